import * as v from 'valibot';
import type { DeepReadonly } from './deep-readonly.js';
import { daySchema } from './when.js';
import { idSchema, textSchema } from './text.js';

const section = v.pipe(v.number(), v.integer(), v.minValue(0));
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
const digits = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)));

const place = {
  /** Section of the article: 0 for the lead, then from 1. */
  section,
  /** Paragraph within the section, from 1. */
  paragraph,
};

/** Where the printed words stand when the reading itself comes from elsewhere. */
const optionalPlace = { section: v.optional(section), paragraph: v.optional(paragraph) };

const derived = { type: v.literal('derived'), ...optionalPlace };
const pair = v.tuple([idSchema, idSchema]);

/** Schema of a figure that follows from others, one entry a rule. */
const derivedSchema = v.variant('rule', [
  /** The first minus the second: 30.4万 − 6.4万. */
  v.strictObject({ ...derived, rule: v.literal('difference'), from: pair }),
  /** All of them added up. */
  v.strictObject({ ...derived, rule: v.literal('sum'), from: v.pipe(v.array(idSchema), v.minLength(2)) }),
  /** The part ÷ the whole. `digits`: significant digits kept; default the fewest of the two, at least 2. */
  v.strictObject({ ...derived, rule: v.literal('share'), from: pair, digits }),
  /** The part ÷ its share: the whole that the two imply. */
  v.strictObject({ ...derived, rule: v.literal('whole'), from: pair, digits }),
  /** The change ÷ the value before it. */
  v.strictObject({ ...derived, rule: v.literal('growth'), from: pair, digits }),
  /** The first ÷ the second, as a multiple. */
  v.strictObject({ ...derived, rule: v.literal('multiple'), from: pair, digits }),
  /** The nth day after a date that is neither Saturday, Sunday nor one of the holidays. */
  v.strictObject({
    ...derived,
    rule: v.literal('workingDay'),
    from: v.tuple([idSchema]),
    nth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
    holidays: v.optional(v.array(daySchema)),
  }),
]);

/** Schema of {@link Origin}. */
export const originSchema = v.variant('type', [
  /** The article prints it. */
  v.strictObject({ type: v.literal('printed'), ...place }),
  derivedSchema,
  /** Neither printed nor derived: added, with a source of its own. */
  v.strictObject({ type: v.literal('supplement'), ...optionalPlace, source: textSchema }),
]);

/** How a figure that follows from others is worked out. */
export type Derivation = DeepReadonly<v.InferOutput<typeof derivedSchema>>;

/**
 * Where the reading of a figure comes from: `printed` in the article (section and paragraph), `derived` from other
 * figures of the dataset by a rule, or a `supplement` with its own source.
 */
export type Origin = DeepReadonly<v.InferOutput<typeof originSchema>>;
