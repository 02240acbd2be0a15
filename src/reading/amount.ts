import { isChinese, type Language } from '../dataset/language.js';
import type { Hedge } from '../dataset/quantity.js';
import { beginsChineseNumeral, chineseNumeralAt } from './chinese-numeral.js';
import { fractionAfter, meansProbably, tenthsAfter } from './chinese-share.js';
import { comparisonAt } from './comparison.js';
import { scaledDigitsAt, wordedNumeralAt } from './english-numeral.js';
import { englishShareAt } from './english-share.js';
import { fixedFigureAt } from './fixed-figures.js';
import { fractionOfSign } from './fraction-sign.js';
import type { Direction } from './lead.js';
import { matchAt } from './match-at.js';
import { belowZero, isMinusAt } from './minus.js';
import type { Numeral } from './numeral.js';
import { isDigit, isHan, isLetter, skipSpaces } from './phrase-table.js';
import { plusAt } from './plus.js';
import type { Unit } from './unit.js';
import { unitAfter } from './units.js';
import { withUnread } from './unread.js';

/** A number with its unit, as they stand in a text. */
export interface Amount {
  readonly numeral: Numeral;
  readonly unit: Unit | undefined;
  /** The words of the unit, without a half or a hedge that stands inside them: 个月 for 个半月. */
  readonly unitWords: string | undefined;
  /** Hedge between the parts of the unit or right behind it: 三个多月, 两年多. */
  readonly infix: Hedge | undefined;
  /** Which way it differs, where that stands between number and unit: “45,000 fewer homes”. */
  readonly direction?: Direction;
  readonly start: number;
  readonly end: number;
}

/** A word of tenths that means “probably”: 八成会. */
export interface Probably {
  readonly probablyEnd: number;
}

/** The number with its unit that begins at a place, hedges around it left out; undefined for none. */
export function amountAt(text: string, start: number, language?: Language): Amount | Probably | undefined {
  const begun = numeralAt(text, start, language);
  if (!begun) return undefined;
  const numeral = withUnread(text, begun);
  if (numeral.sense === 'share' && numeral.exponent === -1 && meansProbably(text, numeral)) {
    return { probablyEnd: numeral.end };
  }
  return withUnit(text, numeral);
}

function numeralAt(text: string, start: number, language?: Language): Numeral | undefined {
  const character = text.charAt(start);
  if (isDigit(character)) return minusBefore(text, digitsNumeralAt(text, start, language));
  if (isLetter(character)) {
    return isLetter(text.charAt(start - 1))
      ? undefined
      : (fixedFigureAt(text, start) ?? longer(wordedNumeralAt(text, start), englishShareAt(text, start)));
  }
  const fraction = fractionOfSign(character);
  if (fraction && !isDigit(text.charAt(start - 1)) && !fractionOfSign(text.charAt(start + 1))) {
    return {
      start,
      end: start + 1,
      value: fraction[0] / fraction[1],
      exponent: 0,
      script: 'words',
      sense: 'share',
      fraction,
    };
  }
  if (!isHan(character)) return undefined;
  const fixed = fixedFigureAt(text, start) ?? halfAt(text, start);
  if (fixed || !beginsChineseNumeral(character)) return fixed;
  return shareOr(text, chineseNumeralAt(text, start, language), language);
}

/** “A quarter of a million” is longer than “a quarter”, and “one in five” than “one”. */
function longer(a: Numeral | undefined, b: Numeral | undefined): Numeral | undefined {
  return a && b ? (a.end > b.end ? a : b) : (a ?? b);
}

function shareOr(text: string, numeral: Numeral | undefined, language?: Language): Numeral | undefined {
  if (!numeral || numeral.isCode) return numeral;
  const share = fractionAfter(text, numeral, language) ?? tenthsAfter(text, numeral);
  if (share) return share;
  return text.slice(numeral.start, numeral.end) === '一' ? { ...numeral, isArticle: true } : numeral;
}

function digitsNumeralAt(text: string, start: number, language?: Language): Numeral | undefined {
  const share = englishShareAt(text, start);
  if (share) return share;
  const chinese = shareOr(text, chineseNumeralAt(text, start, language), language);
  const takesShortScales = !(language && isChinese(language));
  const english = scaledDigitsAt(text, start, takesShortScales);
  // 2b业务 is no number of billions.
  const isLonger = english && (!chinese || english.end > chinese.end) && !isHan(text.charAt(english.end));
  return isLonger ? english : (chinese ?? english);
}

