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

/**
 * Reads a unit that may be anything; undefined where it has a name, or parts that this does not know. It is done for every
 * one of a million, so it makes nothing but its result.
 */
export function plainUnit(unit: unknown): PlainUnit | undefined {
  if (typeof unit !== 'object' || unit === null || Array.isArray(unit)) return undefined;
  let when: unknown;
  let count: unknown = 1;
  for (const key of Object.keys(unit)) {
    if (key === 'when') when = (unit as { when: unknown }).when;
    else if (key === 'count') count = (unit as { count: unknown }).count;
    else return undefined;
  }
  return isCount(count) ? withDate(when, count) : undefined;
}

function isCount(count: unknown): count is number {
  return Number.isInteger(count) && (count as number) > 0;
}

function withDate(when: unknown, count: number): PlainUnit | undefined {
  if (when === undefined) return { form: '', text: '', date: when, count };
  if (typeof when !== 'object' || when === null) return undefined;
  const keys = Object.keys(when);
  const form = keys[0] ?? '';
  const date = (when as Readonly<Record<string, unknown>>)[form];
  if (keys.length > 1) return undefined;
  if (isDate(date)) return FORMS.has(form) ? { form, text: date, date, count } : undefined;
  if (form !== 'between' || !Array.isArray(date) || date.length !== 2) return undefined;
  const [from, to] = date as unknown[];
  return isDate(from) && isDate(to) ? { form, text: `${from}/${to}`, date: [from, to], count } : undefined;
}

function isDate(text: unknown): text is string {
  return typeof text === 'string' && text.length <= DATE_LENGTH;
}
