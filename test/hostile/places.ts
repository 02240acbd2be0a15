/** Every field of a dataset, found by walking the schema: a new field is tried with all payloads without anyone remembering it. */
import * as v from 'valibot';
import { datasetSchema } from '../../src/dataset/schema.js';

/** A way into a value. */
export type Path = readonly (string | number)[];

/** What a field takes: it decides which payloads are no surprise there. */
export type FieldKind = 'text' | 'number' | 'choice' | 'whole';

/** A field of a dataset. */
export interface Field {
  /** Where it is: names of fields, and for entries of maps and lists those that the dataset has. */
  readonly path: Path;
  readonly kind: FieldKind;
  /** The same with `*` for every id and index: fields of one name are one field of the schema. */
  readonly name: string;
  /** What has to stand around it where the dataset has nothing, or another form: a value at a way. */
  readonly around: readonly (readonly [path: Path, value: unknown])[];
}

/** What is used of schemas of valibot. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema & string)[];
  readonly items?: readonly Schema[];
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly literal?: unknown;
}

const WRAPPERS = ['optional', 'nullable', 'nullish'];

/** The fields of a dataset that has a value wherever a map has to have an entry. */
export function fieldsOf(dataset: unknown): readonly Field[] {
  return [...walk(datasetSchema, dataset, { path: [], names: [], around: [] })];
}

interface Place {
  readonly path: Path;
  readonly names: readonly string[];
  readonly around: Field['around'];
}

function* walk(schema: Schema, value: unknown, place: Place): Generator<Field> {
  if (WRAPPERS.includes(schema.type)) {
    yield* walk(schema.wrapped!, value, place);
    return;
  }
  yield { path: place.path, name: place.names.join('.'), around: place.around, kind: kindOf(schema) };
  switch (schema.type) {
    case 'strict_object':
      for (const [key, inner] of Object.entries(schema.entries!)) yield* walkPart(schema, inner, { key, value, place });
      return;
    case 'record':
      for (const key of Object.keys(value ?? {})) {
        yield* walkPart(schema, schema.value!, { key, value, place });
      }
      return;
    case 'array':
      yield* walkPart(schema, schema.item!, { key: 0, value, place });
      return;
    case 'tuple':
      for (const [key, inner] of schema.items!.entries()) yield* walkPart(schema, inner, { key, value, place });
      return;
    case 'union':
    case 'variant':
      for (const option of schema.options!) yield* walk(option, accepts(option, value) ? value : undefined, place);
      return;
    case 'string':
    case 'number':
    case 'picklist':
    case 'literal':
      return;
    default:
      // A kind of schema that this does not know would be a field that nothing tries.
      throw new Error(`cannot walk a schema of the type ${schema.type}`);
  }
}

interface Part {
  readonly key: string | number;
  readonly value: unknown;
  readonly place: Place;
}

/** Walks a part of a value; where the value is not there, an example of it has to be put there first. */
function* walkPart(schema: Schema, inner: Schema, { key, value, place }: Part): Generator<Field> {
  const isThere = accepts(schema, value);
  const whole = isThere ? value : exampleOf(schema);
  const around: Field['around'] = isThere ? place.around : [...place.around, [place.path, whole]];
  const isId = schema.type === 'record' || typeof key === 'number';
  const part = (whole as Readonly<Record<string | number, unknown>>)[key];
  yield* walk(inner, part, { path: [...place.path, key], names: [...place.names, isId ? '*' : String(key)], around });
}

function kindOf({ type }: Schema): FieldKind {
  if (type === 'string') return 'text';
  if (type === 'number') return 'number';
  return type === 'picklist' || type === 'literal' ? 'choice' : 'whole';
}

function accepts(schema: Schema, value: unknown): boolean {
  return value !== undefined && v.safeParse(schema as unknown as v.GenericSchema, value).success;
}

/** Values of which every simple schema takes one. */
const SIMPLE = ['words', '2024-03-31', 'https://news.example/a', 1, 0.5, 0, 2];

/** A value that a schema takes. */
function exampleOf(schema: Schema): unknown {
  const [example] = examplesOf(schema);
  if (example === undefined) {
    throw new Error(`no example for a schema of the type ${schema.type}: ${Object.keys(schema.entries ?? {}).join()}`);
  }
  return example;
}

function examplesOf(schema: Schema): readonly unknown[] {
  return candidatesFor(schema).filter((candidate) => accepts(schema, candidate));
}

function candidatesFor(schema: Schema): readonly unknown[] {
  if (WRAPPERS.includes(schema.type)) return candidatesFor(schema.wrapped!);
  switch (schema.type) {
    case 'strict_object':
      return objectsOf(schema.entries!);
    case 'array':
      return [[exampleOf(schema.item!)], [exampleOf(schema.item!), exampleOf(schema.item!)]];
    case 'tuple':
      return [schema.items!.map(exampleOf), [1, 5], ['2024-01', '2024-03']];
    case 'record':
      return [{}];
    case 'picklist':
      return schema.options!;
    case 'literal':
      return [schema.literal];
    case 'union':
    case 'variant':
      return schema.options!.flatMap(examplesOf);
    default:
      return SIMPLE;
  }
}

/** Objects of what is required; of every entry its first example, then its second and so on, since some exclude others. */
function objectsOf(entries: Readonly<Record<string, Schema>>): readonly object[] {
  const required = Object.entries(entries).filter(([, { type }]) => !WRAPPERS.includes(type));
  const examples = required.map(([key, inner]) => [key, examplesOf(inner)] as const);
  const most = Math.max(1, ...examples.map(([, { length }]) => length));
  const objects = Array.from({ length: most }, (_, index) =>
    Object.fromEntries(examples.map(([key, all]) => [key, all[Math.min(index, all.length - 1)]])),
  );
  // A quantity needs numbers and units besides, which its kind and hedge ask for.
  return [...objects, ...objects.map((each) => ({ ...each, unit: 'person', value: 12 }))];
}

/** A copy of a dataset with another value in a field, and around it what makes it that field. */
export function withField(dataset: unknown, { path, around }: Pick<Field, 'path' | 'around'>, value: unknown): unknown {
  const settled = around.reduce((whole, [place, example]) => withPart(whole, place, example), dataset);
  return withPart(settled, path, value);
}

function withPart(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = (whole as Readonly<Record<string | number, unknown>>)[key];
  const part = rest.length === 0 ? value : withPart(inner, rest, value);
  if (Array.isArray(whole)) return Object.assign([...(whole as unknown[])], { [key]: part });
  // By definition and not by assignment, which would set the prototype for one name.
  return Object.defineProperty({ ...(whole as object) }, key, {
    value: part,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
