import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, readDate } from '../../../src/dataset/day.js';
import { stretchOf, type When } from '../../../src/dataset/when.js';
import { dateDot, hedgedSpan } from '../../../src/layout/parts/hedged-span.js';
import type { Mark } from '../../../src/marks/scene.js';
import { commandsOf, piecesOf } from './support.js';

const FIRST = readDate('2024-01-01')!.first;
/** A day is 10 px. */
const x = (moment: number) => (moment - FIRST) * 10;
const SINCE = FIRST + 12;
const UNTIL = FIRST + 120;
const place = { x, narrowestX: x, y: 50, height: 16, since: SINCE, until: UNTIL };

const spanOf = (when: When): readonly Mark[] => hedgedSpan(stretchOf(when), place);
const of = <Name extends Mark['mark']>(marks: readonly Mark[], name: Name) =>
  marks.filter((mark): mark is Extract<Mark, { mark: Name }> => mark.mark === name);

/** The line that says done: 4 px thick, in the middle of the row, from a place until time ends. */
const doneFrom = (at: number): Mark => ({
  mark: 'rect',
  x: at,
  y: 56,
  width: x(UNTIL) - at,
  height: 4,
  fill: 'subject',
});

/** Where the upright of a bracket stands, and which way its feet point. */
function bracketsOf(marks: readonly Mark[]): readonly { at: number; way: number }[] {
  return of(marks, 'path').map(({ d }) => {
    const [foot, top, bottom] = commandsOf(d).map(({ numbers }) => numbers[0]!);
    expect(top).toBe(bottom);
    return { at: top!, way: Math.sign(foot! - top!) };
  });
}

const anyDay = fc.integer({ min: FIRST + 13, max: FIRST + 100 }).map(dayText);
const anyBounded: fc.Arbitrary<When> = fc.oneof(
  anyDay.map((by) => ({ by })),
  anyDay.map((before) => ({ before })),
  anyDay.map((after) => ({ after })),
  fc.constantFrom('2024-01', '2024-02', '2024-03').map((month) => ({ in: month })),
  fc
    .tuple(anyDay, anyDay)
    .filter(([a, b]) => a < b)
    .map((between) => ({ between })),
);

