import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/dataset/language.js';
import { formatFraction, formatNumber, formatOrdinal, formatPercent } from '../../../src/dataset/number-words.js';

// prettier-ignore
const NUMBERS: readonly (readonly [value: number, zh: string, en: string])[] = [
  [0,                   '0',                  '0'],
  [0.3,                 '0.3',                '0.3'],
  [0.1 + 0.2,           '0.3',                '0.3'],
  [0.0000001,           '0.0000001',          '0.0000001'],
  [7,                   '7',                  '7'],
  [1234,                '1234',               '1,234'],
  [9999,                '9999',               '9,999'],
  [9999.5,              '9999.5',             '9,999.5'],
  [10_000,              '1万',                '10,000'],
  [99_999,              '9.9999万',           '99,999'],
  [244_000,             '24.4万',             '244,000'],
  [275_000,             '27.5万',             '275,000'],
  [999_999,             '99.9999万',          '999,999'],
  [1_000_000,           '100万',              '1 million'],
  [1_375_000,           '137.5万',            '1.375 million'],
  [1_234_567,           '123.4567万',         '1,234,567'],
  [12_000_000,          '1200万',             '12 million'],
  [20_000_000,          '2000万',             '20 million'],
  [100_000_000,         '1亿',                '100 million'],
  [345_000_000,         '3.45亿',             '345 million'],
  [1e9,                 '10亿',               '1 billion'],
  [999_999_999_999,     '9999.99999999亿',    '999,999,999,999'],
  [1e12,                '1万亿',              '1 trillion'],
  [1.26e14,             '126万亿',            '126 trillion'],
  [1e16,                '10000万亿',          '10,000 trillion'],
  [1e18,                '1000000万亿',        '1,000,000 trillion'],
  [-5,                  '−5',                 '−5'],
  [-64_000,             '−6.4万',             '−64,000'],
  [-1e8,                '−1亿',               '−100 million'],
];

describe('formatNumber writes a number in full', () => {
  test.each(NUMBERS)('%d is %s, %s', (value, zh, en) => {
    expect([formatNumber(value, { language: 'zh' }), formatNumber(value, { language: 'en' })]).toEqual([zh, en]);
  });

  // prettier-ignore
  test.each([
    [240_000, 1000,    '24.0万',   '240,000'],
    [69_700,  100,     '6.97万',   '69,700'],
    [275_000, 1000,    '27.5万',   '275,000'],
    [275_000, 100_000, '27.5万',   '275,000'],
    [2e7,     1e6,     '2000万',   '20 million'],
    [2e6,     1e5,     '200万',    '2.0 million'],
    [12e6,    1000,    '1200.0万', '12.000 million'],
    [12e6,    1,       '12000000', '12,000,000'],
    [304_000, 1,       '304000',   '304,000'],
    [99_999,  1,       '9.9999万', '99,999'],
    [3,       0.1,     '3.0',      '3.0'],
    [1,       1e-30,   '1.000000000000000', '1.000000000000000'],
  ])('%d, printed to %d, is %s, %s', (value, precision, zh, en) => {
    const words = (['zh', 'en'] as const).map((language) => formatNumber(value, { language, precision }));
    expect(words).toEqual([zh, en]);
  });

  test('without Intl', () => {
    const spy = vi.spyOn(Intl, 'NumberFormat');
    formatNumber(1_234_567.5, { language: 'en' });
    formatPercent(0.185);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});

const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  ' trillion': 1e12,
  ' billion': 1e9,
  ' million': 1e6,
  '': 1,
};

/** The number that a text says, worked out in whole digits. */
function parse(text: string): string {
  const [, sign = '', digits = '', word = ''] = /^(−?)([\d,.]+)(.*)$/.exec(text) ?? [];
  const [whole = '', decimals = ''] = digits.replace(/,/g, '').split('.');
  const zeros = Math.log10(SCALES[word] ?? NaN);
  const moved = whole + decimals.slice(0, zeros).padEnd(zeros, '0');
  const rest = decimals.slice(zeros);
  return `${sign}${moved.replace(/^0+(?=\d)/, '')}${rest && `.${rest}`}`;
}

const languages = fc.constantFrom<Language>('zh', 'en');

describe('formatNumber never rounds: read back, its text is the very number', () => {
  test('whole numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), languages, (large, language) => {
        const value = large % 1e15;
        expect(Number(parse(formatNumber(value, { language })).replace('−', '-')) + 0).toBe(value + 0);
      }),
      { numRuns: 3000 },
    );
  });

  test('decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.integer({ min: 1, max: 9 }),
        languages,
        (digits, decimals, language) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(Number(parse(formatNumber(value, { language })).replace('−', '-')) + 0).toBe(value + 0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('with any precision', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: -6, max: 9 }), languages, (value, power, language) => {
        expect(Number(parse(formatNumber(value, { language, precision: 10 ** power })))).toBe(value);
      }),
    );
  });
});

describe('formatPercent', () => {
  // prettier-ignore
  test.each([
    [0.18,    undefined, '18%'],
    [0.06,    undefined, '6%'],
    [0.185,   undefined, '18.5%'],
    [0.005,   undefined, '0.5%'],
    [0.07,    undefined, '7%'],
    [0.29,    undefined, '29%'],
    [0.267,   0.001,     '26.7%'],
    [0.3,     0.001,     '30.0%'],
    [0.6,     0.01,      '60%'],
    [1,       undefined, '100%'],
    [0,       undefined, '0%'],
    [-0.032,  undefined, '−3.2%'],
    [0.00001, undefined, '0.001%'],
  ])('%d, printed to %s, is %s', (value, precision, text) => {
    expect(formatPercent(value, precision)).toBe(text);
  });
});

describe('formatFraction', () => {
  // prettier-ignore
  test.each([
    [1, 2,    '二分之一',       'half'],
    [1, 3,    '三分之一',       'one third'],
    [1, 5,    '五分之一',       'one fifth'],
    [1, 6,    '六分之一',       'one sixth'],
    [2, 3,    '三分之二',       'two thirds'],
    [3, 4,    '四分之三',       'three quarters'],
    [3, 2,    '二分之三',       'three halves'],
    [9, 10,   '十分之九',       'nine tenths'],
    [1, 12,   '十二分之一',     '1/12'],
    [11, 20,  '二十分之十一',   '11/20'],
    [5, 21,   '二十一分之五',   '5/21'],
    [3, 100,  '百分之三',       '3/100'],
    [3, 1000, '千分之三',       '3/1000'],
    [1, 10000, '万分之一',      '1/10000'],
  ])('%d of %d is %s, %s', (numerator, denominator, zh, en) => {
    const words = (['zh', 'en'] as const).map((language) => formatFraction([numerator, denominator], language));
    expect(words).toEqual([zh, en]);
  });
});

describe('formatOrdinal', () => {
  test('Chinese', () => expect([1, 2, 11].map((n) => formatOrdinal(n, 'zh'))).toEqual(['第1', '第2', '第11']));
  test('English', () => {
    const numbers = [1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 100, 101, 111, 112, 113];
    const words = '1st 2nd 3rd 4th 10th 11th 12th 13th 20th 21st 22nd 23rd 100th 101st 111th 112th 113th';
    expect(numbers.map((n) => formatOrdinal(n, 'en')).join(' ')).toBe(words);
  });
});
