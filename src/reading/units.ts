import { CURRENCIES_BEFORE } from './currencies.js';
import type { Lead } from './lead.js';
import { matchAt } from './match-at.js';
import { isLetter, phraseTable, skipSpaces } from './phrase-table.js';
import { MONEY, type Unit } from './unit.js';
import { CHINESE_UNITS, chineseUnitAt } from './units-chinese.js';
import { ENGLISH_UNITS, englishUnitAt } from './units-english.js';
import { nextWord, wordAt } from './words.js';

/** The unit that begins behind a number, perhaps behind a space; undefined for none. */
export function unitAfter(text: string, numberEnd: number): Unit | undefined {
  const start = skipSpaces(text, numberEnd);
  const found = unitAt(text, start) ?? hyphenedUnit(text, numberEnd) ?? signBehind(text, numberEnd);
  if (!found) return undefined;
  return found.type === 'percent' || found.type === 'points' ? found : { ...found, end: endOfPer(text, found.end) };
}

function unitAt(text: string, start: number): Unit | undefined {
  return chineseUnitAt(text, start) ?? englishUnitAt(text, start);
}

const SIGNS = phraseTable<Lead>(CURRENCIES_BEFORE);

/** The sign of money of “5€” and “5 US$”. What stands apart from its number is that of a next one, as in “5 €6” and “5 €-6”. */
function signBehind(text: string, numberEnd: number): Unit | undefined {
  const start = skipSpaces(text, numberEnd);
  const sign = matchAt(start === numberEnd ? GLUED_SIGN : SIGN_APART, text, start)?.[0];
  if (sign === undefined) return undefined;
  const end = start + sign.length;
  const known = SIGNS.startingAt(text, start);
  if (known?.end !== end || known.means.type !== 'money') return { ...MONEY, isUnread: true, start, end };
  return { ...MONEY, ...(known.means.id && { id: known.means.id }), start, end };
}

const GLUED_SIGN = /[a-z]{0,4}\p{Sc}(?!\d)/uy;
const SIGN_APART = /[a-z]{0,4}\p{Sc}(?! ?[-−]?\d)/uy;

/** The fold of “3-fold”, and the points of “a 3-percentage-point rise”. */
function hyphenedUnit(text: string, end: number): Unit | undefined {
  if (text.charAt(end) !== '-') return undefined;
  const points = ENGLISH_UNITS.startingAt(text, end + 1);
  if (points?.means.type === 'points') return { ...points.means, start: end + 1, end: points.end };
  const word = wordAt(text, end + 1);
  return word?.word === 'fold' ? { type: 'multiple', start: end, end: word.end } : undefined;
}

const MOMENT = / (?:ago|earlier|before(?=$|[^ ]))/y;
/** What may end the name of a unit behind its letters: m², m3. */
const POWER = /[²³23](?!\d)/y;

/** 元/人, 元每月, “yuan a month”, “km per hour”: a unit goes on to what it is counted by. */
export function endOfPer(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark === '/' || mark === '每') {
    const by = CHINESE_UNITS.startingAt(text, end + 1) ?? ENGLISH_UNITS.startingAt(text, end + 1);
    if (by && by.end > end + 1) return by.end;
    return /[年月周週天日]/.test(text.charAt(end + 1)) ? end + 2 : end;
  }
  const per = mark === ' ' ? wordAt(text, end + 1) : undefined;
  if (!per || (per.word !== 'a' && per.word !== 'an' && per.word !== 'per')) return end;
  const by = nextWord(text, per.end);
  // “A year earlier” says when, and not how often.
  if (by && matchAt(MOMENT, text, by.end)) return end;
  if (!by || (per.word !== 'per' && ENGLISH_UNITS.startingAt(text, by.start)?.end !== by.end)) return end;
  // £300 per person per month.
  return endOfPer(text, by.end + (matchAt(POWER, text, by.end)?.[0].length ?? 0));
}

/** Whether a unit of letters stands right behind a digit, as in 5km: other letters make a code of it. */
export function isGluedUnit(text: string, numberEnd: number): boolean {
  return isLetter(text.charAt(numberEnd)) && unitAt(text, numberEnd) !== undefined;
}
