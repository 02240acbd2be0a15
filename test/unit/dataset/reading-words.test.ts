import { describe, expect, test } from 'vitest';
import { readingWords } from '../../../src/dataset/reading-words.js';
import { figureOf } from '../support.js';

const people = { kind: 'count', unit: 'person' };

describe('readingWords says what is claimed, in digits', () => {
  // prettier-ignore
  test.each([
    [{ ...people, value: 275_000, precision: 1000 },                    '275,000人',            '275,000 people',               '275,000人'],
    [{ ...people, value: 1 },                                           '1人',                  '1 person',                     '1人'],
    [{ ...people, hedge: 'about', value: 5e6 },                         '约5,000,000人',        'about 5,000,000 people',       '約5,000,000人'],
    [{ ...people, hedge: 'nearly', value: 12e6 },                       '略低于12,000,000人',   'just under 12,000,000 people', '略低於12,000,000人'],
    [{ ...people, hedge: 'over', value: 244_000 },                      '高于244,000人',        'more than 244,000 people',     '高於244,000人'],
    [{ ...people, hedge: 'atLeast', value: 20 },                        '不低于20人',           'at least 20 people',           '不低於20人'],
    [{ kind: 'money', unit: 'CNY', hedge: 'upTo', value: 5000 },        '不高于5,000元',        'at most 5,000 yuan',           '不高於5,000元'],
    [{ kind: 'money', unit: 'CNY', hedge: 'between', low: 200, high: 600 }, '200元至600元之间', 'between 200 and 600 yuan',     '200元至600元之間'],
    [{ kind: 'share', hedge: 'nearly', value: 1 / 6, fraction: [1, 6] }, '略低于六分之一',      'just under one sixth',         '略低於六分之一'],
    [{ kind: 'rate', value: 0.18 },                                     '18%',                  '18%',                          '18%'],
    [{ kind: 'rate', hedge: 'between', low: 0.06, high: 0.18 },         '6%至18%之间',          'between 6% and 18%',           '6%至18%之間'],
    [{ kind: 'multiple', value: 3 },                                    '3倍',                  '3 times',                      '3倍'],
    [{ kind: 'multiple', hedge: 'over', value: 1 },                     '高于1倍',              'more than 1 time',             '高於1倍'],
    [{ kind: 'change', unit: 'person', value: 64_000 },                 '增加64,000人',         'up 64,000 people',             '增加64,000人'],
    [{ kind: 'change', hedge: 'nearly', value: -0.06 },                 '减少略低于6%',         'down just under 6%',           '減少略低於6%'],
    [{ kind: 'change', hedge: 'between', low: -0.05, high: -0.03 },     '减少3%至5%之间',       'down between 3% and 5%',       '減少3%至5%之間'],
    [{ kind: 'change', hedge: 'between', low: -0.01, high: 0.02 },      '变化−1%至2%之间',      'a change of between −1% and 2%', '變化−1%至2%之間'],
    [{ kind: 'change', unit: 'percentage-point', hedge: 'nearly', value: 0.03 }, '增加略低于3个百分点', 'up just under 3 percentage points', '增加略低於3個百分點'],
    [{ kind: 'change', value: 0 },                                      '持平',                 'unchanged',                    '持平'],
    [{ kind: 'change', hedge: 'about', value: 0 },                      '约持平',               'about unchanged',              '約持平'],
  ])('%j', (quantity, zh, en, traditional) => {
    const read = figureOf({ quantity }).quantity!;
    const said = (['zh', 'en', 'zh-TW'] as const).map((language) => readingWords(read, { language }));
    expect(said).toEqual([zh, en, traditional]);
  });

  // A loss of nearly 5000 is an amount just above −5000.
  // prettier-ignore
  test.each([
    ['nearly',  '略高于−5,000元', 'just above −5,000 yuan'],
    ['over',    '低于−5,000元',   'below −5,000 yuan'],
    ['atLeast', '不高于−5,000元', 'at most −5,000 yuan'],
    ['upTo',    '不低于−5,000元', 'at least −5,000 yuan'],
    ['about',   '约−5,000元',     'about −5,000 yuan'],
    ['exact',   '−5,000元',       '−5,000 yuan'],
  ])('turns the limit of a loss round: %s', (hedge, zh, en) => {
    const read = figureOf({ quantity: { kind: 'money', unit: 'CNY', hedge, value: -5000 } }).quantity!;
    expect((['zh', 'en'] as const).map((language) => readingWords(read, { language }))).toEqual([zh, en]);
  });
});
