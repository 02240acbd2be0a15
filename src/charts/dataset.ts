import type { CheckedCharts } from '../dataset/define.js';
import type { Issue } from '../dataset/issue.js';
import type { ReadResult } from '../dataset/read-accepted.js';
import { readDatasetWith } from '../dataset/read.js';
import type { Dataset, DatasetInput } from '../dataset/schema.js';
import { chartTypes, type ChartTypes } from './chart-types.js';

/** Thrown by {@link defineDataset} only: a module that defines a faulty dataset should not load. */
export class DatasetError extends Error {
  /** Every fault found. */
  readonly issues: readonly Issue[];

  /** @param issues - the faults; at least one */
  constructor(issues: readonly Issue[]) {
    super(
      `The dataset has ${issues.length === 1 ? 'a fault' : `${issues.length} faults`}.\n${issues.map(({ message }) => `- ${message}`).join('\n')}`,
    );
    this.name = 'DatasetError';
    this.issues = issues;
  }
}

/**
 * Reads an unknown value as a dataset: parsed JSON, a property set by a page, a message.
 * @param input - anything; it is copied, never run or changed
 * @returns the dataset, frozen and with its derived figures worked out, or issues with path, what was expected, what was
 * received, and a sentence. Never throws.
 */
export function readDataset(input: unknown): ReadResult {
  return readDatasetWith(input, chartTypes);
}

/**
 * Defines a dataset in code. The types check that charts name existing figures of kinds that they can draw; the same
 * and more is checked at run time, for code without types.
 * @param input - source, figures and charts; see {@link DatasetInput}
 * @throws {@link DatasetError} with every fault
 */
export function defineDataset<const D extends DatasetInput>(input: D & CheckedCharts<D, ChartTypes>): Dataset {
  const { dataset, issues } = readDataset(input);
  if (issues) throw new DatasetError(issues);
  return dataset;
}
