import { LANGUAGE_TAG } from '../dataset/language.js';
import { TABLE_HEADS, type TableColumn, type TableRow } from '../dataset/table.js';
import { element } from '../render/element.js';
import type { TreeElement } from '../render/tree.js';
import { linkedWords } from './link.js';
import { tableRowElements } from './table-row-elements.js';
import type { WordedChart } from './worded-chart.js';

/** What stands above and below the rows of a table. */
export interface TableWords {
  /** Lines above: the first is what the table is called. */
  readonly caption: readonly string[];
  /** What is below, each in a row over all columns. Default: nothing. */
  readonly foot?: readonly TreeElement[];
}

/** The table of a chart as HTML that needs no style sheet and no script. */
export function chartTable({ table, language }: WordedChart, { caption, foot = [] }: TableWords): TreeElement {
  const columns = columnsOf(table);
  const heads = columns.map((column) => element('th', { scope: 'col' }, TABLE_HEADS[column][language]));
  const below = foot.map((content) => element('tr', {}, [element('td', { colspan: columns.length }, [content])]));
  return element('table', { lang: LANGUAGE_TAG[language] }, [
    element('caption', {}, linesOfText(caption)),
    element('thead', {}, [element('tr', {}, heads)]),
    element('tbody', {}, tableRowElements(table)),
    ...(below.length > 0 ? [element('tfoot', {}, below)] : []),
  ]);
}

/** The columns of a table in their order. */
export function columnsOf(table: readonly TableRow[]): readonly TableColumn[] {
  return Object.keys(table[0] ?? {}) as TableColumn[];
}

/** The columns without which a table is no longer understood, for places that are narrow: figure, words, meaning. */
export function shortTable(table: readonly TableRow[]): readonly TableRow[] {
  return table.map(({ label, phrase, meaning }) => ({
    label,
    ...(phrase && { phrase }),
    ...(meaning && { meaning }),
  }));
}

/** Lines below each other, those that are not empty. */
function linesOfText(lines: readonly string[]): readonly TreeElement[] {
  return lines
    .filter((line) => line !== '')
    .flatMap((line, index) => [...(index > 0 ? [BREAK] : []), element('span', {}, line)]);
}

/** A void element: without content it is written as one in HTML and in XML. */
const BREAK: TreeElement = { name: 'br', attributes: {} };

/** Notes of a chart for readers who do not see its marks: without the lines that say how those look. */
export function notesWithoutMarks({ notes, key }: WordedChart): readonly string[] {
  return notes.slice(key.length);
}

/** The source of a chart, linked to what it names where the dataset has an address. */
export function sourceElement({ source, sourceAddress }: WordedChart): TreeElement {
  return element('span', {}, linkedWords(source, sourceAddress));
}
