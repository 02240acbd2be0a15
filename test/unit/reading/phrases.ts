import type { Hedge, QuantityKind } from '../../../src/dataset/quantity.js';
import type { ReadingNoteCode } from '../../../src/reading/reading.js';

/** A figure: the phrase, its kind, its hedge, its number or the ends of its range (null for none), its unit, a note. */
export type FigureRow = readonly [
  text: string,
  kind: QuantityKind,
  hedge: Hedge,
  amount: number | readonly [low: number, high: number] | null,
  unit: string | null,
  note?: ReadingNoteCode,
];

/** Phrases of one form. */
export interface FigureClass {
  /** The form, and why it is read so. */
  readonly why: string;
  readonly rows: readonly FigureRow[];
}

/** Phrases that are no figures, of one form. */
export interface NonFigureClass {
  readonly why: string;
  readonly phrases: readonly string[];
}
