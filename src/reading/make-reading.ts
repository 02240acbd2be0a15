import { boundsOf, type Hedge, type QuantityKind } from '../dataset/quantity.js';
import type { Amount } from './amount.js';
import type { Behind } from './behind.js';
import { combineHedges } from './combine-hedges.js';
import type { SaidHedge } from './lead.js';
import type { Led } from './leads.js';
import { note } from './notes.js';
import { shift } from './numeral.js';
import type { Range } from './range.js';
import { isDrawableWith, type QuantityReading, type ReadingNoteCode } from './reading.js';
import { isPer } from './unit.js';

/** All that a phrase says, part by part. */
export interface FigureParts {
  readonly led: Led;
  readonly first: Amount;
  readonly range: Range | undefined;
  readonly behind: Behind;
  /** The unit as it is written in the text itself. */
  readonly unit: string | null;
  readonly text: string;
}

/** Makes the reading of the parts of a figure. */
export function makeReading(parts: FigureParts): QuantityReading {
  const { led, first, range, unit, text } = parts;
  const { numeral } = first;
  const last = range?.second ?? first;
  const kind = kindOf(parts);
  const [low, high] = endsOf(parts);
  const said = combineHedges(hedgesOf(parts).map((each) => (isLimitOfLoss(each, kind) ? ofLoss(each) : each)));
  const codes = codesOf(parts, kind);
  const isRange = high !== undefined;
  const notes = [...(isRange && said.hedge !== 'exact' ? [note('hedgedRange')] : said.notes), ...codes.map(note)];
  const isUnsaid =
    codes.some((code) => code === 'vague' || code === 'impossible' || code === 'unread') || isDoubtfulTurn(parts);
  const hedge: Hedge = codes.includes('vague') ? 'about' : isRange ? 'between' : said.hedge;
  const value = isUnsaid || isRange ? null : low;
  const isOpen = isUnsaid || said.notes.some(({ code }) => code === 'contradiction');
  const bounds = isOpen
    ? { value, low: null, high: null }
    : boundsOf({ hedge, value, low: isRange ? low : null, high: high ?? null });
  const { fraction } = numeral;
  const isUnit = kind !== 'share' && kind !== 'rate' && last.unit?.type !== 'percent';
  return {
    kind,
    ...bounds,
    hedge,
    unit: isUnit ? unit : null,
    unitId: isUnit ? ((isPer(unit ?? '') ? undefined : led.money?.id) ?? plainId(last, unit)) : null,
    text,
    notes,
    ...precisionOf(numeral.precision, last),
    // A dataset has no fractions below zero.
    ...(fraction && value !== null && value > 0 ? { fraction } : {}),
    isDrawable: isDrawableWith(notes),
  };
}

/** The id of a unit that is written alone: 元/人 is not 元. */
function plainId({ unit, unitWords }: Amount, written: string | null): string | null {
  const isAlone = !written || !isPer(unitWords ?? '');
  return (isAlone ? unit?.id : undefined) ?? null;
}

function precisionOf(precision: number | undefined, last: Amount): { precision?: number } {
  return precision === undefined ? {} : { precision: shift(precision, last.unit?.exponent ?? 0) };
}

/** In front of a minus, words tell where the amount lies, unless it is a change, which is told by its size. */
function isLimitOfLoss({ isBeforeMinus }: SaidHedge, kind: QuantityKind): boolean {
  return isBeforeMinus === true && kind !== 'change';
}

/** Below −3.2 million is over it by its size; the other way round a limit below zero may be one that leaves its number out. */
function ofLoss(said: SaidHedge): SaidHedge {
  return { hedge: said.ofLoss ?? said.hedge };
}

function hedgesOf({ led, first, range, behind }: FigureParts): readonly SaidHedge[] {
  const inside = [first.numeral.infix, first.infix, range?.second.infix].flatMap((hedge) =>
    hedge && hedge !== 'exact' && hedge !== 'between' ? [{ hedge }] : [],
  );
  return [...led.hedges, ...inside, ...behind.hedges];
}

