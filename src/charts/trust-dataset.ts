import { completeDataset } from '../dataset/complete.js';
import type { CheckedCharts, InputInEveryLanguage } from '../dataset/define.js';
import type { Dataset } from '../dataset/schema.js';
import type { ChartTypes } from './chart-types.js';

/**
 * Defines a dataset of this package, in every language: checked by types and tests, not again in every page. Its derived figures state
 * their results, so that a page need not bring the rules either.
 */
export function trustDataset<const D extends InputInEveryLanguage>(input: D & CheckedCharts<D, ChartTypes>): Dataset {
  return completeDataset(input);
}
