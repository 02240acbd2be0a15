import type { Lead } from './lead.js';
import { matchAt } from './match-at.js';
import type { Numeral } from './numeral.js';
import { isDigit, isHan, meaning } from './phrase-table.js';

/** Words that put a number below zero, on one of two sides of it, or that only end like one of them. */
export const MINUS_WORDS = [
  ...meaning<Lead>({ type: 'minus' }, 'minus|negative|负'),
  ...meaning<Lead>({ type: 'eitherSign' }, '±|+/-|plus or minus|plus-or-minus|正负'),
  ...meaning<Lead>({ type: 'other' }, '胜负|担负|肩负|背负|抱负|辜负|欺负|自负|减负|承负|荷负|hiv-negative'),
];

/** Behind these a hyphen ties nothing together, so that it is a minus: (-5), 为-5%, 同比-5%. */
const BEFORE_MINUS = ' (:"“是为至到,约近达从由长速幅率比润降跌滑减于过';

/** Whether the character at a place is a minus of what follows it right away. */
export function isMinusAt(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const before = text.charAt(at - 1);
  if (sign === '−') return !isDigit(before);
  if (sign !== '-') return false;
  // Behind a sign of money, too, €-5, but not where that is the sign of a number in front: 5€-10€.
  const isBehindMoney = /\p{Sc}/u.test(before) && !isDigit(text.charAt(at - 2));
  return before === '' || BEFORE_MINUS.includes(before) || isBehindMoney;
}

/** Whether the character at a place is a hyphen that may be a minus or join two things: 亏损-3亿元. */
export function mayBeMinusAt(text: string, at: number): boolean {
  return text.charAt(at) === '-' && isHan(text.charAt(at - 1));
}

/** A number that something in front puts below zero. */
export function belowZero(positive: Numeral): Numeral {
  // A minus of its own puts it there already.
  if (positive.value < 0) return positive;
  const { upTo, ...numeral } = positive;
  const value = -Math.abs(numeral.value);
  return upTo === undefined ? { ...numeral, value } : { ...numeral, value: -upTo, upTo: value };
}

const SIGN_OR_WORD = /−|-(?=[\p{Sc}\d])|负|(?:minus|negative) /uy;

/** The place behind a minus that stands at a place. */
export function pastMinus(text: string, at: number): number {
  return at + (matchAt(SIGN_OR_WORD, text, at)?.[0].length ?? 0);
}
