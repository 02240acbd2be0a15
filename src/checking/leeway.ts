import { precisionFor, significantDigits, type HedgedNumber } from '../dataset/hedge-arithmetic.js';
import { isRatio } from '../dataset/quantity-words.js';
import type { Quantity } from '../dataset/quantity.js';

/** How far from a number that is hedged as close by (about, nearly, over) the true one is expected, as a part of it: our convention. */
const CLOSE = 0.2;
/** The most that rounding is taken to have changed a number, as a part of it. */
const MOST_ROUNDING = 0.05;
/** Below this a count without a precision is taken to be counted, and not rounded. */
const LEAST_ROUNDED = 10_000;

/**
 * All that a printed number can stand for: what its hedge allows; of an exact one, what rounding to its last digit can
 * have changed. The number of any other hedge is a limit, and limits are not rounded.
 */
export function possible(quantity: Quantity): HedgedNumber {
  const { hedge, value, low, high } = quantity;
  const slack = hedge === 'exact' && value !== null ? roundingOf(quantity, value) : 0;
  if (value === null || slack === 0) return { hedge, value, low, high };
  return { hedge: 'between', value, low: value - slack, high: value + slack };
}

/** What a reader takes a printed number to stand for: hedges that say close by are no farther than {@link CLOSE} from it. */
export function likely(quantity: Quantity): HedgedNumber {
  const { hedge, value, low, high } = possible(quantity);
  const isClose = hedge === 'about' || hedge === 'nearly' || hedge === 'over';
  if (value === null || !isClose) return { hedge, value, low, high };
  const reach = Math.abs(value) * CLOSE;
  return { hedge: 'between', value, low: low ?? value - reach, high: high ?? value + reach };
}

/** Half of the last digit that is printed: 27.5万 is 27.45万 to 27.55万. */
function roundingOf(quantity: Quantity, value: number): number {
  const most = Math.abs(value) * MOST_ROUNDING;
  if (quantity.fraction) return most;
  return Math.min(most, lastDigitOf(quantity, value) / 2);
}

/** The unit of the last digit; 0 where a number is not rounded. */
function lastDigitOf(quantity: Quantity, value: number): number {
  const { precision } = quantity;
  if (isRatio(quantity)) return precision ?? Math.min(0.01, precisionFor(quantity, significantDigits(quantity)));
  if (precision !== undefined) return precision <= 1 ? 0 : precision;
  if (quantity.kind === 'multiple') return precisionFor(quantity, significantDigits(quantity));
  return Math.abs(value) < LEAST_ROUNDED ? 0 : precisionFor(quantity, significantDigits(quantity));
}
