import type { Language } from '../dataset/language.js';
import { isRatio } from '../dataset/quantity-words.js';
import type { Hedge } from '../dataset/quantity.js';
import { readerOf, scan } from '../reading/find-quantities.js';
import type { NumberSense } from './known-numbers.js';

/** A figure that running words say. */
export interface SaidFigure {
  /** As it stands there, hedge and unit included. */
  readonly text: string;
  /** The number, or the two ends of a range, without sign. */
  readonly numbers: readonly number[];
  readonly sense: NumberSense;
  /** Undefined where the words deny it, or hedge it in ways that contradict each other. */
  readonly hedge: Hedge | undefined;
}

/** What tells a change in per cent from one of things that are not named: 增长6%, 增加6.4万. */
const PERCENT = /[%％‰]|per ?cent|points?\b|百分|千分|分之|成/i;

/** The figures that words say, those without a unit included; no dates, places in an order, names and codes. */
export function saidFigures(words: string, language: Language): readonly SaidFigure[] {
  return [...scan(readerOf(words, { language }))].flatMap((found): readonly SaidFigure[] => {
    if (!('reading' in found)) return [];
    const { text, value, low, high, hedge, kind, isDrawable } = found.reading;
    const numbers = (value === null ? [low, high] : [value]).flatMap((each) => (each === null ? [] : Math.abs(each)));
    const isPart = kind === 'change' ? PERCENT.test(text) : isRatio({ kind });
    const sense = kind === 'multiple' ? 'times' : isPart ? 'part' : 'amount';
    return numbers.length > 0 ? [{ text, numbers, sense, hedge: isDrawable ? hedge : undefined }] : [];
  });
}
