import { COLUMN_DAYS, UNKNOWN_DAY } from './unit-columns.js';

/** A column of days, and the first and the last that it names; both are {@link UNKNOWN_DAY} where it names none. */
export interface Column {
  readonly days: Int32Array;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the ends of a column, in one pass. Loops over a million rows go by index and stay with 32-bit integers, in which
 * `| 0` holds them: that is several times as fast.
 */
export function columnOf(days: Int32Array): Column {
  let beforeFirst = 2 ** 31 - 1;
  let last = UNKNOWN_DAY;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? UNKNOWN_DAY;
    // The day before the least integer is the largest: so a day that is not known is neither the first nor the last.
    beforeFirst = Math.min(beforeFirst, (day - 1) | 0);
    last = Math.max(last, day);
  }
  return { days, first: (beforeFirst + 1) | 0, last };
}

/** The earliest and the latest day of rows, undefined where it is not known, and how many rows have these two. */
export interface RowsCount {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
  readonly count: number;
}

/** Days that are counted without knowing the ends of a column: eleven years on either side of its first day. */
const NEAR = 4096;

/**
 * Counts rows by their day where all of these are near each other, as those of nearly every roll-out are: in one pass, without one
 * to find the ends. In the order of time, days that are not known first; undefined where a day is far from the others.
 */
export function countNear(days: Int32Array): readonly RowsCount[] | undefined {
  const known = days.find((day) => day !== UNKNOWN_DAY) ?? UNKNOWN_DAY;
  const from = known - NEAR;
  if (from < COLUMN_DAYS.first || known + NEAR > COLUMN_DAYS.last) return undefined;
  const table = new Int32Array(2 * NEAR);
  const dated = tallyNear(days, from, table);
  if (dated === undefined) return undefined;
  const counts: RowsCount[] = [];
  if (dated < days.length) counts.push({ earliest: undefined, latest: undefined, count: days.length - dated });
  for (let place = 0; place < table.length; place += 1) {
    const count = table[place] ?? 0;
    const day = from + place;
    if (count > 0) counts.push({ earliest: day, latest: day, count });
  }
  return counts;
}

/** Counts days into a table that begins at one; returns how many rows have a day, undefined where one is not in the table. */
function tallyNear(days: Int32Array, from: number, table: Int32Array): number | undefined {
  let unknown = 0;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? UNKNOWN_DAY;
    const place = (day - from) | 0;
    if (place >= 0 && place < table.length) table[place] = (table[place] ?? 0) + 1;
    else if (day === UNKNOWN_DAY) unknown += 1;
    else return undefined;
  }
  return days.length - unknown;
}

/** Counts rows by their day, in one pass for any order of them; in the order of time, days that are not known first. */
export function countDays(column: Column): readonly RowsCount[] {
  const table = new Int32Array(placesOf(column));
  tallyDays(column, table);
  return countsIn(table).map(([place, count]) => {
    const day = dayAt(column, place);
    return { earliest: day, latest: day, count };
  });
}

/** Counts rows by two days in the same way; in the order of the latest, and then of the earliest. */
export function countPairs(earliest: Column, latest: Column): readonly RowsCount[] {
  const width = placesOf(earliest);
  return pairCounts(earliest, latest).map(([key, count]) => ({
    earliest: dayAt(earliest, key % width),
    latest: dayAt(latest, Math.floor(key / width)),
    count,
  }));
}

type Counts = readonly (readonly [key: number, count: number])[];

/** A table with more places than this for each row takes longer to look through than hashing takes. */
const SPARSE = 8;

function pairCounts(earliest: Column, latest: Column): Counts {
  const places = placesOf(latest) * placesOf(earliest);
  if (places > SPARSE * latest.days.length) return hashPairs(earliest, latest);
  const table = new Int32Array(places);
  tallyPairs(earliest, latest, table);
  return countsIn(table);
}

function tallyDays({ days, first }: Column, table: Int32Array): void {
  for (let row = 0; row < days.length; row += 1) {
    const place = placeOf(days[row] ?? UNKNOWN_DAY, first);
    table[place] = (table[place] ?? 0) + 1;
  }
}

function tallyPairs(earliest: Column, { days, first }: Column, table: Int32Array): void {
  const { days: from, first: firstFrom } = earliest;
  const width = placesOf(earliest);
  for (let row = 0; row < days.length; row += 1) {
    const place = placeOf(days[row] ?? UNKNOWN_DAY, first);
    const key = (place * width + placeOf(from[row] ?? UNKNOWN_DAY, firstFrom)) | 0;
    table[key] = (table[key] ?? 0) + 1;
  }
}

function hashPairs(earliest: Column, latest: Column): Counts {
  const width = placesOf(earliest);
  const table = new Map<number, number>();
  latest.days.forEach((day, row) => {
    const key = placeOf(day, latest.first) * width + placeOf(earliest.days[row] ?? UNKNOWN_DAY, earliest.first);
    table.set(key, (table.get(key) ?? 0) + 1);
  });
  return [...table].sort(([a], [b]) => a - b);
}

function countsIn(table: Int32Array): Counts {
  const counts: [number, number][] = [];
  table.forEach((count, key) => count > 0 && counts.push([key, count]));
  return counts;
}

/** Place 0 is for days that are not known. */
function placeOf(day: number, first: number): number {
  return day === UNKNOWN_DAY ? 0 : (day - first + 1) | 0;
}

function dayAt({ first }: Column, place: number): number | undefined {
  return place === 0 ? undefined : first + place - 1;
}

function placesOf({ first, last }: Column): number {
  return last - first + 2;
}
