import { isChinese, type Language } from './language.js';

/** How a number is written. */
export interface NumberStyle {
  readonly language: Language;
  /** Unit of the last digit to write: 1000 writes 240000 as 24.0万. Default: as few digits as tell the number. */
  readonly precision?: number | undefined;
}

interface Scale {
  readonly from: number;
  readonly word: string;
}

/** Chinese groups by ten thousands; a number takes the largest unit that it reaches. 兆 is 10¹² in Taiwan only. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [
    { from: 1e12, word: '万亿' },
    { from: 1e8, word: '亿' },
    { from: 1e4, word: '万' },
  ],
  en: [
    { from: 1e12, word: ' trillion' },
    { from: 1e9, word: ' billion' },
    { from: 1e6, word: ' million' },
  ],
  'zh-TW': [
    { from: 1e12, word: '兆' },
    { from: 1e8, word: '億' },
    { from: 1e4, word: '萬' },
  ],
};

/**
 * A scale word is kept only while the number before it stays as short as in 1.375 million. Chinese keeps it for any
 * number, as in 99.9999万, but not for the zeros of a precision: 12000000, not 1200.0000万.
 */
const MAX_DECIMALS = 3;

const MINUS = '−';

/**
 * Writes a number in full: 万 and 亿 in Chinese, thousands, million and billion in English. It never rounds, since
 * 99 999 written as 10万 would be a false claim, and never uses `Intl`, whose first call costs more than a chart.
 */
export function formatNumber(value: number, { language, precision }: NumberStyle): string {
  const size = Math.abs(value);
  const sign = value < 0 ? MINUS : '';
  for (const { from, word } of SCALES[language]) {
    if (size < from) continue;
    const digits = plainDigits(size / from, precision === undefined ? undefined : precision / from);
    const isUnpadded = isChinese(language) && digits === plainDigits(size / from);
    const isShort = isUnpadded || decimalsOf(digits) <= MAX_DECIMALS;
    if (isShort) return `${sign}${isChinese(language) ? digits : groupThousands(digits)}${word}`;
  }
  return isChinese(language) ? sign + plainDigits(size, precision) : formatDigits(value, precision);
}

/** Writes a number in digits alone, for a column of numbers: 12,000,000 in every language. */
export function formatDigits(value: number, precision?: number): string {
  return `${value < 0 ? MINUS : ''}${groupThousands(plainDigits(Math.abs(value), precision))}`;
}

/** Writes a share or rate as a percentage: 0.18 as 18%. */
export function formatPercent(value: number, precision?: number): string {
  const digits = plainDigits(Math.abs(value) * 100, precision === undefined ? undefined : precision * 100);
  return `${value < 0 ? MINUS : ''}${digits}%`;
}

const ENGLISH_DENOMINATORS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ENGLISH_NUMERATORS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Writes a fraction in words: 五分之一, one fifth; in figures where English has no short word for it. */
export function formatFraction([numerator, denominator]: readonly [number, number], language: Language): string {
  if (isChinese(language)) return `${chineseNumeral(denominator, language)}分之${chineseNumeral(numerator, language)}`;
  const name = ENGLISH_DENOMINATORS[denominator - 2];
  const count = ENGLISH_NUMERATORS[numerator - 1];
  if (!name || !count) return `${numerator}/${denominator}`;
  if (numerator === 1) return `${count} ${name}`.replace('one half', 'half');
  return `${count} ${name === 'half' ? 'halves' : `${name}s`}`;
}

const ENGLISH_SUFFIXES = ['th', 'st', 'nd', 'rd'];

/** Writes a place in an order: 第2, 2nd. */
export function formatOrdinal(number: number, language: Language): string {
  if (isChinese(language)) return `第${number}`;
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return `${number}${(isTeen ? undefined : ENGLISH_SUFFIXES[number % 10]) ?? 'th'}`;
}

/** Shortest digits of a number without exponent, with at least the decimals that the precision asks for. */
function plainDigits(value: number, precision?: number): string {
  // Whole numbers of so few digits carry no noise of floating point.
  const clean = Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
  const shortest = clean < 1e-6 ? trimZeros(clean.toFixed(20)) : String(clean);
  const wanted = precision === undefined ? 0 : Math.max(0, -Math.floor(Math.log10(precision) + 1e-9));
  const missing = Math.min(wanted, 15) - decimalsOf(shortest);
  if (missing <= 0) return shortest;
  return `${shortest}${shortest.includes('.') ? '' : '.'}${'0'.repeat(missing)}`;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

function groupThousands(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const CHINESE_DIGITS = '零一二三四五六七八九';

const CHINESE_HUNDREDS: Readonly<Record<number, string>> = { 100: '百', 1000: '千' };

/** Chinese numeral of a whole number under 100 and of the round denominators above it; digits for the rest. */
function chineseNumeral(number: number, language: Language): string {
  if (number === 10_000) return SCALES[language][2]?.word ?? '';
  if (number >= 100) return CHINESE_HUNDREDS[number] ?? String(number);
  const tens = Math.floor(number / 10);
  const ones = CHINESE_DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : CHINESE_DIGITS[tens]}十${number % 10 === 0 ? '' : ones}`;
}
