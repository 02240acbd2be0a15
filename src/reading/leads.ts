import { hedgeOfShare, hedgeOfVerb, limitApart, type FarHedge } from './far-hedges.js';
import type { Direction, Lead, SaidHedge } from './lead.js';
import { LEADS } from './lead-table.js';
import { isMinusAt, mayBeMinusAt } from './minus.js';
import { isLetter, skipSpacesBack, type Phrase } from './phrase-table.js';
import { unreadMoneyBefore } from './unread.js';

/** What the words in front of a number say of it. */
export interface Led {
  /** Where the first of them begins that belongs to the figure. */
  readonly start: number;
  /** Where “from” or “between” begins, which belongs to it where it is a range. */
  readonly rangeStart: number;
  /** Where the first of all begins, those that only lead to the figure included. */
  readonly leadStart: number;
  readonly hedges: readonly SaidHedge[];
  readonly direction: Direction | undefined;
  /** Whether the change is said to be one of so many doublings: 翻. */
  readonly isTurn: boolean;
  readonly isReached: boolean;
  /** Whether the hedge right in front is one of place: above, below. */
  readonly isLevel: boolean;
  readonly isFrom: boolean;
  readonly isBetween: boolean;
  readonly isRate: boolean;
  readonly isDenied: boolean;
  readonly isLasting: boolean;
  readonly isStressed: boolean;
  /** Whether it is said to be lost, which puts money below zero: 亏损, “a loss of”. */
  readonly isLoss: boolean;
  /** Whether it is put below zero: minus, 负, -€. */
  readonly isNegative: boolean;
  /** Whether it is above and below, or may be either: ±5%, 亏损-3亿元. */
  readonly isEitherSign: boolean;
  /** Whether a sign of money stands in front that is not read. */
  readonly isUnread: boolean;
  /** The sign of money right in front. */
  readonly money: { readonly start: number; readonly end: number; readonly id?: string } | undefined;
  /** What makes the number a name, if anything does. */
  readonly nameOf: string | undefined;
}

/** No figure has more words in front than this. */
const MOST_LEADS = 8;

/** What is known of the number. */
export interface LedOptions {
  /** Whether it is a scale word alone: 过万. */
  readonly isBare?: boolean | undefined;
  /** Whether it is a share, of which a hedge may stand far in front. */
  readonly isShare?: boolean;
  /** Whether it is a multiple or in points: 多3倍, 低3个百分点. */
  readonly isDifference?: boolean;
  /** Whether a minus belongs to it already. */
  readonly isNegative?: boolean;
  /** Where the figure before it ends, whose words are not its own. */
  readonly floor?: number;
}

/** Reads the words in front of a number, from the number back: “rose by nearly £”, 下降超过. */
export function ledBy(
  text: string,
  numberStart: number,
  { isBare = false, isShare = false, isDifference = false, isNegative = false, floor = 0 }: LedOptions = {},
): Led {
  const led: Writable<Led> = {
    start: numberStart,
    rangeStart: numberStart,
    leadStart: numberStart,
    hedges: [],
    direction: undefined,
    isTurn: false,
    isReached: false,
    isLevel: false,
    isFrom: false,
    isBetween: false,
    isRate: false,
    isDenied: false,
    isLasting: false,
    isStressed: false,
    isLoss: false,
    isNegative,
    isEitherSign: false,
    isUnread: false,
    money: undefined,
    nameOf: undefined,
  };
  let at = numberStart;
  let isEach = false;
  for (let count = 0; count < MOST_LEADS; count += 1) {
    const end = skipSpacesBack(text, at);
    const found = leadBefore(text, end) ?? eachBefore(text, end);
    if (!found || found.start < floor) break;
    // What stands in front of 每生 is a limit of that, 最高每生1600元, or of something else: 利润增长每年分红3亿元.
    if (isEach && found.means.type !== 'hedge') break;
    isEach = found.means === EACH;
    const isLost =
      (found.means.type === 'past' && !isBare) ||
      (found.means.type === 'comparison' && !isDifference && !isCompared(text, found.start));
    if (isLost || !take(led, found, count === 0)) break;
    at = found.start;
    if (found.means.type === 'money' && isMinusAt(text, at - 1)) {
      at -= 1;
      led.isNegative = true;
      led.start = at;
      led.rangeStart = at;
    }
    led.leadStart = at;
    if (ENDS.has(found.means.type)) {
      if (VERBS.has(found.means.type)) takeFar(led, hedgeOfVerb(text, led.leadStart, floor));
      break;
    }
  }
  if (mayBeMinusAt(text, led.start - 1)) led.isEitherSign = true;
  const isUnhedged = led.hedges.length === 0 && led.nameOf === undefined;
  const isAmount = !led.direction && !led.isDenied && !led.isFrom;
  if (isUnhedged && isAmount) takeFar(led, limitApart(text, led.leadStart, floor));
  if (isShare && led.hedges.length === 0) takeFar(led, hedgeOfShare(text, led.leadStart, floor));
  return led;
}

