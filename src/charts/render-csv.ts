import type { Dataset } from '../dataset/schema.js';
import { chartCsv } from './chart-csv.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart } from './worded-chart.js';

/**
 * Renders the figures of a chart as a CSV file for spreadsheets: UTF-8 with a byte order mark, without which Excel takes
 * Chinese for something else, lines that end in CR LF, and quotes after RFC 4180. Each figure is a row: what is said and
 * printed, then its number and bounds in base units as bare numbers (18% is 0.18), what the hedge means, and its dates after
 * EDTF (`../2024-03-31` is up to that day). Texts that a spreadsheet would run as a formula begin with an apostrophe.
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function renderCsv(dataset: Dataset, chartId: string, { language }: LanguageOption = {}): string {
  return chartCsv(wordChart(dataset, chartId, languageFor(dataset, language)), dataset);
}
