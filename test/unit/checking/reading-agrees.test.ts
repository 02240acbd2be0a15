import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { inputOf, printedFigure, withAt } from '../support.js';
import { foundBy } from './planted.js';

type Parts = Readonly<Record<string, unknown>>;

const units = {
  firm: { zh: '家', en: 'firms' },
  cities: { zh: '个设区市', en: 'cities' },
  once: { zh: '元/人', en: 'yuan a person' },
};

function found(printed: string, parts: Parts, origin: Parts = {}): readonly string[] {
  const figure = { ...printedFigure, printed, ...parts, origin: { ...printedFigure.origin, ...origin } };
  return foundBy('reading-agrees', { ...inputOf({ it: figure }), units });
}

const count = (unit: string, parts: Parts) => ({ quantity: { kind: 'count', unit, ...parts } });
const money = (unit: string, parts: Parts) => ({ quantity: { kind: 'money', unit, ...parts } });
const part = (kind: string, parts: Parts) => ({ quantity: { kind, ...parts } });

describe('readingAgrees reads a phrase and the quantity beside it as the same', () => {
  // prettier-ignore
  test.each([
    ['近1200万', count('person', { hedge: 'nearly', value: 12_000_000 })],
    ['24.4 万余家', count('firm', { hedge: 'over', value: 244_000, precision: 1000 })],
    ['9个设区市', count('cities', { value: 9 })],
    ['最高5000元/人', money('once', { hedge: 'upTo', value: 5000 })],
    ['200元到600元', money('once', { hedge: 'between', low: 200, high: 600 })],
    ['30个', count('person', { value: 30 })],
    ['5000元/人', money('CNY', { value: 5000 })],
    ['高达一万元', money('CNY', { value: 10_000 })],
    ['近六分之一', part('share', { hedge: 'nearly', value: 1 / 6, fraction: [1, 6] })],
    ['18%', part('rate', { value: 0.18 })],
    ['6.4万', part('change', { unit: 'person', value: 64_000 })],
    ['6.4万', part('change', { unit: 'person', value: -64_000 })],
    ['下降6%', part('change', { value: -0.06 })],
    ['提高3.2个百分点', part('change', { unit: 'percentage-point', value: 0.032 })],
    ['up 3 percentage points', part('change', { unit: 'percentage-point', value: 0.03 })],
    ['up 3% points', part('change', { unit: 'percentage-point', value: 0.03 })],
    ['a 3-percentage-point rise', part('change', { unit: 'percentage-point', value: 0.03 })],
    ['nearly 12 million people', count('person', { hedge: 'nearly', value: 12_000_000 })],
    ['between 200 and 600 yuan', money('CNY', { hedge: 'between', low: 200, high: 600 })],
    ['one in five', part('share', { value: 0.2, fraction: [1, 5] })],
    ['no fewer than 300 firms', count('firm', { hedge: 'atLeast', value: 300 })],
    ['全部县', part('share', { value: 1 })],
    ['-¥300', money('CNY', { value: -300 })],
    ['a loss of 3.2 million yuan', money('CNY', { value: -3_200_000 })],
    ['lost 3.2 million yuan', money('CNY', { value: -3_200_000 })],
    ['lost 3.2 million yuan', part('change', { unit: 'CNY', value: -3_200_000 })],
    ['净亏损超过320万元', money('CNY', { hedge: 'over', value: -3_200_000 })],
    ['below −3.2 million yuan', money('CNY', { hedge: 'over', value: -3_200_000 })],
    ['不低于−320万元', money('CNY', { hedge: 'upTo', value: -3_200_000 })],
  ])('%s', (printed, parts) => {
    expect(found(printed, parts)).toEqual([]);
  });
});

