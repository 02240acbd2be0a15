import { describe, expect, test } from 'vitest';
import { datasetShape, unitListShape } from '../../../src/dataset/dataset-shape.js';
import { faultOf, isConsistent } from '../../../src/dataset/quantity-fault.js';
import { datasetSchema } from '../../../src/dataset/schema.js';

type Part = Readonly<Record<string, unknown>>;

/** What a schema of valibot says as data; functions of ours are themselves. An entry that it does not know is a failure. */
function shapeOf(schema: Part): unknown {
  const [form, ...actions] = (schema['pipe'] ?? []) as readonly Part[];
  if (form) return { type: 'pipe', form: shapeOf(form), actions: actions.map(actionOf) };
  const make = FORMS[schema['type'] as string];
  if (!make) throw new Error(`There is no shape of ${String(schema['type'])}`);
  return make(schema);
}

const shapes = (list: unknown) => (list as readonly Part[]).map(shapeOf);
const inner = (part: unknown) => shapeOf(part as Part);
const firstOf = ({ options }: Part) => ({ type: 'union', options: shapes(options) });
const wrapped = ({ type, wrapped, default: standsIn }: Part) => ({ type, wrapped: inner(wrapped), default: standsIn });

const FORMS: Readonly<Record<string, (schema: Part) => unknown>> = {
  string: ({ type }) => ({ type }),
  number: ({ type }) => ({ type }),
  literal: ({ type, literal }) => ({ type, literal }),
  picklist: ({ type, options }) => ({ type, options }),
  optional: wrapped,
  nullish: wrapped,
  // Of lists and columns of units, reading leaves lists alone.
  union: (schema) => (isOfUnits(schema) ? inner((schema['options'] as readonly Part[])[0]) : firstOf(schema)),
  variant: firstOf,
  strict_object: ({ type, entries }) => ({
    type,
    entries: Object.fromEntries(Object.entries(entries as Part).map(([name, entry]) => [name, inner(entry)])),
  }),
  record: ({ type, key, value }) => ({ type, key: inner(key), value: inner(value) }),
  array: ({ type, item }) => ({ type, item: inner(item) }),
  tuple: ({ type, items }) => ({ type, items: shapes(items) }),
};

const isOfUnits = ({ options }: Part) => JSON.stringify(options).includes('"earliest"');

const LIMITS = ['min_length', 'max_length', 'min_value', 'max_value', 'gt_value'];

function actionOf({ type, requirement, operation }: Part): unknown {
  if (type === 'transform') return { type, operation };
  if (type === 'raw_check' && requirement === faultOf) return { type: 'check', requirement: isConsistent };
  if (type === 'integer' || type === 'check') return { type: 'check', requirement };
  if (LIMITS.includes(type as string)) return { type, requirement };
  throw new Error(`There is no shape of ${String(type)}`);
}

describe('datasetShape', () => {
  test('says what the schema says, in the same order, with the same checks', () => {
    const shape = shapeOf(datasetSchema as unknown as Part);
    // Functions are equal only to themselves.
    expect(datasetShape).toStrictEqual(shape);
    expect(JSON.stringify(datasetShape)).toBe(JSON.stringify(shape));
  });

  test('has the list of units that reading counts', () => {
    const { figures } = datasetShape['entries' as never] as Record<
      string,
      { value: { entries: Record<string, Part> } }
    >;
    const units = figures!.value.entries['units']!['wrapped'] as Part;
    expect(units['form']).toBe(unitListShape);
  });
});
