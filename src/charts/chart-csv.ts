import { arithmeticWords } from '../dataset/arithmetic-words.js';
import { formatIsoDays } from '../dataset/date-words.js';
import { precisionFor, round } from '../dataset/hedge-arithmetic.js';
import type { Language, Words } from '../dataset/language.js';
import { listParts, withColon, withRemarks } from '../dataset/list-words.js';
import { meaningsOf } from '../dataset/meanings.js';
import { originMark, PRINTED_ORIGIN, sourceWords } from '../dataset/origin-words.js';
import { CONVERTED, FRACTION_DIGITS, unitName } from '../dataset/quantity-words.js';
import { POINT, type FigureKind, type Quantity } from '../dataset/quantity.js';
import type { Dataset, Figure } from '../dataset/schema.js';
import { TABLE_HEADS } from '../dataset/table.js';
import { figureName, printedPhrases, type WordedFigure } from '../dataset/worded-figure.js';
import type { WordedChart } from './worded-chart.js';

const KINDS: Readonly<Record<FigureKind, Words>> = {
  count: { zh: '数量', en: 'count', 'zh-TW': '數量' },
  share: { zh: '占比', en: 'share', 'zh-TW': '占比' },
  rate: { zh: '比率', en: 'rate', 'zh-TW': '比率' },
  money: { zh: '金额', en: 'money', 'zh-TW': '金額' },
  change: { zh: '变化', en: 'change', 'zh-TW': '變化' },
  multiple: { zh: '倍数', en: 'multiple', 'zh-TW': '倍數' },
  date: { zh: '日期', en: 'date', 'zh-TW': '日期' },
};

/** Column heads, those of the table where the column is the same; in the order of the cells. */
const HEADS: readonly Words[] = [
  { zh: '编号', en: 'Id', 'zh-TW': '編號' },
  TABLE_HEADS.label,
  TABLE_HEADS.phrase,
  TABLE_HEADS.printed,
  TABLE_HEADS.number,
  TABLE_HEADS.low,
  TABLE_HEADS.high,
  TABLE_HEADS.meaning,
  { zh: '单位', en: 'Unit', 'zh-TW': '單位' },
  { zh: '类别', en: 'Kind', 'zh-TW': '類別' },
  { zh: '日期', en: 'Date', 'zh-TW': '日期' },
  { zh: '截至', en: 'As of', 'zh-TW': '截至' },
  TABLE_HEADS.of,
  { zh: '节', en: 'Section', 'zh-TW': '節' },
  { zh: '段', en: 'Paragraph', 'zh-TW': '段' },
  TABLE_HEADS.origin,
  TABLE_HEADS.source,
];

/** Writes the figures of a chart as CSV, as `renderCsv` hands it out: each figure once, in the language of the chart. */
export function chartCsv({ figures, language }: WordedChart, dataset: Dataset): string {
  const once = figures.filter(({ id }, index) => figures.findIndex((other) => other.id === id) === index);
  const head = HEADS.map((words) => words[language]);
  const rows = [head, ...once.map((worded) => cellsOf(dataset, worded, language))];
  // These lines are all that a package for CSV would be used for.
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** A text, a number, or nothing. */
type Cell = string | number | null | undefined;

function cellsOf(dataset: Dataset, worded: WordedFigure, language: Language): readonly Cell[] {
  const { id, figure, date, unitDates, phrase } = worded;
  const { quantity, when, asOf, origin } = figure;
  const number = quantity && numberOf(quantity);
  const remark = quantity?.fraction ? CONVERTED[language] : '';
  const meaning = listParts(meaningsOf({ ...figure, ...(number && { quantity: number }) }, language, true), language);
  return [
    id,
    figureName(worded, language),
    joinWords([date, unitDates, phrase]),
    joinWords(printedPhrases(figure)),
    number?.value,
    number?.low,
    number?.high,
    withRemarks(meaning, [remark], language) || remark,
    quantity && unitName(quantity, { language, units: dataset.units }),
    quantity || when ? KINDS[quantity?.kind ?? 'date'][language] : undefined,
    when && formatIsoDays(when),
    asOf && formatIsoDays(asOf),
    worded.of,
    origin.section,
    origin.paragraph,
    originCell(figure, dataset, language),
    sourceWords(figure, dataset, language),
  ];
}

/**
 * A quantity with the numbers that are written. A fraction has no more digits than in the table, and its bounds are rounded
 * outwards; points stand beside their unit, and so are counted.
 */
function numberOf(quantity: Quantity): Quantity {
  if (quantity.fraction) return { ...quantity, ...round(quantity, precisionFor(quantity, FRACTION_DIGITS)) };
  if (quantity.unit !== POINT) return quantity;
  const points = (part: number | null) => part && Number((part * 100).toPrecision(15));
  const { value, low, high } = quantity;
  return { ...quantity, value: points(value), low: points(low), high: points(high) };
}

function originCell(figure: Figure, dataset: Dataset, language: Language): string {
  if (figure.origin.type === 'printed') return PRINTED_ORIGIN[language];
  const mark = originMark(figure, language);
  const arithmetic = arithmeticWords(figure, dataset, language);
  return arithmetic === '' ? mark : withColon(mark, arithmetic, language);
}

function joinWords(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/**
 * What spreadsheets take for the beginning of a formula, after OWASP's list, which has the full-width signs of East Asian
 * settings too; also behind white space, which some of them remove.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Semicolons and tabs are quoted like commas: spreadsheets of some countries take them for the end of a cell. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

function writeCell(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
