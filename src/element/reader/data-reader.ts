import { readDatasetWith, readSteps, type ReadResult } from '../../dataset/read.js';
import type { RolesByType } from '../../dataset/roles.js';
import { issueOf } from '../../dataset/issue.js';
import { inSlices } from '../../streams/slices.js';
import { tablesFile } from './tables-file.js';

/** Reads the datasets of tags. */
export interface DataReader {
  /** Reads an unknown value, as `readDataset` does; undefined for one that is to be read in slices. */
  readAtOnce(input: unknown): ReadResult | undefined;
  /** Reads an unknown value, in slices where it is long. */
  read(input: unknown, signal: AbortSignal): Promise<ReadResult>;
  /**
   * Reads what was loaded from an address, or a child of a tag: a script with JSON, or a table.
   * @throws Error where the file that reads tables cannot be had
   */
  readSource(source: unknown, signal: AbortSignal): Promise<ReadResult>;
}

/** @param chartTypes - the chart types that charts may name, with their roles */
export function dataReader(chartTypes: RolesByType): DataReader {
  const read = (input: unknown, signal: AbortSignal) => inSlices(readSteps(input, chartTypes), signal);
  return {
    readAtOnce(input) {
      const step = readSteps(input, chartTypes).next();
      return step.done ? step.value : undefined;
    },
    read,
    async readSource(source, signal) {
      if (!isElement(source)) return read(source, signal);
      await parsed(source.ownerDocument);
      if (source.localName !== 'table') return readScript(source, (input) => read(input, signal));
      const readTable = await tablesFile.load();
      return readTable(source, chartTypes, (input) => readDatasetWith(input, chartTypes));
    },
  };
}

/** An element, also of another page; no JSON has a function in it. */
function isElement(source: unknown): source is Element {
  return typeof (source as Element | null)?.getAttribute === 'function';
}

/** Resolves when the page has all its elements: a child may still be on its way while the tag is there. */
async function parsed(document: Document): Promise<void> {
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
