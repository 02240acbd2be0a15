import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedUnit } from '../../../src/dataset/dated-unit.js';
import { dayText, readDate } from '../../../src/dataset/day.js';
import { stretchOf } from '../../../src/dataset/when.js';
import { countProgress, stepMarks, type Progress, type Step } from '../../../src/layout/parts/cumulative-step.js';
import type { PathMark } from '../../../src/marks/scene.js';
import { commandsOf, piecesOf } from './support.js';

const FIRST = readDate('2024-01-01')!.first;
const LAST = FIRST + 120;
const domain = { start: FIRST - 7.3, end: LAST + 14.6 };
const since = FIRST + 3;
const time = { domain, since, until: null };

const anyDay = fc.integer({ min: FIRST, max: LAST - 1 }).map(dayText);
const anyUnit: fc.Arbitrary<DatedUnit> = fc.oneof(
  fc.constant({}),
  anyDay.map((on) => ({ when: { on } })),
  anyDay.map((by) => ({ when: { by } })),
  anyDay.map((before) => ({ when: { before } })),
  anyDay.map((after) => ({ when: { after } })),
  fc.constantFrom('2024-01', '2024-02', '2024-03').map((month) => ({ when: { in: month } })),
  fc
    .tuple(anyDay, anyDay)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ when: { between: a < b ? ([a, b] as const) : ([b, a] as const) } })),
);
const anyUnits = fc.array(anyUnit, { maxLength: 60 });
const anyColumns = fc.integer({ min: 1, max: 400 });

/** When a unit is surely done, and from when on it may be, one unit at a time. */
function boundsOf({ when }: DatedUnit, until: number | null): { surely: number; possibly: number } {
  const { start, end, isExact } = when ? stretchOf(when) : { start: null, end: null, isExact: false };
  const surely = end ?? until ?? Infinity;
  const earliest = isExact ? surely : Math.max(since, start ?? -Infinity);
  return { surely, possibly: Math.min(earliest, surely) };
}

const countAt = (steps: readonly Step[], moment: number): number =>
  steps.reduce((count, step) => (step.moment <= moment ? step.count : count), 0);

/** Ends of the columns, and moments all over the domain. */
const momentsOf = (columns: number): readonly number[] =>
  Array.from({ length: columns + 1 }, (_, i) => domain.start + (i / columns) * (domain.end - domain.start));

describe('countProgress', () => {
  it('counts at the end of every column what a count of one unit after the other finds', () => {
    fc.assert(
      fc.property(anyUnits, anyColumns, (units, columns) => {
        const { surely, possibly, total } = countProgress(units, time, columns);
        const bounds = units.map((unit) => boundsOf(unit, null));
        expect(total).toBe(units.length);
        for (const moment of momentsOf(columns)) {
          // A moment on the border of two columns may fall on either side of it by the error of a sum.
          const isBorder = bounds.some((b) => [b.surely, b.possibly].some((at) => Math.abs(at - moment) < 1e-9));
          if (isBorder) continue;
          expect(countAt(surely, moment)).toBe(bounds.filter((b) => b.surely <= moment).length);
          expect(countAt(possibly, moment)).toBe(bounds.filter((b) => b.possibly <= moment).length);
        }
      }),
    );
  });

  it('never calls a unit surely done too early or possibly done too late, also inside a column', () => {
    fc.assert(
      fc.property(anyUnits, fc.integer({ min: 1, max: 8 }), anyDay, (units, columns, day) => {
        // Units count from the end of a day or its beginning: between two of these nothing changes.
        const moment = readDate(day)!.first + 0.5;
        const { surely, possibly } = countProgress(units, time, columns);
        const bounds = units.map((unit) => boundsOf(unit, null));
        expect(countAt(surely, moment)).toBeLessThanOrEqual(bounds.filter((b) => b.surely <= moment).length);
        expect(countAt(possibly, moment)).toBeGreaterThanOrEqual(bounds.filter((b) => b.possibly <= moment).length);
      }),
    );
  });

  it('gives the same for every order of the units', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const turned = countProgress([...units].reverse(), time, 100);
        expect(turned).toEqual(countProgress(units, time, 100));
      }),
    );
  });

  it('rises in both lists, at most once a column, and what is sure never exceeds what is possible', () => {
    fc.assert(
      fc.property(anyUnits, anyColumns, (units, columns) => {
        const { surely, possibly } = countProgress(units, time, columns);
        for (const steps of [surely, possibly]) {
          expect(steps.length).toBeLessThanOrEqual(columns);
          for (const [i, step] of steps.entries()) {
            expect(step.count).toBeGreaterThan(steps[i - 1]?.count ?? 0);
            expect(step.moment).toBeGreaterThanOrEqual(steps[i - 1]?.moment ?? -Infinity);
          }
        }
        for (const moment of momentsOf(50)) {
          expect(countAt(surely, moment)).toBeLessThanOrEqual(countAt(possibly, moment));
        }
      }),
    );
  });

  it('counts a unit with a deadline as surely done from the deadline on and possibly since the start', () => {
    const { surely, possibly } = countProgress([{ when: { before: '2024-03-08' } }], time, 300);
    expect(surely).toEqual([{ moment: readDate('2024-03-08')!.first, count: 1 }]);
    expect(possibly).toEqual([{ moment: since, count: 1 }]);
  });

  it('counts “by” a day from the end of that day on', () => {
    const { surely } = countProgress([{ when: { by: '2024-03-31' } }], time, 300);
    expect(surely).toEqual([{ moment: readDate('2024-03-31')!.last + 1, count: 1 }]);
  });

  it('counts a known day at once in both lists', () => {
    const { surely, possibly } = countProgress([{ when: { on: '2024-02-03' } }], time, 300);
    expect(surely).toEqual(possibly);
  });

  it('never counts a unit as surely done that has no date or an open one', () => {
    const { surely, possibly } = countProgress([{}, { when: { after: '2024-02-03' } }], time, 300);
    expect(surely).toEqual([]);
    expect(possibly.map(({ count }) => count)).toEqual([1, 2]);
  });

  it('takes the deadline of all for units that have no end of their own', () => {
    const until = readDate('2024-03-31')!.last + 1;
    const { surely } = countProgress([{}, { when: { on: '2024-02-03' } }], { ...time, until }, 300);
    expect(surely.map(({ count }) => count)).toEqual([1, 2]);
    expect(surely[1]!.moment).toBe(until);
  });

  it('counts no units', () => {
    expect(countProgress([], time, 10)).toEqual({ surely: [], possibly: [], total: 0 });
  });
});

