import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWithin, readFontFaces } from '../../../src/cli/font-face.js';
import { fontFile } from './font-support.js';
import { folder } from './support.js';

function facesOf(bytes: Buffer) {
  const path = join(folder(), 'font.ttc');
  writeFileSync(path, bytes);
  return readFontFaces(path);
}

const LATIN = {
  names: [
    [1, 'Sans SC Bold'],
    [16, 'Sans SC'],
    [16, '黑体'],
    [4, 'Sans SC Bold 700'],
  ],
  ranges: [
    [0x20, 0x7e, 1],
    [0x6d59, 0x6d59, 500],
  ],
} as const;
const KOREAN = { names: [[1, 'Sans KR']], ranges: [[0, 0x7f, 0]] } as const;

describe('readFontFaces', () => {
  test('names each font by what it belongs to, or else by its family', () => {
    expect(facesOf(fontFile(LATIN, KOREAN)).map(({ families }) => families)).toEqual([
      ['Sans SC', '黑体'],
      ['Sans KR'],
    ]);
    expect(facesOf(fontFile(KOREAN)).map(({ families }) => families)).toEqual([['Sans KR']]);
  });

  test('reads the characters of each font, without the one whose glyph is the box for what is missing', () => {
    const characters = facesOf(fontFile(LATIN, KOREAN)).map((face) => face.characters());
    expect(characters).toEqual([
      [
        [0x20, 0x7e],
        [0x6d59, 0x6d59],
      ],
      [[1, 0x7f]],
    ]);
  });

  const whole = fontFile(LATIN, KOREAN);
  test.each([
    ['no font', Buffer.from('none')],
    ['nothing', Buffer.alloc(0)],
    ['a font that ends early', whole.subarray(0, 60)],
    ['positions that are beyond its end', Buffer.concat([whole.subarray(0, 12), Buffer.alloc(8, 0xff)])],
    ['zeros', Buffer.alloc(200)],
  ])('gives no family for %s', (_, bytes) => {
    expect(facesOf(bytes).flatMap(({ families }) => families)).toEqual([]);
  });

  test('gives nothing for a file that is not there', () => {
    expect(readFontFaces('/nonexistent.ttf')).toEqual([]);
  });
});

test.each([
  ['a', true],
  [' ', true],
  ['~', true],
  ['\u007f', false],
  ['\u001f', false],
  ['浙', true],
  ['江', false],
  ['\u{2000b}', true],
  ['\u{10FFFE}', false],
])('isWithin of %j is %s', (character, expected) => {
  const ranges = [
    [0x20, 0x7e],
    [0x6d59, 0x6d59],
    [0x20000, 0x20010],
  ] as const;
  expect(isWithin(ranges, character)).toBe(expected);
});
