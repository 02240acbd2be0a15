import { shift } from './numeral.js';

/** The least and the most that is said: 三四十 says two numbers at once. For one number they are the same. */
export type Span = readonly [least: number, most: number];

/** Nothing said so far. */
export const NOTHING: Span = [0, 0];

/** Two spans added, with the decimals of their parts: 1.5 and 0.1 are 1.6. */
export function plus([a, b]: Span, [c, d]: Span): Span {
  return c === 0 && d === 0 ? [a, b] : [exactSum(a, c), exactSum(b, d)];
}

/** A span moved by so many tens. */
export function times([least, most]: Span, tens: number): Span {
  return [shift(least, tens), shift(most, tens)];
}

function exactSum(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a + b : Number((a + b).toPrecision(15));
}