function kindOf({ led, first, range }: FigureParts): QuantityKind {
  const last = range?.second ?? first;
  const type = last.unit?.type ?? first.unit?.type;
  const sense = first.numeral.sense ?? last.numeral.sense;
  if (sense === 'multiple' || isMultiple(last)) return 'multiple';
  if (led.isLoss) return 'money';
  if (type === 'points' || led.direction || sense === 'change') return 'change';
  const isRatio = type === 'percent' || sense === 'share' || sense === 'rate';
  if (!isRatio && (type === 'money' || led.money)) return 'money';
  // Nothing but money goes below zero without a change.
  if (first.numeral.value < 0) return 'change';
  if (!isRatio) return 'count';
  const isOverOne = shift(range?.high ?? first.numeral.value, last.unit?.exponent ?? 0) > 1;
  const isRate = led.isRate || sense === 'rate' || last.unit?.exponent === -3 || isOverOne;
  return isRate ? 'rate' : 'share';
}

/** “3 times a week” counts; 3倍 and “3 times” multiply. */
function isMultiple({ unit, unitWords = '' }: Amount): boolean {
  if (unit?.type === 'doubling') return true;
  return unit?.type === 'multiple' && !isPer(unitWords);
}

/** The number, or the two ends of a range, in base units and with the sign of the change. */
function endsOf({ led, first, range }: FigureParts): readonly [low: number, high?: number] {
  const last = range?.second ?? first;
  const exponent = last.unit?.exponent ?? 0;
  const most = range?.high ?? first.numeral.upTo;
  const low = meant(shift(range?.low ?? first.numeral.value, exponent), last, led);
  const high = most === undefined ? undefined : meant(shift(most, exponent), last, led);
  if (led.direction !== 'down' || isMultiple(last) || first.numeral.sense === 'multiple') {
    return high === undefined ? [low] : [low, high];
  }
  return high === undefined ? [low === 0 ? 0 : -low] : [-high, low === 0 ? 0 : -low];
}

/** What a multiple comes to: 翻两番 is four times, 增长3倍 is four times as well. */
function meant(value: number, amount: Amount, led: Led): number {
  if (amount.unit?.type === 'doubling') return 2 ** value;
  return isResult(amount, led) ? value + 1 : value;
}

function isResult({ unit, unitWords }: Amount, led: Led): boolean {
  return unit?.type === 'multiple' && unitWords === '倍' && led.direction === 'up';
}

/** 翻两倍 may be twice, three or four times as much. */
function isDoubtfulTurn({ led, first }: Pick<FigureParts, 'led' | 'first'>): boolean {
  return led.isTurn && first.unit?.type === 'multiple' && first.numeral.value !== 1;
}

/** Over −3 million, and −3 million or more, may be meant of the size or of the number. */
function isDoubtfulLimit({ led, first, behind }: FigureParts, kind: QuantityKind): boolean {
  const isDoubtfulBehind =
    kind === 'money' && first.numeral.value < 0 && behind.hedges.some(({ hedge }) => hedge !== 'about');
  return isDoubtfulBehind || led.hedges.some((each) => isLimitOfLoss(each, kind) && each.ofLoss === undefined);
}

/** −3–5% and −€3–4bn may end above zero, or further below; −3%–5% and “between −3 and 5%” name two numbers. */
function isDoubtfulRange({ led, range }: FigureParts): boolean {
  return range !== undefined && range.high > 0 && (range.sharesScale || !(range.isWhole || led.isBetween));
}

function codesOf(parts: FigureParts, kind: QuantityKind): readonly ReadingNoteCode[] {
  const { led, first, range, behind } = parts;
  const last = range?.second ?? first;
  const { numeral } = first;
  const codes: ReadingNoteCode[] = [];
  if (numeral.remark === 'vague') codes.push('vague');
  const isTimes = kind === 'multiple' && last.unit?.type === 'multiple';
  const isEnglish = isTimes && /^[a-z-]/.test(last.unitWords ?? '');
  if (isTimes && (led.direction === 'down' || numeral.value < 0)) codes.push('impossible');
  else if (isTimes && led.direction === 'up') codes.push(isEnglish ? 'ambiguous' : 'result');
  // “Fell by −5%” may be a rise.
  const isDoubtfulSign =
    led.isEitherSign || (numeral.value < 0 && (led.direction === 'down' || isDoubtfulRange(parts)));
  const isDoubtful =
    isDoubtfulSign ||
    isDoubtfulLimit(parts, kind) ||
    numeral.remark === 'trillion or million' ||
    isDoubtfulTurn({ led, first });
  if (isDoubtful || (isTimes && behind.isTimesMore)) codes.push('ambiguous');
  if (range?.sharesScale) codes.push('sharedScale');
  if (led.isUnread || numeral.remark === 'unread' || last.numeral.remark === 'unread' || last.unit?.isUnread)
    codes.push('unread');
  if (led.isDenied) codes.push('denied');
  return codes;
}
