import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart, type Wanted } from '../../../src/layout/parts/spread.js';

const LENGTH = 1000;
const whole = (min: number, max: number) => fc.integer({ min, max });
/** Up to twelve things that have room on the line. */
const anyThings = fc.array(fc.record({ at: whole(-200, 1200), size: whole(1, 80) }), { minLength: 1, maxLength: 12 });

const moves = (things: readonly Wanted[], starts: readonly number[]) =>
  things.reduce((sum, { at }, index) => sum + (starts[index]! - at) ** 2, 0);

describe('spreadApart', () => {
  it('keeps the order, lets nothing overlap, and stays on the line', () => {
    fc.assert(
      fc.property(anyThings, (things) => {
        let free = 0;
        for (const [index, start] of spreadApart(things, LENGTH).entries()) {
          expect(start).toBeGreaterThanOrEqual(free - 1e-6);
          free = start + things[index]!.size;
        }
        expect(free).toBeLessThanOrEqual(LENGTH + 1e-6);
      }),
    );
  });

  it('moves nothing that has room where it wants to stand', () => {
    const things = [10, 100, 300].map((at) => ({ at, size: 50 }));
    expect(spreadApart(things, LENGTH)).toEqual([10, 100, 300]);
  });

  it('pushes those that want one place to both sides of it alike', () => {
    const things = [500, 500, 500].map((at) => ({ at, size: 40 }));
    expect(spreadApart(things, LENGTH)).toEqual([460, 500, 540]);
  });

  it('moves all of them less than any other arrangement does', () => {
    fc.assert(
      fc.property(anyThings, fc.array(whole(0, LENGTH), { minLength: 12, maxLength: 12 }), (things, others) => {
        const total = things.reduce((sum, { size }) => sum + size, 0);
        const gaps = others.slice(0, things.length).map((other) => (other / LENGTH) * (LENGTH - total));
        gaps.sort((a, b) => a - b);
        let before = 0;
        const other = things.map(({ size }, index) => {
          const start = gaps[index]! + before;
          before += size;
          return start;
        });
        expect(moves(things, spreadApart(things, LENGTH))).toBeLessThanOrEqual(moves(things, other) + 1e-3);
      }),
    );
  });

  it('sets what is longer than the line close together, from its beginning', () => {
    const things = [0, 0, 90].map((at) => ({ at, size: 50 }));
    expect(spreadApart(things, 100)).toEqual([0, 50, 100]);
  });
});
