import { describe, expect, test } from 'vitest';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { datasetOf, inputOf, messagesOf, printedFigure, withAt } from '../support.js';

const people = (quantity: Readonly<Record<string, unknown>>) => ({
  ...printedFigure,
  quantity: { kind: 'count', unit: 'person', ...quantity },
});

const FIGURES = {
  applicants: people({ value: 304_000, precision: 1000 }),
  growth: { ...printedFigure, quantity: { kind: 'change', unit: 'person', value: 64_000, precision: 1000 } },
  decline: { ...printedFigure, quantity: { kind: 'change', unit: 'person', value: -64_000, precision: 1000 } },
  active: people({ hedge: 'nearly', value: 12_000_000 }),
  registered: people({ hedge: 'nearly', value: 20_000_000 }),
  some: people({ hedge: 'between', low: 200, high: 600 }),
  around: people({ hedge: 'about', value: 1000 }),
  ceiling: people({ hedge: 'upTo', value: 1000 }),
  huge: people({ value: 1e18 }),
  share: { ...printedFigure, quantity: { kind: 'share', hedge: 'nearly', value: 0.2, fraction: [1, 5] } },
  rate: { ...printedFigure, quantity: { kind: 'rate', value: 0.18 } },
  nationalRate: { ...printedFigure, quantity: { kind: 'rate', value: 0.06 } },
  most: { ...printedFigure, quantity: { kind: 'share', value: 0.7 } },
  more: { ...printedFigure, quantity: { kind: 'share', value: 0.6 } },
  percent: { ...printedFigure, quantity: { kind: 'change', value: 0.02 } },
  points: { ...printedFigure, quantity: { kind: 'change', unit: 'percentage-point', value: 0.03 } },
  mostOfOld: { ...printedFigure, quantity: { kind: 'share', value: 0.6 }, of: { zh: '老人', en: 'the old' } },
  mostBefore: { ...printedFigure, quantity: { kind: 'share', value: 0.6 }, asOf: { in: '2023' } },
  trillion: { ...printedFigure, quantity: { kind: 'money', unit: 'CNY', value: 1.2e12, precision: 1e11 } },
  loss: { ...printedFigure, quantity: { kind: 'money', unit: 'CNY', value: -7000 } },
  times: { ...printedFigure, quantity: { kind: 'multiple', value: 3 } },
  few: people({ value: 3 }),
  rounded: people({ value: 275_000, precision: 1000 }),
  near: people({ value: 274_800 }),
  money: { ...printedFigure, quantity: { kind: 'money', unit: 'CNY', value: 5000 } },
  friday: { ...printedFigure, when: { on: '2024-01-12' } },
  vague: { ...printedFigure, when: { by: '2024-01-12' } },
};

/** What a sum or difference asks of its figures. */
const ALIKE = 'figures of one kind, or changes of the count or money before them';

const OF_ONE_WHOLE = 'shares of one whole, place and time; for percentage points use the rule “change”';
const AMOUNTS = 'two amounts of one kind';

const derived = (origin: Readonly<Record<string, unknown>>) => ({
  label: printedFigure.label,
  origin: { type: 'derived', ...origin },
});

function work(origin: Readonly<Record<string, unknown>>) {
  return datasetOf({ ...FIGURES, it: derived(origin) }).figures['it'];
}

function refusal(origin: Readonly<Record<string, unknown>>): string | undefined {
  return messagesOf(inputOf({ ...FIGURES, it: derived(origin) }))[0];
}

