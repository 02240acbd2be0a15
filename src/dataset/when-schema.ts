import * as v from 'valibot';
import { isDateText, isDayText } from './day.js';
import { strictObject } from './text-schema.js';
import { endsLater, isInOrder, type When } from './when.js';

/** Schema of a date with day, month or year precision. */
export const dateSchema = v.pipe(
  v.string(),
  v.check(isDateText, 'a date of the calendar such as 2024-03-31, a month 2024-03 or a year 2024'),
);

/** Schema of a date with day precision. */
export const daySchema = v.pipe(dateSchema, v.check(isDayText, 'a day such as 2024-03-31'));

const onDays = strictObject({ on: daySchema, until: v.optional(daySchema) });
const between = strictObject({ between: v.tuple([dateSchema, dateSchema]) });

/** The forms of a date; a type test holds {@link When} to what they make. */
export const whenForms = v.union(
  [
    /** On a day; with `until`, lasting through to that day. */
    v.pipe(
      onDays,
      v.forward(v.check<v.InferOutput<typeof onDays>, string>(endsLater, 'a later day than that of “on”'), ['until']),
    ),
    /** At some time before a date, the date excluded. */
    strictObject({ before: dateSchema }),
    /** At some time up to the end of a date. */
    strictObject({ by: dateSchema }),
    /** At some time after a date, the date excluded. */
    strictObject({ after: dateSchema }),
    /** At some time from the beginning of the first date to the end of the second. */
    v.pipe(
      between,
      v.forward(v.check<v.InferOutput<typeof between>, string>(isInOrder, 'a later date than the first'), [
        'between',
        1,
      ]),
    ),
    /** At some time in a month or year. */
    strictObject({ in: dateSchema }),
  ],
  'a date with one of on, before, by, after, between or in',
);

/**
 * Tries the form that an entry names, and only where that does not fit one after the other, which words every failure: of
 * hundreds of dates that would take most of the time.
 */
const run: (typeof whenForms)['~run'] = (dataset, config) => {
  const { value } = dataset;
  const form =
    typeof value === 'object' && value !== null
      ? whenForms.options.find(({ entries }) => Object.keys(entries).some((name) => name in value))
      : undefined;
  const made = form?.['~run']({ typed: false, value }, config);
  return made?.typed ? made : whenForms['~run'](dataset, config);
};

/** Schema of {@link When}. */
export const whenSchema: v.GenericSchema<When> = { ...whenForms, '~run': run };
