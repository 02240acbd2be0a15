import type { Language } from '../dataset/language.js';
import { amountAt, type Amount } from './amount.js';
import { behindOf } from './behind.js';
import { ENGLISH_CHANGES } from './change-words.js';
import { CURRENCIES_BEFORE } from './currencies.js';
import type { Lead } from './lead.js';
import type { Led } from './leads.js';
import { belowZero, pastMinus } from './minus.js';
import { refusalBehind } from './non-figures.js';
import { shift } from './numeral.js';
import { isHan, meaning, phraseTable, skipSpaces, skipSpacesBack, type PhraseTable } from './phrase-table.js';
import { isPer } from './unit.js';
import { wordBefore } from './words.js';

/** `or` joins neighbours only: “five or six”. */
type Connector = 'any' | 'to' | 'or' | 'hyphen' | 'between';

const CONNECTORS = phraseTable<Connector>([
  ...meaning<Connector>('any', '至|到|—|——|~|~~'),
  ...meaning<Connector>('to', 'to'),
  ...meaning<Connector>('or', 'or|或'),
  ...meaning<Connector>('hyphen', '-|--'),
  ...meaning<Connector>('between', 'and|和|与|及'),
]);
const MONEY = phraseTable<Lead>(CURRENCIES_BEFORE);

/** A range: its two amounts in base units of their numerals, and the second as it stands. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly second: Amount;
  /** Whether the first number takes its scale from the second: 1—3万. */
  readonly sharesScale: boolean;
  /** Whether each number is measured by itself, −3%–5%, so that a minus before the first is none of the second. */
  readonly isWhole: boolean;
}

/**
 * The range that begins with an amount: 200元到600元, 1—3万, “between 200 and 600”. `refused` where what follows makes the
 * amount no figure: the 3 of 3—5月. Undefined where it stands alone.
 */
export function rangeFrom(text: string, first: Amount, led: Led, language?: Language): Range | 'refused' | undefined {
  if (first.infix || first.numeral.infix || first.numeral.upTo || first.numeral.isBare) return undefined;
  const connector = CONNECTORS.startingAt(text, skipSpaces(text, first.end));
  if (!connector || (connector.means === 'between' && !led.isBetween)) return undefined;
  const second = secondAmount(text, connector.end, language);
  if (!second) return undefined;
  if (refusalBehind(text, second.numeral, second.unit) !== undefined) return first.unit ? undefined : 'refused';
  if (connector.means === 'hyphen' && !isMeasured(first, led) && !isMeasured(second)) return 'refused';
  // “Up 12% to 300” tells two values.
  if (connector.means === 'to' && first.unit && !second.unit) return undefined;
  const joined = isFromTo(text, second, led) ? undefined : rangeOf(first, second);
  const hasOwnMoney = MONEY.endingAt(text, skipSpacesBack(text, second.start)) !== undefined;
  const range = joined && { ...joined, isWhole: isMeasured(first) || hasOwnMoney };
  return connector.means === 'or' && range && range.high !== range.low + 1 ? undefined : range;
}

function secondAmount(text: string, connectorEnd: number, language?: Language): Amount | undefined {
  const first = skipSpaces(text, connectorEnd);
  // −€5m, €−5m, −5m, minus €5m: what is no part of the number stands before it.
  const at = pastMinus(text, first);
  const start = skipSpaces(text, MONEY.startingAt(text, at)?.end ?? at);
  const second = amountAt(text, pastMinus(text, start), language);
  const isAmount = second && 'numeral' in second && !second.numeral.isCode && !second.numeral.isBare;
  if (!isAmount || second.numeral.infix || second.numeral.remark === 'vague') return undefined;
  return at > first ? { ...second, numeral: belowZero(second.numeral) } : second;
}

/** Whether an amount has a unit, a scale or a sign of money: 3-5 alone may be a score. */
function isMeasured({ unit, numeral }: Amount, led?: Led): boolean {
  return unit !== undefined || numeral.exponent !== 0 || numeral.sense !== undefined || led?.money !== undefined;
}

/**
 * 从6%到18%, “rose from 6% to 18%” and “went from 6% to 18%” tell two values, one after the other. 从3人到5人不等 and “costs from
 * £3 to £5” tell a range.
 */
function isFromTo(text: string, second: Amount, led: Led): boolean {
  if (isHan(text.charAt(led.rangeStart))) {
    return led.isFrom && !behindOf(text, second.end, 'other').isRange;
  }
  if (led.isBetween) return false;
  return followsChange(text, led.rangeStart) || (led.isFrom && !mayRange(text, led.rangeStart));
}

/** Words that say of “from … to” that it tells a range, wherever in front they stand, and those that do right in front. */
const RANGING = phraseTable<true>(
  meaning(true, 'range|ranges|ranged|ranging|vary|varies|varied|varying|anywhere|anything|span|spans|spanned|spanning'),
);
const COSTING = phraseTable<true>(
  meaning(
    true,
    'of|for|cost|costs|costing|priced|charge|charges|charging|pay|pays|paid|paying|earn|earns|earned|earning|take|takes|taking|' +
      'last|lasts|lasted|lasting|run|runs|running|be|is|are',
  ),
);

/** Where a clause begins “from … to” is a range; behind a verb that no table has it may tell of a change. */
function mayRange(text: string, from: number): boolean {
  const before = wordBefore(text, from);
  return !before || COSTING.endingAt(text, before.end) !== undefined || isBehind(RANGING, text, from);
}

const CHANGES = phraseTable<Lead>(ENGLISH_CHANGES);

/** Whether one of the few words before a place tells of a change. */
function followsChange(text: string, place: number): boolean {
  return isBehind(CHANGES, text, place, (means) => means.type === 'change' && means.direction !== 'either');
}

/** Whether one of the few words before a place is in a table, and is one of those that are looked for. */
function isBehind<T>(table: PhraseTable<T>, text: string, place: number, isSought = (_means: T) => true): boolean {
  let word = wordBefore(text, place);
  for (let count = 0; word && count < 6; count += 1) {
    const found = table.endingAt(text, word.end);
    if (found && isSought(found.means)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

/** −2 people to 1 person. */
function isSameUnit(first: Amount, second: Amount): boolean {
  const [a = '', b = ''] = [first.unitWords, second.unitWords];
  return a === b || (first.unit?.id !== undefined && first.unit.id === second.unit?.id && !isPer(a + b));
}

function rangeOf(first: Amount, second: Amount): Omit<Range, 'isWhole'> | undefined {
  const { numeral: a, unit: unitOfA } = first;
  const { numeral: b, unit: unitOfB } = second;
  const hasOther = unitOfA && unitOfB && !isSameUnit(first, second);
  const isShareOfOther = unitOfA && b.sense !== undefined && b.sense !== a.sense;
  if (hasOther || isShareOfOther) return undefined;
  const isBareFirst = !unitOfA && !a.sense && a.exponent === 0;
  const sharesTenths = isBareFirst && b.sense === 'share' && b.exponent < 0;
  const sharesScale =
    isBareFirst && !b.sense && b.exponent > 0 && Math.abs(a.value) < Math.abs(shift(b.value, -b.exponent));
  const low = sharesTenths || sharesScale ? shift(a.value, b.exponent) : a.value;
  // 百分之三到五: the second takes the whole of the first.
  const high = a.sense && !b.sense && !unitOfB && a.exponent < 0 ? shift(b.value, a.exponent) : b.value;
  const last = b.upTo ?? high;
  if (a.sense && !b.sense && (unitOfB || a.exponent >= 0)) return undefined;
  return low < last ? { low, high: last, second, sharesScale } : undefined;
}
