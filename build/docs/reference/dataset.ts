import type ts from 'typescript';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { ID_WORDS } from '../../../src/dataset/id.js';
import { datasetSchema } from '../../../src/dataset/schema.js';
import { datasetSchemaOf } from '../../dataset-schema.js';
import { FieldDocs } from './field-docs.js';
import { limitsOf, variantsOf, type JsonSchema } from './json-schema.js';
import { code, table } from './table.js';

/** A part of the schema that has a section of its own, with its place in the schema. */
const SECTIONS = {
  Dataset: [],
  Source: ['source'],
  'Words of a unit': ['units', '*'],
  Figure: ['figures', '*'],
  'Printed phrases': ['figures', '*', 'printed'],
  Quantity: ['figures', '*', 'quantity'],
  When: ['figures', '*', 'when'],
  Origin: ['figures', '*', 'origin'],
  'Dated units': ['figures', '*', 'units'],
  'A dated unit': ['figures', '*', 'units', '*'],
  Chart: ['charts', '*'],
  Correction: ['charts', '*', 'corrections', '*'],
  Text: ['figures', '*', 'label'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What stands at a place: its schema, and its type, whose fields have doc comments. */
interface Place {
  readonly schema: JsonSchema;
  readonly type: ts.Type;
}

/** Every field of a dataset, from the published JSON Schema, with the meaning that the doc comments of its types give. */
export function datasetReference(): string {
  const docs = new FieldDocs();
  const root: Place = { schema: datasetSchemaOf(datasetSchema, chartTypes), type: docs.root };
  const places = Object.entries(SECTIONS).map(([name, path]) => ({ name, ...placeAt(root, path, docs) }));
  const nameOf = (schema: JsonSchema) => {
    const text = JSON.stringify(schema);
    return places.find((place) => JSON.stringify(place.schema) === text)?.name;
  };
  const sections = places.map(({ name, ...place }) => `## ${name}\n\n${fieldTable(place, docs, nameOf)}`);
  return [...sections, `## Ids\n\nFigures, charts and units have ${ID_WORDS.replace(/^an id/, 'ids')}.`].join('\n\n');
}

function placeAt(root: Place, path: readonly string[], docs: FieldDocs): Place {
  return path.reduce(({ schema, type }: Place, name): Place => {
    const variants = variantsOf(schema);
    const inner =
      name === '*' ? variants.map(entrySchema).find(Boolean) : variants.find(hasField(name))?.properties?.[name];
    const innerType = name === '*' ? docs.entry(type) : docs.field(type, name)?.type;
    if (!inner || !innerType) throw new Error(`the schema of datasets has nothing at ${path.join('.')}`);
    return { schema: inner, type: innerType };
  }, root);
}

const hasField = (name: string) => (schema: JsonSchema) => schema.properties?.[name] !== undefined;

function entrySchema({ additionalProperties, items }: JsonSchema): JsonSchema | undefined {
  if (typeof additionalProperties === 'object') return additionalProperties;
  return items && !isTuple(items) ? items : undefined;
}

const isTuple = (items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] => Array.isArray(items);

type NameOf = (schema: JsonSchema) => string | undefined;

function fieldTable({ schema, type }: Place, docs: FieldDocs, nameOf: NameOf): string {
  const variants = variantsOf(schema);
  const objects = variants.filter(({ properties }) => properties !== undefined);
  const rest = variants.filter(({ properties }) => properties === undefined).map((one) => typeWords(one, nameOf));
  const hasForms = objects.length > 1;
  const rows = objects.flatMap((variant) => {
    const variantType = docs.variant(type, variant);
    return Object.entries(variant.properties ?? {}).map(([name, field]) => [
      ...(hasForms ? [formName(variant)] : []),
      code(name),
      typeWords(field, nameOf),
      variant.required?.includes(name) ? 'needed' : 'may be missing',
      meaningOf(docs, variantType, name),
      [...new Set(variantsOf(field).map(limitsOf))].filter(Boolean).join('; '),
    ]);
  });
  const heads = [...(hasForms ? ['form'] : []), 'field', 'type', 'needed', 'meaning', 'limits'];
  const alternative = rest.length === 0 ? '' : `${rest.join(' or ')}, or an object:\n\n`;
  return alternative.replace(/^./, (letter) => letter.toUpperCase()) + table(heads, rows);
}

function meaningOf(docs: FieldDocs, type: ts.Type, name: string): string {
  const meaning = docs.field(type, name)?.meaning;
  if (!meaning) throw new Error(`the field ${name} of datasets has no doc comment`);
  return meaning;
}

/** What tells one form of an object from the others: its fixed words, or else the names that it needs. */
function formName({ properties = {}, required = [] }: JsonSchema): string {
  const words = Object.values(properties).flatMap(
    ({ const: word, enum: words }) => words ?? (word === undefined ? [] : [word]),
  );
  return (words.length > 0 ? words : required).map(code).join(', ');
}

function typeWords(schema: JsonSchema, nameOf: NameOf): string {
  const name = nameOf(schema);
  if (name !== undefined) return `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`;
  const variants = variantsOf(schema);
  if (variants.length > 1) return variants.map((one) => typeWords(one, nameOf)).join(' or ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.items) {
    if (isTuple(schema.items)) return `list of ${schema.items.length}: ${typeWords(schema.items[0] ?? {}, nameOf)}`;
    return `list of ${typeWords(schema.items, nameOf)}`;
  }
  const entry = entrySchema(schema);
  return entry ? `object by id of ${typeWords(entry, nameOf)}` : (schema.type ?? 'anything');
}
