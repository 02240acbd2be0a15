/** A dataset for each chart type to put payloads into: small, and with a text in every field that can have one. */
import { chartTypes } from '../../../src/charts/chart-types.js';
import { readDataset, renderJson, zhejiang2024 } from '../../../src/core.js';
import { MARKER } from '../../hostile/marked.js';
import { fieldsOf, withField, type Field } from '../../hostile/places.js';

/** A dataset as JSON with one chart. */
export interface Base {
  readonly type: string;
  /** Id of the chart. */
  readonly id: string;
  readonly input: unknown;
  /** Its fields, one for every name in the schema. */
  readonly fields: readonly Field[];
}

/** Whether a value is a dataset. */
const isRead = (input: unknown) => readDataset(input).dataset !== undefined;

/** The smallest chart of each type in the built-in article. */
export const BASES: readonly Base[] = Object.keys(chartTypes).map((type) => {
  const ids = Object.keys(zhejiang2024.charts).filter((id) => zhejiang2024.charts[id]!.type === type);
  const texts = ids.map((id) => ({ id, json: renderJson(zhejiang2024, id) }));
  const [smallest] = texts.sort((a, b) => a.json.length - b.json.length);
  if (!smallest)
    throw new Error(`the built-in article has no chart of the type ${type}: give this test another dataset`);
  const input = withUnit(JSON.parse(smallest.json) as Readonly<Record<string, unknown>>);
  const fields = new Map(fieldsOf(input).map((field) => [`${field.name} ${field.kind}`, field]));
  return { type, id: smallest.id, input, fields: [...fields.values()] };
});

/** A unit of its own, so that units have fields too. */
function withUnit(input: Readonly<Record<string, unknown>>): unknown {
  return { ...input, units: { ...(input['units'] as object), extra: { zh: '个', en: 'thing', 'zh-TW': '個' } } };
}

/** A base with a marker in each field that takes any words, as far as they do not exclude each other. */
export function withEveryText({ input, fields }: Base): unknown {
  const texts = fields.filter(({ kind, name }) => kind === 'text' && !name.endsWith('zh-TW') && name !== '$schema');
  const filled = texts.reduce((whole, field) => {
    const next = withField(whole, field, MARKER);
    return isRead(next) ? next : whole;
  }, withoutTraditional(input));
  return inTraditional(filled);
}

function withoutTraditional(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part, (key, value: unknown) => (key === 'zh-TW' ? undefined : value)));
}

/** Every text in traditional Chinese too. */
function inTraditional(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(inTraditional);
  const entries = Object.entries(part).map(([key, value]) => [key, inTraditional(value)] as const);
  return Object.fromEntries([...entries, ...('zh' in part && 'en' in part ? [['zh-TW', MARKER] as const] : [])]);
}
