import { describe, expect, test } from 'vitest';
import { hedgeKey, hedgeMeaning, hedgePrefix } from '../../../src/dataset/hedge-words.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import { axisWords, formatQuantity, isKnownUnit, isRatio } from '../../../src/dataset/quantity-words.js';
import { readDataset } from '../../../src/core.js';
import { figureOf, inputOf, printedFigure } from '../support.js';

const LANGUAGES = ['zh', 'en'] as const;
const people = { kind: 'count', unit: 'person' };
const yuan = { kind: 'money', unit: 'CNY' };
const points = { kind: 'change', unit: 'percentage-point' };
const between = { hedge: 'between', low: 200, high: 600 };

// prettier-ignore
const QUANTITIES: readonly (readonly [quantity: Readonly<Record<string, unknown>>, zh: string, en: string])[] = [
  [{ ...people, value: 275_000 },                                '27.5万人',        '275,000 people'],
  [{ ...people, value: 1 },                                      '1人',             '1 person'],
  [{ ...people, value: 0 },                                      '0人',             '0 people'],
  [{ ...people, value: 240_000, precision: 1000 },               '24.0万人',        '240,000 people'],
  [{ ...people, hedge: 'nearly', value: 12_000_000 },            '近1200万人',      'nearly 12 million people'],
  [{ ...people, hedge: 'about', value: 500 },                    '约500人',         'about 500 people'],
  [{ ...people, hedge: 'over', value: 244_000 },                 '超过24.4万人',    'over 244,000 people'],
  [{ ...people, hedge: 'atLeast', value: 3 },                    '至少3人',         'at least 3 people'],
  [{ ...people, hedge: 'upTo', value: 3 },                       '最多3人',         'up to 3 people'],
  [{ ...people, ...between },                                    '200人至600人',    '200 to 600 people'],
  [{ ...yuan, value: 5000 },                                     '5000元',          '5,000 yuan'],
  [{ ...yuan, hedge: 'upTo', value: 5000 },                      '最高5000元',      'up to 5,000 yuan'],
  [{ ...yuan, ...between },                                      '200元至600元',    '200 to 600 yuan'],
  [{ ...yuan, hedge: 'between', low: -3, high: 5 },              '−3元至5元',       '−3 yuan to 5 yuan'],
  [{ kind: 'rate', value: 0.18 },                                '18%',             '18%'],
  [{ kind: 'rate', hedge: 'between', low: 0.06, high: 0.18 },    '6%至18%',         '6% to 18%'],
  [{ kind: 'share', hedge: 'nearly', value: 0.2, fraction: [1, 5] }, '近五分之一',  'nearly one fifth'],
  [{ kind: 'share', hedge: 'about', value: 0.6, precision: 0.01 }, '约60%',         'about 60%'],
  [{ kind: 'multiple', value: 3 },                               '3倍',             '3 times'],
  [{ kind: 'multiple', value: 1 },                               '1倍',             '1 time'],
  [{ kind: 'multiple', hedge: 'between', low: 2, high: 3 },      '2倍至3倍',        '2 to 3 times'],
  [{ kind: 'change', unit: 'person', value: 64_000 },            '增加6.4万人',     'up 64,000 people'],
  [{ kind: 'change', unit: 'person', value: -64_000 },           '减少6.4万人',     'down 64,000 people'],
  [{ kind: 'change', value: 0.267, hedge: 'about' },             '增加约26.7%',     'up about 26.7%'],
  [{ kind: 'change', value: -0.06, hedge: 'over' },              '减少超过6%',      'down over 6%'],
  [{ kind: 'change', value: 0.05, hedge: 'upTo' },               '增加最多5%',      'up at most 5%'],
  [{ kind: 'change', hedge: 'between', low: 0.01, high: 0.02 },  '增加1%至2%',      'up 1% to 2%'],
  [{ kind: 'change', hedge: 'between', low: -0.02, high: -0.01 }, '减少1%至2%',     'down 1% to 2%'],
  [{ kind: 'change', hedge: 'between', low: -0.06, high: 0 },    '减少0%至6%',      'down 0% to 6%'],
  [{ kind: 'change', hedge: 'between', low: 0, high: 0.06 },     '增加0%至6%',      'up 0% to 6%'],
  [{ kind: 'change', value: 0 },                                 '持平',            'unchanged'],
  [{ kind: 'change', unit: 'person', hedge: 'about', value: 0 }, '约持平',          'about unchanged'],
  [{ kind: 'change', unit: 'person', value: -1 },                '减少1人',         'down 1 person'],
  [{ kind: 'change', hedge: 'over', value: 0 },                  '增加超过0%',      'up over 0%'],
  [{ kind: 'change', hedge: 'between', low: -0.01, high: 0.02 }, '变化−1%至2%',     'a change of −1% to 2%'],
  [{ ...points, value: 0.03 },                                   '增加3个百分点',   'up 3 percentage points'],
  [{ ...points, value: 0.01 },                                   '增加1个百分点',   'up 1 percentage point'],
  [{ ...points, value: -0.07, precision: 0.001 },                '减少7.0个百分点', 'down 7.0 percentage points'],
  [{ ...points, hedge: 'nearly', value: 0.032 },                 '增加近3.2个百分点', 'up nearly 3.2 percentage points'],
  [{ ...points, hedge: 'between', low: 0.02, high: 0.03 },       '增加2个百分点至3个百分点', 'up 2 to 3 percentage points'],
  [{ ...yuan, hedge: 'nearly', value: -5000 },                   '略高于−5000元',   'just above −5,000 yuan'],
  [{ ...yuan, hedge: 'over', value: -3.2e6 },                    '低于−320万元',    'below −3.2 million yuan'],
  [{ ...yuan, hedge: 'atLeast', value: -5000 },                  '不高于−5000元',   'at most −5,000 yuan'],
  [{ ...yuan, hedge: 'upTo', value: -2e6 },                      '不低于−200万元',  'at least −2 million yuan'],
  [{ ...yuan, hedge: 'about', value: -5000 },                    '约−5000元',       'about −5,000 yuan'],
];

