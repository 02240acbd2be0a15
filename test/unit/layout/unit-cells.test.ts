import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEDGES, type Hedge, type Quantity } from '../../../src/dataset/quantity.js';
import { hedgeRoom } from '../../../src/layout/parts/hedged-bar.js';
import {
  cellSize,
  cellsOf,
  gridHeight,
  gridWidth,
  hedgedCells,
  hollowCells,
  type CellGrid,
} from '../../../src/layout/parts/unit-cells.js';
import type { LineMark, Mark, PathMark } from '../../../src/marks/scene.js';
import { commandsOf } from './support.js';
import { squaresOf, takenBy } from './squares.js';

const GRID: CellGrid = { x: 30, y: 50, columns: 10, cells: 100, size: 10, gap: 2 };

const quantityOf = (hedge: Hedge, value: number, low = 0): Quantity => ({
  kind: 'count',
  hedge,
  ...(hedge === 'between' ? { value: null, low, high: value } : { value, low: null, high: null }),
});

const drawn = (hedge: Hedge, value: number, { low = 0, grid = GRID, isPrinted = true } = {}): readonly PathMark[] =>
  paths(hedgedCells(quantityOf(hedge, value, low), { grid, perCell: 1, tone: 'subject', isPrinted }));

const paths = (marks: readonly Mark[]) => marks.filter((mark): mark is PathMark => mark.mark === 'path');
const lines = (marks: readonly Mark[]) => marks.filter((mark): mark is LineMark => mark.mark === 'line');
const filled = (marks: readonly PathMark[]) => marks.filter(({ fill }) => fill !== undefined);
const solid = (marks: readonly PathMark[]) => filled(marks).filter(({ opacity }) => opacity === undefined);
const soft = (marks: readonly PathMark[]) => filled(marks).filter(({ opacity }) => opacity !== undefined);

/** How many squares some paths take, by their area. */
const taken = (marks: readonly PathMark[], grid = GRID) => takenBy(marks, grid);

/** Where the last square of some paths ends, in squares from the first of the grid. */
const reached = (marks: readonly PathMark[], { x, y, columns, size, gap } = GRID) =>
  Math.max(
    0,
    ...marks.flatMap(squaresOf).map(({ left, right, top }) => {
      const column = Math.floor((left - x) / (size + gap));
      return Math.round((top - y) / (size + gap)) * columns + column + (right - x - column * (size + gap)) / size;
    }),
  );

const anyValue = fc.double({ min: 0.01, max: 100, noNaN: true });
/** Where marks lie is rounded to thousandths of a square. */
const SLACK = 0.002;

describe('cellSize', () => {
  it('fills a distance with a square and a gap, both in whole px', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 60, noNaN: true }), (pitch) => {
        const { size, gap } = cellSize(pitch);
        expect([Number.isInteger(size), Number.isInteger(gap)]).toEqual([true, true]);
        expect(size + gap).toBe(Math.floor(pitch));
        expect(gap).toBeGreaterThanOrEqual(1);
        expect(size).toBeGreaterThan(gap);
      }),
    );
  });
});

describe('the size of a grid', () => {
  it('has a gap between squares and none around them', () => {
    expect([gridWidth(GRID), gridHeight(GRID)]).toEqual([118, 118]);
    expect(gridHeight({ ...GRID, cells: 100.5 })).toBe(130);
    expect(gridHeight({ ...GRID, cells: 0 })).toBe(0);
  });
});

describe('cellsOf', () => {
  it('has no noise of decimals', () => {
    for (let percent = 0; percent <= 100; percent += 1) expect(cellsOf(percent / 100, 0.01)).toBe(percent);
    expect(cellsOf(1.2e12, 1e10)).toBe(120);
  });
});

describe('hedgedCells, exact', () => {
  it('fills as many squares as the value says, the last one in part, by its width', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const marks = drawn('exact', value);
        expect(marks).toHaveLength(1);
        expect(taken(marks)).toBeCloseTo(value, 2);
        expect(Math.abs(reached(marks) - value)).toBeLessThanOrEqual(SLACK);
      }),
    );
  });

  it('goes along the rows from the upper left corner', () => {
    const squares = squaresOf(drawn('exact', 12.5)[0]!);
    expect(squares).toHaveLength(13);
    expect(squares[0]).toEqual({ left: 30, top: 50, right: 40, bottom: 60 });
    expect(squares[9]).toEqual({ left: 138, top: 50, right: 148, bottom: 60 });
    expect(squares[12]).toEqual({ left: 54, top: 62, right: 59, bottom: 72 });
  });

  it('draws nothing for zero', () => {
    expect(drawn('exact', 0)).toEqual([]);
  });
});

describe('hedgedCells, nearly', () => {
  it('leaves the last squares light in steps, one square at the least, and fills none beyond the value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const marks = drawn('nearly', value);
        const light = Math.min(value, Math.max(1, value * 0.05));
        expect(Math.abs(reached(marks) - value)).toBeLessThanOrEqual(SLACK);
        expect(taken(solid(marks))).toBeCloseTo(value - light, 1);
        const steps = soft(marks).map(({ opacity }) => opacity!);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps).toEqual([...steps].sort((a, b) => b - a));
      }),
    );
  });
});

