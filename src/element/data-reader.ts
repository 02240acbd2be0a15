import { chartTypes } from '../charts/chart-types.js';
import { acceptedSteps, type ReadResult } from '../dataset/read-accepted.js';
import { issueOf } from '../dataset/issue.js';
import type { Steps } from '../dataset/steps.js';
import { inSlices } from '../streams/slices.js';
import { faultsFile, tablesFile } from './later-files.js';

/** Reads an unknown value; undefined for one with a fault that the schema has to word, where that has not come yet. */
function* steps(input: unknown): Steps<ReadResult | undefined> {
  const result = yield* acceptedSteps(input, chartTypes);
  return result ?? (faultsFile.loaded && (yield* faultsFile.loaded(input, chartTypes)));
}

/** Reads an unknown value, as `readDataset` does; undefined for one that is long, or has to wait for the schema. */
export function readAtOnce(input: unknown): ReadResult | undefined {
  const step = steps(input).next();
  return step.done ? step.value : undefined;
}

/**
 * Reads an unknown value, in slices where it is long.
 * @throws Error where the file that words faults cannot be had
 */
export async function readData(input: unknown, signal: AbortSignal): Promise<ReadResult> {
  const result = await inSlices(steps(input), signal);
  if (result) return result;
  const parsedSteps = await faultsFile.load();
  return inSlices(parsedSteps(input, chartTypes), signal);
}

/**
 * Reads what was loaded from an address, or a child of a tag: a script with JSON, or a table.
 * @throws Error where a file cannot be had, that which reads tables or that which words faults
 */
export async function readSource(source: unknown, signal: AbortSignal): Promise<ReadResult> {
  if (!isElement(source)) return readData(source, signal);
  await parsed(source.ownerDocument);
  const read = (input: unknown) => readData(input, signal);
  if (source.localName !== 'table') return readScript(source, read);
  const readTable = await tablesFile.load();
  return readTable(source, chartTypes, read);
}

/** An element, also of another page; no JSON has a function in it. */
function isElement(source: unknown): source is Element {
  return typeof (source as Element | null)?.getAttribute === 'function';
}

/** Resolves when the page has all its elements: a child may still be on its way while the tag is there. */
export async function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

async function readScript(
  { textContent }: Element,
  read: (input: unknown) => Promise<ReadResult>,
): Promise<ReadResult> {
  let input: unknown;
  try {
    input = JSON.parse(textContent ?? '');
  } catch (error) {
    const received = `“${(error as Error).message}”`;
    return { issues: [issueOf({ path: [], expected: 'a table, or JSON in a script', received })] };
  }
  return read(input);
}
