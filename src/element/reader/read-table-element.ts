import type { ReadResult } from '../../dataset/read-accepted.js';
import type { RolesByType } from '../../dataset/roles.js';
import { issuesByRow } from '../../tables/issues-by-row.js';
import { readTableWith } from '../../tables/read-table.js';
import { spanCells } from '../../tables/span-cells.js';
import { tableAttributes } from '../../tables/table-attributes.js';

/**
 * Reads a table in a page as a dataset. A fault of a row is one of all: readers would miss a figure in the chart that
 * they can see in the table.
 * @param read - reads a dataset
 */
export async function readTableElement(
  element: Element,
  chartTypes: RolesByType,
  read: (input: unknown) => Promise<ReadResult>,
): Promise<ReadResult> {
  const table = element as HTMLTableElement;
  const rows = [...table.rows].map(({ cells }) =>
    [...cells].map(({ textContent, colSpan, rowSpan }) => {
      return { text: (textContent ?? '').replace(/\s+/g, ' '), columns: colSpan, rows: rowSpan };
    }),
  );
  const chartTitle = table.caption?.textContent?.trim() || undefined;
  const options = { chartTitle, ...tableAttributes((name) => table.getAttribute(name)) };
  const { dataset, issues, rows: rowOf } = readTableWith(spanCells(rows), chartTypes, options);
  const faults = issues.filter(({ severity }) => severity === 'fault');
  const notes = issues.filter((issue) => !faults.includes(issue));
  if (notes.length > 0) console.warn(`<social-work-chart>: ${notes.map(({ message }) => message).join('\n')}`);
  if (faults.length > 0) return { issues: faults };
  const result = await read(dataset);
  return result.issues ? { issues: issuesByRow(result.issues, rowOf) } : result;
}
