import * as v from 'valibot';
import { acceptSteps } from './accept-dataset.js';
import { chartFaults } from './check-charts.js';
import { figureFaults, resolveFigures } from './check-figures.js';
import { languageFaults } from './check-languages.js';
import { isDataset, sealDataset } from './complete.js';
import { describeValue, issueOf, type Fault, type Issue } from './issue.js';
import type { CopyRun } from './copy-run.js';
import { copySteps } from './plain.js';
import type { RolesByType } from './roles.js';
import { datasetSchema, type Dataset } from './schema.js';
import { lastOf, type Steps } from './steps.js';

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
 * Reads an unknown value as a dataset. Never throws, for any input.
 * @param input - parsed JSON, a module's object, or anything else
 * @param chartTypes - the chart types that charts may name, with their roles
 */
export function readDatasetWith(input: unknown, chartTypes: RolesByType): ReadResult {
  return lastOf(readSteps(input, chartTypes));
}

/** The same in steps; one for nearly every dataset, many for one with long lists of units. */
export function* readSteps(input: unknown, chartTypes: RolesByType): Steps<ReadResult> {
  if (isDataset(input)) return { dataset: input };
  const accepted = yield* acceptSteps(input);
  const parsed = accepted ? { dataset: accepted } : yield* parseSteps(input);
  if ('faults' in parsed) return refuse(parsed.faults);
  const resolved = resolveFigures(parsed.dataset);
  if ('faults' in resolved) return refuse(resolved.faults);
  const { dataset } = resolved;
  const faults = [...languageFaults(dataset), ...figureFaults(dataset), ...chartFaults(dataset, chartTypes)];
  if (faults.length > 0) return refuse(faults);
  return { dataset: sealDataset(dataset) };
}

/** What the schema makes of an input, or every fault that it has. */
function* parseSteps(input: unknown): Steps<{ readonly dataset: Dataset } | { readonly faults: readonly Fault[] }> {
  const copied = yield* copySteps(input);
  if ('fault' in copied) return { faults: [copied.fault] };
  const parsed = v.safeParse(datasetSchema, copied.value);
  return parsed.success
    ? { dataset: parsed.output }
    : { faults: parsed.issues.map((issue) => faultOf(issue, copied.rows)) };
}

function refuse(faults: readonly Fault[]): ReadResult {
  const issues = faults.slice(0, MAX_ISSUES).map(issueOf);
  const more = faults.length - issues.length;
  if (more > 0) {
    const rest: Fault = { path: [], expected: 'no further faults', received: `${more} more` };
    issues.push({ ...rest, message: `The dataset has ${more} more ${more === 1 ? 'fault' : 'faults'}.` });
  }
  return { issues };
}

type SchemaIssue = v.InferIssue<typeof datasetSchema>;

/** Words an issue of the schema. Our own checks carry what they expected as their message; valibot's begin "Invalid". */
function faultOf(issue: SchemaIssue, rows: CopyRun['rows']): Fault {
  const last = issue.path?.[issue.path.length - 1];
  // Checks of several parts together see the whole; the path leads to the part that is wrong.
  const input = typeof issue.input === 'object' && last ? last.value : issue.input;
  return {
    // Of units that were counted together, the first row is named.
    path: issue.path?.map(({ key, input: list }) => rows.get(list)?.[key as number] ?? (key as string | number)) ?? [],
    expected: issue.message.startsWith('Invalid') ? expectedWords(issue) : issue.message,
    received: describeValue(input),
  };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
  never: 'no entry of this name',
  '"zh"': 'the words in Chinese',
  '"en"': 'the words in English',
};

function expectedWords({ expected, type, requirement, input }: SchemaIssue): string {
  if (type === 'integer') return 'a whole number';
  if (type === 'min_value') return `at least ${String(requirement)}`;
  if (type === 'max_value') return `at most ${String(requirement)}`;
  if (type === 'gt_value') return `more than ${String(requirement)}`;
  if (type === 'min_length') return `at least ${String(requirement)} entries`;
  const words = TYPE_WORDS[expected ?? ''];
  if (words !== undefined) return words;
  if (type === 'strict_object' && input === undefined) return 'an entry, since it may not be left out';
  return (expected ?? 'another value')
    .replace(/[()]/g, '')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/ \| /g, ' or ');
}
