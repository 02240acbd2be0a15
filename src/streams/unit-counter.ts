import { LIMITS } from '../dataset/copy-run.js';
import type { DatedUnit } from '../dataset/dated-unit.js';
import { dayText } from '../dataset/day.js';
import { describeValue } from '../dataset/issue.js';
import { stretchOf, type When } from '../dataset/when.js';
import { readWhen } from '../reading/read-when.js';
import { withoutStop, type TableIssues } from '../tables/table-issue.js';
import type { UnitColumn, UnitColumns } from './unit-heads.js';

/** What stands in one row, by its heads. */
export interface UnitRow {
  /** Which it is, from 1. */
  readonly row: number;
  /** The text under a head; empty for none. */
  cell(head: string): string;
}

/** A unit that is being counted. */
interface Counted {
  readonly when: When | undefined;
  count: number;
}

/** The longest text that a date can be looked up by. */
const LONGEST_KEY = 64;

/** Most texts that are kept to look dates up by: a date can be written in many ways, and then is read again. */
const MOST_KEYS = LIMITS.values;

/**
 * Counts rows by their date. A date is read once for each different text, so a row of a million costs one look into a table.
 */
export class UnitCounter {
  private readonly _columns: UnitColumns;
  private readonly _year: number | undefined;
  private readonly _issues: TableIssues;
  /** By the texts of a row. */
  private readonly _byText = new Map<string, Counted>();
  /** By what they say: 2024/3/31 and 2024-03-31 are one date. */
  private readonly _byWhen = new Map<string, Counted>();
  private _total = 0;

  constructor(columns: UnitColumns, year: number | undefined, issues: TableIssues) {
    this._columns = columns;
    this._year = year;
    this._issues = issues;
  }

  /** The units so far, each date once. */
  get units(): readonly DatedUnit[] {
    return [...this._byWhen.values()].map(({ when, count }) => ({
      ...(when && { when }),
      ...(count > 1 && { count }),
    }));
  }

  /** Whether there are more different dates than a dataset can hold. */
  get isFull(): boolean {
    return this._byWhen.size > LIMITS.values;
  }

  /** Whether no row stood for a unit so far. */
  get isEmpty(): boolean {
    return this._byWhen.size === 0;
  }

  /** Counts one row. */
  add(row: UnitRow): void {
    const count = this._countOf(row);
    if (!(count > 0)) return;
    const key = this._keyOf(row);
    const known = this._byText.get(key) ?? this._remember(key, row);
    if (!known) return;
    if (!Number.isSafeInteger(this._total + count)) return this._faultTotal(row, count);
    this._total += count;
    known.count += count;
  }

  private _faultTotal(row: UnitRow, count: number): void {
    const expected = `counts that add up to at most ${Number.MAX_SAFE_INTEGER}`;
    this._issues.fault(placeOf(row, this._columns.count), expected, `more with ${count}`);
  }

  private _keyOf(row: UnitRow): string {
    const { date, earliest, latest } = this._columns;
    if (date === undefined) return `${cellOf(row, earliest)}\t${cellOf(row, latest)}`;
    const text = row.cell(date);
    // Trimming each takes an eighth of the time of a file; a column that was padded is looked up all the same.
    return text.length > LONGEST_KEY ? text.trim() : text;
  }

  private _countOf(row: UnitRow): number {
    const head = this._columns.count;
    const text = cellOf(row, head);
    if (text === '') return 1;
    if (/^\d{1,12}$/.test(text)) return Number(text);
    this._issues.fault(placeOf(row, head), 'how many units it stands for, in digits', describeValue(text));
    return 0;
  }

  private _remember(key: string, row: UnitRow): Counted | undefined {
    const when = this._columns.date === undefined ? this._readBounds(row) : this._readDate('date', row);
    if (when === null) return undefined;
    const meaning = when === undefined ? '' : Object.entries(when).join();
    const counted = this._byWhen.get(meaning) ?? { when, count: 0 };
    this._byWhen.set(meaning, counted);
    if (key.length <= LONGEST_KEY && this._byText.size < MOST_KEYS) this._byText.set(key, counted);
    return counted;
  }

  /** The date in a cell; undefined where it is empty, null where it is none that can be drawn. */
  private _readDate(column: UnitColumn, row: UnitRow): When | undefined | null {
    const head = this._columns[column];
    const text = cellOf(row, head);
    if (text === '') return undefined;
    const reading = readWhen(text, { year: this._year });
    if (reading.when && !reading.isApproximate) return reading.when;
    const reason = reading.when ? 'it is not certain' : reading.reason;
    this._issues.fault(
      placeOf(row, head),
      'a date such as 2024-03-31',
      `${describeValue(text)}: ${withoutStop(reason)}`,
    );
    return null;
  }

  private _readBounds(row: UnitRow): When | undefined | null {
    const bounds = (['earliest', 'latest'] as const).map((column) => {
      const read = this._readDate(column, row);
      // Without a prototype: other scripts may have given every object an entry such as “on”.
      const when = read && Object.assign(Object.create(null) as When, read);
      if (!when || 'on' in when || 'in' in when) return when && stretchOf(when);
      const head = this._columns[column];
      this._issues.fault(placeOf(row, head), 'a day, a month or a year', describeValue(head && row.cell(head)));
      return null;
    });
    const [first, last] = bounds;
    if (first === null || last === null) return null;
    const when = boundedWhen(first?.start ?? undefined, last?.end ?? undefined);
    if (when === null) {
      const head = this._columns.latest;
      this._issues.fault(placeOf(row, head), 'no day before the earliest', describeValue(head && row.cell(head)));
    }
    return when;
  }
}

/** When something happened of which the first day and the end of the last are known; null where they are the wrong way round. */
function boundedWhen(start: number | undefined, end: number | undefined): When | undefined | null {
  if (start === undefined) return end === undefined ? undefined : { by: dayText(end - 1) };
  if (end === undefined) return { after: dayText(start - 1) };
  if (end <= start) return null;
  return end === start + 1 ? { on: dayText(start) } : { between: [dayText(start), dayText(end - 1)] };
}

/** The text under a head without white space around it; empty where there is no such column. */
function cellOf(row: UnitRow, head: string | undefined): string {
  return head === undefined ? '' : row.cell(head).trim();
}

function placeOf({ row }: UnitRow, head: string | undefined) {
  return head === undefined ? { row } : { row, column: head };
}
