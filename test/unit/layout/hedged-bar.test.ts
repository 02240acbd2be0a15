import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEDGES, type Hedge, type Quantity } from '../../../src/dataset/quantity.js';
import {
  drawnParts,
  hedgedBar,
  hedgeRoom,
  isPrinted,
  LIGHT,
  type BarPlace,
} from '../../../src/layout/parts/hedged-bar.js';
import type { LineMark, Mark, PathMark, RectMark } from '../../../src/marks/scene.js';
import { commandsOf } from './support.js';

const ONE_VALUE = HEDGES.filter((hedge) => hedge !== 'between');

const quantityOf = (hedge: Hedge, value: number, low = 0): Quantity => ({
  kind: 'change',
  hedge,
  ...(hedge === 'between' ? { value: null, low, high: value } : { value, low: null, high: null }),
});

const Y = 40;
const HEIGHT = 28;
const placeOf = (pxPerUnit: number, zero = 0, shrink = 1): BarPlace => ({
  x: (value) => zero + value * pxPerUnit,
  y: Y,
  height: HEIGHT,
  tone: 'subject',
  shrink,
});

const rects = (marks: readonly Mark[]) => marks.filter((mark): mark is RectMark => mark.mark === 'rect');
const lines = (marks: readonly Mark[]) => marks.filter((mark): mark is LineMark => mark.mark === 'line');
const paths = (marks: readonly Mark[]) => marks.filter((mark): mark is PathMark => mark.mark === 'path');
const filled = (marks: readonly Mark[]) => rects(marks).filter(({ fill }) => fill !== undefined);
const solid = (marks: readonly Mark[]) => filled(marks).filter(({ opacity }) => opacity === undefined);
const soft = (marks: readonly Mark[]) => filled(marks).filter(({ opacity }) => opacity !== undefined);

/** Distance from zero, in the direction of the bar, at which a rect ends. */
const endOf = ({ x, width }: RectMark, zero: number, way: number) => (way > 0 ? x + width - zero : zero - x);
const startOf = ({ x, width }: RectMark, zero: number, way: number) => (way > 0 ? x - zero : zero - (x + width));

/** Any value, also negative, with any scale and zero; `length` is that of the bar in px. */
const anyBar = fc
  .record({
    value: fc.double({ min: 0.001, max: 1e9, noNaN: true }),
    sign: fc.constantFrom(1, -1),
    length: fc.double({ min: 0.5, max: 1200, noNaN: true }),
    zero: fc.integer({ min: 0, max: 600 }),
  })
  .map(({ value, sign, length, zero }) => ({ value: value * sign, way: sign, length, zero, scale: length / value }));

const check = (
  hedge: Hedge,
  hold: (bar: { marks: readonly Mark[]; length: number; zero: number; way: number }) => void,
) =>
  fc.assert(
    fc.property(anyBar, ({ value, way, length, zero, scale }) =>
      hold({ marks: hedgedBar(quantityOf(hedge, value), placeOf(scale, zero)), length, zero, way }),
    ),
  );

const delta = (length: number) => Math.min(1, Math.max(0.05, 4 / length));

/** Less than this no screen shows, in px. */
const SLACK = 1e-6;

describe('hedgedBar, exact', () => {
  it('is one solid rect that ends square at the value', () => {
    check('exact', ({ marks, length, zero, way }) => {
      expect(marks).toHaveLength(1);
      const [only] = solid(marks);
      expect(startOf(only!, zero, way)).toBeCloseTo(0, 6);
      expect(endOf(only!, zero, way)).toBeCloseTo(length, 6);
      expect(only).toMatchObject({ y: Y, height: HEIGHT, fill: 'subject' });
    });
  });
});

