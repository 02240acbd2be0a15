import { describe, expect, test } from 'vitest';
import { wholeMultiple } from '../../../src/dataset/compare.js';
import { dayText } from '../../../src/dataset/day.js';
import { readLanguage } from '../../../src/dataset/language.js';
import { boundsOf, HEDGES, type Hedge } from '../../../src/dataset/quantity.js';
import { stretchOf, type When } from '../../../src/dataset/when.js';
import { figureOf } from '../support.js';

describe('boundsOf says the least and the most that a hedge allows', () => {
  // prettier-ignore
  const BOUNDS: Readonly<Record<Exclude<Hedge, 'between'>, readonly [above: unknown[], below: unknown[]]>> = {
    exact:   [[6, 6],       [-6, -6]],
    about:   [[null, null], [null, null]],
    nearly:  [[null, 6],    [-6, null]],
    over:    [[6, null],    [null, -6]],
    atLeast: [[6, null],    [null, -6]],
    upTo:    [[null, 6],    [-6, null]],
  };

  test.each(Object.entries(BOUNDS))('%s, above and below zero', (hedge, [above, below]) => {
    const ends = (value: number) => {
      const { low, high } = boundsOf({ hedge: hedge as Hedge, value });
      return [low, high];
    };
    expect([ends(6), ends(-6)]).toEqual([above, below]);
  });

  test('between keeps both ends and has no value', () => {
    expect(boundsOf({ hedge: 'between', low: 200, high: 600 })).toEqual({ value: null, low: 200, high: 600 });
  });

  test('about has no ends, stated or not', () => {
    const quantity = { kind: 'rate', hedge: 'about', value: 0.5, low: null };
    expect(figureOf({ quantity }).quantity).toMatchObject({ value: 0.5, low: null, high: null });
  });
});

describe('stretchOf says in which days something can have happened', () => {
  const day = (number: number | null) => (number === null ? null : dayText(number));

  // prettier-ignore
  test.each<[When, string | null, string | null, boolean]>([
    [{ on: '2024-01-12' },                      '2024-01-12', '2024-01-13', true],
    [{ on: '2024-11-05', until: '2024-11-06' }, '2024-11-05', '2024-11-07', true],
    [{ before: '2024-03-08' },                  null,         '2024-03-08', false],
    [{ before: '2024-03' },                     null,         '2024-03-01', false],
    [{ by: '2024-03-31' },                      null,         '2024-04-01', false],
    [{ by: '2024-02' },                         null,         '2024-03-01', false],
    [{ after: '2024-01-12' },                   '2024-01-13', null,         false],
    [{ after: '2024' },                         '2025-01-01', null,         false],
    [{ between: ['2024-01-12', '2024-03'] },    '2024-01-12', '2024-04-01', false],
    [{ in: '2024-02' },                         '2024-02-01', '2024-03-01', false],
    [{ in: '2024' },                            '2024-01-01', '2025-01-01', false],
  ])('%j', (when, start, end, isExact) => {
    const stretch = stretchOf(when);
    expect([day(stretch.start), day(stretch.end), stretch.isExact]).toEqual([start, end, isExact]);
  });
});

describe('wholeMultiple', () => {
  const rate = (value: number, hedge: Hedge = 'exact') =>
    figureOf({ quantity: { kind: 'rate', value, hedge } }).quantity;

  test('is the whole number of times that one exact number is another', () => {
    expect(wholeMultiple(rate(0.18), rate(0.06))).toBe(3);
    expect(wholeMultiple(rate(0.3), rate(0.1))).toBe(3);
  });

  test('claims nothing of other numbers', () => {
    const others = [
      wholeMultiple(rate(0.19), rate(0.06)),
      wholeMultiple(rate(0.06), rate(0.06)),
      wholeMultiple(rate(0.06), rate(0.18)),
      wholeMultiple(rate(0.18), rate(0)),
      wholeMultiple(undefined, rate(0.06)),
    ];
    expect(others).toEqual(others.map(() => undefined));
  });

  test.each(HEDGES.filter((hedge) => hedge !== 'exact' && hedge !== 'between'))(
    'claims nothing where one is %s',
    (hedge) => {
      expect(wholeMultiple(rate(0.18, hedge), rate(0.06))).toBeUndefined();
      expect(wholeMultiple(rate(0.18), rate(0.06, hedge))).toBeUndefined();
    },
  );
});

describe('readLanguage', () => {
  test.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['ZH_tw', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hans-HK', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Twi', 'zh'],
    [' en-GB ', 'en'],
    ['EN', 'en'],
    ['fr', undefined],
    ['english', undefined],
    ['zhx-CN', undefined],
    ['toString', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %s', (tag, language) => {
    expect(readLanguage(tag)).toBe(language);
  });
});
