import { DELIMITERS, splitRows, type Delimiter } from './split-rows.js';
import { knownHeads, type Rows } from './read-header.js';
import type { TableIssues } from './table-issue.js';

/** How much a table may hold: what a tag loads from an address may hold no more. */
export const TABLE_LIMITS = {
  /** Characters of a text. */
  characters: 5_000_000,
  /** Cells, empty ones included. */
  cells: 100_000,
} as const;

/**
 * The rows of a text: CSV, or cells set apart by tabs or semicolons.
 * @param given - what stands between the cells. Default: whichever makes the most heads that are known
 */
export function rowsOfText(text: string, given: Delimiter | undefined, issues: TableIssues): Rows {
  if (text.length > TABLE_LIMITS.characters) {
    issues.fault({ row: 1 }, `a text of at most ${TABLE_LIMITS.characters} characters`, String(text.length));
    return [];
  }
  const plain = text.replace(/^\uFEFF/, '');
  // What spreadsheets write as their first line for each other.
  const [declaration = '', declared] = /^sep=([\t,;])\r?\n/i.exec(plain) ?? [];
  const rest = plain.slice(declaration.length);
  const delimiter = DELIMITERS.find((each) => each === (given ?? declared)) ?? delimiterOf(rest);
  const { rows, openQuote, isCut } = splitRows(rest, delimiter, TABLE_LIMITS.cells);
  const numbered = declaration === '' ? rows : [[''], ...rows];
  if (openQuote) {
    const place = { row: openQuote.row + 1 + (numbered.length - rows.length), column: String(openQuote.cell + 1) };
    issues.fault(place, 'a quote at the end of the cell, too', 'none');
  }
  if (isCut) tooManyCells(numbered.length, issues);
  return numbered;
}

/** The rows of a list of lists, cells of other kinds than text as they are written; what is no list of lists is told. */
export function rowsOfList(list: readonly unknown[], issues: TableIssues): Rows {
  const rows: string[][] = [];
  let left: number = TABLE_LIMITS.cells;
  for (const row of list) {
    if (!Array.isArray(row)) {
      issues.fault({ row: rows.length + 1 }, 'a list of cells', typeof row);
      rows.push([]);
    } else rows.push(row.slice(0, left).map(cellText));
    left -= Math.max(1, rows[rows.length - 1]?.length ?? 0);
    if (left > 0) continue;
    tooManyCells(rows.length, issues);
    break;
  }
  return rows;
}

/** Numbers are what spreadsheets hand over for cells that look like numbers; anything else in a cell is nothing to read. */
function cellText(cell: unknown): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

function tooManyCells(row: number, issues: TableIssues): void {
  issues.fault({ row }, `at most ${TABLE_LIMITS.cells} cells`, 'more, of which the rest was not read');
}

/** Cells that are looked at to tell what stands between them. */
const LOOKED_AT = 400;

function delimiterOf(text: string): Delimiter {
  const [first = ','] = DELIMITERS.map((delimiter) => {
    const { rows } = splitRows(text, delimiter, LOOKED_AT);
    return { delimiter, known: Math.max(...rows.map(knownHeads)), cells: rows[0]?.length ?? 0 };
  })
    .sort((a, b) => b.known - a.known || b.cells - a.cells)
    .map(({ delimiter }) => delimiter);
  return first;
}
