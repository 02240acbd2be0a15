import * as v from 'valibot';
import { faultOf, MAX_NUMBER } from './quantity-fault.js';
import { HEDGES, QUANTITY_KINDS, withBounds, type Quantity, type QuantityInput } from './quantity.js';
import { idSchema, strictObject } from './text-schema.js';

const TOO_LARGE = 'a number from −10¹⁸ to 10¹⁸';

const numberSchema = v.pipe(v.number(), v.minValue(-MAX_NUMBER, TOO_LARGE), v.maxValue(MAX_NUMBER, TOO_LARGE));
const boundSchema = v.nullish(numberSchema);

const statedQuantitySchema = strictObject({
  kind: v.picklist(QUANTITY_KINDS),
  unit: v.optional(idSchema),
  hedge: v.optional(v.picklist(HEDGES), 'exact'),
  value: boundSchema,
  low: boundSchema,
  high: boundSchema,
  precision: v.optional(v.pipe(numberSchema, v.gtValue(0))),
  fraction: v.optional(v.tuple([wholeNumber(1), wholeNumber(2)])),
});

type Stated = v.InferOutput<typeof statedQuantitySchema>;

/**
 * Checks a quantity as a whole. Like other checks it says by what: reading without the schema is held to it.
 * @param requirement - gives the part that is wrong, and what should have stood there
 */
function together(requirement: typeof faultOf): v.RawCheckAction<Stated> & { readonly requirement: typeof faultOf } {
  const check = v.rawCheck<Stated>(({ dataset, addIssue }) => {
    const fault = dataset.typed && !dataset.issues ? requirement(dataset.value) : undefined;
    if (!fault) return;
    const [key, message] = fault;
    const input = dataset.value as Stated;
    addIssue({ message, path: [{ type: 'object', origin: 'value', input: { ...input }, key, value: input[key] }] });
  });
  return { ...check, requirement };
}

/** The entries of a quantity; a type test holds {@link QuantityInput} and {@link Quantity} to what goes in and out. */
export const quantityForm = v.pipe(statedQuantitySchema, together(faultOf), v.transform(withBounds));

/** Schema of {@link Quantity}: checks that hedge and numbers agree and fills in what follows from them. */
export const quantitySchema: v.GenericSchema<QuantityInput, Quantity> = quantityForm;

function wholeNumber(least: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least));
}
