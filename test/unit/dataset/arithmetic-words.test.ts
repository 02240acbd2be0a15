import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { arithmeticWords } from '../../../src/dataset/arithmetic-words.js';
import { datasetOf, printedFigure } from '../support.js';

const text = (zh: string, en = zh) => ({ zh, en });

describe('arithmeticWords spells out how a figure is worked out', () => {
  // prettier-ignore
  test.each([
    ['exam-applicants-2023', '30.4万（社工职业资格考试报考人数，2024年） − 6.4万（报考人数比上年增加，2024年） = 24.0万',
                             '304,000 (applicants for the social workers’ exam, 2024) − 64,000 (change in applicants on the year before, 2024) = 240,000'],
    ['exam-growth-rate',     '6.4万（报考人数比上年增加，2024年） ÷ 24.0万（社工职业资格考试报考人数，2023年） = 约26.7%',
                             '64,000 (change in applicants on the year before, 2024) ÷ 240,000 (applicants for the social workers’ exam, 2023) = about 26.7%'],
    ['province-office',      '全省机构改革动员大会（2024年1月12日）后的第2个工作日 = 2024年1月16日',
                             '2nd working day after the provincial reform meeting (12 January 2024) = 16 January 2024'],
    ['certified-workers',    '', ''],
    ['milestone-2013',       '', ''],
  ])('%s', (id, zh, en) => {
    const said = (['zh', 'en'] as const).map((language) =>
      arithmeticWords(zhejiang2024.figures[id]!, zhejiang2024, language),
    );
    expect(said).toEqual([zh, en]);
  });

  // prettier-ignore
  test.each([
    ['sum',        ['nearly', 'fall'],   'nearly 20 (nearly) + −3 (fall) = nearly 17'],
    ['difference', ['over', 'exact'],    'over 50 (over) − 10 (exact) = over 40'],
    ['sum',        ['range', 'exact'],   '2 to 4 (range) + 10 (exact) = 12 to 14'],
    ['share',      ['exact', 'over'],    '10 (exact) ÷ over 50 (over) = nearly 20%'],
    ['whole',      ['exact', 'fifth'],   '10 (exact) ÷ one fifth (fifth) = 50'],
    ['multiple',   ['over', 'exact'],    'over 50 (over) ÷ 10 (exact) = over 5.0'],
    ['change',     ['nearly', 'exact'],  'nearly 20 (nearly) − 10 (exact) = nearly 10'],
    ['sum',        ['fifth', 'points'],  'one fifth (fifth) + −3 percentage points (points) = 17%'],
    ['growth',     ['fall', 'exact'],    '−3 (fall) ÷ 10 (exact) = −30%'],
  ])('%s of %j keeps hedges, signs and fractions', (rule, from, expected) => {
    const count = (name: string, parts: object) =>
      ({ ...printedFigure, label: text(name), quantity: { kind: 'count', unit: 'person', ...parts } });
    const dataset = datasetOf({
      nearly: count('nearly', { hedge: 'nearly', value: 20 }),
      over: count('over', { hedge: 'over', value: 50 }),
      exact: count('exact', { value: 10 }),
      range: count('range', { hedge: 'between', low: 2, high: 4 }),
      fall: count('fall', { kind: 'change', value: -3 }),
      fifth: { ...printedFigure, label: text('fifth'), quantity: { kind: 'share', value: 0.2, fraction: [1, 5] } },
      points: { ...printedFigure, label: text('points'), quantity: { kind: 'change', unit: 'percentage-point', value: -0.03 } },
      it: { label: text('result'), origin: { type: 'derived', rule, from } },
    });
    expect(arithmeticWords(dataset.figures['it']!, dataset, 'en')).toBe(expected);
  });
});
