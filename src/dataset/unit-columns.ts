/** Days of units, one a row: days since 1 January 1970. */
export type DayColumn = Int32Array | readonly (number | null)[];

/**
 * The days of many units as one column, in place of a list of {@link DatedUnit}: a row a unit, in any order. Reading counts
 * the rows into units with a `count`.
 */
export interface UnitDays {
  /** The day of each; not known is {@link UNKNOWN_DAY} in an `Int32Array` and `null` in a list. */
  readonly on: DayColumn;
}

/** The bounds of the dates of many units as two columns of one length; of a unit whose day is known both are that day. */
export interface UnitBounds {
  /** The first day on which each can have happened; not known is {@link UNKNOWN_DAY} or `null`. */
  readonly earliest: DayColumn;
  /** The last day on which each can have happened; not known is {@link UNKNOWN_DAY} or `null`. */
  readonly latest: DayColumn;
}

/** What stands in an `Int32Array` of days where a day is not known: the least number that it can hold, -2147483648. */
export const UNKNOWN_DAY = -(2 ** 31);

/** The days that a column can have: 1 January of the year 1 to 31 December 9999. */
export const COLUMN_DAYS = { first: -719_162, last: 2_932_896 } as const;
