import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { withAt } from '../support.js';
import { foundBy } from './planted.js';

describe('rangeDrawn finds what charts draw as a point and the article does not print as one', () => {
  test('one end of a range, where a chart draws it', () => {
    const planted = withAt('figures/allowance-counties/quantity', { kind: 'money', unit: 'yuanMonthly', value: 600 });
    expect(foundBy('range-drawn', planted)).toEqual([
      'error charts/subsidies/figures/amounts/2: expected a range, a limit or a deadline, as the phrase of “allowance-counties” says: “200元到600元”, received “600 yuan a month”, which is drawn as a point',
    ]);
  });

  test('a ceiling as a measured amount', () => {
    const planted = withAt('figures/subsidy-ningbo/quantity', { kind: 'money', unit: 'yuanOnce', value: 5000 });
    expect(foundBy('range-drawn', planted)).toEqual([
      'error charts/subsidies/figures/amounts/0: expected a range, a limit or a deadline, as the phrase of “subsidy-ningbo” says: “最高5000元/人”, received “5,000 yuan a person”, which is drawn as a point',
    ]);
  });

  test('a deadline as a day, in every chart that draws it', () => {
    expect(foundBy('range-drawn', withAt('figures/county-offices/when', { on: '2024-03-31' }))).toEqual([
      'error charts/county-rollout/figures/levels/2: expected a range, a limit or a deadline, as the phrase of “county-offices” says: “到3月底”, received “31 March 2024”, which is drawn as a point',
      'error charts/year-2024/figures/events/3: expected a range, a limit or a deadline, as the phrase of “county-offices” says: “到3月底”, received “31 March 2024”, which is drawn as a point',
    ]);
  });

  test('nothing that is told in words, or that no chart draws', () => {
    const planted = withAt('figures/exam-share/quantity', { kind: 'share', value: 1 / 6, fraction: [1, 6] });
    expect(foundBy('range-drawn', withAt('charts', {}, planted))).toEqual([]);
  });

  test('nothing in the built-in dataset', () => {
    expect(foundBy('range-drawn', zhejiang2024)).toEqual([]);
  });
});
