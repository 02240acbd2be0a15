import type { Hedge } from './quantity.js';
import { saidNumbers, type SaidNumber } from './said-numbers.js';

/** A quantity that words say, with the hedge that they give it. */
export interface SaidQuantity {
  /** Undefined for hedges that contradict each other, or that no figure can have: 不到, not. */
  readonly hedge: Hedge | undefined;
  /** The number, or the two ends of a range, in base units; below zero where a minus or a word for it says so. */
  readonly numbers: readonly number[];
  /** Whether it is said as a part of a whole. */
  readonly isRatio: boolean;
  /** Whether that is in percentage points. */
  readonly isInPoints: boolean;
  /** Where its numbers begin and end in the words. */
  readonly start: number;
  readonly end: number;
}

/** Strict limits and denials are hedges too, but of no figure, unless they are of a number below zero. */
type SaidHedge = Exclude<Hedge, 'exact' | 'between'> | 'other';
/** Hedges with their words, and what these say of the size of a number below zero: more of a loss is less. Default: the same. */
type Hedges = readonly (readonly [hedge: SaidHedge, words: RegExp, ofLoss?: SaidHedge])[];

/** What hedges a number from before it. The first that fits holds: “not nearly” before “nearly”, 不超过 before 超过. */
const BEFORE: Hedges = [
  [
    'other',
    before('(?:not|never|不是|并非|没有)(?: (?:nearly|almost|quite|over|above|under|below|about|around))?|from|从|由'),
  ],
  ['over', before('略高于|just above'), 'nearly'],
  ['nearly', before('just (?:under|below)'), 'over'],
  ['nearly', before('将近|接近|几近|(?:^|[^最附])近|nearly|almost|close to|just short of')],
  [
    'upTo',
    before(
      '(?:不|没有?|未)(?:超过|高于|多于|大于)|[最至顶]多|最高|up to|at most|no more than|not more than|as (?:many|much) as',
    ),
    'atLeast',
  ],
  [
    'atLeast',
    before('(?:不|没有?|未)(?:低于|少于|小于)|不下|至少|最少|起码|at least|(?:no|not) (?:fewer|less) than'),
    'upTo',
  ],
  ['other', before('不[到足满]|[未没][到满]')],
  ['other', before('低于|少于|小于|(?:less|fewer) than|under|below'), 'over'],
  ['over', before('超过|超出|突破|高于|多于|大于|逾|超|over|more than|above|upwards of|in excess of'), 'other'],
  ['about', before('大约|大概|约|估计|差不多|about|around|roughly|some|approximately|circa|(?:an )?estimated')],
];

/** What hedges a number from behind, after its unit. */
const AFTER: Hedges = [
  ['about', after('左右|上下|or so\\b|or thereabouts')],
  ['atLeast', after('及?以上|元起|or (?:more|above|over)\\b|at least'), 'upTo'],
  ['upTo', after('及?以[下内]|之内|封顶|为限|or (?:less|fewer|under)\\b|at most'), 'atLeast'],
  ['over', after('有余|以外|开外|\\+|plus\\b'), 'other'],
];

/** A minus or a word for it right before a number, with a sign of money; a hyphen or dash between two words is none. */
const MINUS =
  /(?:(^|[^\d%] |[(:"“¥$€£,是为至到约近比长幅率降减于过少多高])(?:-|(?:minus|negative) )|(^|[^胜担肩背自减正])负)(?:[¥$€£]|rmb |cny )?$/;

/** A hedge before a number, with the few words that may stand between: 约为, 超过了, over ¥. */
function before(hedges: string): RegExp {
  return new RegExp(`(?:${hedges})(?:[了为有占达]|到(?!\\d))? ?(?:an? )?(?:[¥$€£]|rmb |cny )?$`);
}

/** A hedge behind a number, with its unit between: 万人左右, “people or more”. */
function after(hedges: string): RegExp {
  return new RegExp(`^(?:\\p{Script=Han}{0,4}?|(?: [a-z]+){0,2}? ?)(?:${hedges})`, 'u');
}

/** The quantities that words say, in order, ranges as one. Takes what plainWords gives. */
export function saidQuantities(words: string): readonly SaidQuantity[] {
  const quantities: SaidQuantity[] = [];
  const numbers = saidNumbers(words).map((number) => withSign(words, number));
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = numbers.slice(index, index + 2);
    if (first && second && isRange(words, first, second)) {
      quantities.push(rangeOf(words, first, second));
      index += 1;
    } else if (first) quantities.push(quantityOf(words, first));
  }
  return quantities;
}

/** A number with the minus before it, where it has one. */
function withSign(words: string, number: SaidNumber): SaidNumber {
  const [sign, ...before] = MINUS.exec(wordsBefore(words, number.start)) ?? [];
  if (sign === undefined) return number;
  const length = sign.length - before.join('').length;
  return { ...number, value: -number.value, start: number.start - length };
}

function quantityOf(words: string, number: SaidNumber): SaidQuantity {
  const { value, isRatio, isInPoints = false, start, end, infix } = number;
  const hedges = new Set([
    hedgeIn(BEFORE, wordsBefore(words, start), value),
    hedgeIn(AFTER, words.slice(end), value),
    infix === '' ? undefined : infix === '来' ? ('about' as const) : ('over' as const),
  ]);
  hedges.delete(undefined);
  const [hedge = 'exact'] = hedges;
  const said = hedges.size > 1 || hedge === 'other' ? undefined : hedge;
  return { hedge: said, numbers: [value], isRatio, isInPoints, start, end };
}

/** As many characters before a number as the longest hedge has. */
function wordsBefore(words: string, start: number): string {
  return words.slice(Math.max(0, start - 40), start);
}

function hedgeIn(known: Hedges, words: string, value = 0): SaidHedge | undefined {
  const [hedge, , ofLoss = hedge] = known.find(([, pattern]) => pattern.test(words)) ?? [];
  return value < 0 ? ofLoss : hedge;
}

/** What stands between the ends of a range: perhaps the unit, and a word or dash. */
const TO = /^(?:\p{Script=Han}|[a-z%¥$€£/ ]){0,9}?(?:至|到|-| to )[¥$€£]?$/u;

/** Whether two numbers are the ends of a range. “From 6% to 18%” is a change, and no range. */
function isRange(words: string, { start, end }: SaidNumber, second: SaidNumber): boolean {
  const gap = words.slice(end, second.start);
  if (/(?:从|由|from )$/.test(words.slice(0, start))) return false;
  return TO.test(gap) || (/^[a-z% ]*? and $/.test(gap) && /between (?:[¥$€£]|rmb )?$/.test(words.slice(0, start)));
}

/** A scale or percent sign that only the second number has holds for both: 1-3万, 6-18%. */
function rangeOf(words: string, first: SaidNumber, second: SaidNumber): SaidQuantity {
  const isShared =
    first.scale === 1 && second.scale !== 1 && (second.isRatio || first.value < second.value / second.scale);
  const low = isShared ? first.value * second.scale : first.value;
  const isHedged = hedgeIn(BEFORE, wordsBefore(words, first.start)) ?? hedgeIn(AFTER, words.slice(second.end));
  return {
    hedge: isHedged === undefined ? 'between' : undefined,
    numbers: [low, second.value],
    isRatio: second.isRatio,
    isInPoints: second.isInPoints ?? false,
    start: first.start,
    end: second.end,
  };
}
