import type { Dataset } from '../dataset/schema.js';
import { element } from '../render/element.js';
import { htmlText } from '../render/html-text.js';
import { chartTable, notesWithoutMarks, sourceElement } from './chart-table.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart } from './worded-chart.js';

/**
 * Renders the figures of a chart as an HTML table, for pages that strip scripts and styles: its title and sentence are
 * the caption, each figure is a row as in the table under the chart, and notes, corrections and source close it. It needs
 * no style sheet, and is valid HTML and XHTML.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns text of a `<table>` element
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function renderTable(dataset: Dataset, chartId: string, { language }: LanguageOption = {}): string {
  const chart = wordChart(dataset, chartId, languageFor(dataset, language));
  const { title, subtitle, sentence, corrections } = chart;
  const lines = [...notesWithoutMarks(chart), ...corrections].map((line) => element('span', {}, line));
  const foot = [...lines, sourceElement(chart)];
  return htmlText([chartTable(chart, { caption: [title, subtitle, sentence], foot })]);
}
