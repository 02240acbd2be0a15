import { TABLE_HEADS, type TableColumn, type TableRow } from './table.js';

/** By which column rows are sorted, and which way; the directions are those of `aria-sort`. */
export interface TableSort {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The columns of a table by which its rows can be sorted: those in which the order of any two rows means something and
 * not all rows are alike. A table puts sort values into such columns alone: numbers that overlap or have other units
 * have no order, and a table that sorted them would claim one.
 */
export function sortableColumns(rows: readonly TableRow[]): readonly TableColumn[] {
  const columns = Object.keys(TABLE_HEADS) as TableColumn[];
  return columns.filter((column) => {
    const values = rows.map((row) => row[column]?.sort);
    return !values.includes(undefined) && new Set(values).size > 1;
  });
}

/**
 * The rows in the order of a column. Rows that are alike in it stay in the order in which they came, whichever the
 * direction; all rows do where the column is not among {@link sortableColumns}.
 */
export function sortRows(rows: readonly TableRow[], { column, direction }: TableSort): readonly TableRow[] {
  if (!sortableColumns(rows).includes(column)) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  const valueOf = (row: TableRow) => row[column]?.sort ?? 0;
  // Infinity less itself is no number, and means that two rows are alike.
  return [...rows].sort((a, b) => sign * (valueOf(a) - valueOf(b)) || 0);
}
