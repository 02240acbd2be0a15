import type { Issue } from '../dataset/issue.js';
import { ownEntry } from '../dataset/own-entry.js';
import type { TableReading } from './read-table.js';

/** What is wrong with the dataset of a table, with the row of the figure in the words for an editor. */
export function issuesByRow(issues: readonly Issue[], rows: TableReading['rows']): readonly Issue[] {
  return issues.map((issue) => {
    const [part, id] = issue.path;
    const row = part === 'figures' ? ownEntry(rows, String(id)) : undefined;
    return row === undefined ? issue : { ...issue, message: `row ${row}: ${issue.message}` };
  });
}
