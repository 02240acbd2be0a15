import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/charts/file-name.js';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { withAt } from '../support.js';

const named = (title: string) => {
  const words = { zh: title, en: title, 'zh-TW': title };
  return fileName(readDataset(withAt('charts/certified/title', words)).dataset!, 'certified', { extension: 'svg' });
};

describe('fileName', () => {
  test('is the title in the language that is asked for', () => {
    const names = (['zh', 'en', 'zh-TW'] as const).map((language) =>
      fileName(zhejiang2024, 'certified-share', { extension: 'png', language }),
    );
    expect(names).toEqual([
      '全国持证社工，近五分之一在浙江.png',
      'Nearly-one-in-five-certified-social-workers-is-in-Zhejiang.png',
      '全國持證社工，近五分之一在浙江.png',
    ]);
    expect(fileName(zhejiang2024, 'certified', { extension: 'csv' })).toMatch(/^浙江.*\.csv$/);
  });

  // prettier-ignore
  test.each([
    ['../../etc/passwd',        'etc-passwd.svg'],
    ['C:\\Windows\\x',          'C-Windows-x.svg'],
    ['a/b:c*d?e"f<g>h|i',       'a-b-c-d-e-f-g-h-i.svg'],
    ['.hidden',                 'hidden.svg'],
    ['-rf x',                   'rf-x.svg'],
    ['~root',                   'root.svg'],
    ['ends with dots...',       'ends-with-dots.svg'],
    ['CON',                     'chart-CON.svg'],
    ['nul.txt',                 'chart-nul.txt.svg'],
    ['com1',                    'chart-com1.svg'],
    ['Contest',                 'Contest.svg'],
    ['18% & $x `y`',            '18-x-y.svg'],
    ['a\u0000b\u001fc\nd',      'a-b-c-d.svg'],
    ['a\u202egnp.exe',          'a-gnp.exe.svg'],
    ['a\u200bb\ufeffc',         'a-b-c.svg'],
    ['\ud800x',                 'x.svg'],
    ['e\u0301',                 '\u00e9.svg'],
    ['///',                     'certified.svg'],
    ['社'.repeat(200),           `${'社'.repeat(60)}.svg`],
    ['𠮷'.repeat(100),           `${'𠮷'.repeat(60)}.svg`],
  ])('of the title %j is %s', (title, expected) => {
    expect(named(title)).toBe(expected);
  });

  test('is safe for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        fc.pre(title.trim() !== '');
        const name = named(title);
        expect(name).toMatch(/^[^\\/:*?"<>|\s\p{C}.~-][^\\/:*?"<>|\s\p{C}]*\.svg$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 300 },
    );
  });

  test('throws a RangeError for an unknown chart', () => {
    expect(() => fileName(zhejiang2024, 'nobody', { extension: 'svg' })).toThrow(RangeError);
  });
});
