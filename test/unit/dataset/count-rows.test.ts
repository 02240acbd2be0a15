import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFewPairs,
  countManyPairs,
  countNear,
  countPairs,
  type RowsCount,
} from '../../../src/dataset/count-rows.js';
import { COLUMN_DAYS, UNKNOWN_DAY } from '../../../src/dataset/unit-columns.js';

const near = fc.integer({ min: 19_700, max: 19_760 });
const anywhere = fc.integer({ min: -700_000, max: 2_900_000 });
const dayAmong = (days: fc.Arbitrary<number>) => fc.oneof({ weight: 4, arbitrary: days }, fc.constant(UNKNOWN_DAY));
const columnAmong = (days: fc.Arbitrary<number>) =>
  fc.array(dayAmong(days), { minLength: 1, maxLength: 80 }).map((rows) => Int32Array.from(rows));
const anyColumn = fc.oneof(columnAmong(near), columnAmong(anywhere));
const anyPairs = fc
  .tuple(anyColumn, anyColumn)
  .map(([a, b]) => [a, b].map((days) => days.slice(0, Math.min(a.length, b.length))) as [Int32Array, Int32Array]);

/** Counts by the text of each row, one row after the other. */
function slowCount(rows: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

const textOf = (day: number | undefined) => (day === undefined ? UNKNOWN_DAY : day);
const asRecord = (counts: readonly RowsCount[]) =>
  Object.fromEntries(
    counts.map(({ earliest, latest, count }) => [`${textOf(earliest)} ${textOf(latest)}`, count] as const),
  );

describe('countNear', () => {
  /** Days on both sides of where the table ends for a column that begins with day 0. */
  const atEdge = fc.constantFrom(0, -4096, -4097, 4095, 4096, 2 ** 31 - 1, 1 - 2 ** 31);

  it('counts what countPairs counts where all days are near the first, and nothing where one is far', () => {
    fc.assert(
      fc.property(fc.oneof(columnAmong(near), columnAmong(atEdge), columnAmong(anywhere)), (days) => {
        const known = [...days].filter((day) => day !== UNKNOWN_DAY);
        const first = known[0] ?? NaN;
        const isNear = known.length > 0 && known.every((day) => day >= first - 4096 && day < first + 4096);
        // Near the ends of the calendar, and outside it, is a task for the check that follows.
        const isDay = first - 4096 >= COLUMN_DAYS.first && first + 4096 <= COLUMN_DAYS.last;
        expect(countNear(days)).toEqual(isNear && isDay ? countPairs(days, days) : undefined);
      }),
    );
  });
});

/** Rows of two columns, one after the other, with the pairs that are counted in their order. */
function expectCounts(counts: readonly RowsCount[] | undefined, from: Int32Array, to: Int32Array): void {
  expect(asRecord(counts ?? [])).toEqual(slowCount(Array.from(to, (day, row) => `${from[row]} ${day}`)));
  const order = (counts ?? []).map(({ earliest, latest }) => [latest ?? -Infinity, earliest ?? -Infinity] as const);
  expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || b - d || 0));
}

/** Two days that are looked for at one place with those of any other row: a step of each undoes that of the other. */
const MEETING = [13_849, -25_173] as const;
const meetingRows = (rows: number) =>
  MEETING.map((step) => Int32Array.from({ length: rows }, (_, row) => 1_100_000 + step * (row - rows / 2))) as [
    Int32Array,
    Int32Array,
  ];

describe('countPairs', () => {
  it('counts what a count of one row after the other finds, by the latest days and then the earliest', () => {
    fc.assert(
      fc.property(anyPairs, ([from, to]) => {
        expectCounts(countPairs(from, to), from, to);
        expect(countFewPairs(from, to)).toEqual(countManyPairs(from, to));
      }),
    );
  });

  it('counts the days of one column in the order of time', () => {
    fc.assert(fc.property(anyColumn, (days) => expectCounts(countPairs(days, days), days, days)));
  });

  it('counts more pairs than a table has places for', () => {
    const from = Int32Array.from({ length: 80_000 }, (_, row) => (row * 7919) % 40_000);
    expect(countFewPairs(from, from)).toBe(undefined);
    const counts = countPairs(from, from);
    expect([counts.length, counts[0], counts[39_999]]).toEqual([
      40_000,
      { earliest: 0, latest: 0, count: 2 },
      { earliest: 39_999, latest: 39_999, count: 2 },
    ]);
  });

  it('counts pairs that all meet in one place, which are not looked for one after the other', () => {
    const [few, many] = [meetingRows(60), meetingRows(140)];
    expectCounts(countFewPairs(...few), ...few);
    expect(countFewPairs(...many)).toBe(undefined);
    expectCounts(countPairs(...many), ...many);
  });
});
