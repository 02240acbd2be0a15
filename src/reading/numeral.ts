import type { Hedge } from '../dataset/quantity.js';

/** Why a numeral is told in text and not drawn, or what an editor should know of it. */
export type NumeralRemark = 'vague' | 'trillion or million' | 'two ways' | 'unread';

/** A number as it stands in a text, before its unit and the hedges around it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** In base units; NaN where no number is said: 几十. */
  readonly value: number;
  /** The other end of an adjacent pair: 40 for 三四十. */
  readonly upTo?: number;
  /** How many tens its last scale word multiplies by: 4 for 27.5万; 0 for none. A range may share it: 1—3万. */
  readonly exponent: number;
  /** Unit of the last printed digit, where that digit is a zero behind the point: 1000 for 24.0万. */
  readonly precision?: number;
  /** Hedge inside the number: the 余 of 20余万. */
  readonly infix?: Hedge;
  /** What it is written with. */
  readonly script: 'digits' | 'han' | 'words';
  /** Whether it is a scale word without a number: 百人, 万元. It says a figure only beside a hedge. */
  readonly isBare?: boolean;
  /** Whether it may be a word of the sentence: 一个, one, twice. */
  readonly isArticle?: boolean;
  /** What it is a number of, where its words say that already. */
  readonly sense?: NumeralSense;
  /** Numerator and denominator, where it is written as a fraction. */
  readonly fraction?: readonly [number, number];
  readonly remark?: NumeralRemark;
  /** Whether it is a run of digits such as 二〇二四 or a number of telephones. */
  readonly isCode?: boolean;
}

/** `share`: 三成, a third; `rate`: 万分之五; `multiple`: twice, threefold; `change`: 翻一番, doubled, 持平. */
export type NumeralSense = 'share' | 'rate' | 'multiple' | 'change';

/** A number moved by so many tens, to the double nearest to what is written: 27.5 and 4 are 275000. */
export function shift(value: number, exponent: number): number {
  if (exponent === 0) return value;
  // Whole numbers move up without loss.
  if (exponent > 0 && Number.isInteger(value)) return value * 10 ** exponent;
  const digits = String(value);
  return digits.includes('e') || !Number.isFinite(value) ? value * 10 ** exponent : Number(`${digits}e${exponent}`);
}
