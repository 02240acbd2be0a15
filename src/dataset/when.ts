import * as v from 'valibot';
import type { DeepReadonly } from './deep-readonly.js';
import { readDate, type DaySpan } from './day.js';

/** Schema of a date with day, month or year precision. */
export const dateSchema = v.pipe(
  v.string(),
  v.check((text) => readDate(text) !== undefined, 'a date such as 2024-03-31, a month 2024-03 or a year 2024'),
);

/** Schema of a date with day precision. */
export const daySchema = v.pipe(
  dateSchema,
  v.check((text) => text.length === '2024-03-31'.length, 'a day such as 2024-03-31'),
);

/** Schema of {@link When}. */
export const whenSchema = v.union(
  [
    /** On a day; with `until`, lasting through to that day. */
    v.pipe(
      v.strictObject({ on: daySchema, until: v.optional(daySchema) }),
      v.forward(
        v.check(({ on, until }) => until === undefined || on < until, 'a later day than that of “on”'),
        ['until'],
      ),
    ),
    /** At some time before a date, the date excluded. */
    v.strictObject({ before: dateSchema }),
    /** At some time up to the end of a date. */
    v.strictObject({ by: dateSchema }),
    /** At some time after a date, the date excluded. */
    v.strictObject({ after: dateSchema }),
    /** At some time from the beginning of the first date to the end of the second. */
    v.pipe(
      v.strictObject({ between: v.tuple([dateSchema, dateSchema]) }),
      v.forward(
        // A date that is none has an issue of its own, and NaN is not later than anything.
        v.check(({ between: [from, to] }) => !(spanOf(from).first >= spanOf(to).last), 'a later date than the first'),
        ['between', 1],
      ),
    ),
    /** At some time in a month or year. */
    v.strictObject({ in: dateSchema }),
  ],
  'a date with one of on, before, by, after, between or in',
);

/**
 * When something happened, with its hedge: `{ on: '2024-01-12' }`, `{ on, until }` for days in a row,
 * `{ before }`, `{ by }`, `{ after }`, `{ between: [from, to] }`, `{ in: '2024-03' }`.
 * Nothing is said about where inside an interval it happened.
 */
export type When = DeepReadonly<v.InferOutput<typeof whenSchema>>;

/** The stretch of time in which a date can lie, in day numbers; the end is exclusive, null is open. */
export interface Stretch {
  /** First moment at which it can have happened. */
  readonly start: number | null;
  /** Moment by which it has happened. */
  readonly end: number | null;
  /** True where the days themselves are known, so that nothing is hidden inside the stretch. */
  readonly isExact: boolean;
}

/** The stretch in which something dated so can have happened. */
export function stretchOf(when: When): Stretch {
  if ('on' in when) return { start: spanOf(when.on).first, end: spanOf(when.until ?? when.on).last + 1, isExact: true };
  if ('before' in when) return { start: null, end: spanOf(when.before).first, isExact: false };
  if ('by' in when) return { start: null, end: spanOf(when.by).last + 1, isExact: false };
  if ('after' in when) return { start: spanOf(when.after).last + 1, end: null, isExact: false };
  const [from, to] = 'between' in when ? when.between : [when.in, when.in];
  return { start: spanOf(from).first, end: spanOf(to).last + 1, isExact: false };
}

/** Days of a date that the schema has accepted. */
function spanOf(date: string): DaySpan {
  return readDate(date) ?? { first: NaN, last: NaN };
}
