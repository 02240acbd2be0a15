import * as v from 'valibot';
import { isFromColumns } from './copy-columns.js';
import { isNamedOrCounted, type DatedUnit } from './dated-unit.js';
import { notList, strictObject, textSchema } from './text-schema.js';
import type { UnitBounds, UnitDays } from './unit-columns.js';
import { whenSchema } from './when-schema.js';

/** The entries of a unit; a type test holds {@link DatedUnit} to what they make. */
export const unitForm = strictObject({
  name: v.optional(textSchema),
  when: v.optional(whenSchema),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER))),
});

/** Schema of {@link DatedUnit}. */
const unitSchema: v.GenericSchema<DatedUnit> = v.pipe(
  notList(unitForm),
  v.forward(v.check<v.InferOutput<typeof unitForm>, string>(isNamedOrCounted, 'no count for a unit with a name'), [
    'count',
  ]),
);

/** Schema of any list of units. */
const unitListSchema = v.array(unitSchema, 'a list of units, or columns: “on”, or “earliest” and “latest”');

const listSchema = v.pipe(unitListSchema, v.minLength(1, 'at least one unit, or no “units” at all'));

const columnSchema = v.pipe(v.array(v.nullable(v.pipe(v.number(), v.integer()))), v.minLength(1));
const columnsSchemas = [
  strictObject({ on: columnSchema }),
  strictObject({ earliest: columnSchema, latest: columnSchema }),
];

/** Looks at lists alone: `copyUnits` has checked and counted columns before. */
const run: (typeof listSchema)['~run'] = (dataset, config) =>
  isFromColumns(dataset.value) ? { typed: true, value: [...dataset.value] } : listSchema['~run'](dataset, config);

/** Schema of the units of a figure; columns are there for its type and for the JSON Schema. */
export const unitsSchema = {
  ...v.union([listSchema, ...columnsSchemas]),
  '~run': run,
} as unknown as v.GenericSchema<readonly DatedUnit[] | UnitDays | UnitBounds, readonly DatedUnit[]>;
