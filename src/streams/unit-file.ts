import { LIMITS } from '../dataset/copy-run.js';
import type { DatedUnit } from '../dataset/dated-unit.js';
import { describeValue } from '../dataset/issue.js';
import { DELIMITERS, splitRows, type Delimiter } from '../tables/split-rows.js';
import { TableIssues, type TableIssue } from '../tables/table-issue.js';
import { CsvRows } from './csv-rows.js';
import { FirstLine } from './first-line.js';
import { entryText, hasEntry, JsonLines, type JsonLine } from './json-lines.js';
import { UnitCounter } from './unit-counter.js';
import { COLUMNS, hasDateHead, readUnitHeads, type UnitColumns } from './unit-heads.js';

/** Most characters of a row: an open quote must not take a whole file into memory. */
const MOST_OF_ROW = 1_000_000;

/** What splits a text into rows. */
interface Splitter {
  /** Whether the row that has begun is longer than it may be. */
  readonly isTooLong: boolean;
  push(text: string): void;
  end(): boolean;
}

/** What is known of the text of a file beside it. */
interface UnitText {
  /** What the file is, where it is no text. */
  readonly other: string | undefined;
  /** What it was taken to be written in, where it does not say that itself. */
  readonly guess: string | undefined;
}

/** How a file is read. */
interface UnitFileOptions {
  readonly columns: UnitColumns;
  readonly year: number | undefined;
  readonly text: UnitText;
}

/** What a file of units can be. */
const FORMS = 'CSV, or an object as JSON on each line';

/** What its first row must be. */
const HEADS = 'a row of heads, such as “name” and “date”';