const WIDTH = 720;
const x = (moment: number) => ((moment - domain.start) / (domain.end - domain.start)) * WIDTH;
const place = { x, width: WIDTH, top: 10, bottom: 106 };

const areasOf = (progress: Progress): readonly PathMark[] =>
  stepMarks(progress, place).filter((mark): mark is PathMark => mark.mark === 'path');

/** Height in px of an area over the base at a place across. */
function heightAt(d: PathMark['d'], at: number): number {
  let height = 0;
  for (const [x1, y1, x2] of piecesOf(d)) if (y1 < place.bottom && x1 <= at && at < x2) height = place.bottom - y1;
  return height;
}

describe('stepMarks', () => {
  it('draws horizontal and vertical lines only: nothing is interpolated between observations', () => {
    fc.assert(
      fc.property(anyUnits, anyColumns, (units, columns) => {
        for (const { d } of areasOf(countProgress(units, time, columns))) {
          for (const [x1, y1, x2, y2] of piecesOf(d)) expect(x1 === x2 || y1 === y2).toBe(true);
        }
        for (const mark of stepMarks(countProgress(units, time, columns), place)) {
          if (mark.mark === 'line') expect(mark.y1).toBe(mark.y2);
        }
      }),
    );
  });

  it('is as high as the part of the units that is done', () => {
    fc.assert(
      fc.property(anyUnits, fc.double({ min: 0, max: 0.999, noNaN: true }), (units, part) => {
        const progress = countProgress(units, time, 360);
        const at = part * WIDTH;
        const [possibly, surely] = areasOf(progress);
        const steps = [...progress.surely, ...progress.possibly];
        if (steps.some(({ moment }) => Math.abs(x(moment) - at) < 0.02)) return;
        const moment = domain.start + part * (domain.end - domain.start);
        const heightOf = (count: number) => (count / Math.max(1, units.length)) * 96;
        expect(heightAt(surely!.d, at)).toBeCloseTo(heightOf(countAt(progress.surely, moment)), 1);
        expect(heightAt(possibly!.d, at)).toBeCloseTo(heightOf(countAt(progress.possibly, moment)), 1);
      }),
    );
  });

  it('paints what is possible lighter, and under what is sure', () => {
    const [possibly, surely] = areasOf(countProgress([{}], time, 10));
    expect(possibly!.opacity).toBeLessThan(0.5);
    expect(surely!.opacity).toBeUndefined();
  });

  it('needs at most two commands a column for 100,000 units', () => {
    const columns = 360;
    for (const { d } of areasOf(countProgress(unitsOf(100_000), time, columns))) {
      expect(commandsOf(d).length).toBeLessThanOrEqual(2 * columns + 4);
    }
  });

  it('lays out a million units', { timeout: 60_000 }, () => {
    const begin = performance.now();
    const [, surely] = areasOf(countProgress(unitsOf(1_000_000), time, 360));
    expect(surely!.d.length).toBeLessThan(20_000);
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});

/** Units of every sort of date, spread over the domain. */
function unitsOf(count: number): readonly DatedUnit[] {
  return Array.from({ length: count }, (_, index): DatedUnit => {
    const day = dayText(FIRST + ((index * 7919) % 120));
    return [{}, { when: { on: day } }, { when: { by: day } }, { when: { after: day } }][index % 4]!;
  });
}
