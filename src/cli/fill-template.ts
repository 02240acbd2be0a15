/** The cells of a row by the names of their columns. */
export type Cells = ReadonlyMap<string, unknown>;

/** A template that a row does not fill; the message says which cell. */
export class CellError extends Error {}

/** Where a dataset takes a number: everywhere else a cell is a text. */
const NUMBERS = new Set(['value', 'low', 'high', 'precision', 'fraction', 'section', 'paragraph', 'digits', 'nth']);

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const PLACE_ALONE = /^\{\{\s*([^{}]*?)\s*\}\}$/;

/** A number as CSV writes it: no thousands, no percent. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The names of the columns that a template, or a pattern of names, asks for. */
export function columnsOf(template: unknown): ReadonlySet<string> {
  if (typeof template === 'string') return new Set([...template.matchAll(PLACE)].map(([, name = '']) => name));
  if (typeof template !== 'object' || template === null) return new Set();
  return new Set(Object.values(template).flatMap((part) => [...columnsOf(part)]));
}

/**
 * Puts the cells of a row into a template. What cells hold is never taken for a place itself.
 * @param key - the entry of the dataset that the template is for
 * @throws CellError for a column that the row does not have, or a cell that is no number where one must be
 */
export function fillTemplate(template: unknown, cells: Cells, key = ''): unknown {
  if (typeof template === 'string') return fillWords(template, cells, key);
  if (Array.isArray(template)) return template.map((part) => fillTemplate(part, cells, key));
  if (typeof template !== 'object' || template === null) return template;
  const entries = Object.entries(template).map(([name, part]) => [name, fillTemplate(part, cells, name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * Puts the cells of a row into words.
 * @throws CellError for a column that the row does not have
 */
export function fillText(pattern: string, cells: Cells): string {
  return pattern.replace(PLACE, (_place, name: string) => textOf(name, cells));
}

function fillWords(template: string, cells: Cells, key: string): unknown {
  const alone = PLACE_ALONE.exec(template)?.[1];
  if (alone === undefined) return fillText(template, cells);
  const text = textOf(alone, cells);
  if (text.trim() === '') return undefined;
  if (!NUMBERS.has(key)) return text;
  if (!NUMBER.test(text.trim())) {
    throw new CellError(`column “${alone}”: expected a number such as 1200 or 0.18, received “${shorten(text)}”`);
  }
  return Number(text);
}

function textOf(name: string, cells: Cells): string {
  const cell = cells.get(name);
  if (cell === undefined) throw new CellError(`there is no column “${shorten(name)}”`);
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  throw new CellError(`column “${shorten(name)}”: expected a text or a number, received an object or a list`);
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 80));
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
