import type { Bounds, Hedge, Quantity } from './quantity.js';

/** A number with its hedge, before it has a kind and a unit. */
export interface HedgedNumber extends Bounds {
  readonly hedge: Hedge;
}

/** Hedges that leave room for values far from the one they name. */
const LOOSE: readonly Hedge[] = ['upTo', 'atLeast'];

/**
 * Sum of two hedged numbers: what is known of each end adds up, what is not known stays unknown.
 * @returns undefined where nothing is known of the result
 */
export function add(a: HedgedNumber, b: HedgedNumber): HedgedNumber | undefined {
  return hedged([a, b], {
    value: both(a.value, b.value, sum),
    low: both(a.low, b.low, sum),
    high: both(a.high, b.high, sum),
  });
}

/**
 * Difference of two hedged numbers: the most of one goes with the least of the other.
 * @returns undefined where nothing is known of the result
 */
export function subtract(a: HedgedNumber, b: HedgedNumber): HedgedNumber | undefined {
  return hedged([a, b], {
    value: both(a.value, b.value, difference),
    low: both(a.low, b.high, difference),
    high: both(a.high, b.low, difference),
  });
}

/**
 * Quotient of two hedged numbers, the second above zero. A nearly divided by a nearly has neither a least nor a most:
 * it is *about*.
 * @returns undefined where the divisor can be zero, the first can have either sign, or nothing is known of the result
 */
export function divide(a: HedgedNumber, b: HedgedNumber): HedgedNumber | undefined {
  if ((b.low ?? b.value ?? 0) <= 0) return undefined;
  if ((a.low ?? a.value ?? -1) < 0) return (a.high ?? a.value ?? 1) > 0 ? undefined : mirror(divide(mirror(a), b));
  return hedged([a, b], {
    value: both(a.value, b.value, over),
    low: both(a.low, b.high, over),
    high: both(a.high, b.low, over),
  });
}

/** The same number with the other sign: what was its least is its most. */
function mirror(number: HedgedNumber): HedgedNumber;
function mirror(number: HedgedNumber | undefined): HedgedNumber | undefined;
function mirror(number: HedgedNumber | undefined): HedgedNumber | undefined {
  const negative = (end: number | null) => (end === null ? null : 0 - end);
  return (
    number && {
      hedge: number.hedge,
      value: negative(number.value),
      low: negative(number.high),
      high: negative(number.low),
    }
  );
}

/**
 * Gives a result the hedge that its ends speak: one number is exact, two are between, a least is over, a most nearly. Over and nearly say that the number is close by; where that is not known it is
 * at least and up to. Without an end it is about, or nothing that could be said.
 */
function hedged(operands: readonly HedgedNumber[], { value, low, high }: Bounds): HedgedNumber | undefined {
  const isLoose = value === null || operands.some((operand) => LOOSE.includes(operand.hedge));
  if (low !== null && high !== null) {
    return low === high ? { hedge: 'exact', value: low, low, high } : { hedge: 'between', value, low, high };
  }
  const end = low ?? high;
  if (end === null) return isLoose ? undefined : { hedge: 'about', value, low, high };
  const isClose = !isLoose && value === end;
  // Away from zero is "over", towards zero "nearly"; below zero the two ends change places.
  const isAway = (low !== null) === end >= 0;
  if (isAway) return { hedge: isClose ? 'over' : 'atLeast', value: end, low, high };
  return { hedge: isClose ? 'nearly' : 'upTo', value: end, low, high };
}

function both(a: number | null, b: number | null, operation: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : clean(operation(a, b));
}

/** Removes the noise of binary fractions, 0.3 rather than 0.30000000000000004, and the sign of a zero. */
function clean(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

const difference = (a: number, b: number) => sum(a, -b);
const over = (a: number, b: number) => a / b;

/** Terms that nearly cancel each other leave noise in the first digits of a sum: it has none below the last digit of the larger one. */
function sum(a: number, b: number): number {
  const places = 14 - Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b)) || 1));
  return places > 0 && places <= 100 ? Number((a + b).toFixed(places)) : a + b;
}

/**
 * Keeps no more digits than the sources of a quotient had, without claiming more than is known: a least is rounded
 * down, a most up, and what was exact before rounding is about after it.
 */
export function round(number: HedgedNumber, precision: number): HedgedNumber {
  const down = (end: number | null) => (end === null ? null : clean(Math.floor(clean(end / precision)) * precision));
  const up = (end: number | null) => (end === null ? null : clean(Math.ceil(clean(end / precision)) * precision));
  const low = down(number.low);
  const high = up(number.high);
  if (number.hedge !== 'exact' && number.hedge !== 'about') {
    return { hedge: number.hedge, value: number.value === null ? null : (low ?? high), low, high };
  }
  const value = number.value === null ? null : clean(Math.round(clean(number.value / precision)) * precision);
  return value === number.value ? number : { hedge: 'about', value, low: null, high: null };
}

/** Significant digits of a number as it is stated: 2 for 64000, 3 for 24.0万 with a precision of 1000. */
export function significantDigits({ value, low, high, precision }: Quantity): number {
  const stated = value ?? high ?? low ?? 0;
  if (stated === 0) return 1;
  const magnitude = Math.floor(Math.log10(Math.abs(stated)));
  if (precision !== undefined) return Math.max(1, magnitude - Math.round(Math.log10(precision)) + 1);
  return stated.toExponential().split('e')[0]?.replace(/[-.]/g, '').length ?? 1;
}

/** The unit of the last digit when a number is kept to so many significant digits. */
export function precisionFor(number: HedgedNumber, digits: number): number {
  const stated = Math.abs(number.value ?? number.high ?? number.low ?? 0);
  return stated === 0 ? 1 : clean(10 ** (Math.floor(Math.log10(stated)) - digits + 1));
}