describe('readingAgrees finds', () => {
  // prettier-ignore
  test.each([
    ['another number', '27.5万人', count('person', { value: 257_000 }),
      'error figures/it/quantity/value: expected 275000, as the phrase is read: “27.5万人”, received 257000'],
    ['a scale that was left out', 'nearly 12 million', count('person', { hedge: 'nearly', value: 12 }),
      'error figures/it/quantity/value: expected 12000000, as the phrase is read: “nearly 12 million”, received 12'],
    ['a lost hedge', '近1200万', count('person', { value: 12_000_000 }),
      'error figures/it/quantity/hedge: expected “nearly”, as the phrase is read: “近1200万”, received “exact”'],
    ['another hedge', '至少300家', count('firm', { hedge: 'over', value: 300 }),
      'error figures/it/quantity/hedge: expected “atLeast”, as the phrase is read: “至少300家”, received “over”'],
    ['one end of a range', '200元到600元', money('CNY', { value: 600 }),
      'error figures/it/quantity/hedge: expected “between”, as the phrase is read: “200元到600元”, received “exact”'],
    ['another end of a range', '200元到600元', money('CNY', { hedge: 'between', low: 200, high: 500 }),
      'error figures/it/quantity/high: expected 600, as the phrase is read: “200元到600元”, received 500'],
    ['another kind', '18%', count('person', { value: 18 }),
      'error figures/it/quantity/kind: expected “share”, as the phrase is read: “18%”, received “count”'],
    ['people counted as money', '30家', money('CNY', { value: 30 }),
      'error figures/it/quantity/kind: expected “count”, as the phrase is read: “30家”, received “money”'],
    ['a fall as a rise', '下降6%', part('change', { value: 0.06 }),
      'error figures/it/quantity/value: expected -0.06, as the phrase is read: “下降6%”, received 0.06'],
    ['fewer as more', '45,000 fewer', part('change', { unit: 'person', value: 45_000 }),
      'error figures/it/quantity/value: expected -45000, as the phrase is read: “45,000 fewer”, received 45000'],
    ['a loss as a gain', '-¥300', money('CNY', { value: 300 }),
      'error figures/it/quantity/value: expected -300, as the phrase is read: “-¥300”, received 300'],
    ['亏损 as a gain', '亏损320万元', money('CNY', { value: 3_200_000 }),
      'error figures/it/quantity/value: expected -3200000, as the phrase is read: “亏损320万元”, received 3200000'],
    ['what was lost as a rise', 'lost 300 yuan', part('change', { unit: 'CNY', value: 300 }),
      'error figures/it/quantity/value: expected -300, as the phrase is read: “lost 300 yuan”, received 300'],
    ['another unit', '6.97万家', count('cities', { value: 69_700 }),
      'warning figures/it/quantity/unit: expected a unit for “家”, as the phrase prints it: “6.97万家”, received “cities”, which is said “个设区市”'],
    ['points as per cent', 'up 3 percentage points', part('change', { value: 0.03 }),
      'error figures/it/quantity/unit: expected “percentage-point”, as the phrase is read: “up 3 percentage points”, received nothing'],
    ['per cent as points', '上升3%', part('change', { unit: 'percentage-point', value: 0.03 }),
      'warning figures/it/quantity/unit: expected no unit, as the phrase prints no points: “上升3%”, received “percentage-point”'],
    ['how often people came as people', '31万人次', count('person', { value: 310_000 }),
      'warning figures/it/quantity/unit: expected a unit for “人次”, as the phrase prints it: “31万人次”, received “person”'],
    ['another unit of those that every dataset has', '500元', part('change', { unit: 'person', value: 500 }),
      'warning figures/it/quantity/unit: expected a unit for “元”, as the phrase prints it: “500元”, received “person”'],
    ['a phrase that says no amount', '第2个工作日', count('person', { value: 2 }), /^warning figures\/it\/printed: expected a phrase that can be read, received “第2个工作日”: .*place in an order/],
    ['a phrase whose hedges contradict each other', '约20余万', count('person', { hedge: 'over', value: 200_000 }),
      /^warning figures\/it\/printed: expected a phrase that is read in one way; else no quantity, so that it is shown as it is printed, received “约20余万”: ./],
  ] as const)('%s: %s', (_name, printed, parts, told) => {
    const [first, ...others] = found(printed, parts);
    expect(others).toEqual([]);
    if (typeof told === 'string') expect(first).toBe(told);
    else expect(first).toMatch(told);
  });

  // prettier-ignore
  test.each([
    ['2024年1月12日', { on: '2024-01-12' }, ''],
    ['3月8日前', { before: '2024-03-08' }, ''],
    ['到3月底', { by: '2024-03-31' }, ''],
    ['11月5日至6日', { on: '2024-11-05', until: '2024-11-06' }, ''],
    ['by the end of March', { by: '2024-03' }, ''],
    ['3月8日前', { by: '2024-03-07' }, ''],
    ['by the end of the first quarter', { by: '2024-03-31' }, ''],
    ['by the end of the first quarter', { by: '2024-09-30' },
      'error figures/it/when: expected “by 31 March 2024”, as the phrase is read: “by the end of the first quarter”, received “by 30 September 2024”'],
    ['by mid-2024', { by: '2024-06-30' },
      'warning figures/it/printed: expected a date that is not approximate; else no date, so that it is shown as it is printed, received “by mid-2024”'],
    ['到3月底', { on: '2024-03-31' },
      'error figures/it/when: expected “by 31 March 2024”, as the phrase is read: “到3月底”, received “31 March 2024”'],
    ['3月8日前', { by: '2024-03-08' },
      'error figures/it/when: expected “before 8 March 2024”, as the phrase is read: “3月8日前”, received “by 8 March 2024”'],
    ['2024年1月12日', { on: '2023-01-12' },
      'error figures/it/when: expected “12 January 2024”, as the phrase is read: “2024年1月12日”, received “12 January 2023”'],
    ['12月31日', { on: '2023-12-31', until: '2024-01-02' },
      'error figures/it/when: expected “31 December 2023”, as the phrase is read: “12月31日”, received “31 December 2023 – 2 January 2024”'],
  ])('the date %s, %j', (printed, when, told) => {
    expect(found(printed, { when })).toEqual(told === '' ? [] : [told]);
  });

  test('nothing of derived figures and supplements, whose readings are not printed', () => {
    const source = { zh: '公报', en: 'communiqué' };
    expect(found('十八大', { when: { in: '2012-11' } }, { type: 'supplement', source })).toEqual([]);
  });

  test('nothing in the built-in dataset; and a hedge of it that was changed', () => {
    expect(foundBy('reading-agrees', zhejiang2024)).toEqual([]);
    const planted = withAt('figures/exam-share/quantity', {
      kind: 'share',
      hedge: 'over',
      value: 1 / 6,
      fraction: [1, 6],
    });
    expect(foundBy('reading-agrees', planted)).toEqual([
      'error figures/exam-share/quantity/hedge: expected “nearly”, as the phrase is read: “近六分之一”, received “over”',
    ]);
  });
});