/** With these 比 begins another word. */
const COMPARED = /[比较](?![例如率重赛分拟作为较])[^,。;:!?、()]{1,12}$/;

/** 比去年多4.5万人, 较上年少300户: what something is compared with stands before 多 or 少. */
function isCompared(text: string, place: number): boolean {
  return COMPARED.test(text.slice(Math.max(0, place - 14), place));
}

/** The word or sign in front of a place; a sign of money with letters before it is another one. */
function leadBefore(text: string, end: number): Phrase<Lead> | undefined {
  const found = LEADS.endingAt(text, end);
  const isCut = found?.means.type === 'money' && isLetter(text.charAt(found.start - 1));
  return found && !isCut ? found : unreadMoneyBefore(text, end);
}

const EACH: Lead = { type: 'filler' };

/** 每生每年, 每校: to whom or how often, between a hedge and its number. */
function eachBefore(text: string, end: number): Phrase<Lead> | undefined {
  const each = /(?:每[一-鿿]{1,3})+$/.exec(text.slice(Math.max(0, end - 9), end))?.[0];
  return each === undefined ? undefined : { start: end - each.length, end, means: EACH };
}

/** A hedge as it stands in front of what is read so far. */
function beside({ isNegative }: Led, said: SaidHedge): SaidHedge {
  return isNegative ? { ...said, isBeforeMinus: true } : said;
}

/** Takes a hedge that words without a number part from it. */
function takeFar(led: Writable<Led>, found: FarHedge | undefined): void {
  if (!found) return;
  led.hedges = [beside(led, found.hedge), ...led.hedges];
  led.start = found.start;
  led.rangeStart = found.start;
  led.leadStart = found.start;
}

/** Behind these, seen from the number, nothing more belongs to it. */
const ENDS: ReadonlySet<Lead['type']> = new Set([
  'reached',
  'rate',
  'lasting',
  'change',
  'loss',
  'comparison',
  'turn',
  'from',
  'name',
]);

/** Verbs, which may have the hedge of the number in front of them. */
const VERBS: ReadonlySet<Lead['type']> = new Set(['change', 'turn', 'loss']);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Takes what a phrase says of the number; whether it may stand there. */
function take(led: Writable<Led>, { start, end, means: lead }: Phrase<Lead>, isFirst: boolean): boolean {
  switch (lead.type) {
    case 'filler':
      return true;
    case 'name':
      if (isFirst) led.nameOf = lead.of;
      return isFirst;
    case 'past':
      led.hedges = [{ hedge: 'over' }, ...led.hedges];
      break;
    case 'hedge':
      led.hedges = [beside(led, lead), ...led.hedges];
      led.isLevel = lead.isLevel === true;
      break;
    case 'change':
      // What is fallen below or risen above is a level and no change.
      if (led.isLevel) led.isReached = true;
      if (led.isLevel) return true;
      led.direction = lead.direction;
      led.isLoss = lead.isLoss === true;
      break;
    case 'loss':
      led.isLoss = true;
      if (lead.isEither) led.isEitherSign = true;
      break;
    case 'comparison':
      led.direction = lead.direction;
      break;
    case 'money':
      if (led.money) return false;
      led.money = { start, end, ...(lead.id ? { id: lead.id } : {}) };
      led.isUnread = lead.isUnread === true;
      break;
    case 'turn':
      led.isTurn = true;
      break;
    case 'denied':
      led.isDenied = true;
      break;
    case 'stress':
      led.isStressed = true;
      break;
    case 'minus':
      led.isNegative = true;
      break;
    case 'eitherSign':
      led.isEitherSign = true;
      break;
    case 'amounting':
      led.isStressed = true;
      return true;
    case 'between':
    case 'from':
      led[lead.type === 'from' ? 'isFrom' : 'isBetween'] = true;
      led.rangeStart = start;
      return true;
    case 'reached':
    case 'rate':
    case 'lasting':
      led[LED_BY[lead.type]] = true;
      return true;
    default:
      return false;
  }
  led.start = start;
  led.rangeStart = start;
  return true;
}

const LED_BY = { reached: 'isReached', rate: 'isRate', lasting: 'isLasting' } as const;
