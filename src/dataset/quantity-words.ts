import { ownEntry } from './own-entry.js';
import { hedgePrefix } from './hedge-words.js';
import { isChinese, type Language, type Words } from './language.js';
import { formatDigits, formatFraction, formatNumber, formatPercent } from './number-words.js';
import { POINT, type Quantity } from './quantity.js';
import type { UnitWords } from './schema.js';
import { capitalize, withRemarks } from './list-words.js';
import { inLanguage } from './text.js';

/** Units that every dataset knows. */
const BUILT_IN_UNITS: Readonly<Record<string, UnitWords>> = {
  person: { zh: '人', en: { one: 'person', other: 'people' }, 'zh-TW': '人' },
  CNY: { zh: '元', en: 'yuan', 'zh-TW': '元' },
  [POINT]: { zh: '个百分点', en: { one: 'percentage point', other: 'percentage points' }, 'zh-TW': '個百分點' },
};

/** Words for units, by id. */
export type Units = Readonly<Record<string, UnitWords>>;

/** Whether a unit has words: built in, or among the dataset's own. */
export function isKnownUnit(unit: string, units: Units = {}): boolean {
  return unitWords(unit, units) !== undefined;
}

/** What a quantity is written with. */
export interface QuantityStyle {
  readonly language: Language;
  /** The dataset's own units. */
  readonly units?: Units | undefined;
  /** What stands before the words: where it ends in 增加 or 减少, that is not said again. Default: nothing. */
  readonly name?: string;
}

/** How one number of a quantity is written. */
export interface AmountStyle extends QuantityStyle {
  /** Whether in digits alone: 12,000,000 rather than 12 million. Default false. */
  readonly inFull?: boolean;
  /** Whether its unit follows. Default true; a percent sign is part of the number. */
  readonly withUnit?: boolean;
}

/** Writes a quantity in words, hedge included: 近1200万人, nearly 12 million people. */
export function formatQuantity(quantity: Quantity, style: QuantityStyle): string {
  const { language } = style;
  const words = hedgePrefix(quantity, language) + amountWords(quantity, style);
  if (quantity.kind !== 'change') return words;
  const verb = directionWords(quantity, language);
  if (directionOf(quantity) === 'none') return hedgePrefix(quantity, language) + verb;
  if (!isChinese(language)) return `${verb} ${words}`;
  return style.name?.endsWith(verb) ? words : verb + words;
}

const DIRECTIONS: Readonly<Record<'down' | 'none' | 'up' | 'either', Words>> = {
  down: { zh: '减少', en: 'down', 'zh-TW': '減少' },
  none: { zh: '持平', en: 'unchanged', 'zh-TW': '持平' },
  up: { zh: '增加', en: 'up', 'zh-TW': '增加' },
  either: { zh: '变化', en: 'a change of', 'zh-TW': '變化' },
};

/** Which way a change goes, in a word; empty for other kinds. */
export function directionWords(quantity: Quantity, language: Language): string {
  return quantity.kind === 'change' ? DIRECTIONS[directionOf(quantity)][language] : '';
}

/** Which way a change goes; a range that begins or ends at zero goes the way of its other end. */
export function directionOf({ hedge, value, low, high }: Quantity): keyof typeof DIRECTIONS {
  const least = value ?? low ?? 0;
  const most = value ?? high ?? 0;
  if (least < 0) return most > 0 ? 'either' : 'down';
  return most > 0 || hedge === 'over' || hedge === 'atLeast' ? 'up' : 'none';
}

/** The number or numbers of a quantity with their unit, without hedge. Changes one way are written without their sign. */
function amountWords(quantity: Quantity, style: QuantityStyle): string {
  const { hedge, value, low, high } = quantity;
  if (hedge !== 'between') return formatAmount(value ?? high ?? low ?? 0, quantity, style);
  const [from, to] = amountEnds(quantity, style);
  return isChinese(style.language) ? `${from}至${to}` : `${from} to ${to}`;
}

/** The two numbers of a range, the smaller one first, by size where all of it is a fall. */
export function amountEnds(quantity: Quantity, style: AmountStyle): readonly [from: string, to: string] {
  const ends = [quantity.low ?? 0, quantity.high ?? 0];
  if (quantity.kind === 'change' && directionOf(quantity) === 'down') ends.reverse();
  const [from = 0, to = 0] = ends;
  // English names the unit once, after the second number, unless a minus might be taken for that of both; a percent sign is part
  // of each number, and so is a sign of money: £20 to £30 a month.
  if (isChinese(style.language)) return [formatAmount(from, quantity, style), formatAmount(to, quantity, style)];
  const inFull = style.inFull || seemsScaled(from, to);
  const { withUnit = true } = style;
  const [, sign, rest = ''] = SIGN.exec(withUnit ? unitName(quantity, style) : '') ?? [];
  const isNamed = withUnit && (sign !== undefined || (from < 0 && to > 0));
  const first = formatAmount(from, quantity, { ...style, inFull, withUnit: isNamed });
  return [first.slice(0, first.length - rest.length), formatAmount(to, quantity, { ...style, inFull })];
}

