import { fractionOfSign } from './fraction-sign.js';
import { isDigit } from './phrase-table.js';

/** A number in Arabic digits, as it stands in a text. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** How many digits stand behind its point. */
  readonly decimals: number;
  /** How many stand before it. */
  readonly places: number;
  /** Whether its thousands are told apart: 12,345. */
  readonly isGrouped: boolean;
}

/** More digits than this are no amount that can be told apart from another. */
const MOST_DIGITS = 40;

/** The number in Arabic digits that begins at a place: 12,345, 12 500 and 27.5; undefined for none. */
export function digitsAt(text: string, start: number): Digits | undefined {
  let at = pastDigits(text, start);
  if (at === start) return undefined;
  let digits = text.slice(start, Math.min(at, start + MOST_DIGITS));
  const first = at - start;
  const mark = text.charAt(at);
  let isGrouped = false;
  if (first <= 3 && isGroupMark(mark) && text.charAt(start) !== '0') {
    while (text.charAt(at) === mark && pastDigits(text, at + 1) === at + 4) {
      if (digits.length < MOST_DIGITS) digits += text.slice(at + 1, at + 4);
      isGrouped = true;
      at += 4;
    }
  }
  const places = isGrouped ? digits.length : first;
  const end = text.charAt(at) === '.' ? pastDigits(text, at + 1) : at;
  if (end <= at + 1) {
    const whole = numberOf(digits, places);
    // 3½ is three and a half.
    const fraction = fractionOfSign(text.charAt(at));
    if (fraction) return { end: at + 1, value: whole + fraction[0] / fraction[1], decimals: 0, places, isGrouped };
    return { end: at, value: whole, decimals: 0, places, isGrouped };
  }
  const value = Number(`${digits}.${text.slice(at + 1, Math.min(end, at + 1 + MOST_DIGITS))}`);
  return { end, value: places > MOST_DIGITS ? Infinity : value, decimals: end - at - 1, places, isGrouped };
}

function numberOf(digits: string, places: number): number {
  return places > MOST_DIGITS ? Infinity : Number(digits);
}

function isGroupMark(mark: string): boolean {
  return mark === ',' || mark === ' ' || mark === "'";
}

function pastDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charAt(at))) at += 1;
  return at;
}
