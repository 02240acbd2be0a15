import { describe, expect, test } from 'vitest';
import { readingOrder } from '../../../src/dataset/reading-order.js';
import { datasetOf, printedFigure, timed } from '../support.js';

const count = (parts: object) => ({ quantity: { kind: 'count', unit: 'person', ...parts } });
const exact = (value: number) => count({ value });
const hedged = (hedge: string, value: number) => count({ hedge, value });
const between = (low: number, high: number) => count({ hedge: 'between', low, high });
const when = (date: object) => ({ when: date });

function orderOf(parts: readonly object[]): readonly number[] | undefined {
  const figures = Object.fromEntries(parts.map((each, index) => [`f${index}`, { ...printedFigure, ...each }]));
  return readingOrder(Object.values(datasetOf(figures).figures));
}

describe('readingOrder', () => {
  // prettier-ignore
  test.each([
    ['exact numbers',               [exact(3), exact(1), exact(2)],                          [3, 1, 2]],
    ['exact numbers, two the same', [exact(3), exact(1), exact(3)],                          [3, 1, 3]],
    ['a most below a number',       [exact(7), hedged('nearly', 5)],                         [7, 5]],
    ['a least above a number',      [hedged('over', 7), exact(5)],                           [7, 5]],
    ['a ceiling below a least',     [hedged('upTo', 5), hedged('atLeast', 7)],               [5, 7]],
    ['ranges that do not meet',     [between(1, 2), between(3, 4)],                          [1, 3]],
    ['one figure alone',            [hedged('over', 7)],                                     [7]],
    ['days',                        [when({ on: '1970-01-03' }), when({ on: '1970-01-02' })], [2, 1]],
    ['a deadline before a day',     [when({ by: '1970-01-02' }), when({ on: '1970-01-03' })], [1, 2]],
    ['a day and what came after it', [when({ on: '1970-01-02' }), when({ after: '1970-01-02' })], [1, 2]],
    ['months',                      [when({ in: '1970-02' }), when({ in: '1970-01' })],      [31, 0]],
    ['days, one of them with a number', [{ ...when({ on: '1970-01-03' }), ...exact(8) }, when({ on: '1970-01-02' })], [2, 1]],
    ['falls',                       [{ quantity: { kind: 'change', hedge: 'nearly', value: -0.06 } }, { quantity: { kind: 'change', hedge: 'over', value: -0.1 } }], [-0.06, -0.1]],
  ])('puts %s in order', (_name, parts, order) => {
    expect(orderOf(parts)).toEqual(order);
  });

  // prettier-ignore
  test.each([
    ['two mosts',                    [hedged('nearly', 5), hedged('nearly', 7)]],
    ['two leasts',                   [hedged('over', 5), hedged('atLeast', 7)]],
    ['a most and a number below it', [hedged('nearly', 5), exact(4)]],
    ['a ceiling and its number',     [hedged('upTo', 5), exact(5)]],
    ['a number and a least of it',   [exact(5), hedged('over', 5)]],
    ['an approximate number',        [hedged('about', 5), exact(500)]],
    ['ranges that meet',             [between(1, 3), between(3, 4)]],
    ['the same range twice',         [between(1, 3), between(1, 3)]],
    ['other units',                  [exact(1), { quantity: { kind: 'count', unit: 'CNY', value: 2 } }]],
    ['other kinds',                  [exact(1), { quantity: { kind: 'change', unit: 'person', value: 2 } }]],
    ['a number and a date',          [exact(1), when({ on: '1970-01-02' })]],
    ['a figure without a reading',   [exact(1), {}]],
    ['two deadlines',                [when({ by: '1970-01-02' }), when({ before: '1970-01-02' })]],
    ['a deadline after a day',       [when({ by: '1970-01-03' }), when({ on: '1970-01-02' })]],
    ['the same month twice',         [when({ in: '1970-02' }), when({ in: '1970-02' })]],
    ['a day in a month',             [when({ in: '1970-02' }), when({ on: '1970-02-03' })]],
  ])('has none for %s', (_name, parts) => {
    expect(orderOf(parts)).toBeUndefined();
  });

  test('looks at many figures quickly', () => {
    const many = Array.from({ length: 3000 }, (_, index) => exact(index));
    expect(timed(() => orderOf(many)).time).toBeLessThan(3000);
  });
});