/** A minus right in front belongs to the number. */
function minusBefore(text: string, numeral: Numeral | undefined): Numeral | undefined {
  if (!numeral || !isMinusAt(text, numeral.start - 1)) return numeral;
  return { ...belowZero(numeral), start: numeral.start - 1 };
}

/** What 半 is half of, where it stands alone in front: 半年, 半个月. */
const HALVED = /年|个(?:多?(?:月|小时)|世纪|学期|百分点|钟头)|小时|公里|公?斤|亩|吨/y;
/** What in front of 半 makes a share of it: 近半, 过半. */
const BEFORE_HALF = '近过超逾约占达足到';

function halfAt(text: string, start: number): Numeral | undefined {
  if (text.charAt(start) !== '半') return undefined;
  const half: Numeral = { start, end: start + 1, value: 0.5, exponent: 0, script: 'han' };
  if (matchAt(HALVED, text, start + 1)) return half;
  const before = text.charAt(start - 1);
  const isShare = before !== '' && BEFORE_HALF.includes(before);
  return isShare ? { ...half, sense: 'share', fraction: [1, 2], isBare: true } : undefined;
}

function withUnit(text: string, numeral: Numeral): Amount {
  const { start, end } = numeral;
  const parted = numeral.sense ? undefined : partedUnit(text, numeral);
  if (parted) return parted;
  const plus = plusAt(text, end);
  const of = partOf(text, numeral);
  const compared = comparisonAt(text, end + plus);
  const unit = numeral.sense ? undefined : unitAfter(text, compared?.end ?? end + plus + of);
  const orMore = plus > 0 ? 'atLeast' : undefined;
  if (!unit) return { numeral, unit: undefined, unitWords: undefined, infix: orMore, start, end: end + plus };
  const unitWords = text.slice(unit.start, unit.end);
  // 两年半 is two and a half.
  const hasHalf = text.charAt(unit.end) === '半' && (unit.type === 'time' || unit.type === 'multiple');
  if (hasHalf) return { numeral: plusHalf(numeral), unit, unitWords, infix: undefined, start, end: unit.end + 1 };
  if (isMoreBehind(text, unit)) return { numeral, unit, unitWords, infix: 'over', start, end: unit.end + 1 };
  const plusBehind = plusAt(text, unit.end);
  const infix = plusBehind > 0 ? 'atLeast' : orMore;
  const direction = compared && { direction: compared.value };
  return { numeral, unit, unitWords, infix, ...direction, start, end: unit.end + plusBehind };
}

/** How far the unit is off: “dozens of people”, “0.5 of a percentage point”. */
function partOf(text: string, { end, remark, script, value }: Numeral): number {
  if (remark === 'vague' && text.startsWith(' of ', end)) return ' of'.length;
  return script === 'digits' && value < 1 && text.startsWith(' of a ', end) ? ' of a'.length : 0;
}

/** 一个半月 is one and a half, 三个多月 more than three: half and hedge stand inside the unit. */
function partedUnit(text: string, numeral: Numeral): Amount | undefined {
  const at = skipSpaces(text, numeral.end);
  const mark = text.charAt(at + 1);
  if (text.charAt(at) !== '个' || (mark !== '半' && mark !== '多' && mark !== '余')) return undefined;
  const whole = `个${text.slice(at + 2, at + 6)}`;
  const unit = unitAfter(whole, 0);
  if (!unit || unit.end < 2 || (unit.type !== 'time' && unit.type !== 'points')) return undefined;
  const end = at + 1 + unit.end;
  const unitWords = whole.slice(0, unit.end);
  const there = { ...unit, start: at, end };
  if (mark !== '半') return { numeral, unit: there, unitWords, infix: 'over', start: numeral.start, end };
  return { numeral: plusHalf(numeral), unit: there, unitWords, infix: undefined, start: numeral.start, end };
}

function plusHalf({ isArticle: _, ...numeral }: Numeral): Numeral {
  return { ...numeral, value: numeral.value + 0.5 };
}

/** Behind 多 these make a word of it: 多次, 多名. */
const AFTER_MORE = '次名家位元样方个种项少数为于半年达功余';

function isMoreBehind(text: string, unit: Unit): boolean {
  const mark = text.charAt(unit.end);
  const next = text.charAt(unit.end + 1);
  if ((mark !== '多' && mark !== '余') || (next !== '' && AFTER_MORE.includes(next))) return false;
  return (
    isHan(text.charAt(unit.end - 1)) && (unit.type !== 'count' || '岁里米吨斤亩'.includes(text.charAt(unit.end - 1)))
  );
}
