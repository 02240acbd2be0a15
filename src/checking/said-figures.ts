import type { Language } from '../dataset/language.js';
import { POINT, type Hedge } from '../dataset/quantity.js';
import { readerOf, scan } from '../reading/find-quantities.js';
import type { QuantityReading } from '../reading/reading.js';
import { needsUnit } from '../reading/stated-quantity.js';
import { senseOf, type NumberSense } from './quantities-by-number.js';

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

/** Points of any size: those of a hundred to the percentage point, and those that do not say which they are. */
const POINTS = /points?\b|基[点點]/i;

/** The figures that words say, those without a unit included; no dates, places in an order, names and codes. */
export function saidFigures(words: string, language: Language): readonly SaidFigure[] {
  return [...scan(readerOf(words, { language }))].flatMap((found): readonly SaidFigure[] => {
    if (!('reading' in found)) return [];
    const { text, value, low, high, hedge, isDrawable } = found.reading;
    const numbers = (value === null ? [low, high] : [value]).flatMap((each) => (each === null ? [] : Math.abs(each)));
    return numbers.length > 0
      ? [{ text, numbers, sense: saidSense(found.reading), hedge: isDrawable ? hedge : undefined }]
      : [];
  });
}

function saidSense({ kind, text, unitId }: QuantityReading): NumberSense {
  if (kind === 'multiple') return 'times';
  if (kind !== 'change') return senseOf({ kind });
  if (unitId === POINT || POINTS.test(text)) return 'points';
  // 增长6% and “fell by half” are ratios, 增加6.4万 and “rose by half a million” are of things that are not named.
  const isAmount = needsUnit(text, { kind, unit: null }) || /\bhalf an? |\band a half\b/i.test(text);
  return isAmount ? 'amount' : 'part';
}
