import { TABLE_LIMITS } from './table-rows.js';

/** A cell of an HTML table. */
export interface SpanningCell {
  readonly text: string;
  /** Columns that it takes, from 1. */
  readonly columns: number;
  /** Rows that it takes, from 1. */
  readonly rows: number;
}

/** Most columns that a cell can take, as browsers have it. */
const MOST_COLUMNS = 1000;

/**
 * The rows of an HTML table, each with as many cells as it has columns: a cell that takes several has its text in each,
 * so that 浙江 beside three figures is the place of all three.
 */
export function spanCells(table: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  /** What still hangs down into the next rows, by column. */
  const hanging = new Map<number, { readonly text: string; left: number }>();
  // One more than are read, so that reading says that it is too many.
  let left: number = TABLE_LIMITS.cells + 1;
  return table.map((cells) => {
    const row: string[] = [];
    const fillFrom = () => {
      for (let above = hanging.get(row.length); left > 0 && above && above.left > 0; above = hanging.get(row.length)) {
        above.left -= 1;
        left -= 1;
        row.push(above.text);
      }
    };
    for (const { text, columns, rows } of cells) {
      fillFrom();
      const wide = Math.min(Math.max(1, columns), MOST_COLUMNS, left);
      for (let column = 0; column < wide; column += 1) {
        if (rows > 1) hanging.set(row.length, { text, left: rows - 1 });
        row.push(text);
      }
      left -= wide;
    }
    fillFrom();
    return row;
  });
}
