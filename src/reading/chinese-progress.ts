import type { Hedge } from '../dataset/quantity.js';
import type { Digits } from './digits.js';
import type { NumeralRemark } from './numeral.js';
import { NOTHING, type Span } from './span.js';

/** What has been read of a Chinese numeral: 3亿4500万 is a total, then a section, then digits that wait for their scale. */
export interface Progress {
  /** Where the rest begins. */
  at: number;
  /** All up to the last 万 or 亿. */
  total: Span;
  /** Hundreds and tens behind that. */
  section: Span;
  /** The digits that wait for their scale word. */
  pending: Span | undefined;
  /** The last Arabic digits, if there are any. */
  digits: (Digits & { readonly endsInZero: boolean }) | undefined;
  /** Tens of the last scale word. */
  scale: number;
  /** Tens of all the scale words that stand at the end: 12 behind 万亿. */
  exponent: number;
  /** Tens of the last of 万, 亿 and 兆; the next must be smaller. */
  largest: number;
  afterZero: boolean;
  hasHan: boolean;
  isVague: boolean;
  isBare: boolean;
  infix: Hedge | undefined;
  remark: NumeralRemark | undefined;
}

/** A numeral of which nothing has been read. */
export function progressFrom(at: number): Progress {
  return {
    at,
    total: NOTHING,
    section: NOTHING,
    pending: undefined,
    digits: undefined,
    scale: 0,
    exponent: 0,
    largest: Infinity,
    afterZero: false,
    hasHan: false,
    isVague: false,
    isBare: false,
    infix: undefined,
    remark: undefined,
  };
}

/** Whether nothing has been read of a numeral. */
export function isUnbegun({ total, section, pending }: Progress): boolean {
  return total === NOTHING && section === NOTHING && !pending;
}

/** Goes past Chinese characters. */
export function advance(progress: Progress, by: number): true {
  progress.at += by;
  progress.hasHan = true;
  return true;
}