describe('a derived figure is worked out, hedge included', () => {
  test.each([
    [
      'difference',
      ['applicants', 'growth'],
      { kind: 'count', unit: 'person', hedge: 'exact', value: 240_000, precision: 1000 },
    ],
    [
      'sum',
      ['applicants', 'growth'],
      { kind: 'count', unit: 'person', hedge: 'exact', value: 368_000, precision: 1000 },
    ],
    ['change', ['few', 'around'], { kind: 'change', unit: 'person', hedge: 'about', value: -997 }],
    ['change', ['few', 'applicants'], { kind: 'change', unit: 'person', hedge: 'about', value: -304_000 }],
    ['change', ['money', 'loss'], { kind: 'change', unit: 'CNY', hedge: 'exact', value: 12_000 }],
    ['change', ['registered', 'applicants'], { kind: 'change', hedge: 'nearly', value: 19_696_000, low: null }],
    ['change', ['rate', 'nationalRate'], { kind: 'change', unit: 'percentage-point', hedge: 'exact', value: 0.12 }],
    ['change', ['more', 'most'], { kind: 'change', unit: 'percentage-point', hedge: 'exact', value: -0.1 }],
    ['difference', ['rate', 'points'], { kind: 'rate', hedge: 'exact', value: 0.15 }],
    ['sum', ['more', 'points'], { kind: 'share', hedge: 'exact', value: 0.63 }],
    ['growth', ['points', 'nationalRate'], { kind: 'change', hedge: 'exact', value: 0.5 }],
    ['sum', ['rate', 'nationalRate'], { kind: 'rate', hedge: 'exact', value: 0.24 }],
    ['difference', ['most', 'more'], { kind: 'share', hedge: 'exact', value: 0.1 }],
    ['sum', ['applicants', 'decline'], { kind: 'count', unit: 'person', hedge: 'exact', value: 240_000 }],
    ['difference', ['decline', 'growth'], { kind: 'change', unit: 'person', hedge: 'exact', value: -128_000 }],
    ['sum', ['applicants', 'active', 'some'], { hedge: 'upTo', value: 12_305_000, low: null, high: 12_305_000 }],
    [
      'share',
      ['active', 'registered'],
      { kind: 'share', hedge: 'about', value: 0.6, low: null, high: null, precision: 0.01 },
    ],
    ['share', ['growth', 'applicants'], { kind: 'share', hedge: 'about', value: 0.21, precision: 0.01 }],
    ['growth', ['growth', 'applicants'], { kind: 'change', hedge: 'about', value: 0.21, precision: 0.01 }],
    ['growth', ['decline', 'applicants'], { kind: 'change', hedge: 'about', value: -0.21, precision: 0.01 }],
    [
      'whole',
      ['applicants', 'share'],
      { kind: 'count', unit: 'person', hedge: 'over', value: 1_500_000, precision: 100_000 },
    ],
    ['multiple', ['rate', 'nationalRate'], { kind: 'multiple', hedge: 'exact', value: 3 }],
    ['multiple', ['registered', 'active'], { kind: 'multiple', hedge: 'about', value: 1.7 }],
  ])('%s of %j', (rule, from, quantity) => {
    expect(work({ rule, from })?.quantity).toMatchObject(quantity);
  });

  // prettier-ignore
  test.each([
    ['sum',        ['trillion', 'money'],    { hedge: 'about', value: 1.2e12, low: null, high: null, precision: 1e11 }],
    ['difference', ['applicants', 'few'],    { hedge: 'about', value: 304_000, precision: 1000 }],
    ['difference', ['applicants', 'decline'], { hedge: 'exact', value: 368_000, precision: 1000 }],
    ['sum',        ['active', 'applicants', 'few'], { hedge: 'nearly', value: 12_305_000, high: 12_305_000, precision: 1000 }],
  ])('%s of %j claims no digit that one of its figures does not have', (rule, from, quantity) => {
    expect(work({ rule, from })?.quantity).toMatchObject(quantity);
  });

  test('keeps as many digits as are asked for', () => {
    expect(work({ rule: 'growth', from: ['growth', 'applicants'], digits: 4 })?.quantity?.value).toBe(0.2105);
  });

  test.each([
    [1, undefined, '2024-01-15'],
    [2, undefined, '2024-01-16'],
    [6, undefined, '2024-01-22'],
    [2, ['2024-01-15', '2024-01-16'], '2024-01-18'],
  ])('working day %d after a Friday with the holidays %j is %s', (nth, holidays, on) => {
    expect(work({ rule: 'workingDay', from: ['friday'], nth, holidays })?.when).toEqual({ on });
  });

  test('the built-in dataset holds 24.0万 applicants in 2023, 26.7 % growth and the second working day', () => {
    expect(zhejiang2024.figures['exam-applicants-2023']?.quantity).toMatchObject({
      hedge: 'exact',
      value: 240_000,
      precision: 1000,
    });
    expect(zhejiang2024.figures['exam-growth-rate']?.quantity).toMatchObject({ kind: 'change', value: 0.267 });
    expect(zhejiang2024.figures['province-office']?.when).toEqual({ on: '2024-01-16' });
  });
});