describe('hedgedCells, about', () => {
  it('is light on both sides of the value, with a tick at it', () => {
    const all = hedgedCells(quantityOf('about', 40), { grid: GRID, perCell: 1, tone: 'subject', isPrinted: true });
    expect(taken(solid(paths(all)))).toBeCloseTo(38, 2);
    expect(reached(soft(paths(all)))).toBeCloseTo(42, 2);
    const [tick, ...others] = lines(all);
    expect(others).toEqual([]);
    expect(tick).toMatchObject({ x1: 148, x2: 148, stroke: 'ink' });
    expect([tick!.y1, tick!.y2]).toEqual([50 + 3 * 12 - 1, 50 + 3 * 12 + 11]);
  });

  it('never leaves the grid', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(reached(drawn('about', value))).toBeLessThanOrEqual(100 + SLACK);
      }),
    );
  });
});

describe('hedgedCells, over and at least', () => {
  it.each(['over', 'atLeast'] as const)('%s fills nothing beyond the value', (hedge) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const marks = drawn(hedge, value);
        expect(Math.abs(reached(filled(marks)) - value)).toBeLessThanOrEqual(SLACK);
      }),
    );
  });

  const chevronOf = (value: number, grid = GRID) =>
    drawn('over', value, { grid }).find(({ fill }) => fill === undefined)!.d;
  const xsOf = (d: PathMark['d']) => commandsOf(d).map(({ numbers }) => numbers[0]!);

  it('puts an arrow into the place of the next square', () => {
    for (const [value, left] of [
      [18, 126],
      [18.5, 138],
    ] as const) {
      for (const x of xsOf(chevronOf(value))) {
        expect(x).toBeGreaterThan(left);
        expect(x).toBeLessThan(left + GRID.size);
      }
    }
  });

  it('puts it beside the grid where the row ends or squares are small, no farther away than the room for it', () => {
    for (const grid of [GRID, { ...GRID, size: 30, gap: 5 }, { ...GRID, size: 4, gap: 1 }]) {
      const end = 30 + gridWidth(grid);
      for (const value of grid.size > 4 ? [20, 100] : [18, 20]) {
        const xs = xsOf(chevronOf(value, grid));
        expect(Math.min(...xs)).toBeGreaterThan(end);
        expect(Math.max(...xs)).toBeLessThanOrEqual(end + hedgeRoom(quantityOf('over', value)));
      }
    }
  });

  it('has a tick for at least, since the value is possible', () => {
    const count = (hedge: Hedge) =>
      lines(hedgedCells(quantityOf(hedge, 7), { grid: GRID, perCell: 1, tone: 'subject', isPrinted: true })).length;
    expect([count('over'), count('atLeast')]).toEqual([0, 1]);
  });
});

describe('hedgedCells, up to and between', () => {
  it('draws a ceiling as hollow squares', () => {
    const marks = drawn('upTo', 18);
    expect(filled(marks)).toEqual([]);
    expect(marks.flatMap(squaresOf)).toHaveLength(18);
  });

  it('fills a range up to its least, and goes on light and with edges up to its most', () => {
    const marks = drawn('between', 18, { low: 6 });
    expect(taken(solid(marks))).toBeCloseTo(6, 2);
    expect(reached(solid(marks))).toBeCloseTo(6, 2);
    expect(taken(soft(marks))).toBeCloseTo(12, 2);
    expect(reached(soft(marks))).toBeCloseTo(18, 2);
    expect(marks.filter(({ stroke }) => stroke === 'subject').flatMap(squaresOf)).toHaveLength(12);
  });

  it('fills nothing of a range from zero', () => {
    const marks = drawn('between', 18);
    expect(solid(marks)).toEqual([]);
    expect(taken(soft(marks))).toBeCloseTo(18, 2);
  });
});

describe('hedgedCells of squares that outlines close', () => {
  it.each(['upTo', 'between'] as const)('%s has no caps', (hedge) => {
    const place = { grid: GRID, perCell: 1, tone: 'subject', isPrinted: true } as const;
    expect(lines(hedgedCells(quantityOf(hedge, 18, 6), place))).toEqual([]);
  });
});

describe('hedgedCells of what is not printed', () => {
  it.each(HEDGES.filter((hedge) => hedge !== 'upTo'))('%s is light with a dashed outline', (hedge) => {
    const marks = drawn(hedge, 18, { isPrinted: false });
    for (const { opacity } of filled(marks)) expect(opacity).toBeLessThanOrEqual(0.25);
    expect(marks.some(({ isDashed, stroke }) => isDashed === true && stroke === 'subject')).toBe(true);
  });
});

describe('hollowCells', () => {
  it('keeps outlines inside their squares', () => {
    for (const { left, top, right, bottom } of squaresOf(
      hollowCells({ from: 9, to: 11 }, { grid: GRID, tone: 'ink' }),
    )) {
      expect((left - 30) % 12).toBeCloseTo(0.75, 6);
      expect((top - 50) % 12).toBeCloseTo(0.75, 6);
      expect([right - left, bottom - top]).toEqual([8.5, 8.5]);
    }
  });
});