/** Whether “5 to 2 million” would be read as 5 million to 2 million: a small number beside one with a scale word. */
function seemsScaled(from: number, to: number): boolean {
  return Math.abs(from) < 1000 && Math.abs(to) >= 1e6;
}

/** Writes one number of a quantity, without hedge; a change by its size, unless it can go either way. */
export function formatAmount(amount: number, quantity: Quantity, style: AmountStyle): string {
  const { kind, unit } = quantity;
  const { language, units, withUnit = true } = style;
  const number = bareAmount(amount, quantity, style);
  if (!withUnit) return number;
  if (kind === 'multiple') return isChinese(language) ? `${number}倍` : `${number} ${amount === 1 ? 'time' : 'times'}`;
  const counted = unit === POINT ? amount * 100 : amount;
  const words = unitAfter(counted, unit === undefined ? undefined : unitWords(unit, units), language);
  const [, sign, rest = ''] = SIGN.exec(words) ?? [];
  // £20 a month, −£3m.
  return sign === undefined ? number + words : number.replace(/^−?/, (minus) => minus + sign) + rest;
}

/** A unit that begins with a sign of money, which stands in front: £ a month, US$; not that of £000. */
const SIGN = /^ ?([A-Z]{0,3}\p{Sc})(?!\d)([^]*)/u;

function bareAmount(amount: number, quantity: Quantity, { language, inFull = false }: AmountStyle): string {
  const { kind, precision, fraction } = quantity;
  const size = kind === 'change' && directionOf(quantity) !== 'either' ? Math.abs(amount) : amount;
  if (fraction) return formatFraction(fraction, language);
  return inFull || isRatio(quantity) ? formatFigures(size, quantity) : formatNumber(size, { language, precision });
}

/** Significant digits of a fraction that is written as a number: 17% for one sixth. */
export const FRACTION_DIGITS = 2;

/** What is said of a fraction that is written as a number. */
export const CONVERTED: Words = { zh: '折算', en: 'converted', 'zh-TW': '折算' };

/** Writes the number or numbers of a quantity alone, for a column of numbers: no hedge, no unit; falls have a minus. */
export function formatBareNumber(quantity: Quantity, language: Language): string {
  const { value, low, high, fraction } = quantity;
  const write = (amount: number) => formatFigures(amount, quantity);
  if (value === null) return `${write(low ?? 0)} – ${write(high ?? 0)}`;
  if (!fraction) return write(value);
  const number = write(Number(value.toPrecision(FRACTION_DIGITS)));
  return withRemarks(number, [CONVERTED[language]], language);
}

/**
 * Writes the least or the most that a quantity can be alone, as {@link formatBareNumber} does. A fraction stays in words:
 * as a number of few digits it would be another bound.
 */
export function formatBound(end: number, quantity: Quantity, language: Language): string {
  return quantity.fraction ? formatFraction(quantity.fraction, language) : formatFigures(end, quantity);
}

function formatFigures(amount: number, { precision, ...quantity }: Quantity): string {
  if (!isRatio(quantity)) return formatDigits(amount, precision);
  const percent = formatPercent(amount, precision);
  return quantity.unit === POINT ? percent.slice(0, -1) : percent;
}

const UNIT_HEAD: Words = { zh: '单位：', en: '', 'zh-TW': '單位：' };
const PERCENTAGE: Words = { zh: '百分比', en: 'Per cent', 'zh-TW': '百分比' };

/** What an axis of a quantity is headed: the words that its unit has for that, else the unit itself. */
export function axisWords(quantity: Quantity, { language, units }: QuantityStyle): string {
  const words = quantity.unit === undefined ? undefined : unitWords(quantity.unit, units);
  if (!words) return isRatio(quantity) ? PERCENTAGE[language] : '';
  const many = UNIT_HEAD[language] + unitAfter(2, words, language).trim();
  return capitalize(inLanguage(words.axis, language) || many, language);
}

/** The words of a unit alone, in the plural; empty where a quantity has none. */
export function unitName({ unit }: Pick<Quantity, 'unit'>, { language, units }: QuantityStyle): string {
  return unitAfter(2, unit === undefined ? undefined : unitWords(unit, units), language).trim();
}

/** Whether a quantity is written in hundredths: shares, rates, and changes that are in points or have no unit. */
export function isRatio({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): boolean {
  return kind === 'share' || kind === 'rate' || (kind === 'change' && (unit ?? POINT) === POINT);
}

function unitAfter(amount: number, words: UnitWords | undefined, language: Language): string {
  if (!words) return '';
  if (language !== 'en') return words[language] ?? words.zh;
  if (typeof words.en === 'string') return ` ${words.en}`;
  return ` ${Math.abs(amount) === 1 ? words.en.one : words.en.other}`;
}

function unitWords(unit: string, units: Units = {}): UnitWords | undefined {
  return ownEntry(units, unit) ?? ownEntry(BUILT_IN_UNITS, unit);
}
