import * as v from 'valibot';
import { acceptedSteps, checkParts, refuse, type ReadResult } from './read-accepted.js';
import type { CopyRun } from './copy-run.js';
import { describeValue, type Fault } from './issue.js';
import { copySteps } from './plain.js';
import type { RolesByType } from './roles.js';
import { datasetSchema, type Dataset } from './schema.js';
import { lastOf, type Steps } from './steps.js';

/**
 * Reads an unknown value as a dataset. Never throws, for any input.
 * @param input - parsed JSON, a module's object, or anything else
 * @param chartTypes - the chart types that charts may name, with their roles
 */
export function readDatasetWith(input: unknown, chartTypes: RolesByType): ReadResult {
  return lastOf(readSteps(input, chartTypes));
}

/** The same in steps. */
export function* readSteps(input: unknown, chartTypes: RolesByType): Steps<ReadResult> {
  return (yield* acceptedSteps(input, chartTypes)) ?? (yield* parsedSteps(input, chartTypes));
}

/** Reads by the schema alone, which has words for what is wrong. */
export function* parsedSteps(input: unknown, chartTypes: RolesByType): Steps<ReadResult> {
  const parsed = yield* parseSteps(input);
  return 'faults' in parsed ? refuse(parsed.faults) : checkParts(parsed.dataset, chartTypes);
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
