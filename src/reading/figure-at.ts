import type { Language } from '../dataset/language.js';
import { MAX_NUMBER } from '../dataset/quantity-fault.js';
import { amountAt, type Amount } from './amount.js';
import { behindOf } from './behind.js';
import { idiomAt } from './idioms.js';
import { ledBy, type Led } from './leads.js';
import { makeReading } from './make-reading.js';
import { belowZero } from './minus.js';
import { refusalOf } from './non-figures.js';
import { rangeFrom, type Range } from './range.js';
import { isHan } from './phrase-table.js';
import type { QuantityReading } from './reading.js';
import { endOfPer } from './units.js';

/** A text, as it is written and as it is read. */
export interface Reader {
  readonly text: string;
  readonly folded: string;
  readonly language?: Language | undefined;
}

/** A figure in a text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly reading: QuantityReading;
  /** Where the words begin that lead to it, such as 达到 and “rose to”. */
  readonly leadStart: number;
  /** Whether it is a figure only where it stands alone: 一个, or a number without a unit. */
  readonly isWeak: boolean;
}

/** A number in a text that is no figure, and what it is instead. */
export interface NonFigure {
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

/**
 * The figure whose number begins at a place, behind the end of the one before, or what the number there is instead; undefined where none begins.
 */
export function figureAt(reader: Reader, start: number, floor: number): Figure | NonFigure | undefined {
  const { folded, language } = reader;
  const idiom = idiomAt(folded, start);
  if (idiom) return { start, end: idiom.end, is: 'a word of another meaning' };
  const said = amountAt(folded, start, language);
  if (!said) return undefined;
  if ('probablyEnd' in said) return { start, end: said.probablyEnd, is: '“probably”' };
  const { unit } = said;
  const led = ledBy(folded, said.start, {
    isBare: said.numeral.isBare,
    isShare: isRatio(said),
    isDifference: unit?.type === 'multiple' || unit?.type === 'points',
    isNegative: said.numeral.value < 0,
    floor,
  });
  const amount = halvedIn(led.isNegative ? { ...said, numeral: belowZero(said.numeral) } : said, led);
  const { numeral } = amount;
  const is = refusalOf(folded, numeral, unit, led) ?? refusalOfSize(amount, led);
  if (is !== undefined) return { start: amount.start, end: amount.end, is };
  const range = rangeFrom(folded, amount, led, language);
  if (range === 'refused') return { start: amount.start, end: amount.end, is: 'part of a date, a score or a code' };
  const there = { start: amount.start, end: amount.end };
  const isBelowZero = numeral.value < 0 && !led.direction && (range?.second.unit ?? unit)?.type === 'count';
  if (isBelowZero) return { ...there, is: 'an amount below zero that is no change' };
  const figure = figureOf(reader, amount, led, range);
  if (numeral.isBare && figure.reading.hedge === 'exact' && !led.isStressed)
    return { ...there, is: 'an order of magnitude without a number' };
  return figure.isWeak && isLone(amount, folded) ? { ...there, is: 'a numeral without a unit' } : figure;
}

/** “Nearly halved” falls short of a fall by half, not of half as much: what is hedged is the fall. */
function halvedIn(amount: Amount, { hedges }: Pick<Led, 'hedges'>): Amount {
  const { numeral } = amount;
  const isHedged = numeral.sense === 'multiple' && numeral.value < 1 && hedges.length > 0;
  return isHedged ? { ...amount, numeral: { ...numeral, sense: 'share' }, direction: 'down' } : amount;
}

/** Whether an amount is one small number in words with nothing behind: 三, “five”. */
function isLone({ numeral, unit }: Amount, folded: string): boolean {
  if (unit || numeral.sense || numeral.script === 'digits' || numeral.value >= 10) return false;
  return !folded.slice(numeral.start, numeral.end).includes(' ');
}

function refusalOfSize({ numeral, unit }: Amount, led: Led): string | undefined {
  if (numeral.remark !== 'vague' && !(Math.abs(numeral.value) <= MAX_NUMBER)) return 'larger than any figure';
  // 几乎为零 is a manner of speaking.
  if (numeral.value === 0 && numeral.script === 'han' && led.hedges.some(({ hedge }) => hedge === 'nearly'))
    return 'next to nothing';
  if (unit?.type === 'doubling' && (!led.isTurn || numeral.value > 50)) return 'no multiple without 翻';
  return undefined;
}

function figureOf({ text, folded }: Reader, first: Amount, led: Led, range: Range | undefined): Figure {
  const last = range?.second ?? first;
  const isMoney = last.unit?.type === 'money' || led.money !== undefined;
  const isTimes = last.unit?.type === 'multiple' || last.numeral.sense === 'multiple';
  const ofOthers = isMoney ? 'money' : isTimes ? 'times' : 'other';
  const end = isMoney && !last.unit ? endOfPer(folded, last.end) : last.end;
  const behind = behindOf(folded, end, isRatio(first) || isRatio(last) ? 'ratio' : ofOthers);
  const isLoss = isMoney && (led.isLoss || behind.isLoss);
  const halved = halvedIn(first, behind);
  const direction = isLoss ? 'down' : (behind.direction ?? halved.direction ?? last.direction);
  const isEitherSign = led.isEitherSign || (!isMoney && isOpenLoss(last, led));
  const said = { ...led, isLoss, isEitherSign, ...(direction && { direction }) };
  const start = range ? led.rangeStart : led.start;
  const unit = last.unit ? last : first;
  const parts = {
    led: said,
    first: halved,
    range,
    behind,
    unit: writtenUnit(text, unit, led, text.slice(last.end, end)),
    text: text.slice(start, behind.end),
  };
  const reading = makeReading(parts);
  const isMeasured = isStrong(first, said, folded) || range !== undefined || behind.hedges.length > 0;
  return { start, end: behind.end, reading, leadStart: Math.min(led.leadStart, start), isWeak: !isMeasured };
}

/** 亏损320万 is a loss, and does not say that it is one of money. */
function isOpenLoss({ unit, numeral }: Amount, { isLoss, direction }: Led): boolean {
  return isLoss && !direction && !unit && !numeral.sense;
}

function isRatio({ numeral, unit }: Amount): boolean {
  const isShare = numeral.sense === 'share' || numeral.sense === 'rate';
  return isShare || unit?.type === 'percent' || unit?.type === 'points';
}

/** The unit as the text has it, with how often a sign in front is paid: where a half or a hedge stands inside it, without them. */
function writtenUnit(text: string, { unit, unitWords }: Amount, { money }: Led, per: string): string | null {
  if (!unit || unitWords === undefined) return money ? text.slice(money.start, money.end) + per : null;
  const written = text.slice(unit.start, unit.end);
  return written.length === unitWords.length ? written : written.charAt(0) + written.slice(2);
}

/** Whether an amount is a figure wherever it stands. */
function isStrong({ numeral, unit, infix }: Amount, led: Led, folded: string): boolean {
  if (led.hedges.length > 0 || led.direction || led.money || led.isTurn || infix || numeral.infix) return true;
  if (numeral.isArticle) return false;
  if (numeral.sense || unit || numeral.exponent > 1 || numeral.upTo !== undefined) return true;
  // 3.15晚会 is a day.
  if (isHan(folded.charAt(numeral.end))) return false;
  return !Number.isInteger(numeral.value) || folded.slice(numeral.start, numeral.end).includes(',');
}
