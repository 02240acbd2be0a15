import type { Numeral } from './numeral.js';

const DIGITS = new Map([
  ...Array.from('零一二三四五六七八九', (digit, value) => [digit, value] as const),
  ['两', 2],
  ['俩', 2],
]);

/** How many tens a scale word multiplies by. */
const SCALES = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** Tens in one character. */
const TENS = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** The digit that a Chinese character says; undefined for others. */
export function digitOf(character: string): number | undefined {
  return DIGITS.get(character);
}

/** How many tens a scale word multiplies by; undefined for other characters. */
export function scaleOf(character: string): number | undefined {
  return SCALES.get(character);
}

/** The tens that 廿 and 卅 say; undefined for others. */
export function tensOf(character: string): number | undefined {
  return TENS.get(character);
}

/** Whether a character is a digit or a scale word of Chinese numerals. */
export function isHanNumeral(character: string): boolean {
  return DIGITS.has(character) || SCALES.has(character) || TENS.has(character);
}

/** Two digits that stand beside each other for “from the one to the other”: 三四, 七八, and 三五. */
export function isPair(first: number, second: number | undefined): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** A run of Chinese digits without scale words, which counts nothing: 二〇二四, 一九四九, 五四. */
export function codeAt(text: string, start: number): Numeral | undefined {
  let at = start;
  while (DIGITS.has(text.charAt(at)) && text.charAt(at) !== '两') at += 1;
  const first = digitOf(text.charAt(start)) ?? 0;
  const isCode = at - start > 2 || (at - start === 2 && !isPair(first, digitOf(text.charAt(start + 1))));
  return isCode ? { start, end: at, value: NaN, exponent: 0, script: 'han', isCode } : undefined;
}
