import { ownEntry } from './own-entry.js';
import { hedgePrefix } from './hedge-words.js';
import { isChinese, type Language, type Words } from './language.js';
import { formatDigits, formatFraction, formatNumber, formatPercent } from './number-words.js';
import type { Quantity } from './quantity.js';
import type { UnitWords } from './schema.js';
import { capitalize, withRemarks } from './list-words.js';
import { inLanguage } from './text.js';

/** Units that every dataset knows. */
const BUILT_IN_UNITS: Readonly<Record<string, UnitWords>> = {
  person: { zh: '人', en: { one: 'person', other: 'people' }, 'zh-TW': '人' },
  CNY: { zh: '元', en: 'yuan', 'zh-TW': '元' },
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

/** Writes a quantity in words, hedge included: 近1200万人, nearly 12 million people. */
export function formatQuantity(quantity: Quantity, style: QuantityStyle): string {
  const { language } = style;
  const words = hedgePrefix(quantity, language) + amountWords(quantity, style);
  if (quantity.kind !== 'change') return words;
  const direction = directionOf(quantity);
  const verb = DIRECTIONS[direction][language];
  if (direction === 'none') return hedgePrefix(quantity, language) + verb;
  if (!isChinese(language)) return `${verb} ${words}`;
  return style.name?.endsWith(verb) ? words : verb + words;
}

const DIRECTIONS: Readonly<Record<'down' | 'none' | 'up' | 'either', Words>> = {
  down: { zh: '减少', en: 'down', 'zh-TW': '減少' },
  none: { zh: '持平', en: 'unchanged', 'zh-TW': '持平' },
  up: { zh: '增加', en: 'up', 'zh-TW': '增加' },
  either: { zh: '变化', en: 'a change of', 'zh-TW': '變化' },
};

/** Which way a change goes; a range that begins or ends at zero goes the way of its other end. */
function directionOf({ hedge, value, low, high }: Quantity): keyof typeof DIRECTIONS {
  const least = value ?? low ?? 0;
  const most = value ?? high ?? 0;
  if (least < 0) return most > 0 ? 'either' : 'down';
  return most > 0 || hedge === 'over' || hedge === 'atLeast' ? 'up' : 'none';
}

/** The number or numbers of a quantity with their unit, without hedge. Changes one way are written without their sign. */
function amountWords(quantity: Quantity, style: QuantityStyle): string {
  const { hedge, value, low, high } = quantity;
  if (hedge !== 'between') return oneAmount(value ?? high ?? low ?? 0, quantity, style);
  const isDown = quantity.kind === 'change' && directionOf(quantity) === 'down';
  const [from, to] = isDown ? [high ?? 0, low ?? 0] : [low ?? 0, high ?? 0];
  if (isChinese(style.language)) return `${oneAmount(from, quantity, style)}至${oneAmount(to, quantity, style)}`;
  // English names the unit once, after the second number; a percent sign is part of each number.
  return `${bareAmount(from, quantity, style.language)} to ${oneAmount(to, quantity, style)}`;
}

function oneAmount(amount: number, quantity: Quantity, style: QuantityStyle): string {
  const { kind, unit } = quantity;
  const { language, units } = style;
  const number = bareAmount(amount, quantity, language);
  if (kind === 'multiple') return isChinese(language) ? `${number}倍` : `${number} ${amount === 1 ? 'time' : 'times'}`;
  return number + unitAfter(amount, unit === undefined ? undefined : unitWords(unit, units), language);
}

function bareAmount(amount: number, quantity: Quantity, language: Language): string {
  const { kind, precision, fraction } = quantity;
  const size = kind === 'change' && directionOf(quantity) !== 'either' ? Math.abs(amount) : amount;
  if (fraction) return formatFraction(fraction, language);
  return isRatio(quantity) ? formatPercent(size, precision) : formatNumber(size, { language, precision });
}

/** Significant digits of a fraction that is written as a number: 17% for one sixth. */
const FRACTION_DIGITS = 2;

/** Writes the number or numbers of a quantity alone, for a column of numbers: no hedge, no unit; falls have a minus. */
export function formatBareNumber(quantity: Quantity, language: Language): string {
  const { value, low, high, precision, fraction } = quantity;
  const write = (amount: number) =>
    isRatio(quantity) ? formatPercent(amount, precision) : formatDigits(amount, precision);
  if (value === null) return `${write(low ?? 0)} – ${write(high ?? 0)}`;
  if (!fraction) return write(value);
  const number = write(Number(value.toPrecision(FRACTION_DIGITS)));
  return withRemarks(number, [{ zh: '折算', en: 'converted', 'zh-TW': '折算' }[language]], language);
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

/** Whether a quantity is written as a percentage: shares, rates, and changes that have no unit. */
export function isRatio({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): boolean {
  return kind === 'share' || kind === 'rate' || (kind === 'change' && unit === undefined);
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
