import type { Language, Words } from '../dataset/language.js';
import { joinParts, withColon, withRemarks } from '../dataset/list-words.js';
import { formatNumber } from '../dataset/number-words.js';
import type { Quantity } from '../dataset/quantity.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import type { Mark, Scene } from '../marks/scene.js';
import { chartType, type FiguresByRole } from './chart-type.js';
import type { Frame } from './frame.js';
import { layoutBarPanel } from './parts/bar-panel.js';
import { layoutBarRow, WHOLE_OF_SHARES } from './parts/bar-row.js';
import { barScale, markRoom, type BarScale } from './parts/bar-scale.js';
import { isPrinted } from './parts/hedged-bar.js';
import { narrowestWidth } from './parts/narrowest.js';
import { moveScene, stackRows } from './parts/stack.js';
import { layoutEntry } from './parts/swatch-entry.js';
import { TYPE } from './parts/type-scale.js';
import {
  cellSize,
  cellsOf,
  gridHeight,
  gridWidth,
  hedgedCells,
  hollowCells,
  type CellGrid,
} from './parts/unit-cells.js';
import { placeNote, placeWords } from './parts/words-block.js';

const roles = {
  /** How many of the units the story is about. */
  part: { kinds: ['count'], unitOf: 'whole' },
  /** How many units there are. */
  whole: { kinds: ['count'] },
  /** The units that are left, told in words with their names. */
  exceptions: { kinds: ['count'], many: true, optional: true, asWords: true },
  /** Shares of other units whose number is not known: each is a strip that is not divided. */
  others: { kinds: ['share'], many: true, optional: true },
} as const;

type Figures = FiguresByRole<typeof roles>;

/** So many squares there are at the most; with more units than that a square stands for several. */
const MOST_CELLS = 400;
/** So many squares can be taken in as one row; more of them stand in rows of ten, and of twenty from a hundred on. */
const MOST_IN_ROW = 20;
/** Distance from square to square in one row, in px. */
const LEAST_PITCH = 20;
const MOST_PITCH = 40;
/** Width in px of several rows at the most: on a wide page they would else be taller than a screen. */
const MOST_WIDTH = 320;
/** Width in px of a strip at the least. */
const LEAST_STRIP = 120;
const LINE_GAP = 8;
const BLOCK_GAP = 14;
/** Least height of what a finger can hit, in px. */
const LEAST_POINT = 24;

/** So many of so many units, each a square, with the exceptions named; and shares of units that nobody counted. */
export const unitGrid = chartType({
  roles,

  layout(figures, frame) {
    const { exceptions, others } = figures;
    const { language } = frame;
    const grid = gridOf(figures, frame);
    const scale = grid ? stripScale(grid) : barScale(others, { max: 1, room: markRoom, frame });
    const blocks: readonly Block[] = [
      ...(grid ? gridBlocks(figures, grid, frame) : [(y: number) => layoutBars(figures, y, frame)]),
      ...exceptions.map((figure) => (y: number) => layoutException(figure, y, frame)),
      ...others.map((figure): Block => {
        const row = { name: nameOf(figure, language), tone: 'subject', scale, whole: WHOLE_OF_SHARES } as const;
        return (y) => layoutBarRow(figure, { ...row, y }, frame);
      }),
      (y) => layoutNote(others.length > 0 ? UNDIVIDED[language] : '', y, frame),
    ];
    return stackRows(blocks, (block, y) => block(y), frame);
  },

  sentence({ part, whole, exceptions, others }, language) {
    const parts = [part, whole, ...exceptions, ...others].map(({ labelInText, phrase, unitDates }) =>
      withColon(labelInText, withRemarks(phrase, [unitDates], language), language),
    );
    return joinParts(parts, language);
  },
});

const UNDIVIDED: Words = {
  zh: '长条不分格：总数未报道。',
  en: 'Undivided strip: how many there are is not reported.',
  'zh-TW': '長條不分格：總數未報導。',
};

/** Lays a piece of the plot out from y on. */
type Block = (y: number) => Scene;

/** The squares of all units. */
interface UnitCells extends Omit<CellGrid, 'y'> {
  /** How many units one square stands for. */
  readonly perCell: number;
  /** How many units are told of. */
  readonly part: Quantity;
}

/** The squares; undefined where the whole is hedged or the part is beyond it, so that squares would be a false claim. */
function gridOf({ part, whole, others }: Figures, frame: Frame): UnitCells | undefined {
  const [some, all] = [part.figure.quantity, whole.figure.quantity];
  if (!some || all?.hedge !== 'exact') return undefined;
  const total = all.value ?? 0;
  const isBeyond = (some.value ?? some.high ?? 0) > total || (some.low === total && some.high === null);
  if (isBeyond) return undefined;
  const perCell = unitsPerCell(total);
  const cells = cellsOf(total, perCell);
  const room = narrowestWidth(frame) - Math.max(...[part, ...others].map(markRoom));
  const isOneRow = cells <= MOST_IN_ROW && cells * LEAST_PITCH <= room;
  const columns = isOneRow ? Math.max(1, Math.ceil(cells)) : cells <= 100 ? 10 : 20;
  const pitch = Math.min(isOneRow ? MOST_PITCH : MOST_WIDTH / columns, room / columns);
  return { x: 0, columns, cells, perCell, part: some, ...cellSize(pitch) };
}