describe('formatQuantity says a quantity in words, hedge included', () => {
  test.each(QUANTITIES)('%j: %s, %s', (stated, zh, en) => {
    const quantity = figureOf({ quantity: stated }).quantity!;
    expect(LANGUAGES.map((language) => formatQuantity(quantity, { language }))).toEqual([zh, en]);
  });

  // prettier-ignore
  test.each([
    [64_000,  '报考人数比上年增加', '6.4万人'],
    [64_000,  '报考人数的变化',     '增加6.4万人'],
    [-64_000, '报考人数比上年增加', '减少6.4万人'],
    [-64_000, '报考人数比上年减少', '6.4万人'],
    [0,       '报考人数比上年增加', '持平'],
  ])('a change of %i, called %s, is %s: no direction twice', (value, name, said) => {
    const quantity = figureOf({ quantity: { kind: 'change', unit: 'person', value } }).quantity!;
    expect(formatQuantity(quantity, { language: 'zh', name })).toBe(said);
  });

  test('an English name that happens to end like a direction hides none', () => {
    const quantity = figureOf({ quantity: { kind: 'change', unit: 'person', value: 64_000 } }).quantity!;
    expect(formatQuantity(quantity, { language: 'en', name: 'people in the age group' })).toBe('up 64,000 people');
  });

  test('takes the words of the dataset for its own units', () => {
    const units = { city: { zh: '个市', en: { one: 'city', other: 'cities' } }, km: { zh: '公里', en: 'km' } };
    const words = (unit: string, value: number) =>
      LANGUAGES.map((language) =>
        formatQuantity({ kind: 'count', unit, hedge: 'exact', value, low: value, high: value }, { language, units }),
      );
    expect(words('city', 1)).toEqual(['1个市', '1 city']);
    expect(words('city', 11)).toEqual(['11个市', '11 cities']);
    expect(words('km', 1)).toEqual(['1公里', '1 km']);
  });

  // prettier-ignore
  test.each([
    ['£',         { value: 20 },                               '£20'],
    ['£',         { value: -3.2e6 },                           '−£3.2 million'],
    ['£',         { hedge: 'between', low: 6.2, high: 8.5 },   '£6.2 to £8.5'],
    ['£ a month', { hedge: 'upTo', value: 1200 },              'up to £1,200 a month'],
    ['£ a month', { hedge: 'between', low: 20, high: 30 },     '£20 to £30 a month'],
    ['£',         { hedge: 'between', low: -3e6, high: 2e6 },  '−£3 million to £2 million'],
    ['US$',       { value: 5 },                                'US$5'],
    ['£000',      { value: 20.5 },                             '20.5 £000'],
    ['£ a\nmonth', { value: 20 },                              '£20 a\nmonth'],
  ])('puts a sign of money in front: %s, %j', (words, stated, said) => {
    const { quantity } = readDataset({
      ...inputOf({ it: { ...printedFigure, quantity: { kind: 'money', unit: 'own', ...stated } } }),
      units: { own: { zh: words, en: words } },
    }).dataset!.figures['it']!;
    expect(formatQuantity(quantity!, { language: 'en', units: { own: { zh: words, en: words } } })).toBe(said);
  });

  test('heads an axis with the words that its unit has for that, else with the unit', () => {
    const axis = { zh: '每月发放，元', en: 'paid every month, yuan' };
    const units = { monthly: { zh: '元/月', en: 'yuan a month', axis }, km: { zh: '公里', en: 'km', 'zh-TW': '公里' } };
    const heads = (stated: object) => {
      const quantity = figureOf({ quantity: { kind: 'rate', value: 0.5 } }).quantity!;
      return (['zh', 'en', 'zh-TW'] as const).map((language) =>
        axisWords({ ...quantity, ...stated }, { language, units }),
      );
    };
    expect(heads({ kind: 'money', unit: 'monthly' })).toEqual([
      '每月发放，元',
      'Paid every month, yuan',
      '每月发放，元',
    ]);
    expect(heads({ kind: 'count', unit: 'person' })).toEqual(['单位：人', 'People', '單位：人']);
    expect(heads({ kind: 'count', unit: 'km' })).toEqual(['单位：公里', 'Km', '單位：公里']);
    expect(heads({ kind: 'rate' })).toEqual(['百分比', 'Per cent', '百分比']);
    expect(heads({ kind: 'multiple' })).toEqual(['', '', '']);
  });

  test('knows no unit by the name of what every object inherits', () => {
    const units = ['person', 'CNY', 'percentage-point', 'toString', 'city'];
    expect(units.filter((unit) => isKnownUnit(unit))).toEqual(['person', 'CNY', 'percentage-point']);
  });

  test('isRatio holds for what is written in hundredths', () => {
    const quantities = [
      { kind: 'share' },
      { kind: 'rate' },
      { kind: 'change' },
      { kind: 'change', unit: 'percentage-point' },
      { kind: 'change', unit: 'person' },
      people,
    ];
    expect(quantities.map((quantity) => isRatio(quantity as { kind: 'share' }))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the words of the hedges', () => {
  // prettier-ignore
  test.each([
    ['exact',   '',     ''],
    ['about',   '约',   'about '],
    ['nearly',  '近',   'nearly '],
    ['over',    '超过', 'over '],
    ['atLeast', '至少', 'at least '],
    ['upTo',    '最高', 'up to '],
    ['between', '',     ''],
  ] as const)('hedgePrefix of %s is %j, %j', (hedge, zh, en) => {
    expect(LANGUAGES.map((language) => hedgePrefix({ hedge, kind: 'money', value: 1 }, language))).toEqual([zh, en]);
  });

  // prettier-ignore
  test.each([
    ['about',   '末端逐渐变浅：原文为约数，可能略高或略低。', 'Fading end with a tick: about this number, a little more or less.'],
    ['nearly',  '末端变浅：原文为“近”，略不及此数。',         'Fading end: “nearly”, a little short of the number.'],
    ['over',    '末端箭头：超出此数，超出多少未报道。',       'Arrow at the end: beyond the number; by how much is not reported.'],
    ['atLeast', '短线加箭头：此数，或超出此数。',               'Tick and arrow: this number, or beyond it.'],
    ['upTo',    '空心：此数为上限，不是实际数额。',           'Hollow: a ceiling, not a measured amount.'],
    ['between', '浅色的一段：在两数之间。',                   'Light piece: anywhere between the two numbers.'],
  ] as const)('hedgeKey of %s is %s, %s', (hedge, zh, en) => {
    expect(LANGUAGES.map((language) => hedgeKey(hedge, language))).toEqual([zh, en]);
  });

  test.each(LANGUAGES)('each has a meaning of its own, and a key unless it is exact, in %s', (language) => {
    const meanings = HEDGES.map((hedge) => hedgeMeaning({ hedge, kind: 'money', value: 1 }, language));
    expect(new Set(meanings).size).toBe(HEDGES.length);
    expect(new Set(HEDGES.map((hedge) => hedgeKey(hedge, language))).size).toBe(HEDGES.length);
    expect(HEDGES.filter((hedge) => hedgeKey(hedge, language) === '')).toEqual(['exact']);
  });

  // prettier-ignore
  test.each([
    ['about',   '约数，可能略高或略低', 'approximate: a little more or less', '約數，可能略高或略低'],
    ['nearly',  '略高于此数',           'a little above this number',         '略高於此數'],
    ['over',    '低于此数',             'below this number',                  '低於此數'],
    ['atLeast', '上限，等于或低于此数', 'a ceiling: this number or less',     '上限，等於或低於此數'],
    ['upTo',    '下限，等于或高于此数', 'a floor: this number or more',       '下限，等於或高於此數'],
  ] as const)('of a loss, %s means the other side of the number; of a fall, which is told by its size, it does not', (hedge, ...said) => {
    const meanings = (kind: 'change' | 'money', value: number) =>
      (['zh', 'en', 'zh-TW'] as const).map((language) => hedgeMeaning({ hedge, kind, value }, language));
    expect(meanings('money', -5)).toEqual(said);
    expect(meanings('change', -5)).toEqual(meanings('money', 5));
  });
});
