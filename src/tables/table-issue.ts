import { issueOf, type Issue } from '../dataset/issue.js';

/** Where something stands in a table. */
export interface TablePlace {
  /** Row, counted from 1 as spreadsheets do, that of the heads and empty ones included. */
  readonly row: number;
  /** Column, by the words at its head, or by its number where it has none. Default: the whole row. */
  readonly column?: string;
}

/**
 * Something in a table that an editor must know of. Of a `fault` nothing is made: a figure is left out, or an entry of it. A
 * `note` says how something was taken that could have been meant in another way.
 */
export interface TableIssue extends Issue, TablePlace {
  /** Whether something is missing because of it. */
  readonly severity: 'fault' | 'note';
}

/** Where it is, in words; a head may be long. */
function wordsFor({ row, column }: TablePlace): string {
  return column === undefined ? `row ${row}` : `row ${row}, column “${column.slice(0, MOST_OF_HEAD)}”`;
}

const MOST_OF_HEAD = 20;

/** What is told of a place. */
interface PlacedWords extends Pick<TableIssue, 'severity' | 'expected' | 'received' | 'message'> {
  readonly place: TablePlace;
}

/** Collects the issues of one table. */
export class TableIssues {
  private readonly _issues: TableIssue[] = [];
  private _rest: { readonly more: number; readonly severity: TableIssue['severity'] } | undefined;

  /** All of them, by row; of very many the first, and how many more there are. */
  get all(): readonly TableIssue[] {
    const issues = [...this._issues].sort((a, b) => a.row - b.row);
    if (!this._rest) return issues;
    const { more, severity } = this._rest;
    const rest = { expected: 'no further issues', received: `${more} more`, row: 1, path: [] };
    return [...issues, { ...rest, severity, message: `The table has ${more} more issues.` }];
  }

  /** Tells of something that is missing now. */
  fault(place: TablePlace, expected: string, received: string): undefined {
    this._add('fault', place, expected, received);
    return undefined;
  }

  /** Tells how something was taken. */
  note(place: TablePlace, expected: string, received: string): void {
    this._add('note', place, expected, received);
  }

  /** Tells what was remarked while a cell was read. */
  remark(place: TablePlace, received: string, words: string): void {
    this._put({
      severity: 'note',
      place,
      expected: words,
      received,
      message: `${wordsFor(place)}: ${received}: ${words}`,
    });
  }

  private _add(severity: TableIssue['severity'], place: TablePlace, expected: string, received: string): void {
    const { message } = issueOf({ path: [wordsFor(place)], expected, received });
    this._put({ severity, place, expected, received, message });
  }

  private _put({ place, ...said }: PlacedWords): void {
    if (this._issues.length >= MAX_ISSUES) {
      const { more, severity } = this._rest ?? { more: 0, severity: said.severity };
      this._rest = { more: more + 1, severity: said.severity === 'fault' ? 'fault' : severity };
      return;
    }
    const { row, column } = place;
    const path = column === undefined ? [row] : [row, column];
    this._issues.push({ ...said, path, ...place });
  }
}

/** More issues than these help nobody. */
const MAX_ISSUES = 50;

/** A sentence to stand inside another. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
