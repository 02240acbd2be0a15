import type { Dataset } from '../dataset/schema.js';
import { chartJson } from './chart-json.js';
import { expectRead } from './language-for.js';

/**
 * Renders a chart and all that it needs as a dataset in JSON, which `readDataset` and the attribute `src` of the tag take:
 * the source, the one chart, its figures with those that they are parts of or derived from, and the words of their units.
 * Texts are kept in every language.
 * @throws RangeError for a dataset that was not read, or an unknown chart
 */
export function renderJson(dataset: Dataset, chartId: string): string {
  expectRead(dataset);
  return chartJson(dataset, chartId);
}
