import { isHanNumeral } from './chinese-digits.js';
import { digitsAt } from './digits.js';
import type { Lead } from './lead.js';
import type { Led } from './leads.js';
import { AGE, ENGLISH_MONTHS, ORDER, PERIODS } from './names.js';
import type { Numeral } from './numeral.js';
import { isDigit, isLetter, meaning, phraseTable, skipSpaces, skipSpacesBack } from './phrase-table.js';
import { plusAt } from './plus.js';
import type { Unit } from './unit.js';
import { isGluedUnit } from './units.js';
import { wordAt } from './words.js';

const DATE = 'a date';
const TIME = 'a time of day';
const CODE = 'a code, a name or a number of telephones';

/** Words right behind a number that make something else of it. */
const BEHIND = phraseTable<string>([
  ...meaning(DATE, '月|日|月份|年代|世纪|月底|月初|号晚|号上午|号下午|世纪初|世纪末|月中旬'),
  ...meaning(TIME, "时|点钟|点整|时整|点半|a.m.|p.m.|am|pm|o'clock|gmt|点多"),
  ...meaning(
    ORDER,
    '届|号线|号楼|号|楼|等奖|级|期|版|代|中全会|大以来|大报告|年级|甲|审|环|线城市|线|号令|号院|把手|等功|孩政策|大精神|大',
  ),
  ...meaning(CODE, '热线|平台|专线|报警|求助|服务热线|电话|国道|航班|强|强企业|强榜单|报警电话|急救|频道|邮箱|后'),
  ...meaning(DATE, `${ENGLISH_MONTHS}|bc|ad|bce|ce`),
  ...meaning('an age or a part of a month', '旬'),
  ...meaning(ORDER, 'st|nd|rd|th'),
  ...meaning(DATE, "s|'s"),
]);

const STRETCHED = phraseTable<Lead>(PERIODS);

/** What makes a moment or a period of a stretch of time; 前后 is a hedge. */
const STRETCHES = phraseTable<boolean>([
  ...meaning(
    true,
    '年来|年间|年前|年后|天后|天前|个月来|个月前|个月后|年以来|余年来|多年来|小时前|小时后|分钟后|周前|周后|天来|日后|日前|年内|days ago|' +
      'years ago|months ago|hours ago|weeks ago|years later|days later|months later|years earlier|year ago',
  ),
  ...meaning(false, '年前后|天前后|周前后'),
]);

/** Behind a stretch of time these say that it lasted so long: 近20年历史. */
const LASTED = phraseTable<true>(meaning(true, '历史|的历史|时间|的时间|经验|的经验|工龄|党龄|教龄|光阴|岁月|之久'));

/** What a number is instead of a figure, by what stands around it; undefined where nothing speaks against it. */
export function refusalOf(text: string, numeral: Numeral, unit: Unit | undefined, led: Led): string | undefined {
  return (
    refusalByScript(text, numeral, led) ??
    refusalBefore(numeral, unit, led) ??
    refusalBehind(text, numeral, unit) ??
    (unit?.type === 'time' ? refusalOfTime(text, numeral, unit, led) : undefined)
  );
}

function refusalByScript(text: string, numeral: Numeral, led: Led): string | undefined {
  const { start, end, script, isCode } = numeral;
  if (isCode) return text.charAt(end) === '年' ? DATE : CODE;
  if (script !== 'digits' || numeral.sense) return undefined;
  const before = text.charAt(start - 1);
  const isMoney = led.money?.end === start;
  if ((isLetter(before) || before === '.') && !isMoney) return CODE;
  if (
    !isMoney &&
    (before === '-' || before === '_' || before === ':' || before === '/') &&
    isAlphanumeric(text.charAt(start - 2))
  ) {
    return CODE;
  }
  return refusalOfDigits(text, numeral);
}

function refusalOfDigits(text: string, { start, end }: Numeral): string | undefined {
  const digits = digitsAt(text, start);
  if (!digits) return undefined;
  const mark = text.charAt(digits.end);
  const goesOn = isDigit(text.charAt(digits.end + 1));
  if (goesOn && (mark === ':' || mark === '∶')) return 'a time of day or a ratio';
  if (goesOn && (mark === '/' || mark === '.' || mark === '_' || mark === '×')) return CODE;
  if (goesOn && mark === '-' && isDatelike(text, digits.end)) return CODE;
  if (end > digits.end) return undefined;
  if (text.charAt(start) === '0' && digits.places > 1 && digits.decimals === 0) return CODE;
  if (digits.places >= 9 && !digits.isGrouped && digits.decimals === 0) return CODE;
  return isLetter(mark) && !isGluedUnit(text, digits.end) ? gluedLetters(text, digits.end) : undefined;
}

