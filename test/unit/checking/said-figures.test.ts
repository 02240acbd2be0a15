import { describe, expect, test } from 'vitest';
import { saidFigures } from '../../../src/checking/said-figures.js';
import type { Language } from '../../../src/core.js';

describe('saidFigures', () => {
  // prettier-ignore
  test.each<readonly [Language, string, readonly string[]]>([
    ['zh', '近2000万志愿者，近1200万活跃',           ['amount nearly 20000000', 'amount nearly 12000000']],
    ['zh', '占18%，不到三分之一',                   ['part exact 0.18', 'part upTo 0.333333']],
    ['zh', '每月200元到600元',                      ['amount between 200 600']],
    ['zh', '三倍于全国平均',                        ['times exact 3']],
    ['zh', '增加6.4万，增长26.7%',                  ['amount exact 64000', 'part exact 0.267']],
    ['zh', '下降6%',                                ['part exact 0.06']],
    ['zh', '2024年3月底，第2个工作日，十八大',       []],
    ['zh-TW', '近2000萬，約20餘萬',                 ['amount nearly 20000000', 'amount undefined 200000']],
    ['en', 'Nearly 12 million of 20 million',       ['amount nearly 12000000', 'amount exact 20000000']],
    ['en', 'three times as many, one in five',      ['times exact 3', 'part exact 0.2']],
    ['en', 'up by 6.4 percentage points',           ['points exact 0.064']],
    ['en', 'up 3pp, then 3 per cent',               ['points exact 0.03', 'part exact 0.03']],
    ['en', 'up 30 basis points',                    ['points exact 0.003']],
    ['en', 'up 3 points',                           ['points exact 3']],
    ['zh', '上升三个百分点，上升3%',                ['points exact 0.03', 'part exact 0.03']],
    ['zh-TW', '上升3個百分點，增加20個基點',        ['points exact 0.03', 'points exact 0.002']],
    ['en', 'by the end of March 2024, on the 2nd',  []],
    ['en', 'dozens of people',                      []],
  ])('%s: %s', (language, words, said) => {
    const told = saidFigures(words, language).map(({ sense, hedge, numbers }) =>
      [sense, hedge ?? 'undefined', ...numbers.map((number) => Number(number.toPrecision(6)))].join(' '),
    );
    expect(told).toEqual(said);
  });
});
