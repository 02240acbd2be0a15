import { acceptSteps } from './accept-dataset.js';
import { chartFaults } from './check-charts.js';
import { figureFaults, resolveFigures } from './check-figures.js';
import { languageFaults } from './check-languages.js';
import { isDataset, sealDataset } from './complete.js';
import { issueOf, type Fault, type Issue } from './issue.js';
import type { RolesByType } from './roles.js';
import type { Dataset } from './schema.js';
import type { Steps } from './steps.js';

/** A dataset, or every reason why it is none. */
export type ReadResult = ReadDataset | RefusedDataset;

/** What reading gives for an input that is a dataset. */
export interface ReadDataset {
  /** The dataset, complete and frozen. */
  readonly dataset: Dataset;
  /** None. */
  readonly issues?: undefined;
}

/** What reading gives for any other input. */
export interface RefusedDataset {
  /** Every fault, at least one. */
  readonly issues: readonly Issue[];
  /** None. */
  readonly dataset?: undefined;
}

/** More issues than these help nobody; a last one says how many more there are. */
export const MAX_ISSUES = 50;

/**
 * Reads what has the form of a dataset, without the schema; undefined for what has not, or may hold too much: that is for
 * the schema, which says what is wrong. One step for nearly every dataset, many for one with long lists of units.
 */
export function* acceptedSteps(input: unknown, chartTypes: RolesByType): Steps<ReadResult | undefined> {
  if (isDataset(input)) return { dataset: input };
  const accepted = yield* acceptSteps(input);
  return accepted && checkParts(accepted, chartTypes);
}

/** Holds the parts of what has the form of a dataset to each other. */
export function checkParts(parsed: Dataset, chartTypes: RolesByType): ReadResult {
  const resolved = resolveFigures(parsed);
  if ('faults' in resolved) return refuse(resolved.faults);
  const { dataset } = resolved;
  const faults = [...languageFaults(dataset), ...figureFaults(dataset), ...chartFaults(dataset, chartTypes)];
  if (faults.length > 0) return refuse(faults);
  return { dataset: sealDataset(dataset) };
}

/** Words faults, at least one. */
export function refuse(faults: readonly Fault[]): ReadResult {
  const issues = faults.slice(0, MAX_ISSUES).map(issueOf);
  const more = faults.length - issues.length;
  if (more > 0) {
    const rest: Fault = { path: [], expected: 'no further faults', received: `${more} more` };
    issues.push({ ...rest, message: `The dataset has ${more} more ${more === 1 ? 'fault' : 'faults'}.` });
  }
  return { issues };
}
