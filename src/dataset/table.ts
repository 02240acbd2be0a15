import { asOfWords } from './date-meaning.js';
import { formatIsoDays } from './date-words.js';
import { LANGUAGE_TAG, type Language, type Words } from './language.js';
import { listParts } from './list-words.js';
import { meaningsOf } from './meanings.js';
import { originWords, sourceWords } from './origin-words.js';
import { formatBareNumber, formatBound } from './quantity-words.js';
import { readingOrder } from './reading-order.js';
import type { Dataset, Figure } from './schema.js';
import { figureName, printedPhrases, type WordedFigure } from './worded-figure.js';

/** Column heads of the table of a chart, in the order of the columns. */
export const TABLE_HEADS = {
  label: { zh: '项目', en: 'Figure', 'zh-TW': '項目' },
  phrase: { zh: '表述', en: 'In words', 'zh-TW': '表述' },
  printed: { zh: '原文', en: 'As printed', 'zh-TW': '原文' },
  number: { zh: '数值', en: 'Number', 'zh-TW': '數值' },
  low: { zh: '至少', en: 'At least', 'zh-TW': '至少' },
  high: { zh: '至多', en: 'At most', 'zh-TW': '至多' },
  of: { zh: '整体', en: 'Part of', 'zh-TW': '整體' },
  meaning: { zh: '含义', en: 'What it means', 'zh-TW': '含義' },
  origin: { zh: '出处', en: 'Where from', 'zh-TW': '出處' },
  source: { zh: '来源', en: 'Source', 'zh-TW': '來源' },
} as const satisfies Readonly<Record<string, Words>>;

/** Name of a column. */
export type TableColumn = keyof typeof TABLE_HEADS;

/** Text of a table cell, with its language where it is not the table's. */
export interface TableCell {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang?: string;
  /**
   * Where the cell stands in the order of its column: for a reading its amount in base units or its days since 1 January
   * 1970, for a figure its place in the article. Left out where the column has no order.
   */
  readonly sort?: number;
}

/**
 * One figure of a chart, told with its hedge in words and then as a number, in the order of the columns: what it is, what
 * is said of it, what the article prints where its language is not the table's, its number or days without hedge and
 * unit, the least and the most that it can be where it is hedged, what it is a part of, what its hedge means and for when
 * it holds, where it comes from, and whose it is.
 */
export type TableRow = { readonly label: TableCell } & { readonly [Column in TableColumn]?: TableCell };

/**
 * The rows of the table that stands beside a chart, one a figure; all have the same columns, none of them empty.
 * @param isSigned - whether what a hedge means is told of the number, which is below zero for a fall, or of its size
 */
export function tableRows(
  dataset: Dataset,
  figures: readonly WordedFigure[],
  language: Language,
  isSigned = true,
): readonly TableRow[] {
  const order = readingOrder(figures.map(({ figure }) => figure));
  const rows = figures.map((worded, index) => {
    const { label, number, ...others } = cellsOf(dataset, worded, language, isSigned);
    const sort = order?.[index];
    return {
      label: { ...label, sort: placeInOrder(worded.figure) },
      number: { ...number, ...(sort !== undefined && { sort }) },
      ...others,
    };
  });
  const columns = (Object.keys(TABLE_HEADS) as TableColumn[]).filter((column) => rows.some((row) => row[column].text));
  const filled = ({ text, ...cell }: TableCell): TableCell => ({ text: text || '—', ...cell });
  return rows.map((row) => ({
    label: filled(row.label),
    ...Object.fromEntries(columns.map((column) => [column, filled(row[column])])),
  }));
}

type Cells = Readonly<Record<TableColumn, TableCell>>;

function cellsOf(dataset: Dataset, worded: WordedFigure, language: Language, isSigned: boolean): Cells {
  const { figure, date, unitDates, phrase, of } = worded;
  const { quantity, when, asOf } = figure;
  const { language: printedIn } = dataset.source;
  const printed = printedIn === language ? [] : printedPhrases(figure);
  const isHedged = quantity && quantity.hedge !== 'exact';
  const bound = (end: number | null) => (isHedged && end !== null ? formatBound(end, quantity, language) : '');
  return {
    label: cell([figureName(worded, language)]),
    phrase: cell([date, unitDates, phrase]),
    printed: { ...cell(printed), ...(printed.length > 0 && { lang: LANGUAGE_TAG[printedIn] }) },
    number: cell([when ? formatIsoDays(when) : '', quantity ? formatBareNumber(quantity, language) : '']),
    low: { text: bound(quantity?.low ?? null) },
    high: { text: bound(quantity?.high ?? null) },
    of: { text: of },
    meaning: {
      text: listParts([...meaningsOf(figure, language, isSigned), asOf ? asOfWords(asOf, language) : ''], language),
    },
    origin: { text: originWords(figure, dataset, language) },
    source: { text: sourceWords(figure, dataset, language) },
  };
}

function cell(parts: readonly string[]): TableCell {
  return { text: parts.filter((part) => part !== '').join(' · ') };
}

/** Where a figure stands in the article; last where nothing of it is printed. */
function placeInOrder({ origin: { section, paragraph } }: Figure): number {
  return section === undefined || paragraph === undefined ? Infinity : section * MOST_PARAGRAPHS + paragraph;
}

/** More paragraphs than a section has. */
const MOST_PARAGRAPHS = 1e6;
