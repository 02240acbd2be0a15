import { UNKNOWN_DAY } from './unit-columns.js';

/** A column of days, and the first and the last that it names: Infinity and its opposite where it names none. */
export interface Column {
  readonly days: Int32Array;
  readonly first: number;
  readonly last: number;
}

/** Finds the ends of a column, in one pass. */
export function columnOf(days: Int32Array): Column {
  let first = Infinity;
  let last = -Infinity;
  // Loops over a million rows go by index: `for … of` takes several times as long.
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? UNKNOWN_DAY;
    if (day !== UNKNOWN_DAY) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { days, first, last };
}

/** The earliest and the latest day of rows, undefined where it is not known, and how many rows have these two. */
export interface RowsCount {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
  readonly count: number;
}

/** Counts rows by their day, in one pass for any order of them; in the order of time, days that are not known first. */
export function countDays(column: Column): readonly RowsCount[] {
  const { days, first } = column;
  const table = new Int32Array(placesOf(column));
  for (let row = 0; row < days.length; row += 1) {
    const place = placeOf(days[row] ?? UNKNOWN_DAY, first);
    table[place] = (table[place] ?? 0) + 1;
  }
  return countsIn(table).map(([place, count]) => {
    const day = dayAt(column, place);
    return { earliest: day, latest: day, count };
  });
}

/** Counts rows by two days in the same way; in the order of the latest, and then of the earliest. */
export function countPairs(earliest: Column, latest: Column): readonly RowsCount[] {
  const width = placesOf(earliest);
  const places = placesOf(latest) * width;
  const counts = places > SPARSE * latest.days.length ? pairsByHash(earliest, latest) : pairsByTable(earliest, latest);
  return counts.map(([key, count]) => ({
    earliest: dayAt(earliest, key % width),
    latest: dayAt(latest, Math.floor(key / width)),
    count,
  }));
}

type Counts = readonly (readonly [key: number, count: number])[];

/** A table with more places than this for each row takes longer to look through than hashing takes. */
const SPARSE = 8;

function pairsByTable(earliest: Column, latest: Column): Counts {
  const [from, to, width] = [earliest.days, latest.days, placesOf(earliest)];
  const [firstFrom, firstTo] = [earliest.first, latest.first];
  const table = new Int32Array(placesOf(latest) * width);
  for (let row = 0; row < to.length; row += 1) {
    const key = placeOf(to[row] ?? UNKNOWN_DAY, firstTo) * width + placeOf(from[row] ?? UNKNOWN_DAY, firstFrom);
    table[key] = (table[key] ?? 0) + 1;
  }
  return countsIn(table);
}

function pairsByHash(earliest: Column, latest: Column): Counts {
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
  return day === UNKNOWN_DAY ? 0 : day - first + 1;
}

function dayAt({ first }: Column, place: number): number | undefined {
  return place === 0 ? undefined : first + place - 1;
}

function placesOf({ first, last }: Column): number {
  return Math.max(0, last - first + 1) + 1;
}
