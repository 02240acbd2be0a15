import { charge, fail, LIMITS, type CopyRun, type Path } from './copy-run.js';
import { countFewPairs, countManyPairs, countNear, countPairs, type RowsCount } from './count-rows.js';
import type { DatedUnit } from './dated-unit.js';
import { dayText } from './day.js';
import { describeValue, type Fault } from './issue.js';
import { COLUMN_DAYS, UNKNOWN_DAY } from './unit-columns.js';
import type { When } from './when.js';

/** Units that were made of columns here: nothing about them is left to check. */
const fromColumns = new WeakSet<object>();

/** Whether units were made of checked columns. */
export function isFromColumns(units: unknown): units is readonly DatedUnit[] {
  return typeof units === 'object' && units !== null && fromColumns.has(units);
}

/** Counts the rows of a column of days: each different day is a unit with a count, in the order of time. */
export function copyDays(on: unknown, path: Path, run: CopyRun): readonly DatedUnit[] {
  const place = [...path, 'on'];
  const days = copyRows(on, place, run);
  const near = countNear(days);
  if (!near && days === on) expectDays(days, place, run);
  return unitsOf(near ?? countPairs(days, days), run);
}

/**
 * The same for two columns; each different pair of days is a unit with a count. Of two typed columns the days are looked at once
 * for each pair; the rows only where one is wrong, or there are very many pairs. Lists were looked at as they were copied.
 */
export function copyBounds(earliest: unknown, latest: unknown, path: Path, run: CopyRun): readonly DatedUnit[] {
  const [fromPlace, toPlace] = [
    [...path, 'earliest'],
    [...path, 'latest'],
  ] as const;
  const from = copyRows(earliest, fromPlace, run);
  const areAlike = isDays(latest) && latest.length === from.length;
  const few = areAlike ? countFewPairs(from, latest) : undefined;
  if (few?.every(isPossible)) return unitsOf(few, run);
  // What is wrong with the first column is told before anything of the other.
  if (from === earliest) expectDays(from, fromPlace, run);
  const to = copyRows(latest, toPlace, run);
  if (to === latest) expectDays(to, toPlace, run);
  if (from.length !== to.length) {
    const expected = `${from.length} rows, as many as in “earliest”`;
    fail(run, { path: toPlace, expected, received: String(to.length) });
  }
  const pairs = few ?? (areAlike ? countManyPairs(from, to) : countPairs(from, to));
  const wrong = pairs.find((pair) => !isPossible(pair));
  if (!wrong) return unitsOf(pairs, run);
  const row = to.findIndex((day, index) => day === wrong.latest && from[index] === wrong.earliest);
  const expected = `no day before that of “earliest”, ${wrong.earliest}`;
  return fail(run, { path: [...toPlace, row], expected, received: String(wrong.latest) });
}

/** Whether a pair is of two days, the first of which is not after the other. */
function isPossible({ earliest = COLUMN_DAYS.first, latest = COLUMN_DAYS.last }: RowsCount): boolean {
  return COLUMN_DAYS.first <= earliest && earliest <= latest && latest <= COLUMN_DAYS.last;
}

function copyRows(input: unknown, path: Path, run: CopyRun): Int32Array {
  const days = isDays(input) ? input : copyList(input, path, run);
  if (days.length === 0 || days.length > LIMITS.units) fail(run, wrongLength(path, days.length));
  return days;
}

/** Holds a typed column to days. */
function expectDays(days: Int32Array, path: Path, run: CopyRun): void {
  const row = days.findIndex((day) => !isDay(day) && day !== UNKNOWN_DAY);
  if (row >= 0) fail(run, { path: [...path, row], expected: `${A_DAY} or UNKNOWN_DAY`, received: String(days[row]) });
}

const A_DAY = `a whole number of days since 1970, from ${COLUMN_DAYS.first} to ${COLUMN_DAYS.last},`;

function isDays(input: unknown): input is Int32Array {
  if (!ArrayBuffer.isView(input)) return false;
  // Also one of another window, of which it is no instance; and none that only says so.
  return Reflect.get(Object.getPrototypeOf(Int32Array.prototype) as object, Symbol.toStringTag, input) === 'Int32Array';
}

function copyList(input: unknown, path: Path, run: CopyRun): Int32Array {
  if (!Array.isArray(input)) {
    const expected = 'an Int32Array, or a list of whole numbers';
    return fail(run, { path, expected, received: describeValue(input) });
  }
  // Read once and made a number: a proxy can answer anything, and something else each time.
  const length = Number(input.length);
  if (!(length <= LIMITS.units)) fail(run, wrongLength(path, length));
  const days = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const day = input[row] as unknown;
    if (day !== null && !isDay(day)) {
      fail(run, { path: [...path, row], expected: `${A_DAY} or null`, received: describeValue(day) });
    }
    days[row] = day ?? UNKNOWN_DAY;
  }
  return days;
}

function isDay(day: unknown): day is number {
  return Number.isInteger(day) && COLUMN_DAYS.first <= (day as number) && (day as number) <= COLUMN_DAYS.last;
}

function wrongLength(path: Path, length: number): Fault {
  return { path, expected: `1 to ${LIMITS.units} rows`, received: String(length) };
}

function unitsOf(counts: readonly RowsCount[], run: CopyRun): readonly DatedUnit[] {
  charge(run, counts.length);
  const units = Object.freeze(counts.map(unitOf));
  fromColumns.add(units);
  return units;
}

/** Frozen as it is made: to freeze it later takes as long as to make it. */
function unitOf({ earliest, latest, count }: RowsCount): DatedUnit {
  const when = whenOf(earliest, latest);
  if (!when) return Object.freeze(count > 1 ? { count } : {});
  Object.freeze(when);
  return Object.freeze(count > 1 ? { when, count } : { when });
}

function whenOf(earliest: number | undefined, latest: number | undefined): When | undefined {
  if (latest === undefined) return earliest === undefined ? undefined : { after: dayText(earliest - 1) };
  if (earliest === undefined) return { by: dayText(latest) };
  if (earliest === latest) return { on: dayText(latest) };
  return { between: Object.freeze([dayText(earliest), dayText(latest)] as const) };
}
