import { COLUMN_DAYS, UNKNOWN_DAY } from './unit-columns.js';

/** The earliest and the latest day of rows, undefined where it is not known, and how many rows have these two. */
export interface RowsCount {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
  readonly count: number;
}

/** Days that are counted without knowing the ends of a column: eleven years on either side of its first day. */
const NEAR = 4096;

/**
 * Counts rows by their day where all of these are near each other, as those of nearly every roll-out are: in one pass, into a table
 * of days. In the order of time, days that are not known first; undefined where a day is far from the others.
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
  for (let place = 0; place < 2 * NEAR; place += 1) {
    const count = table[place] ?? 0;
    const day = from + place;
    if (count > 0) counts.push({ earliest: day, latest: day, count });
  }
  return counts;
}

/**
 * Counts days into a table that begins at one; returns how many rows have a day, undefined where one is not in the table. Loops over a
 * million rows go by index and stay with 32-bit integers, in which `| 0` holds them: that is several times as fast. They ask for
 * lengths once: code that is not compiled yet makes a call of each.
 */
function tallyNear(days: Int32Array, from: number, table: Int32Array): number | undefined {
  const [rows, places] = [days.length, table.length];
  let unknown = 0;
  for (let row = 0; row < rows; row += 1) {
    const day = days[row] ?? UNKNOWN_DAY;
    const place = (day - from) | 0;
    if (place >= 0 && place < places) table[place] = (table[place] ?? 0) + 1;
    else if (day === UNKNOWN_DAY) unknown += 1;
    else return undefined;
  }
  return rows - unknown;
}

/** How many places a table of pairs has at most, half of which can be taken; a power of two. */
const PAIR_PLACES = 2 ** 16;
/** How many numbers a place has: the earliest day, the latest, how many rows have both, and one more, for a power of two. */
const PLACE = 4;
/** How many places after its first a pair is still looked for: at worst that makes a second of ten million rows. */
const REACH = 64;

/**
 * Counts rows by two days where these are at most half as many different pairs as {@link PAIR_PLACES}, as those of nearly every roll-out: in one pass, into
 * a hash table of numbers. In the order of the latest, and then of the earliest, days that are not known first; undefined where
 * there are more pairs.
 */
export function countFewPairs(earliest: Int32Array, latest: Int32Array): readonly RowsCount[] | undefined {
  const places = Math.min(PAIR_PLACES, 2 ** (33 - Math.clz32(latest.length)));
  const table = new Int32Array(places * PLACE);
  const taken: number[] = [];
  if (!tallyPairs(earliest, latest, { table, taken })) return undefined;
  const numberAt = (at: number) => table[at] ?? 0;
  const dayAt = (at: number) => (table[at] === UNKNOWN_DAY ? undefined : table[at]);
  // A day that is not known is the least of all numbers.
  taken.sort((a, b) => numberAt(a + 1) - numberAt(b + 1) || numberAt(a) - numberAt(b));
  return taken.map((at) => ({ earliest: dayAt(at), latest: dayAt(at + 1), count: numberAt(at + 2) }));
}

/** Different pairs of days, and how many rows have each. */
interface PairTable {
  readonly table: Int32Array;
  /** Where in the table there is one. */
  readonly taken: number[];
}

/**
 * Counts rows into a table of pairs; false where it is half full, or a pair would be too far from its first place: days could be
 * chosen so that all meet in one.
 */
function tallyPairs(earliest: Int32Array, latest: Int32Array, { table, taken }: PairTable): boolean {
  const rows = latest.length;
  const mask = table.length - 1;
  for (let row = 0; row < rows; row += 1) {
    const from = earliest[row] ?? UNKNOWN_DAY;
    const to = latest[row] ?? UNKNOWN_DAY;
    // With these two numbers, days that are near each other hardly ever meet.
    const first = ((from * 25_173 + to * 13_849) * PLACE) & mask;
    let at = first;
    let count = table[at + 2] ?? 0;
    while (count > 0 && (table[at] !== from || table[at + 1] !== to)) {
      at = (at + PLACE) & mask;
      count = table[at + 2] ?? 0;
    }
    if (count === 0) {
      if (((at - first) & mask) > REACH * PLACE || taken.length * 2 * PLACE > mask) return false;
      table[at] = from;
      table[at + 1] = to;
      taken.push(at);
    }
    table[at + 2] = count + 1;
  }
  return true;
}

/** Counts rows by two days of the calendar in the same order, as fast as it can be done. */
export function countPairs(earliest: Int32Array, latest: Int32Array): readonly RowsCount[] {
  return countFewPairs(earliest, latest) ?? countManyPairs(earliest, latest);
}

/** More than there are days. */
const DAYS = 2 ** 22;

/** The same, however many pairs there are. */
export function countManyPairs(earliest: Int32Array, latest: Int32Array): readonly RowsCount[] {
  const table = new Map<number, number>();
  latest.forEach((day, row) => {
    const key = ordinalOf(day) * DAYS + ordinalOf(earliest[row] ?? UNKNOWN_DAY);
    table.set(key, (table.get(key) ?? 0) + 1);
  });
  const counts = [...table].sort(([a], [b]) => a - b);
  return counts.map(([key, count]) => ({
    earliest: dayOf(key % DAYS),
    latest: dayOf(Math.floor(key / DAYS)),
    count,
  }));
}

/** The place of a day in the calendar, from 1; 0 for one that is not known. */
function ordinalOf(day: number): number {
  return day === UNKNOWN_DAY ? 0 : day - COLUMN_DAYS.first + 1;
}

function dayOf(ordinal: number): number | undefined {
  return ordinal === 0 ? undefined : ordinal + COLUMN_DAYS.first - 1;
}
