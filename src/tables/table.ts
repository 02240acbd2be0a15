import { chartTypes } from '../charts/chart-types.js';
import type { TableCells } from './read-header.js';
import { readTableWith, type TableOptions, type TableReading } from './read-table.js';

/**
 * Reads a table of figures, a row a figure: CSV, a paste from a spreadsheet, or rows of cells. Heads are in Chinese or
 * English, each figure stands in one cell as it is printed; `docs/data.md` has all of it.
 * @param table - text with commas, tabs or semicolons between cells, or a list of rows, each a list of cells
 * @param options - what is known besides: the language, the article, the charts
 * @returns what `readDataset` takes, or nothing where no figure can be read; and what is wrong, by row and column. Never
 * throws.
 */
export function readTable(table: string | TableCells, options: TableOptions = {}): TableReading {
  return readTableWith(table, chartTypes, options);
}
