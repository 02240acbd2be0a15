import { charge, fail, LIMITS, type CopyRun, type Path } from './copy-run.js';
import { columnOf, countDays, countNear, countPairs, type Column, type RowsCount } from './count-rows.js';
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
  return unitsOf(countNear(days) ?? countDays(columnWithin(days, place, run)), run);
}

/** The same for two columns; each different pair of days is a unit with a count. */
export function copyBounds(earliest: unknown, latest: unknown, path: Path, run: CopyRun): readonly DatedUnit[] {
  const place = [...path, 'latest'];
  const from = copyColumn(earliest, [...path, 'earliest'], run);
  const to = copyColumn(latest, place, run);
  if (from.days.length !== to.days.length) {
    const expected = `${from.days.length} rows, as many as in “earliest”`;
    fail(run, { path: place, expected, received: String(to.days.length) });
  }
  const pairs = countPairs(from, to);
  const wrong = pairs.find((pair) => (pair.earliest ?? -Infinity) > (pair.latest ?? Infinity));
  if (wrong) {
    const row = to.days.findIndex((day, index) => day === wrong.latest && from.days[index] === wrong.earliest);
    const expected = `no day before that of “earliest”, ${wrong.earliest}`;
    fail(run, { path: [...place, row], expected, received: String(wrong.latest) });
  }
  return unitsOf(pairs, run);
}

function copyColumn(input: unknown, path: Path, run: CopyRun): Column {
  return columnWithin(copyRows(input, path, run), path, run);
}

function copyRows(input: unknown, path: Path, run: CopyRun): Int32Array {
  const days = isDays(input) ? input : copyList(input, path, run);
  if (days.length === 0 || days.length > LIMITS.units) fail(run, wrongLength(path, days.length));
  return days;
}

/** A column all of whose days are days. */
function columnWithin(days: Int32Array, path: Path, run: CopyRun): Column {
  const column = columnOf(days);
  if (column.last !== UNKNOWN_DAY && (column.first < COLUMN_DAYS.first || column.last > COLUMN_DAYS.last)) {
    const row = days.findIndex((day) => !isDay(day) && day !== UNKNOWN_DAY);
    fail(run, { path: [...path, row], expected: `${A_DAY} or UNKNOWN_DAY`, received: String(days[row]) });
  }
  return column;
}

const A_DAY = `a whole number of days since 1970, from ${COLUMN_DAYS.first} to ${COLUMN_DAYS.last},`;

function isDays(input: unknown): input is Int32Array {
  // Also one of another window, of which it is no instance.
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Int32Array]';
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
  const units = counts.map(({ earliest, latest, count }) => {
    const when = whenOf(earliest, latest);
    return { ...(when && { when }), ...(count > 1 && { count }) };
  });
  fromColumns.add(units);
  return units;
}

function whenOf(earliest: number | undefined, latest: number | undefined): When | undefined {
  if (latest === undefined) return earliest === undefined ? undefined : { after: dayText(earliest - 1) };
  if (earliest === undefined) return { by: dayText(latest) };
  return earliest === latest ? { on: dayText(latest) } : { between: [dayText(earliest), dayText(latest)] };
}
