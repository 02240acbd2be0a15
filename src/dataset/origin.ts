import * as v from 'valibot';
import { daySchema } from './when.js';
import { idSchema, textSchema, type Text } from './text.js';

/**
 * Where the reading of a figure comes from: printed in the article, derived from other figures of the dataset by a rule,
 * or a supplement with its own source. A reader can always tell which.
 */
export type Origin = PrintedOrigin | Derivation | SupplementOrigin;

/** The article prints it. */
export interface PrintedOrigin {
  /** Which kind of origin this is. */
  readonly type: 'printed';
  /** Section of the article: 0 for the lead, then from 1. */
  readonly section: number;
  /** Paragraph within the section, from 1. */
  readonly paragraph: number;
}

/** Where words are printed whose reading comes from elsewhere; nothing where no words are printed. */
export interface PlaceOfWords {
  /** Section of the article: 0 for the lead, then from 1. */
  readonly section?: number | undefined;
  /** Paragraph within the section, from 1. */
  readonly paragraph?: number | undefined;
}

/** Neither printed nor derived: added, with a source of its own. */
export interface SupplementOrigin extends PlaceOfWords {
  /** Which kind of origin this is. */
  readonly type: 'supplement';
  /** The source, in words. */
  readonly source: Text;
}

/** How a figure that follows from others is worked out. */
export type Derivation = DifferenceOrigin | SumOrigin | QuotientOrigin | WorkingDayOrigin;

/** What all rules have. */
export interface DerivedOrigin extends PlaceOfWords {
  /** Which kind of origin this is. */
  readonly type: 'derived';
}

/** The first minus the second: 30.4万 − 6.4万. */
export interface DifferenceOrigin extends DerivedOrigin {
  /** The rule. */
  readonly rule: 'difference';
  /** Ids of the two figures. */
  readonly from: readonly [string, string];
}

/** All of them added up. */
export interface SumOrigin extends DerivedOrigin {
  /** The rule. */
  readonly rule: 'sum';
  /** Ids of two or more figures. */
  readonly from: readonly string[];
}

/** The first ÷ the second. */
export interface QuotientOrigin extends DerivedOrigin {
  /**
   * The rule: `share` is a part ÷ the whole; `whole` a part ÷ its share, the whole that the two imply; `growth` a change
   * ÷ the value before it; `multiple` how many times as much.
   */
  readonly rule: 'share' | 'whole' | 'growth' | 'multiple';
  /** Ids of the two figures. */
  readonly from: readonly [string, string];
  /** Significant digits that are kept. Default: the fewest of the two, at least 2. */
  readonly digits?: number | undefined;
}

/** The nth day after a date that is neither Saturday, Sunday nor a holiday. */
export interface WorkingDayOrigin extends DerivedOrigin {
  /** The rule. */
  readonly rule: 'workingDay';
  /** Id of the figure with the date. */
  readonly from: readonly [string];
  /** Which working day after the date, from 1. */
  readonly nth: number;
  /** Days that are no working days besides weekends. Default: none. */
  readonly holidays?: readonly string[] | undefined;
}

const section = v.pipe(v.number(), v.integer(), v.minValue(0));
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
const digits = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)));

const optionalPlace = { section: v.optional(section), paragraph: v.optional(paragraph) };

const derived = { type: v.literal('derived'), ...optionalPlace };
const pair = v.tuple([idSchema, idSchema]);

/** Schema of a figure that follows from others, one entry a rule. */
const derivedSchema = v.variant('rule', [
  /** The first minus the second: 30.4万 − 6.4万. */
  v.strictObject({ ...derived, rule: v.literal('difference'), from: pair }),
  /** All of them added up. */
  v.strictObject({ ...derived, rule: v.literal('sum'), from: v.pipe(v.array(idSchema), v.minLength(2)) }),
  /** The first ÷ the second. */
  v.strictObject({ ...derived, rule: v.picklist(['share', 'whole', 'growth', 'multiple']), from: pair, digits }),
  /** The nth day after a date that is neither Saturday, Sunday nor one of the holidays. */
  v.strictObject({
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
  v.strictObject({ type: v.literal('printed'), section, paragraph }),
  derivedSchema,
  /** Neither printed nor derived: added, with a source of its own. */
  v.strictObject({ type: v.literal('supplement'), ...optionalPlace, source: textSchema }),
]);

/** Schema of {@link Origin}. */
export const originSchema: v.GenericSchema<Origin> = originForms;
