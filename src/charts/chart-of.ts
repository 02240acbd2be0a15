import { ownEntry } from '../dataset/own-entry.js';
import type { Chart, Dataset } from '../dataset/schema.js';

/**
 * A chart of a dataset.
 * @throws RangeError for a chart that the dataset does not have; the message lists those it has
 */
export function chartOf(dataset: Dataset, id: string): Chart {
  const chart = ownEntry(dataset.charts, id);
  if (!chart) throw new RangeError(`unknown chart “${id}”; the dataset has: ${Object.keys(dataset.charts).join(', ')}`);
  return chart;
}
