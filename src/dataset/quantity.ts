import * as v from 'valibot';
import type { Frozen } from './frozen.js';
import { idSchema } from './text.js';

/**
 * What a figure says about how exact it is, in the order of the rules for drawing:
 * `exact`, `about` (约), `nearly` (近: just below), `over` (余 超: above), `atLeast` (至少: at or above),
 * `upTo` (最高: at or below), `between` (200元到600元).
 */
export const HEDGES = ['exact', 'about', 'nearly', 'over', 'atLeast', 'upTo', 'between'] as const;

/** How exact a figure is: see {@link HEDGES}. */
export type Hedge = (typeof HEDGES)[number];

/**
 * What a quantity is an amount of: `count` of things of its unit, `share` of a whole, `rate` in a population,
 * `money`, `change` against an earlier value, `multiple` of another value.
 */
export const QUANTITY_KINDS = ['count', 'share', 'rate', 'money', 'change', 'multiple'] as const;

/** What a quantity is an amount of: see {@link QUANTITY_KINDS}. */
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** The largest number that a dataset may hold, by its size: beyond it digits get lost and results overflow. */
export const MAX_NUMBER = 1e18;

const TOO_LARGE = 'a number from −10¹⁸ to 10¹⁸';

const numberSchema = v.pipe(v.number(), v.minValue(-MAX_NUMBER, TOO_LARGE), v.maxValue(MAX_NUMBER, TOO_LARGE));
const boundSchema = v.nullish(numberSchema);

const statedQuantitySchema = v.strictObject({
  /** What the quantity is an amount of. */
  kind: v.picklist(QUANTITY_KINDS),
  /** Id of the unit, built in (`person`, `CNY`) or from the dataset's `units`. Shares and rates have none. */
  unit: v.optional(idSchema),
  /** How exact it is. Default `exact`. */
  hedge: v.optional(v.picklist(HEDGES), 'exact'),
  /** The number in base units: 27.5万 is 275000, 18 % is 0.18. Null for `between`. */
  value: boundSchema,
  /** The least it can be; null where nothing is said. Follows from hedge and value except for `between`. */
  low: boundSchema,
  /** The most it can be; null where nothing is said. Follows from hedge and value except for `between`. */
  high: boundSchema,
  /** Unit of the last digit that was printed: 1000 for 27.5万. Keeps the zero of 24.0万. Default: as short as possible. */
  precision: v.optional(v.pipe(numberSchema, v.gtValue(0))),
  /** Numerator and denominator of a share printed as a fraction, so that it stays one: [1, 5] for 五分之一. */
  fraction: v.optional(v.tuple([wholeNumber(1), wholeNumber(2)])),
});

type StatedQuantity = Frozen<v.InferOutput<typeof statedQuantitySchema>>;

/** A quantity as a newsroom writes it: what follows from hedge and value may be left out. */
export interface QuantityInput extends Frozen<v.InferInput<typeof statedQuantitySchema>> {}

const completeQuantitySchema = v.pipe(
  statedQuantitySchema,
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed && !dataset.issues ? faultOf(dataset.value) : undefined;
    if (!fault) return;
    const [key, message] = fault;
    const input = dataset.value as StatedQuantity;
    addIssue({ message, path: [{ type: 'object', origin: 'value', input: { ...input }, key, value: input[key] }] });
  }),
  v.transform((stated) => ({ ...stated, ...boundsOf(stated) })),
);

/** The reading of a figure. */
export interface Quantity extends Frozen<v.InferOutput<typeof completeQuantitySchema>> {}

/** Schema of {@link Quantity}: checks that hedge and numbers agree and fills in what follows from them. */
export const quantitySchema: v.GenericSchema<QuantityInput, Quantity> = completeQuantitySchema;

/** The three numbers that a hedge stands between: null where the figure says nothing. */
export interface Bounds {
  /** The number that is named; null for a range. */
  readonly value: number | null;
  /** The least it can be. */
  readonly low: number | null;
  /** The most it can be. */
  readonly high: number | null;
}

/**
 * Least and most that a hedged value can be. A negative value mirrors: "down by nearly 6 %" is −0.06 at the least.
 */
export function boundsOf({ hedge, ...stated }: Pick<StatedQuantity, 'hedge' | 'value' | 'low' | 'high'>): Bounds {
  const { value = null, low = null, high = null } = stated;
  if (hedge === 'between' || value === null) return { value, low, high };
  if (hedge === 'about') return { value, low: null, high: null };
  if (hedge === 'exact') return { value, low: value, high: value };
  const isBelow = hedge === 'nearly' || hedge === 'upTo';
  return isBelow === value >= 0 ? { value, low: null, high: value } : { value, low: value, high: null };
}

/** The part of a quantity that does not go with the others, and what should have stood there. */
type Fault = readonly [part: keyof StatedQuantity, expected: string];

/** What is wrong with a quantity, whether stated or derived, and in which part of it. */
export function faultOf(stated: StatedQuantity): Fault | undefined {
  return stated.hedge === 'between' ? faultOfRange(stated) : faultOfValue(stated);
}

function faultOfRange({ kind, value = null, low = null, high = null, fraction }: StatedQuantity): Fault | undefined {
  if (low === null) return ['low', 'a number for the hedge “between”'];
  if (high === null) return ['high', 'a number for the hedge “between”'];
  if (value !== null) return ['value', 'no value beside the low and high of the hedge “between”'];
  if (low >= high) return ['high', `more than ${low}, which is low`];
  if (fraction) return ['fraction', 'none for the hedge “between”'];
  return faultOfSize(kind, ['low', low]) ?? faultOfSize(kind, ['high', high]);
}

function faultOfValue(stated: StatedQuantity): Fault | undefined {
  const { kind, hedge, value = null, fraction } = stated;
  if (value === null) return ['value', `a number for the hedge “${hedge}”`];
  if (fraction && Math.abs(fraction[0] / fraction[1] - value) > 1e-9) {
    return ['value', `${fraction[0]} ÷ ${fraction[1]}, as its fraction says`];
  }
  return faultOfSize(kind, ['value', value]) ?? faultOfEnds(stated);
}

const MOST_RATE = 5;

function faultOfSize(kind: QuantityKind, [part, number]: [part: Fault[0], number: number]): Fault | undefined {
  if (kind === 'share') return number < 0 || number > 1 ? [part, 'a share from 0 to 1: 18 % is 0.18'] : undefined;
  // Rates of over 100 % exist; one of 1800 % is a percentage that was not divided by 100.
  if (kind === 'rate' && number > MOST_RATE) return [part, `a rate of at most ${MOST_RATE}: 18 % is 0.18`];
  // Money can be lost and changes can be falls; nothing else goes below zero.
  if (number >= 0 || kind === 'money' || kind === 'change') return undefined;
  return [part, `a ${kind} of 0 or more; for a fall use the kind “change”`];
}

function faultOfEnds(stated: StatedQuantity): Fault | undefined {
  const bounds = boundsOf(stated);
  for (const end of ['low', 'high'] as const) {
    const given = stated[end] ?? null;
    if (given !== null && given !== bounds[end]) {
      return [end, `${bounds[end] ?? 'nothing'}, as the hedge “${stated.hedge}” says`];
    }
  }
  return undefined;
}

function wholeNumber(least: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least));
}