/** 2024-01-12 and 0571-1234567: a hyphen between more than a few digits, or a second hyphen. */
function isDatelike(text: string, hyphen: number): boolean {
  const second = digitsAt(text, hyphen + 1);
  return (
    second !== undefined &&
    (second.places >= 7 || (text.charAt(second.end) === '-' && isDigit(text.charAt(second.end + 1))))
  );
}

function gluedLetters(text: string, start: number): string {
  return BEHIND.startingAt(text, start)?.means ?? CODE;
}

function isAlphanumeric(character: string): boolean {
  return isLetter(character) || isDigit(character);
}

function refusalBefore({ exponent }: Numeral, unit: Unit | undefined, { nameOf }: Led): string | undefined {
  if (nameOf === undefined) return undefined;
  const isCertain = nameOf === ORDER || nameOf === AGE;
  return isCertain || ((!unit || unit.isGuess) && exponent === 0) ? nameOf : undefined;
}

/** What a number is instead of a figure, by what stands behind it. */
export function refusalBehind(text: string, numeral: Numeral, unit: Unit | undefined): string | undefined {
  if (numeral.sense) return undefined;
  return (
    refusalOfYear(text, numeral, unit) ??
    (numeral.exponent < 4 ? refusalByWord(text, numeral, unit) : undefined) ??
    refusalOfScore(text, numeral) ??
    refusalOfAdjective(text, numeral, unit)
  );
}

function refusalOfYear(text: string, { start, end, script }: Numeral, unit: Unit | undefined): string | undefined {
  if (script !== 'digits' || !isYearNumber(text.slice(start, end))) return undefined;
  const next = text.charAt(skipSpaces(text, end));
  if (next === '年' || text.startsWith('学年', skipSpaces(text, end))) return DATE;
  return unit || isHanNumeral(next) ? undefined : 'a year, or a number without a unit that looks like one';
}

/** By the word behind. With 万 or more in front it is another word: 达30万后, 突破10万大关. */
function refusalByWord(text: string, { end, value }: Numeral, unit: Unit | undefined): string | undefined {
  const at = skipSpaces(text, end);
  // Hours of a day; a stock index has more points.
  if (text.charAt(at) === '点' && value <= 24) return TIME;
  const behind = BEHIND.startingAt(text, at);
  if (!behind || (unit && unit.end > behind.end)) return undefined;
  // “5th” is an order, “5 st” is none.
  const isApart = isLetter(text.charAt(at)) && at > end && behind.means === ORDER;
  return isApart ? undefined : behind.means;
}

function refusalOfScore(text: string, { end }: Numeral): string | undefined {
  const next = text.charAt(end + 1);
  return text.charAt(end) === '比' && (isDigit(next) || isHanNumeral(next)) ? 'a score or a ratio' : undefined;
}

function isYearNumber(words: string): boolean {
  return /^(?:1[0-9]|2[01])\d\d$/.test(words);
}

/** “12-month”, “five-year-old”, “third-party”: an adjective made with a number. */
function refusalOfAdjective(text: string, { end, script }: Numeral, unit: Unit | undefined): string | undefined {
  if (text.charAt(end) !== '-' || unit?.type === 'multiple' || unit?.type === 'points') return undefined;
  if (script === 'digits' && plusAt(text, end) > 0) return undefined;
  return wordAt(text, end + 1) ? 'part of an adjective or a name' : undefined;
}

function refusalOfTime(text: string, { start, end }: Numeral, unit: Unit, led: Led): string | undefined {
  if (led.isLasting || (unit && LASTED.startingAt(text, unit.end))) return undefined;
  if (STRETCHES.startingAt(text, skipSpaces(text, end))?.means) return 'a period or a moment';
  const before = STRETCHED.endingAt(text, skipSpacesBack(text, start));
  return before?.means.type === 'name' ? 'a period up to now or from now on' : undefined;
}
