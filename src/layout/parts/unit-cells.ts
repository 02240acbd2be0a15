import type { Quantity } from '../../dataset/quantity.js';
import type { LineMark, Mark, PathMark, PathPiece, RectMark, Tone } from '../../marks/scene.js';
import { hedgedBar } from './hedged-bar.js';

/** Equal squares, read row by row from the upper left corner. */
export interface CellGrid {
  /** Left edge, in px. */
  readonly x: number;
  /** Top, in px. */
  readonly y: number;
  /** Squares in a row. */
  readonly columns: number;
  /** How many squares there are. The last one can be a part: as narrow as the decimals say. */
  readonly cells: number;
  /** Side of a square, in px. */
  readonly size: number;
  /** Between two squares, in px. */
  readonly gap: number;
}

/** Squares from a number of them on, up to another; the first and the last can be parts. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Width in px of the outline of a hollow square. */
export const OUTLINE = 1.5;
/** Part of the distance between two squares that is gap. */
const GAP_PART = 1 / 7;
/** Squares smaller than this, in px, have no room for a chevron between them: it stands beside the grid. */
const CHEVRON_CELL = 8;
const CHEVRON = { length: 7, height: 12, gap: 3, width: 2 } as const;

/** Side and gap of squares that stand so many px apart, in whole px so that their edges are sharp. */
export function cellSize(pitch: number): Pick<CellGrid, 'size' | 'gap'> {
  const gap = Math.max(1, Math.round(pitch * GAP_PART));
  return { size: Math.floor(pitch) - gap, gap };
}

/** Width of a grid, in px. */
export function gridWidth({ columns, size, gap }: Pick<CellGrid, 'columns' | 'size' | 'gap'>): number {
  return Math.max(0, columns * (size + gap) - gap);
}

/** Height of a grid, in px. */
export function gridHeight({ cells, columns, size, gap }: Omit<CellGrid, 'x' | 'y'>): number {
  return Math.max(0, Math.ceil(cells / columns) * (size + gap) - gap);
}

/** How many squares a value takes, without the noise of decimals: 29 for 29 % of 100 and not 28.999. */
export function cellsOf(value: number, perCell: number): number {
  return Number((value / perCell).toPrecision(12));
}

/** How a quantity fills a grid. */
export interface CellsPlace {
  readonly grid: CellGrid;
  /** How much one square stands for. */
  readonly perCell: number;
  readonly tone: Tone;
  /** See `BarPlace.isPrinted`. */
  readonly isPrinted: boolean;
}

/**
 * The bar that is folded into a grid is this long in px per square: so much that the fixed widths of its marks vanish.
 */
const UNROLLED = 1e4;
/** What that length is told to measure on the screen: the 4 px that a bar keeps soft at the least are a whole square. */
const SEEN = 4;

/**
 * Draws a quantity as squares of a grid. It is the bar that {@link hedgedBar} draws, cut into rows: *nearly* leaves the
 * last squares light and fills none beyond the value, *up to* is hollow. Only *between* differs: hollow squares are those
 * that are not told of, so that all up to its least are filled and those from there to its most are light.
 */
export function hedgedCells(quantity: Quantity, { grid, perCell, tone, isPrinted }: CellsPlace): readonly Mark[] {
  const x = (value: number) => cellsOf(value, perCell) * UNROLLED;
  const bar = { x, y: 0, height: 0, tone, shrink: SEEN / UNROLLED, isPrinted };
  const isRange = quantity.hedge === 'between';
  const least = quantity.low ?? 0;
  const certain = isRange ? hedgedBar({ ...quantity, hedge: 'exact', value: least }, bar) : [];
  const unrolled = [...certain, ...hedgedBar(quantity, bar)];
  const end = cellsOf(quantity.value ?? quantity.high ?? 0, perCell);
  const marks = unrolled.flatMap((mark): readonly Mark[] => {
    if (mark.mark === 'rect') return foldedRect(mark, grid);
    if (mark.mark === 'path') return [chevron(end, { grid, tone })];
    // A cap, in the tone of its bar, closes a bar; squares are closed by their outlines.
    return mark.mark === 'line' && mark.stroke !== tone ? [foldedLine(mark, grid)] : [];
  });
  // A light square beside empty ones needs an edge to be seen.
  return isRange ? [...marks, hollowCells({ from: cellsOf(least, perCell), to: end }, { grid, tone })] : marks;
}