/** 1, 2, 5, 10, 20, 50 … units: the least with which there are not too many squares. */
function unitsPerCell(total: number): number {
  const least = total / MOST_CELLS;
  if (least <= 1) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  return magnitude * ([1, 2, 5].find((step) => step * magnitude >= least) ?? 10);
}

/** Strips are as wide as the squares, at every width of the picture. */
function stripScale(grid: UnitCells): BarScale {
  const width = Math.max(LEAST_STRIP, gridWidth(grid));
  const x = (share: number) => share * width;
  return { x, narrowestX: x, shrink: 1 };
}

/** What stands beside the phrase of a figure: its label, and its date if it has one. */
function nameOf({ label, date }: WordedFigure, language: Language): string {
  return withRemarks(label, [date], language);
}

/** The part in words above its squares, and the whole in words below them. */
function gridBlocks({ part, whole }: Figures, grid: UnitCells, frame: Frame): readonly Block[] {
  const { perCell } = grid;
  return [
    (y) => layoutSquares({ part, whole, grid }, y, frame),
    (y) => layoutNote(perCell > 1 ? perCellWords(perCell, frame.language) : '', y, frame),
    (y) => layoutWhole(whole, y, frame),
  ];
}

function perCellWords(perCell: number, language: Language): string {
  const number = formatNumber(perCell, { language });
  return {
    zh: `每格代表${number}个。`,
    en: `Each square stands for ${number}.`,
    'zh-TW': `每格代表${number}個。`,
  }[language];
}

interface Squares extends Pick<Figures, 'part' | 'whole'> {
  readonly grid: UnitCells;
}

function layoutSquares({ part, whole, grid }: Squares, y: number, frame: Frame): Scene {
  const name = nameOf(part, frame.language);
  const isFilled = isPrinted(part.figure) && grid.part.hedge !== 'upTo';
  const words = layoutEntry(part, { y, name, tone: 'subject', isFilled }, frame);
  const above = words.height + LINE_GAP;
  const placed = { ...grid, y: y + above };
  const { perCell, cells } = grid;
  // The outlines of squares that the part fills would show through where these are light.
  const end = Math.floor(cellsOf(grid.part.value ?? grid.part.high ?? 0, perCell));
  const left = hollowCells({ from: end, to: cells }, { grid: placed, tone: 'context' });
  const squares = hedgedCells(grid.part, { grid: placed, perCell, tone: 'subject', isPrinted: isPrinted(part.figure) });
  const height = above + gridHeight(grid);
  return {
    width: frame.width,
    height: height + LINE_GAP,
    marks: [
      { mark: 'group', figure: whole.id, marks: [left] },
      ...words.marks,
      { mark: 'group', figure: part.id, marks: squares },
    ],
    points: [{ figure: part.id, x: 0, y, width: frame.width, height }],
  };
}

function layoutWhole(whole: WordedFigure, y: number, frame: Frame): Scene {
  const text = withColon(nameOf(whole, frame.language), whole.phrase, frame.language);
  const place = { x: 0, y, style: TYPE.body, fill: 'muted', room: narrowestWidth(frame) } as const;
  const { marks, height } = placeWords(text, place, frame);
  const point = { figure: whole.id, x: 0, y, width: frame.width, height: Math.max(LEAST_POINT, height) };
  const group: Mark = { mark: 'group', figure: whole.id, marks };
  return { width: frame.width, height: point.height + BLOCK_GAP, marks: [group], points: [point] };
}

/** Part and whole as bars on one axis, where squares would say more than is known. */
function layoutBars({ part, whole }: Figures, y: number, frame: Frame): Scene {
  const bars = [
    { figure: part, name: nameOf(part, frame.language), tone: 'subject' },
    { figure: whole, name: nameOf(whole, frame.language), tone: 'context' },
  ] as const;
  const panel = moveScene(layoutBarPanel({ bars }, frame), { y });
  return { ...panel, height: panel.height + BLOCK_GAP };
}

/** Units that are left, behind a hollow square, by their names. */
function layoutException(worded: WordedFigure, y: number, frame: Frame): Scene {
  const { language } = frame;
  const label = nameOf(worded, language);
  const name = worded.unitDates === '' ? label : withColon(label, worded.unitDates, language);
  const entry = layoutEntry(worded, { y, name, tone: 'context', isFilled: false }, frame);
  return { ...entry, height: entry.height + BLOCK_GAP };
}

/** A small line on how to read the squares or strips above it. */
function layoutNote(text: string, y: number, frame: Frame): Scene {
  const { marks, height } = placeNote(text, y, frame);
  return { width: frame.width, height: height > 0 ? height + LINE_GAP : 0, marks, points: [] };
}
