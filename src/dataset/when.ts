import { readDate, type DaySpan } from './day.js';

/**
 * When something happened, with its hedge. Dates are days `2024-03-31`, months `2024-03` or years `2024`. Nothing is
 * said about where inside an interval it happened.
 */
export type When = OnDays | Before | By | After | Between | InPeriod;

/** On a day. */
export interface OnDays {
  /** The day, or the first of several. */
  readonly on: string;
  /** The last of several days in a row. Default: none, it was one day. */
  readonly until?: string | undefined;
}

/** At some time before a date. */
export interface Before {
  /** The date, itself excluded. */
  readonly before: string;
}

/** At some time up to a date. */
export interface By {
  /** The date, up to its end. */
  readonly by: string;
}

/** At some time after a date. */
export interface After {
  /** The date, itself excluded. */
  readonly after: string;
}

/** At some time between two dates. */
export interface Between {
  /** From the beginning of the first to the end of the second. */
  readonly between: readonly [from: string, to: string];
}

/** At some time in a month or year. */
export interface InPeriod {
  /** The month or year. */
  readonly in: string;
}

/** The stretch of time in which a date can lie, in day numbers; the end is exclusive, null is open. */
export interface Stretch {
  /** First moment at which it can have happened. */
  readonly start: number | null;
  /** Moment by which it has happened. */
  readonly end: number | null;
  /** True where the days themselves are known, so that nothing is hidden inside the stretch. */
  readonly isExact: boolean;
}

/** The stretch of what has no date. */
const UNDATED: Stretch = { start: null, end: null, isExact: false };

/** The stretch in which something dated so can have happened; open both ways for what has no date. */
export function stretchOf(when: When | undefined): Stretch {
  if (!when) return UNDATED;
  if ('on' in when) {
    const { first, last } = spanOf(when.on);
    return { start: first, end: (when.until === undefined ? last : spanOf(when.until).last) + 1, isExact: true };
  }
  if ('before' in when) return { start: null, end: spanOf(when.before).first, isExact: false };
  if ('by' in when) return { start: null, end: spanOf(when.by).last + 1, isExact: false };
  if ('after' in when) return { start: spanOf(when.after).last + 1, end: null, isExact: false };
  const [from, to] = 'between' in when ? when.between : [when.in, when.in];
  return { start: spanOf(from).first, end: spanOf(to).last + 1, isExact: false };
}

/** First and last day of a date; NaN for a text that is none, which the schema refuses. */
export function spanOf(date: string): DaySpan {
  return readDate(date) ?? { first: NaN, last: NaN };
}

/** Whether what lasts through to a day ends after the day on which it began. */
export function endsLater({ on, until }: OnDays): boolean {
  return until === undefined || on < until;
}

/** Whether the second of two dates ends after the beginning of the first; true where one is no date, which is a fault of its own. */
export function isInOrder({ between: [from, to] }: Between): boolean {
  return !(spanOf(from).first >= spanOf(to).last);
}