describe('hedgedBar, nearly', () => {
  it('never reaches past the value and has no cap at its end', () => {
    check('nearly', ({ marks, length, zero, way }) => {
      for (const rect of rects(marks)) expect(endOf(rect, zero, way)).toBeLessThanOrEqual(length + SLACK);
      expect(rects(marks)).toHaveLength(marks.length);
      expect(rects(marks).every(({ stroke }) => stroke === undefined)).toBe(true);
    });
  });

  it('is solid up to 5 % short of the value, at least 4 px', () => {
    check('nearly', ({ marks, length, zero, way }) => {
      const [certain, ...others] = solid(marks);
      expect(others).toEqual([]);
      expect(startOf(certain!, zero, way)).toBeCloseTo(0, 5);
      expect(endOf(certain!, zero, way)).toBeCloseTo(length * (1 - delta(length)), 5);
    });
  });

  it('goes on in lighter and lighter steps that end at the value', () => {
    check('nearly', ({ marks, length, zero, way }) => expectSteps(marks, { to: length, length, zero, way }));
  });

  it('keeps 4 px at the narrowest width when it is laid out wider', () => {
    const [certain] = solid(hedgedBar(quantityOf('nearly', 10), placeOf(10, 0, 0.2)));
    // 100 px here are 20 px at the narrowest width, where 4 px are a fifth.
    expect(certain!.width).toBeCloseTo(80, 6);
  });

  it('draws nothing beyond zero for a value of zero', () => {
    for (const rect of rects(hedgedBar(quantityOf('nearly', 0), placeOf(10)))) expect(rect.width).toBe(0);
  });
});

/** Steps follow the solid part without gap or overlap, each lighter than the one before. */
function expectSteps(
  marks: readonly Mark[],
  { to, length, zero, way }: { to: number; length: number; zero: number; way: number },
): void {
  const steps = soft(marks);
  expect(steps.length).toBeGreaterThanOrEqual(2);
  let end = length * (1 - delta(length));
  let opacity = 1;
  for (const step of steps) {
    expect(startOf(step, zero, way)).toBeCloseTo(end, 5);
    expect(step.opacity).toBeLessThan(opacity);
    end = endOf(step, zero, way);
    opacity = step.opacity!;
  }
  expect(end).toBeCloseTo(to, 5);
}

describe('hedgedBar, about', () => {
  it('is solid up to 5 % short of the value and fades out as far beyond it', () => {
    check('about', ({ marks, length, zero, way }) => {
      expect(endOf(solid(marks)[0]!, zero, way)).toBeCloseTo(length * (1 - delta(length)), 5);
      expectSteps(marks, { to: length * (1 + delta(length)), length, zero, way });
    });
  });

  it('has one small tick at the value and no whiskers', () => {
    check('about', ({ marks, length, zero, way }) => {
      const [tick, ...others] = lines(marks);
      expect(others).toEqual([]);
      expect(tick!.x1).toBe(tick!.x2);
      expect((tick!.x1 - zero) * way).toBeCloseTo(length, 5);
      expect(tick!.y2 - tick!.y1).toBeLessThanOrEqual(HEIGHT + 8);
      expect(paths(marks)).toEqual([]);
    });
  });

  it('does not fade out beyond the whole', () => {
    for (const kind of ['share', 'rate'] as const) {
      const quantity = { ...quantityOf('about', 0.97), kind };
      const ends = rects(hedgedBar(quantity, placeOf(300))).map(({ x, width }) => x + width);
      expect(Math.max(...ends)).toBeCloseTo(300, 6);
      expect(drawnParts(quantity).last).toBe(1);
    }
  });
});

describe.each(['over', 'atLeast'] as const)('hedgedBar, %s', (hedge) => {
  it('fills nothing beyond the value', () => {
    check(hedge, ({ marks, length, zero, way }) => {
      expect(filled(marks)).toHaveLength(1);
      expect(endOf(filled(marks)[0]!, zero, way)).toBeCloseTo(length, 5);
      expect(paths(marks).every(({ fill }) => fill === undefined)).toBe(true);
    });
  });

  it('has an unfilled chevron of 8 to 12 px apart from the bar, open towards it', () => {
    check(hedge, ({ marks, length, zero, way }) => {
      const [chevron, ...others] = paths(marks);
      expect(others).toEqual([]);
      expect(chevron).toMatchObject({ stroke: 'subject' });
      const xs = commandsOf(chevron!.d).map(({ numbers }) => (numbers[0]! - zero) * way);
      const extent = Math.max(...xs) - Math.min(...xs);
      expect(extent).toBeGreaterThanOrEqual(8 - SLACK);
      expect(extent).toBeLessThanOrEqual(12);
      expect(Math.min(...xs)).toBeGreaterThan(length + 1);
      expect(xs[1]).toBe(Math.max(...xs));
      expect(Math.max(...xs)).toBeLessThanOrEqual(length + hedgeRoom(quantityOf(hedge, 1)) + SLACK);
    });
  });

  it(`has ${hedge === 'over' ? 'no tick: the value itself is excluded' : 'a tick at the value: it is possible'}`, () => {
    check(hedge, ({ marks, length, zero, way }) => {
      const at = lines(marks).map(({ x1 }) => (x1 - zero) * way);
      if (hedge === 'over') expect(at).toEqual([]);
      else expect(at[0]).toBeCloseTo(length, 5);
    });
  });
});

