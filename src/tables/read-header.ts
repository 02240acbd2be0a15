import { nearIds } from '../dataset/near-ids.js';
import { describeValue } from '../dataset/issue.js';
import type { Language } from '../dataset/language.js';
import { HEAD_WORDS, plainHead, readHead, type Column, type Head } from './header-words.js';
import type { TableIssues, TablePlace } from './table-issue.js';

/** Rows of a table, each a list of cells, as spreadsheets hand them over. Anything else than a text or number is empty. */
export type TableCells = readonly (readonly (string | number | null | undefined)[])[];

/** Rows of a table, each a list of texts. */
export type Rows = readonly (readonly string[])[];

/** A column whose head is known. */
export interface KnownColumn extends Head {
  /** Which of the cells of a row, from 0. */
  readonly index: number;
  /** Its head as it is written, for messages. */
  readonly name: string;
}

/** What the row of heads says. */
export interface Header {
  /** Which row it is, from 0. */
  readonly at: number;
  readonly columns: readonly KnownColumn[];
  /** A text that stands alone in a row above the heads: what spreadsheets have as a title. */
  readonly caption?: string;
}

/** Spreadsheets have a title or remarks above the heads, but not more rows of them than these. */
const MOST_ROWS_ABOVE = 10;

/** A table with more columns is none of figures. */
const MOST_COLUMNS = 200;

/** How many of the cells of a row are heads that are known. */
export function knownHeads(row: readonly string[]): number {
  return row.slice(0, MOST_COLUMNS).filter((cell) => readHead(cell)).length;
}

/** Finds the heads of a table, the row with the most words that are known, and tells of heads that are missing or not known. */
export function readHeader(rows: Rows, issues: TableIssues): Header | undefined {
  const above = rows.slice(0, MOST_ROWS_ABOVE);
  const counts = above.map(knownHeads);
  const most = Math.max(0, ...counts);
  const at = most > 0 ? counts.indexOf(most) : above.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const heads = rows[at];
  if (!heads)
    return issues.fault({ row: 1 }, 'a row of heads, such as “label” and “figure” or 名称 and 原文', 'nothing');
  const columns = columnsOf(heads, at + 1, issues);
  if (!hasWhatIsNeeded(columns, heads, { row: at + 1 }, issues)) return undefined;
  const alone = rows.slice(0, at).flatMap((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    return filled.length === 1 ? filled.map((cell) => cell.trim()) : [];
  });
  return { at, columns, ...(alone[0] !== undefined && { caption: alone[0] }) };
}

function columnsOf(heads: readonly string[], row: number, issues: TableIssues): readonly KnownColumn[] {
  const columns: KnownColumn[] = [];
  if (heads.length > MOST_COLUMNS) issues.fault({ row }, `at most ${MOST_COLUMNS} columns`, String(heads.length));
  for (const [index, cell] of heads.slice(0, MOST_COLUMNS).entries()) {
    const name = cell.trim();
    const head = readHead(name);
    if (!head) {
      if (name !== '') issues.note({ row, column: name }, expectedHead(name), 'one that is not, and is not read');
      continue;
    }
    const same = columns.find(({ column, language }) => column === head.column && language === head.language);
    if (same)
      issues.fault({ row, column: name }, `one column of this kind`, `another beside “${same.name}”, which is read`);
    else columns.push({ ...head, index, name });
  }
  return columns;
}

function expectedHead(name: string): string {
  const near = nearIds(plainHead(name), HEAD_WORDS);
  return near.length > 0 ? `a head that is known, perhaps ${quoted(near)}` : 'a head that is known';
}

/** What each table must have a column for: one of these. */
const NEEDED: readonly { readonly columns: readonly Column[]; readonly expected: string }[] = [
  { columns: ['label'], expected: 'a column for what is counted, such as “label” or “名称”' },
  { columns: ['printed', 'when'], expected: 'a column for the figures, such as “figure” or “原文”, or for dates' },
];

function hasWhatIsNeeded(
  columns: readonly KnownColumn[],
  heads: readonly string[],
  place: TablePlace,
  issues: TableIssues,
): boolean {
  const missing = NEEDED.filter(({ columns: needed }) => !columns.some(({ column }) => needed.includes(column)));
  const names = heads.map((head) => head.trim()).filter((head) => head !== '');
  for (const { expected } of missing) issues.fault(place, expected, describeValue(names.join(', ')));
  return missing.length === 0;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

/** The cells of one row, by the columns whose heads are known. */
export class RowCells {
  /** Number of the row, from 1. */
  readonly row: number;
  private readonly _columns: readonly KnownColumn[];
  private readonly _cells: readonly string[];

  /** @param at - index of the row, from 0 */
  constructor(columns: readonly KnownColumn[], cells: readonly string[], at: number) {
    this.row = at + 1;
    this._columns = columns;
    this._cells = cells;
  }

  /** The text of the column whose head names this language, or none; empty where there is none. */
  text(column: Column, language?: Language): string {
    const known = this._columns.find((each) => each.column === column && each.language === language);
    return known === undefined ? '' : (this._cells[known.index] ?? '').trim();
  }

  /** The text in the language of the table, whether the head names that or none. */
  own(column: Column, language: Language): string {
    return this.text(column) || this.text(column, language);
  }

  /** Where a cell of the column stands, or would stand. */
  place(column: Column): TablePlace {
    const known = this._columns.find((each) => each.column === column);
    return known === undefined ? { row: this.row } : { row: this.row, column: known.name };
  }

  /** Whether no cell has anything in it. */
  get isEmpty(): boolean {
    return this._cells.every((cell) => cell.trim() === '');
  }
}