/** Draws squares as hollow: counted, and not part of what is told. */
export function hollowCells(run: Run, { grid, tone }: Pick<CellsPlace, 'grid' | 'tone'>): PathMark {
  return { mark: 'path', d: cellsPath(run, grid, OUTLINE / 2), stroke: tone, strokeWidth: OUTLINE };
}

/** Draws squares as places that are not taken. */
export function emptyCells(run: Run, grid: CellGrid): PathMark {
  return { mark: 'path', d: cellsPath(run, grid), fill: 'track' };
}

/** The squares of a piece of the bar, as far as the grid has them: *about* all of them goes on to none beyond. */
function foldedRect({ x, width, fill, stroke, strokeWidth = 1, isDashed = false, opacity }: RectMark, grid: CellGrid) {
  const run = { from: foldedAt(x), to: Math.min(grid.cells, foldedAt(x + width)) };
  if (run.from >= run.to) return [];
  const d = cellsPath(run, grid, stroke ? strokeWidth / 2 : 0);
  if (stroke) return [{ mark: 'path', d, stroke, strokeWidth, isDashed } as const];
  return [{ mark: 'path', d, ...(fill && { fill }), ...(opacity !== undefined && { opacity }) } as const];
}

/** Where on the unrolled bar a mark is, in squares; a thousandth of one is less than a screen shows. */
function foldedAt(x: number): number {
  return Math.round((x / UNROLLED) * 1000) / 1000;
}

/** The place of a line across a bar in a grid: beside the square that ends there, or inside it. */
function foldedLine({ x1, stroke, strokeWidth = 1 }: LineMark, grid: CellGrid): LineMark {
  const { x, y } = placeOf(foldedAt(x1), grid);
  const over = grid.gap / 2;
  // In a grid of small squares a line would else be wider than they are.
  const thin = Math.min(strokeWidth, grid.size / 4);
  return { mark: 'line', x1: x, y1: y - over, x2: x, y2: y + grid.size + over, stroke, strokeWidth: thin };
}

/**
 * An arrow that says "and more": in the place of the next square, or beside the grid where the row ends or squares are
 * too small for it.
 */
function chevron(end: number, { grid, tone }: Pick<CellsPlace, 'grid' | 'tone'>): PathMark {
  const { x, gap, size, columns } = grid;
  const last = Math.ceil(end);
  const { y, x: at } = placeOf(last, grid);
  const isBeside = last % columns === 0 || size < CHEVRON_CELL;
  const from = isBeside ? x + gridWidth(grid) + CHEVRON.gap : at + gap + (size - CHEVRON.length) / 2;
  const middle = y + size / 2;
  const half = (isBeside ? CHEVRON.height : Math.min(CHEVRON.height, size)) / 2;
  const d = ['M', from, middle - half, 'L', from + CHEVRON.length, middle, 'L', from, middle + half] as const;
  return { mark: 'path', d, stroke: tone, strokeWidth: CHEVRON.width };
}

/** Where so many squares end: how far right, and the top of the square. */
function placeOf(end: number, { x, y, columns, size, gap }: CellGrid) {
  const index = Math.max(0, Math.ceil(end) - 1);
  const pitch = size + gap;
  return { x: x + (index % columns) * pitch + (end - index) * size, y: y + Math.floor(index / columns) * pitch };
}

/** One path for all squares of a run, each made smaller on all sides by an inset in px. */
function cellsPath({ from, to }: Run, { x, y, columns, size, gap }: CellGrid, inset = 0): readonly PathPiece[] {
  const d: PathPiece[] = [];
  for (let index = Math.floor(from); index < to; index += 1) {
    const left = x + (index % columns) * (size + gap);
    const top = y + Math.floor(index / columns) * (size + gap);
    const [start, end] = [left + Math.max(0, from - index) * size, left + Math.min(1, to - index) * size];
    const margin = Math.min(inset, (end - start) / 2);
    d.push('M', start + margin, top + inset, 'H', end - margin, 'V', top + size - inset, 'H', start + margin, 'Z');
  }
  return d;
}