describe('hedgedBar, upTo', () => {
  it('is hollow: nothing at all is filled', () => {
    check('upTo', ({ marks }) => {
      expect(filled(marks)).toEqual([]);
      expect(rects(marks)).toHaveLength(1);
      expect(rects(marks)[0]).toMatchObject({ stroke: 'subject' });
      expect(paths(marks)).toEqual([]);
    });
  });

  it('has an outline that stays between zero and the value, and a cap at the value', () => {
    check('upTo', ({ marks, length, zero, way }) => {
      const [outline] = rects(marks);
      expect(startOf(outline!, zero, way)).toBeGreaterThanOrEqual(-SLACK);
      expect(endOf(outline!, zero, way)).toBeLessThanOrEqual(length + SLACK);
      const [cap, ...others] = lines(marks);
      expect(others).toEqual([]);
      expect((cap!.x1 - zero) * way).toBeCloseTo(length, 5);
    });
  });
});

describe('hedgedBar, between', () => {
  const anyRange = fc
    .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0.001, max: 1e6, noNaN: true }))
    .map(([low, length]) => ({ low, high: low + length }));

  it('floats from low to high, both ends capped', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: 0.01, max: 2, noNaN: true }), ({ low, high }, scale) => {
        const marks = hedgedBar(quantityOf('between', high, low), placeOf(scale, 300));
        const [bar, ...others] = rects(marks);
        expect(others).toEqual([]);
        expect(bar!.x).toBeCloseTo(300 + low * scale, 4);
        expect(bar!.x + bar!.width).toBeCloseTo(300 + high * scale, 4);
        expect(lines(marks).map(({ x1 }) => x1)).toEqual([300 + low * scale, 300 + high * scale]);
        expect(marks.filter(({ mark }) => mark === 'circle')).toEqual([]);
      }),
    );
  });

  it('never starts at zero and never looks measured', () => {
    const [bar] = rects(hedgedBar(quantityOf('between', 600, 200), placeOf(0.5)));
    expect(bar!.x).toBe(100);
    expect(bar!.opacity).toBeLessThan(1);
  });
});

describe('hedgedBar', () => {
  it('draws every hedge differently', () => {
    const drawn = HEDGES.map((hedge) => JSON.stringify(hedgedBar(quantityOf(hedge, 100, 50), placeOf(2))));
    expect(new Set(drawn).size).toBe(HEDGES.length);
  });

  it('takes its tone from the place', () => {
    for (const hedge of HEDGES) {
      const marks = hedgedBar(quantityOf(hedge, 100, 50), { ...placeOf(2), tone: 'context' });
      expect(JSON.stringify(marks)).toContain('"context"');
      expect(JSON.stringify(marks)).not.toContain('"subject"');
    }
  });
});

describe('hedgedBar behind another', () => {
  it('keeps even the tick of a whole in the pale tone', () => {
    for (const hedge of HEDGES) {
      const marks = hedgedBar(quantityOf(hedge, 100, 50), { ...placeOf(2), tone: 'track' });
      expect(JSON.stringify(marks)).not.toMatch(/"ink"|"subject"/);
    }
  });
});

