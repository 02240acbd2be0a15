import type { Language } from '../dataset/language.js';
import { codeAt, digitOf, isHanNumeral, isPair, scaleOf, tensOf } from './chinese-digits.js';
import { takeInfix, takeVague } from './chinese-infix.js';
import { advance, progressFrom, type Progress } from './chinese-progress.js';
import { takeScale } from './chinese-scales.js';
import { digitsAt } from './digits.js';
import { shift, type Numeral } from './numeral.js';
import { isDigit } from './phrase-table.js';
import { NOTHING, plus, times } from './span.js';

/** Whether a Chinese numeral may begin with a character. */
export function beginsChineseNumeral(character: string): boolean {
  return isHanNumeral(character) || character === '几' || character === '数' || character === '上';
}

/**
 * The number of Chinese and Arabic digits and scale words that begins at a place: 3亿4500万, 一千二, 三四十, 20余万, 几十;
 * undefined for none.
 */
export function chineseNumeralAt(text: string, start: number, language?: Language): Numeral | undefined {
  const code = codeAt(text, start);
  if (code) return code;
  const progress = progressFrom(start);
  while (takeDigits(text, progress) || takeScale(text, progress, language) || takeInfix(text, progress));
  return progress.at === start ? undefined : numeralOf(start, progress);
}

function takeDigits(text: string, progress: Progress): boolean {
  if (progress.pending || progress.infix) return false;
  return takeArabic(text, progress) || takeVague(text, progress) || takeHan(text, progress);
}

function takeArabic(text: string, progress: Progress): boolean {
  const digits = isDigit(text.charAt(progress.at)) ? digitsAt(text, progress.at) : undefined;
  if (!digits || !mayFollow(text, digits, progress.scale)) return false;
  progress.pending = [digits.value, digits.value];
  progress.digits = { ...digits, endsInZero: digits.decimals > 0 && text.charAt(digits.end - 1) === '0' };
  progress.at = digits.end;
  progress.exponent = 0;
  return true;
}

/** 3亿4500万 and 3万5000 go on; 3万5 leaves open what the 5 is. */
function mayFollow(text: string, { places, end }: { places: number; end: number }, scale: number): boolean {
  if (scale === 0) return true;
  return scale >= 4 && places <= scale && (places === scale || scaleOf(text.charAt(end)) !== undefined);
}

function takeHan(text: string, progress: Progress): boolean {
  const character = text.charAt(progress.at);
  const tens = tensOf(character);
  if (tens !== undefined && progress.section === NOTHING) {
    progress.section = [tens, tens];
    progress.scale = 1;
    return advance(progress, 1);
  }
  const digit = digitOf(character);
  const second = digitOf(text.charAt(progress.at + 1));
  if (digit === undefined) return false;
  if (digit === 0 && progress.scale > 0) {
    progress.afterZero = true;
    return second !== undefined && advance(progress, 1);
  }
  const isRange = isPair(digit, second) && digitOf(text.charAt(progress.at + 2)) === undefined;
  if (second !== undefined && !isRange) return false;
  progress.pending = isRange && second !== undefined ? [digit, second] : [digit, digit];
  progress.exponent = 0;
  advance(progress, isRange ? 2 : 1);
  if (!isRange) takeHanDecimals(text, progress, digit);
  return true;
}

const MOST_DECIMALS = 15;

/** 三点五, 一点八亿; not 三点, nor 三点五十, which are times of day. */
function takeHanDecimals(text: string, progress: Progress, whole: number): void {
  if (text.charAt(progress.at) !== '点') return;
  let end = progress.at + 1;
  let decimals = '';
  for (let digit = digitOf(text.charAt(end)); digit !== undefined && decimals.length < MOST_DECIMALS;) {
    decimals += String(digit);
    end += 1;
    digit = digitOf(text.charAt(end));
  }
  if (decimals === '' || text.charAt(end) === '十') return;
  const value = Number(`${whole}.${decimals}`);
  progress.pending = [value, value];
  progress.at = end;
}

function numeralOf(start: number, progress: Progress): Numeral {
  const { pending, digits, scale, isVague, infix, isBare, remark } = progress;
  const exponent = pending && scale > 0 ? 0 : progress.exponent;
  // 一万一 is 11 000 and 一千二 is 1 200; 两千零五 is not.
  const isShort = pending && !digits && scale > 1 && !progress.afterZero;
  const last = isShort ? times(pending, scale - 1) : (pending ?? NOTHING);
  const [value, upTo] = plus(plus(progress.total, progress.section), last);
  return {
    start,
    end: progress.at,
    value: isVague ? NaN : value,
    ...(upTo > value && !isVague ? { upTo } : {}),
    exponent,
    ...(digits?.endsInZero ? { precision: shift(1, exponent - digits.decimals) } : {}),
    ...(infix ? { infix } : {}),
    script: progress.hasHan && !digits ? 'han' : 'digits',
    ...(isBare ? { isBare } : {}),
    ...(isVague ? { remark: 'vague' as const } : remark ? { remark } : {}),
  };
}