/** The first line of a list as JSON: behind its bracket stands a value or nothing, while a head in brackets has a word there. */
const JSON_LIST = /^\[\s*(?:[{[\]"]|$)/;

/** The units of a file whose text comes in parts: CSV under a row of heads, or an object as JSON on each line. */
export class UnitFile {
  private readonly _given: UnitColumns;
  private readonly _year: number | undefined;
  private readonly _text: UnitText;
  private readonly _issues = new TableIssues();
  private _splitter: Splitter | undefined;
  private _counter: UnitCounter | undefined;
  private _heads: readonly string[] = [];
  /** Heads of the columns that are read. */
  private _columns: readonly string[] = [];
  /** What comes before it is known how the text is split. */
  private _first = new FirstLine();
  private _row = 0;
  private _units = 0;
  private _isOver = false;

  constructor({ columns, year, text }: UnitFileOptions) {
    this._given = columns;
    this._year = year;
    this._text = text;
  }

  /** How many rows had a unit so far. */
  get rows(): number {
    return this._units;
  }

  /** Whether nothing that comes behind can be read. */
  get isOver(): boolean {
    return this._isOver;
  }

  /** What was wrong. */
  get issues(): readonly TableIssue[] {
    return this._issues.all;
  }

  /** The units, each date once. */
  get units(): readonly DatedUnit[] {
    return this._counter?.units ?? [];
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    if (this._isOver) return;
    if (this._text.other !== undefined) return this._fail(1, FORMS, this._text.other);
    if (this._splitter) this._splitter.push(text);
    else {
      this._first.push(text);
      this._begin();
    }
    if (this._splitter?.isTooLong) this._openRow(this._row + 1);
  }

  /** Takes the end of the text. */
  end(): void {
    if (this._isOver) return;
    if (!this._splitter) {
      this._first.end();
      this._begin();
    }
    if (this._splitter && !this._splitter.end()) return this._openRow(this._row + 1);
    if (!this._isOver && this._issues.all.length === 0) this._checkUnits();
  }

  private _checkUnits(): void {
    if (!this._counter) this._fail(this._row + 1, HEADS, 'nothing');
    else if (this._units === 0) this._fail(this._row + 1, 'at least one unit', 'none');
    else if (this._counter.isEmpty) this._fail(this._row, 'at least one unit', 'counts of 0 alone');
  }

  /** Tells by the first line how the text is split. */
  private _begin(): void {
    const { line, rows, text, isTooBlank } = this._first;
    if (isTooBlank) return this._fail(rows + 1, HEADS, 'very much white space');
    if (line === undefined) return;
    this._row = rows;
    if (JSON_LIST.test(line)) return this._fail(rows + 1, FORMS, 'a list as JSON');
    this._splitter = line.startsWith('{')
      ? new JsonLines(MOST_OF_ROW, (line) => this._takeLine(line))
      : new CsvRows({ delimiter: delimiterOf(line, this._given), most: MOST_OF_ROW }, (cells) =>
          this._takeCells(cells),
        );
    this._first = new FirstLine();
    this._splitter.push(text);
  }

  private _takeCells(cells: readonly string[] | undefined): void {
    this._row += 1;
    if (this._isOver) return;
    if (!cells) return this._openRow(this._row);
    if (cells.every((cell) => cell.trim() === '')) return;
    if (!this._counter) {
      // What spreadsheets write as their first line for each other.
      if (this._row === 1 && /^sep=/i.test(cells.join(''))) return;
      return this._open(cells);
    }
    const { length } = this._heads;
    const more = cells.slice(length).some((cell) => cell.trim() !== '');
    if (more || cells.length < length) {
      this._issues.fault({ row: this._row }, `${length} cells, as many as heads`, String(cells.length));
      return;
    }
    this._count((head) => cells[this._heads.indexOf(head)] ?? '');
  }

  private _takeLine(line: JsonLine | undefined): void {
    this._row += 1;
    if (this._isOver) return;
    if (!line) return this._openRow(this._row);
    const { value, fault } = line;
    if (fault !== undefined) this._issues.fault({ row: this._row }, 'an object as JSON', fault);
    if (!value) return;
    if (!this._counter) this._open(Object.keys(value));
    // A name that is written in another way must not be counted as a date that is not known.
    const missing = this._columns.filter((head) => !hasEntry(value, head));
    for (const head of missing) {
      const names = describeValue(Object.keys(value).join(', '));
      this._issues.fault({ row: this._row, column: head }, 'an entry of this name, if only with null', names);
    }
    if (missing.length === 0) this._count((head) => entryText(value, head));
  }

  private _open(heads: readonly string[]): void {
    this._heads = heads;
    const columns = readUnitHeads(heads, this._given, {
      row: this._row,
      issues: this._issues,
      guess: this._text.guess,
    });
    this._isOver = !columns;
    if (!columns) return;
    this._columns = COLUMNS.flatMap((column) => columns[column] ?? []);
    this._counter = new UnitCounter(columns, this._year, this._issues);
  }

  private _count(cell: (head: string) => string): void {
    if (!this._counter) return;
    this._units += 1;
    this._counter.add({ row: this._row, cell });
    if (this._units > LIMITS.units) this._fail(this._row, `at most ${LIMITS.units} rows`, 'more');
    else if (this._counter.isFull) this._fail(this._row, `at most ${LIMITS.values} different dates`, 'more');
  }

  private _openRow(row: number): void {
    const expected = `a row of at most ${MOST_OF_ROW} characters`;
    this._fail(row, expected, 'a longer row, or a quote without its other end');
  }

  private _fail(row: number, expected: string, received: string): void {
    this._issues.fault({ row }, expected, received);
    this._isOver = true;
  }
}

/** What stands between the cells: whatever makes a head that is known of a date, or else most heads. */
function delimiterOf(line: string, given: UnitColumns): Delimiter {
  const declared = /^sep=([\t,;])$/i.exec(line.trim())?.[1];
  const known = DELIMITERS.find((each) => each === declared);
  if (known) return known;
  const splits = DELIMITERS.map((delimiter) => {
    const heads = splitRows(line, delimiter, MOST_HEADS).rows[0] ?? [];
    return { delimiter, known: hasDateHead(heads, given) ? 1 : 0, count: heads.length };
  });
  const [best] = splits.sort((a, b) => b.known - a.known || b.count - a.count);
  return best?.delimiter ?? ',';
}

/** Heads that are looked at to tell what stands between them. */
const MOST_HEADS = 400;
