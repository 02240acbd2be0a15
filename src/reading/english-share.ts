import { digitsAt } from './digits.js';
import { numberOfWord } from './english-numeral.js';
import { matchAt } from './match-at.js';
import type { Numeral } from './numeral.js';
import { isDigit, isLetter } from './phrase-table.js';
import { isSmallWord, nextWord, wordAt } from './words.js';

/** Parts of a whole by name, and how many of them make it. */
const PARTS = new Map([
  ...'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ').map((part, at) => [part, at + 2] as const),
  ['fourth', 4] as const,
  ['hundredth', 100] as const,
]);

/** “a third”, “two-thirds”, “three quarters”, “half”, “1/5”, “one in five”, “nine out of ten”; undefined for none. */
export function englishShareAt(text: string, start: number): Numeral | undefined {
  if (isLetter(text.charAt(start - 1))) return undefined;
  const part = slashedAt(text, start) ?? oneInFiveAt(text, start) ?? namedAt(text, start);
  return part && (ofPercent(text, part) ?? part);
}

const OF_PERCENT = / of (?:a |one |1 ?)(?=per ?cent|%)/y;

/** “A tenth of a per cent”, “half of one percentage point”: so many of what is counted in hundredths, and no share. */
function ofPercent(text: string, { start, end, value }: Numeral): Numeral | undefined {
  const of = matchAt(OF_PERCENT, text, end)?.[0];
  return of === undefined ? of : { start, end: end + of.trimEnd().length, value, exponent: 0, script: 'words' };
}

function share(start: number, end: number, [part, whole]: readonly [number, number]): Numeral {
  return { start, end, value: part / whole, exponent: 0, script: 'words', sense: 'share', fraction: [part, whole] };
}

function slashedAt(text: string, start: number): Numeral | undefined {
  const part = digitsAt(text, start);
  if (!part || part.decimals > 0 || text.charAt(part.end) !== '/') return undefined;
  const whole = digitsAt(text, part.end + 1);
  const isFraction = whole && whole.decimals === 0 && part.value >= 1 && whole.value >= part.value;
  return isFraction && text.charAt(whole.end) !== '/' ? share(start, whole.end, [part.value, whole.value]) : undefined;
}

function oneInFiveAt(text: string, start: number): Numeral | undefined {
  const part = smallAt(text, start);
  let next = part && text.charAt(part.end) === ' ' ? wordAt(text, part.end + 1) : undefined;
  if (!part || !next) return undefined;
  if (next.word === 'out') {
    next = nextWord(text, next.end);
    if (next?.word !== 'of') return undefined;
  } else if (next.word !== 'in') return undefined;
  const every = nextWord(text, next.end);
  const at = every?.word === 'every' ? every.end : next.end;
  const whole = text.charAt(at) === ' ' ? smallAt(text, at + 1) : undefined;
  // “five in 2024” and “5 in 10%” are no shares.
  if (!whole || whole.value <= part.value || goesOn(text, whole.end)) return undefined;
  if (part.value > 1000 || whole.value > (text.slice(at, whole.end).includes(',') ? 1e6 : 1000)) return undefined;
  return share(start, whole.end, [part.value, whole.value]);
}

/** Whether a number goes on at a place, with a percent sign or a point. */
function goesOn(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '%' || mark === '-' || ((mark === '.' || mark === ',') && isDigit(text.charAt(at + 1)));
}

function smallAt(text: string, start: number): { value: number; end: number } | undefined {
  const digits = digitsAt(text, start);
  if (digits) return digits.decimals === 0 && !isLetter(text.charAt(digits.end)) ? digits : undefined;
  const word = wordAt(text, start);
  const value = word && numberOfWord(word.word);
  return word && value ? { value, end: word.end } : undefined;
}

function namedAt(text: string, start: number): Numeral | undefined {
  const word = wordAt(text, start);
  if (word?.word === 'half')
    return mayEnd(text, word.end) && nextWord(text, word.end)?.word !== 'a'
      ? share(start, word.end, [1, 2])
      : undefined;
  const count = countAt(text, start);
  const part = count && nextWord(text, count.end);
  if (!part) return undefined;
  const singular = part.word === 'halves' ? 'half' : part.word.replace(/s$/, '');
  const whole = PARTS.get(singular);
  if (whole === undefined) return undefined;
  const isPlural = singular !== part.word;
  if (isPlural ? count.value < 2 : count.value !== 1) return undefined;
  if (!isPlural && !mayEnd(text, part.end)) return undefined;
  return share(start, part.end, [count.value, whole]);
}

function countAt(text: string, start: number): { value: number; end: number } | undefined {
  const word = wordAt(text, start);
  return word?.word === 'a' || word?.word === 'an' ? { value: 1, end: word.end } : smallAt(text, start);
}

/**
 * Whether the name of a part may stand for the part. Behind “a third” and “one half” another noun makes it an ordinal or a
 * piece: “a third party”, “a quarter final”, “half time”.
 */
function mayEnd(text: string, end: number): boolean {
  if (text.charAt(end) === '-') return false;
  const next = nextWord(text, end);
  return next === undefined
    ? !isDigit(text.charAt(end + 1))
    : next.word === 'in'
      ? isYearAt(text, next.end + 1)
      : !['an', 'time'].includes(next.word) && isSmallWord(next.word);
}

/** “Half in 2020” says when; “half in” alone may go on to anything. */
function isYearAt(text: string, start: number): boolean {
  const year = digitsAt(text, start);
  return year !== undefined && year.places === 4 && year.decimals === 0 && !year.isGrouped;
}
