import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/cli/decode-text.js';
import type { Encoding } from '../../../src/streams/encoding-of-bytes.js';

/** 名称,原文 and a line end, in each encoding. */
const TEXT = '名称,原文\n';
const GB18030 = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd4, 0xad, 0xce, 0xc4, 0x0a];
const BIG5 = [0xa6, 0x57, 0xba, 0xd9, 0x2c, 0xad, 0xec, 0xa4, 0xe5, 0x0a];
const utf8 = [...new TextEncoder().encode(TEXT)];
const utf16 = (text: string) => [...text].flatMap((each) => [each.charCodeAt(0) & 0xff, each.charCodeAt(0) >> 8]);
const swapped = (bytes: readonly number[]) => bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1]!);
const numbers = 'name,figure\na,12\n';

describe('decodeText(bytes)', () => {
  test.each<[name: string, bytes: readonly number[], text: string, encoding: Encoding, isGuess: boolean]>([
    ['UTF-8', utf8, TEXT, 'utf-8', false],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8], TEXT, 'utf-8', false],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(TEXT)], TEXT, 'utf-16le', false],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...swapped(utf16(TEXT))], TEXT, 'utf-16be', false],
    ['UTF-16 LE without one', utf16(numbers), numbers, 'utf-16le', true],
    ['UTF-16 BE without one', swapped(utf16(numbers)), numbers, 'utf-16be', true],
    ['GB18030', GB18030, TEXT, 'gb18030', true],
    ['ASCII', [0x61, 0x2c, 0x62], 'a,b', 'utf-8', false],
    ['nothing', [], '', 'utf-8', false],
  ])('%s', (_name, bytes, text, encoding, isGuess) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding, isGuess });
  });

  test.each<[name: string, bytes: readonly number[], fault: string]>([
    ['UTF-8 with one broken character', [...utf8, 0xe5, 0x0a], 'it is UTF-8 with broken characters; save it as UTF-8'],
    ['UTF-8 that was cut', utf8.slice(0, 11), 'it is UTF-8 with broken characters'],
    ['Latin 1', [0x63, 0x61, 0x66, 0xe9, 0x2c, 0x31], 'it is neither UTF-8 nor GB18030; save it as UTF-8'],
    ['half of UTF-16', [0xff, 0xfe, 0x61], 'it is not UTF-16LE'],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'it is a workbook or an archive; save it as CSV in UTF-8'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'it is an old workbook'],
  ])('refuses %s', (_name, bytes, fault) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ fault: expect.stringContaining(fault) as string });
  });

  test('takes the encoding that it is told', () => {
    expect(decodeText(Uint8Array.from(BIG5), 'big5')).toMatchObject({
      text: '名稱,原文\n',
      isGuess: false,
    });
    expect(decodeText(Uint8Array.from(GB18030), 'utf-8')).toEqual({ fault: 'it is not UTF-8' });
  });

  test('never throws, and gives text without broken characters or a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect('text' in decoded ? decoded.text : decoded.fault).toEqual(expect.any(String));
      }),
    );
  });
});