describe('hedgedSpan', () => {
  it('never gives a circle to a date that is not known to the day', () => {
    fc.assert(
      fc.property(anyBounded, (when) => {
        expect(of(spanOf(when), 'circle')).toEqual([]);
      }),
    );
  });

  it('gives one circle to a known day, inside that day, from which the line of what is done runs on, and hatches nothing', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const marks = spanOf({ on });
        const [dot, ...others] = of(marks, 'circle');
        const { first } = readDate(on)!;
        expect(others).toEqual([]);
        expect(dot!.cx).toBeGreaterThan(x(first));
        expect(dot!.cx).toBeLessThan(x(first + 1));
        expect(of(marks, 'rect')).toEqual([doneFrom(dot!.cx)]);
        expect(of(marks, 'hatch')).toEqual([]);
        expect(of(marks, 'path')).toEqual([]);
      }),
    );
  });

  it('sets the dot of days in a row on the last, when all is done', () => {
    const [dot] = of(spanOf({ on: '2024-02-05', until: '2024-02-08' }), 'circle');
    expect(dot!.cx).toBeGreaterThan(x(readDate('2024-02-08')!.first));
  });

  it('draws days in a row as long as they were, so that they are not taken for one day', () => {
    const days = of(spanOf({ on: '2024-02-05', until: '2024-02-08' }), 'rect').find(({ height }) => height > 4)!;
    expect(days.x).toBe(x(readDate('2024-02-05')!.first));
    expect(days.x + days.width).toBeCloseTo(x(readDate('2024-02-08')!.first + 0.5));
    expect(of(spanOf({ on: '2024-02-05' }), 'rect').every(({ height }) => height <= 4)).toBe(true);
  });

  it('hatches from the start to the deadline and says done only from the deadline on', () => {
    fc.assert(
      fc.property(anyBounded, (when) => {
        const { start, end } = stretchOf(when);
        const [hatch, ...others] = of(spanOf(when), 'hatch');
        expect(others).toEqual([]);
        expect(hatch!.x).toBe(x(Math.max(start ?? SINCE, SINCE)));
        expect(hatch!.x + hatch!.width).toBeCloseTo(x(end ?? UNTIL), 6);
        expect([hatch!.y, hatch!.height]).toEqual([50, 16]);
        expect(of(spanOf(when), 'rect')).toEqual(end === null ? [] : [doneFrom(x(end))]);
      }),
    );
  });

  it('hatches nothing before the start where the date begins earlier, and closes nothing there', () => {
    const marks = spanOf({ between: ['2024-01-01', '2024-03-31'] });
    const end = x(readDate('2024-04-01')!.first);
    expect(of(marks, 'hatch')).toMatchObject([{ x: x(SINCE), width: end - x(SINCE) }]);
    expect(bracketsOf(marks)).toEqual([{ at: end, way: -1 }]);
    expect(bracketsOf(spanOf({ after: '2024-01-01' }))).toEqual([]);
  });

  it('closes a stretch that begins with the start', () => {
    const marks = spanOf({ between: ['2024-01-13', '2024-03-31'] });
    expect(bracketsOf(marks)).toContainEqual({ at: x(SINCE), way: 1 });
  });

  it('closes “before 8 March” where that day begins', () => {
    expect(bracketsOf(spanOf({ before: '2024-03-08' }))).toEqual([{ at: x(readDate('2024-03-08')!.first), way: -1 }]);
  });

  it('closes “by 31 March” where that day ends', () => {
    expect(bracketsOf(spanOf({ by: '2024-03-31' }))).toEqual([{ at: x(readDate('2024-04-01')!.first), way: -1 }]);
  });

  it('closes a month at both ends, and leaves “after” open to the right', () => {
    const [february, march] = [x(readDate('2024-02-01')!.first), x(readDate('2024-03-01')!.first)];
    expect(bracketsOf(spanOf({ in: '2024-02' }))).toEqual([
      { at: march, way: -1 },
      { at: february, way: 1 },
    ]);
    expect(bracketsOf(spanOf({ after: '2024-02-29' }))).toEqual([{ at: march, way: 1 }]);
  });

  it('keeps the feet of two brackets apart however short the stretch is', () => {
    const tight = (moment: number) => (moment - FIRST) * 0.05;
    const marks = hedgedSpan(stretchOf({ in: '2024-02' }), { ...place, x: tight, narrowestX: tight });
    const [right, left] = of(marks, 'path').map(({ d }) => commandsOf(d)[0]!.numbers[0]!);
    expect(left).toBeLessThanOrEqual(right! + 1e-9);
  });

  it('hatches nothing where the deadline comes before the start', () => {
    const [hatch] = of(spanOf({ by: '2024-01-03' }), 'hatch');
    expect(hatch!.width).toBe(0);
  });

  it('joins nothing diagonally', () => {
    fc.assert(
      fc.property(anyBounded, (when) => {
        for (const { d } of of(spanOf(when), 'path')) {
          for (const [x1, y1, x2, y2] of piecesOf(d)) expect(x1 === x2 || y1 === y2).toBe(true);
        }
      }),
    );
  });
});

describe('dateDot', () => {
  const at = { x: 30, y: 40 };

  it('is filled and set off from what lies behind it for a day that is printed', () => {
    const dot = dateDot(at) as Extract<Mark, { mark: 'circle' }>;
    expect(dot).toMatchObject({ cx: 30, cy: 40, fill: 'subject', stroke: 'ground' });
    expect(dot.isDashed).toBeUndefined();
  });

  it('is hollow with a dashed outline for a day that is not, and of the same size', () => {
    const [printed, other] = [dateDot(at, true), dateDot(at, false)] as Extract<Mark, { mark: 'circle' }>[];
    expect(other).toMatchObject({ cx: 30, cy: 40, fill: 'ground', stroke: 'subject', isDashed: true });
    expect(other!.r).toBe(printed!.r);
  });
});
