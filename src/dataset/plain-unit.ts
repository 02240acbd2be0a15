/** A unit without a name, with one of the dates that most units have. */
export interface PlainUnit {
  /** Which form of a date it has: `on`, `by` and so on; empty where it has no date. */
  readonly form: string;
  /** Its date or dates; the same for units with the same date, and for no others. */
  readonly text: string;
  /** The same as one text or two; undefined where it has no date. */
  readonly date: string | readonly [from: string, to: string] | undefined;
  /** For how many it stands. */
  readonly count: number;
}

/** Forms of one date. */
const FORMS = new Set(['on', 'before', 'by', 'after', 'in']);
/** No date is longer: 2024-03-31. */
const DATE_LENGTH = 10;

/** Whether a value has entries with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of the only entry of an object; empty where it has none, undefined where it has several, or an empty name. */
export function onlyEntry(record: object): string | undefined {
  let only = '';
  for (const name in record) {
    if (!hasOwn.call(record, name)) continue;
    if (only !== '' || name === '') return undefined;
    only = name;
  }
  return only;
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the object that it is asked of
const hasOwn = Object.prototype.hasOwnProperty;

/** Reads a unit that may be anything; undefined where it has a name, or parts that this does not know. */
export function plainUnit(unit: unknown): PlainUnit | undefined {
  if (!isRecord(unit)) return undefined;
  let when: unknown;
  let count: unknown = 1;
  for (const key of Object.keys(unit)) {
    if (key === 'when') when = unit['when'];
    else if (key === 'count') count = unit['count'];
    else return undefined;
  }
  return isCount(count) ? withDate(when, count) : undefined;
}

function isCount(count: unknown): count is number {
  return Number.isInteger(count) && (count as number) > 0;
}

function withDate(when: unknown, count: number): PlainUnit | undefined {
  if (when === undefined) return { form: '', text: '', date: when, count };
  const form = isRecord(when) ? onlyEntry(when) : undefined;
  if (!form) return undefined;
  const date = (when as Readonly<Record<string, unknown>>)[form];
  if (isDate(date)) return FORMS.has(form) ? { form, text: date, date, count } : undefined;
  if (form !== 'between' || !Array.isArray(date) || date.length !== 2) return undefined;
  const [from, to] = date as unknown[];
  return isDate(from) && isDate(to) ? { form, text: `${from}/${to}`, date: [from, to], count } : undefined;
}

function isDate(text: unknown): text is string {
  return typeof text === 'string' && text.length <= DATE_LENGTH;
}
