import { readDatasetWith, type ReadResult } from '../../dataset/read.js';
import type { RolesByType } from '../../dataset/roles.js';
import { issueOf } from '../../dataset/issue.js';
import { tablesFile } from './tables-file.js';

/** Reads the datasets of tags. */
export interface DataReader {
  /** Reads an unknown value, as `readDataset` does. */
  read(input: unknown): ReadResult;
  /**
   * Reads a child of a tag: a script with JSON, or a table.
   * @throws Error where the file that reads tables cannot be had
   */
  readChild(child: Element): Promise<ReadResult>;
}

/** @param chartTypes - the chart types that charts may name, with their roles */
export function dataReader(chartTypes: RolesByType): DataReader {
  const read = (input: unknown) => readDatasetWith(input, chartTypes);
  return {
    read,
    async readChild(child) {
      await parsed(child.ownerDocument);
      if (child.localName === 'script') return readScript(child, read);
      const readTable = await tablesFile.load();
      return readTable(child, chartTypes, read);
    },
  };
}

/** Resolves when the page has all its elements: a child may still be on its way while the tag is there. */
async function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

function readScript({ textContent }: Element, read: DataReader['read']): ReadResult {
  let input: unknown;
  try {
    input = JSON.parse(textContent ?? '');
  } catch (error) {
    const received = `“${(error as Error).message}”`;
    return { issues: [issueOf({ path: [], expected: 'JSON inside the script', received })] };
  }
  return read(input);
}
