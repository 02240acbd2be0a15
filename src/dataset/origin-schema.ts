import * as v from 'valibot';
import type { Origin } from './origin.js';
import { idSchema, strictObject, textSchema } from './text-schema.js';
import { daySchema } from './when-schema.js';

const section = v.pipe(v.number(), v.integer(), v.minValue(0));
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
const digits = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)));

const optionalPlace = { section: v.optional(section), paragraph: v.optional(paragraph) };

const derived = { type: v.literal('derived'), ...optionalPlace };
const pair = v.tuple([idSchema, idSchema]);

/** Schema of a figure that follows from others, one entry a rule. */
const derivedSchema = v.variant('rule', [
  /** The first minus the second: what is left, or the change from the second to the first. */
  strictObject({ ...derived, rule: v.picklist(['difference', 'change']), from: pair }),
  /** All of them added up. */
  strictObject({ ...derived, rule: v.literal('sum'), from: v.pipe(v.array(idSchema), v.minLength(2)) }),
  /** The first ÷ the second. */
  strictObject({ ...derived, rule: v.picklist(['share', 'whole', 'growth', 'multiple']), from: pair, digits }),
  /** The nth day after a date that is neither Saturday, Sunday nor one of the holidays. */
  strictObject({
    ...derived,
    rule: v.literal('workingDay'),
    from: v.tuple([idSchema]),
    nth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
    holidays: v.optional(v.array(daySchema)),
  }),
]);

/** The forms of an origin; a type test holds {@link Origin} to what they make. */
export const originForms = v.variant('type', [
  /** The article prints it. */
  strictObject({ type: v.literal('printed'), section, paragraph }),
  derivedSchema,
  /** Neither printed nor derived: added, with a source of its own. */
  strictObject({ type: v.literal('supplement'), ...optionalPlace, source: textSchema }),
]);

/** Schema of {@link Origin}. */
export const originSchema: v.GenericSchema<Origin> = originForms;