describe('a derived figure that cannot be worked out is refused', () => {
  test.each([
    ['difference', ['applicants', 'money'], `${ALIKE}, not count and money`],
    ['share', ['applicants', 'money'], 'figures of one unit, not person and CNY'],
    ['multiple', ['applicants', 'rate'], 'figures of one unit, not person and none'],
    ['sum', ['applicants', 'friday'], 'figures with a quantity'],
    ['sum', ['around', 'some'], 'figures whose hedges say something of the result'],
    ['difference', ['ceiling', 'ceiling'], 'figures whose hedges say something of the result'],
    ['sum', ['huge', 'huge'], 'figures whose hedges say something of the result'],
    ['share', ['registered', 'applicants'], 'figures that give a share from 0 to 1: 18 % is 0.18'],
    ['sum', ['most', 'more'], 'figures that give a share from 0 to 1: 18 % is 0.18'],
    ['difference', ['more', 'most'], 'figures that give a share from 0 to 1: 18 % is 0.18'],
    ['difference', ['rate', 'nationalRate'], OF_ONE_WHOLE],
    ['difference', ['most', 'mostOfOld'], OF_ONE_WHOLE],
    ['difference', ['most', 'mostBefore'], OF_ONE_WHOLE],
    ['difference', ['growth', 'applicants'], `${ALIKE}, not change and count`],
    ['difference', ['few', 'applicants'], 'figures that give a count of 0 or more; for a fall use the rule “change”'],
    ['sum', ['more', 'mostOfOld'], OF_ONE_WHOLE],
    ['difference', ['rounded', 'near'], 'figures that differ by more than their precision'],
    ['sum', ['rate', 'percent'], 'figures of one kind, or changes in percentage points, not rate and change'],
    ['sum', ['share', 'times'], 'figures of one kind, or changes in percentage points, not share and multiple'],
    ['sum', ['points', 'percent'], 'figures of one unit, not percentage-point and per cent'],
    ['change', ['applicants', 'money'], `${AMOUNTS}, not count and money`],
    ['change', ['applicants', 'growth'], `${AMOUNTS}, not count and change`],
    ['change', ['times', 'times'], `${AMOUNTS}, not multiple and multiple`],
    ['growth', ['applicants', 'few'], 'a change as the first figure; the rule “change” makes one'],
    ['growth', ['rate', 'nationalRate'], 'a change as the first figure; the rule “change” makes one'],
    ['growth', ['percent', 'rate'], 'figures of one unit, not per cent and none'],
    ['sum', ['money', 'growth'], 'figures of one unit, not CNY and person'],
    ['whole', ['applicants', 'active'], 'a share as the second figure'],
    ['growth', ['growth', 'decline'], 'figures above zero whose hedges say something of the result'],
  ])('%s of %j', (rule, from, expected) => {
    const received = from.map((id) => `“${id}”`).join(', ');
    expect(refusal({ rule, from })).toBe(`figures → it → origin → from: expected ${expected}, received ${received}.`);
  });

  test('a working day after a day that is not known', () => {
    expect(refusal({ rule: 'workingDay', from: ['vague'], nth: 2 })).toContain('expected a figure with an exact day');
  });

  test('when it states another result than follows from its rule', () => {
    const at = 'figures/exam-applicants-2023/quantity';
    const exact = { kind: 'count', unit: 'person', precision: 1000 };
    expect(messagesOf(withAt(at, { ...exact, value: 250_000 }))).toEqual([
      'figures → exam-applicants-2023 → quantity → value: expected 240000, as its rule gives, or no quantity at all, received 250000.',
    ]);
    expect(messagesOf(withAt(at, { ...exact, hedge: 'nearly', value: 240_000 }))[0]).toContain(
      'hedge: expected “exact”',
    );
    expect(messagesOf(withAt('figures/province-office/when', { on: '2024-01-15' }))).toEqual([
      'figures → province-office → when → on: expected “2024-01-16”, as its rule gives, or no when at all, received “2024-01-15”.',
    ]);
    expect(readDataset(withAt(at, { ...exact, value: 240_000 })).dataset).toStrictEqual(zhejiang2024);
  });
});