describe('drawnParts', () => {
  it.each(ONE_VALUE)('says of %s where its last rect ends, while 5 % are more than 4 px', (hedge) => {
    const quantity = quantityOf(hedge, 50);
    const ends = rects(hedgedBar(quantity, placeOf(10))).map(({ x, width, stroke }) => x + width + (stroke ? 1 : 0));
    expect(drawnParts(quantity).last * 10).toBeCloseTo(Math.max(...ends), 6);
  });

  it.each(HEDGES)('finds no change of fill in the even part of %s', (hedge) => {
    const quantity = quantityOf(hedge, 50, 20);
    const { even, isFilled } = drawnParts(quantity);
    for (const rect of filled(hedgedBar(quantity, placeOf(10)))) {
      if (rect.x < even * 10 - SLACK) expect([isFilled, rect.x, rect.opacity]).toEqual([true, 0, undefined]);
    }
  });

  it.each(HEDGES)('says of %s below zero where it begins, and that it ends there', (hedge) => {
    const quantity = quantityOf(hedge, hedge === 'between' ? -20 : -50, -50);
    const { first, last, even } = drawnParts(quantity);
    expect(first).toBeCloseTo(hedge === 'about' ? -52.5 : -50, 9);
    expect(last).toBe(0);
    expect(even).toBeLessThanOrEqual(0);
    expect(even).toBeGreaterThanOrEqual(-50);
  });

  it('says of a range on both sides of zero that it has two ends and no even part', () => {
    expect(drawnParts(quantityOf('between', 30, -20))).toMatchObject({ first: -20, last: 30, even: 0 });
  });

  it('takes words on a bar that is not printed for words on the ground', () => {
    const origin = { type: 'supplement', source: { zh: '年鉴', en: 'a yearbook' } } as const;
    expect(drawnParts(quantityOf('exact', 50), { origin }).isFilled).toBe(false);
    expect(drawnParts(quantityOf('exact', 50)).isFilled).toBe(true);
  });
});

describe('hedgedBar of a figure that is not printed', () => {
  const onlyStroked = (marks: readonly Mark[]) => marks.filter(({ mark }) => mark !== 'rect');
  const both = fc.tuple(anyBar, fc.constantFrom(...HEDGES)).map(([bar, hedge]) => {
    const quantity = quantityOf(hedge, bar.value, bar.value * 0.5);
    const place = placeOf(bar.scale, bar.zero);
    return { hedge, printed: hedgedBar(quantity, place), not: hedgedBar(quantity, { ...place, isPrinted: false }) };
  });

  it('is a quarter as strong in all its pieces, where they were', () => {
    fc.assert(
      fc.property(both, ({ printed, not }) => {
        const [strong, light] = [filled(printed), filled(not)];
        expect(light.map(({ x, width }) => [x, width])).toEqual(strong.map(({ x, width }) => [x, width]));
        for (const [index, { opacity }] of light.entries())
          expect(opacity).toBeCloseTo((strong[index]!.opacity ?? 1) * LIGHT, 9);
      }),
    );
  });

  it('has one dashed outline, with the extent of its pieces', () => {
    fc.assert(
      fc.property(both, ({ hedge, printed, not }) => {
        const dashed = rects(not).filter(({ isDashed }) => isDashed);
        expect(dashed).toHaveLength(1);
        if (hedge === 'upTo') return;
        const [{ x, width, y, height, strokeWidth = 1, fill }] = dashed as [RectMark];
        const start = Math.min(...filled(printed).map((piece) => piece.x));
        const end = Math.max(...filled(printed).map((piece) => piece.x + piece.width));
        const half = Math.min(strokeWidth, end - start) / 2;
        expect(fill).toBeUndefined();
        expect(x - half).toBeCloseTo(start, 5);
        expect(x + width + half).toBeCloseTo(end, 5);
        expect([y - strokeWidth / 2, height + strokeWidth]).toEqual([Y, HEIGHT]);
      }),
    );
  });

  it('has the outline of a hollow bar dashed, and leaves it hollow', () => {
    const place = placeOf(2);
    const [outline, cap] = hedgedBar(quantityOf('upTo', 50), place);
    const not = hedgedBar(quantityOf('upTo', 50), { ...place, isPrinted: false });
    expect(not).toEqual([{ ...outline, isDashed: true }, cap]);
  });

  it('keeps the marks of its hedge', () => {
    fc.assert(
      fc.property(both, ({ printed, not }) => {
        expect(onlyStroked(not)).toEqual(onlyStroked(printed));
      }),
    );
  });

  it('has no outline where there is no length', () => {
    expect(rects(hedgedBar(quantityOf('exact', 0), { ...placeOf(2), isPrinted: false }))).toHaveLength(1);
  });

  it('tells printed figures from others', () => {
    const words = { zh: '年鉴', en: 'a yearbook' };
    expect(isPrinted({ origin: { type: 'printed', section: 1, paragraph: 1 } })).toBe(true);
    expect(isPrinted({ origin: { type: 'supplement', source: words } })).toBe(false);
    expect(isPrinted({ origin: { type: 'derived', rule: 'sum', from: ['a', 'b'] } })).toBe(false);
  });
});
