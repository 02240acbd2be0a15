import type { Language } from '../../dataset/language.js';
import { formatPercent } from '../../dataset/number-words.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Mark, Scene, Tone } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { reach } from './bar-scale.js';
import { hedgeRoom, isPrinted } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import { stackRows } from './stack.js';
import { TYPE } from './type-scale.js';
import { cellSize, emptyCells, gridHeight, hedgedCells, type CellGrid } from './unit-cells.js';
import { placeNote, placeWords, type PlacedWords } from './words-block.js';

/** A rate, what it is called here, and its tone. */
export interface RateRow {
  readonly figure: WordedFigure;
  readonly name: string;
  readonly tone: Tone;
}

/** The denominators that arrays can have, with their squares in a row: ten by ten, or forty rows of twenty-five. */
const COLUMNS = { 100: 10, 1000: 25 } as const;

/** So many squares there are in a picture at the most: with more it would be slow to draw and of no use. */
const MOST_CELLS = 6000;

/** Width in px that an array takes at least and at most; between two there is a gap. */
const LEAST_WIDTH = 112;
const MOST_WIDTH = 200;
const GAP = 20;
/** Width in px that an array and its words take at most. */
const MOST_COLUMN = 220;
/** Between words and squares, and below an array, in px. */
const LINE_GAP = 6;
const ROW_GAP = 18;

/**
 * The denominator on which all rates can be drawn as squares: 100, or 1000 if one of them is under a hundredth.
 * Undefined where squares would not tell the truth, over 100 % or under a thousandth, or where there would be too many.
 */
export function arrayCells(figures: readonly WordedFigure[]): keyof typeof COLUMNS | undefined {
  const tops = figures.map(reach);
  const isOpen = figures.some(({ figure: { quantity } }) => quantity?.low === 1 && quantity.high === null);
  if (isOpen || tops.some((top) => top > 1 || (top > 0 && top < 0.001))) return undefined;
  const cells = tops.some((top) => top > 0 && top < 0.01) ? 1000 : 100;
  return cells * figures.length <= MOST_CELLS ? cells : undefined;
}

/** Lays rates out as arrays of squares on one denominator, side by side as far as they have room. */
export function layoutIconArrays(rates: readonly RateRow[], cells: keyof typeof COLUMNS, frame: Frame): Scene {
  const place = arrangement(rates, cells, frame);
  const rows: (readonly RateRow[])[] = [];
  for (let first = 0; first < rates.length; first += place.inRow) rows.push(rates.slice(first, first + place.inRow));
  const arrays = stackRows(rows, (row, y) => layoutRow(row, { ...place, y }, frame), frame);
  const words = cellWords(rates, cells, frame.language);
  const key = placeNote(words, arrays.height, frame);
  return { ...arrays, height: arrays.height + key.height, marks: [...arrays.marks, ...key.marks] };
}

/** How arrays stand beside each other. */
interface Arrangement {
  /** How many stand in a row. */
  readonly inRow: number;
  /** From the left edge of one to that of the next, in px. */
  readonly step: number;
  /** The squares of one array, at the left edge. */
  readonly grid: Omit<CellGrid, 'y'>;
}

function arrangement(rates: readonly RateRow[], cells: keyof typeof COLUMNS, frame: Frame): Arrangement {
  const narrowest = narrowestWidth(frame);
  const inRow = Math.max(1, Math.min(rates.length, Math.floor((narrowest + GAP) / (LEAST_WIDTH + GAP))));
  const column = (narrowest + GAP) / inRow - GAP;
  const marks = Math.max(...rates.map(({ figure: { figure } }) => (figure.quantity ? hedgeRoom(figure.quantity) : 0)));
  const columns = COLUMNS[cells];
  const size = cellSize(Math.min(MOST_WIDTH, column - marks) / columns);
  const step = Math.floor(inRow === 1 ? column : Math.min(column, MOST_COLUMN)) + GAP;
  return { inRow, step, grid: { x: 0, columns, cells, ...size } };
}

/** A row of arrays with their words above them; the arrays stand on one line, however many lines the words take. */
function layoutRow(row: readonly RateRow[], place: Arrangement & { readonly y: number }, frame: Frame): Scene {
  const { y, step, grid } = place;
  const words = row.map((rate, index) => placeArrayWords(rate, { x: index * step, room: step - GAP }, frame));
  const above = Math.max(...words.map(({ height }) => height)) + LINE_GAP;
  const bottom = above + gridHeight(grid);
  const marks = row.map((rate, index): Mark => {
    const { marks: lines = [], height = 0 } = words[index] ?? {};
    const drop = y + above - LINE_GAP - height;
    const squares = { ...grid, x: index * step, y: y + above };
    return {
      mark: 'group',
      figure: rate.figure.id,
      marks: [{ mark: 'group', y: drop, marks: lines }, ...arrayMarks(rate, squares)],
    };
  });
  const points = row.map(({ figure }, index) => {
    return { figure: figure.id, x: index * step, y, width: step - GAP, height: bottom };
  });
  return { width: frame.width, height: bottom + ROW_GAP, marks, points };
}

interface ColumnPlace {
  readonly x: number;
  readonly room: number;
}

/** Name and phrase of an array, from y = 0 down. */
function placeArrayWords({ name, figure }: RateRow, { x, room }: ColumnPlace, frame: Frame): PlacedWords {
  const names = placeWords(name, { x, y: 0, style: TYPE.body, fill: 'ink', room }, frame);
  const phrase = placeWords(figure.phrase, { x, y: names.height, style: TYPE.phrase, fill: 'ink', room }, frame);
  return { marks: [...names.marks, ...phrase.marks], height: names.height + phrase.height };
}

function arrayMarks({ figure: { figure }, tone }: RateRow, grid: CellGrid): readonly Mark[] {
  const { quantity } = figure;
  if (!quantity) return [];
  const perCell = 1 / grid.cells;
  const empty = emptyCells({ from: 0, to: grid.cells }, grid);
  return [empty, ...hedgedCells(quantity, { grid, perCell, tone, isPrinted: isPrinted(figure) })];
}

/** What one square stands for; of what, where that is the same for all. */
function cellWords(rates: readonly RateRow[], cells: number, language: Language): string {
  const part = formatPercent(1 / cells);
  const [of = '', ...others] = new Set(rates.map(({ figure }) => figure.of));
  const isSame = of !== '' && others.length === 0;
  return {
    zh: `每格代表${isSame ? `${of}的` : ''}${part}。`,
    en: `Each square is ${part}${isSame ? ` of ${of}` : ''}.`,
    'zh-TW': `每格代表${isSame ? `${of}的` : ''}${part}。`,
  }[language];
}
