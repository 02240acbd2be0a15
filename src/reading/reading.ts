import type { Hedge, QuantityKind } from '../dataset/quantity.js';

/** What an editor should know of a reading. Those marked “text” keep a figure from being drawn. */
export type ReadingNoteCode =
  /** The number itself is left out: 不到, fewer than. It is read as a ceiling. */
  | 'strict'
  /** The same is said twice: 约…左右. */
  | 'doubled'
  /** 1—3万: the first number takes its scale from the second. */
  | 'sharedScale'
  /** 增长3倍: the multiple is what was reached, one more than what is printed. */
  | 'result'
  /** Text: the hedges contradict each other: 约20余万. */
  | 'contradiction'
  /** Text: may be read in two ways: 翻两倍, 3兆. */
  | 'ambiguous'
  /** Text: cannot be so: 减少2倍. */
  | 'impossible'
  /** Text: says no number: 数十. */
  | 'vague'
  /** Text: a scale or a sign of money beside it is not read: quadrillion, 10⁶, Z$. */
  | 'unread'
  /** Text: a range that is hedged as well: 约3至5. */
  | 'hedgedRange'
  /** Text: is denied: not over 5. */
  | 'denied';

/** A remark on a reading. */
export interface ReadingNote {
  /** What kind of remark it is; it stays the same when the words change. */
  readonly code: ReadingNoteCode;
  /** The remark in words, for an editor, in English. */
  readonly message: string;
}

/** What a printed figure says. */
export interface QuantityReading {
  /** What it is an amount of. A percentage is a `share`, also where a dataset may call it a `rate`. */
  readonly kind: QuantityKind;
  /** The number in base units: 27.5万 is 275000, 18% is 0.18. Null for a range and where no number is said. */
  readonly value: number | null;
  /** The least that it can be; null where nothing is said. */
  readonly low: number | null;
  /** The most that it can be; null where nothing is said. */
  readonly high: number | null;
  /** How exact it is said to be. */
  readonly hedge: Hedge;
  /** The unit as it is written, without hedge and scale: 家, 元/人, people. Null for shares and where none is written. */
  readonly unit: string | null;
  /** Id of that unit, where every dataset has it: `person`, `CNY`, `percentage-point`. */
  readonly unitId: string | null;
  /** What is counted, where its name stands behind the unit: 设区市 in 11个设区市. */
  readonly noun?: string;
  /** The phrase, as it stands in the text. */
  readonly text: string;
  /** Remarks for an editor, in the order of the phrase. */
  readonly notes: readonly ReadingNote[];
  /** Unit of the last printed digit, where that is a zero behind the point: 1000 for 24.0万. */
  readonly precision?: number;
  /** Numerator and denominator, where it is printed as a fraction: 1 and 5 for 五分之一. */
  readonly fraction?: readonly [number, number];
  /** Whether it can be drawn. False for vague, ambiguous and contradictory phrases: they are shown as text. */
  readonly isDrawable: boolean;
}

/** A phrase that says no figure. */
export interface NoQuantity {
  /** Null, which tells it from a reading. */
  readonly kind: null;
  /** Why not, in a sentence for an editor, in English. */
  readonly reason: string;
  /** The phrase. */
  readonly text: string;
}

/** The notes with which a figure is shown as text. */
const AS_TEXT: ReadonlySet<ReadingNoteCode> = new Set<ReadingNoteCode>([
  'contradiction',
  'ambiguous',
  'impossible',
  'vague',
  'unread',
  'hedgedRange',
  'denied',
]);

/** Whether a figure with such notes can be drawn. */
export function isDrawableWith(notes: readonly ReadingNote[]): boolean {
  return !notes.some(({ code }) => AS_TEXT.has(code));
}
