import { copyBounds, copyDays } from './copy-columns.js';
import { charge, fail, LIMITS, type CopyRun, type Path } from './copy-run.js';
import { isDayText, type DateText } from './day.js';
import { ownEntries } from './own-entry.js';
import { isRecord, onlyEntry, plainUnit, type PlainUnit } from './plain-unit.js';
import { lastOf, type Steps } from './steps.js';

/** Copies any value. */
export type Copy = (input: unknown, path: Path, run: CopyRun) => unknown;

/** How many units are counted in one step: a millisecond of work, or a few. A longer list is counted ahead. */
export const UNITS_A_STEP = 4096;

/**
 * Copies the units of a figure, of which there may be a million: those without a name that have the same date become one
 * with a `count`, and so do the rows of columns. What goes through the schema, and later into pictures, is then as long as
 * there are different dates. Other units are copied one by one, for the schema to judge. Undefined where the input is neither a
 * list nor columns.
 */
export function copyUnits(input: unknown, path: Path, run: CopyRun, copy: Copy): readonly unknown[] | undefined {
  if (Array.isArray(input)) return lastOf(countUnits(input, path, run, copy));
  if (typeof input !== 'object' || input === null) return undefined;
  const columns = input as Readonly<Record<string, unknown>>;
  const names = Object.keys(columns).sort().join();
  if (names === 'on') return copyDays(columns['on'], path, run);
  if (names === 'earliest,latest') return copyBounds(columns['earliest'], columns['latest'], path, run);
  return undefined;
}

/** Counts the units of a list, so many in each step. */
export function* countUnits(
  input: readonly unknown[],
  path: Path,
  run: CopyRun,
  copy: Copy,
): Steps<readonly unknown[]> {
  // Read once and made a number: a proxy can answer anything, and something else each time.
  const length = Number(input.length);
  if (!(length <= LIMITS.units)) {
    fail(run, { path, expected: `at most ${LIMITS.units} units`, received: String(length) });
  }
  const met = length > UNITS_A_STEP ? new Array<MetDate>(MET_PLACES).fill(NO_DATE) : undefined;
  const counting: Counting = { list: [], rows: [], counts: [], known: new Map(), met };
  const add = (unit: unknown, row: number) => {
    addUnit(unit, row, { counting, run, copy: () => copy(unit, [...path, row], run) });
  };
  for (let from = 0; from < length; from += UNITS_A_STEP) {
    if (from > 0) yield;
    countRows(input, { from, to: Math.min(length, from + UNITS_A_STEP), counting, add });
  }
  counting.counts.forEach((count, entry) => {
    if (count > 1) (counting.list[entry] as { count?: number }).count = count;
  });
  run.rows.set(counting.list, counting.rows);
  return counting.list;
}

/** What has become of the units of a list so far. */
interface Counting {
  readonly list: unknown[];
  /** For each entry of the list the first of its rows. */
  readonly rows: number[];
  /** For each entry how many units it stands for; not in the entries, which have no prototype: engines write those slowly. */
  readonly counts: number[];
  /** Which entries are counted units, by the form of their date and then by their date. */
  readonly known: Map<string, Map<string, number>>;
  /** The one of those without a date. */
  undated?: number;
  /**
   * The first day that was met at each {@link placeOf}, for long lists: it is found five times as fast as in a map, which hashes each
   * text that a script has made. Those of parsed JSON have their hash.
   */
  readonly met: MetDate[] | undefined;
}

/** A date, and which entry counts the units that have it. */
interface MetDate {
  readonly form: string;
  readonly date: string;
  readonly entry: number;
}

/** A form that is never looked for. */
const NO_DATE: MetDate = { form: 'between', date: '', entry: 0 };

/** A power of two. */
const MET_PLACES = 4096;

/** Where a day is looked for: those of ten years have places of their own. */
function placeOf(date: DateText): number {
  const day = date.charCodeAt(9) + 10 * date.charCodeAt(8);
  const month = date.charCodeAt(6) + 10 * date.charCodeAt(5);
  return (day + 31 * month + 372 * date.charCodeAt(3)) & (MET_PLACES - 1);
}

interface RowsToCount {
  readonly from: number;
  readonly to: number;
  readonly counting: Counting;
  /** Takes up a unit whose date is not known yet, or that is more than a date. */
  readonly add: (unit: unknown, row: number) => void;
}

/** Counts the rows of one step; no part of the generator, which engines make fast later. */
function countRows(input: readonly unknown[], { from, to, counting, add }: RowsToCount): void {
  const { counts } = counting;
  for (let row = from; row < to; row += 1) {
    const unit = input[row];
    const same = sameDate(unit, counting);
    if (same === undefined) add(unit, row);
    else counts[same] = (counts[same] ?? 0) + 1;
  }
}

/**
 * The entry with the date of this unit, where that has one date and nothing else, or nothing at all. Nearly all of a
 * million end here, so nothing is made for them, neither lists of names nor results: that is three times as fast.
 */
function sameDate(unit: unknown, counting: Counting): number | undefined {
  if (!isRecord(unit)) return undefined;
  const entry = onlyEntry(unit);
  if (entry === '') return counting.undated;
  const when = entry === 'when' ? unit['when'] : undefined;
  const form = isRecord(when) ? onlyEntry(when) : undefined;
  // Two dates are known as one text, which a unit cannot have.
  if (!form || form === 'between') return undefined;
  const date = (when as Readonly<Record<string, unknown>>)[form];
  return typeof date === 'string' ? entryOf(form, date, counting) : undefined;
}

/** The entry of a date that is known. */
function entryOf(form: string, date: string, { known, met }: Counting): number | undefined {
  // Characters that are not there are read slowly.
  if (!met || !isDayText(date)) return known.get(form)?.get(date);
  const place = placeOf(date);
  const first = met[place];
  if (first?.date === date && first.form === form) return first.entry;
  const entry = known.get(form)?.get(date);
  if (entry !== undefined && first === NO_DATE) met[place] = { form, date, entry };
  return entry;
}

interface Adding {
  readonly counting: Counting;
  readonly run: CopyRun;
  /** Copies the unit as it is. */
  readonly copy: () => unknown;
}

/** Counts a unit with another of its date, or makes it an entry of its own. */
function addUnit(unit: unknown, row: number, { counting, run, copy }: Adding): void {
  const plain = plainUnit(unit);
  const { list, rows, counts, known } = counting;
  const same = plain && known.get(plain.form)?.get(plain.text);
  if (plain && same !== undefined) {
    counts[same] = (counts[same] ?? 0) + plain.count;
    return;
  }
  list.push(plain ? remember(plain, counting, run) : copy());
  rows.push(row);
  counts.push(plain?.count ?? 1);
}

/** A unit without a name, as it is copied; how many there are of it is known at the end. */
function remember({ form, text, date }: PlainUnit, counting: Counting, run: CopyRun): object {
  const { known, list } = counting;
  charge(run, 1);
  if (form === '') counting.undated = list.length;
  known.set(form, (known.get(form) ?? new Map<string, number>()).set(text, list.length));
  return ownEntries(form === '' ? {} : { when: ownEntries({ [form]: date }) });
}
