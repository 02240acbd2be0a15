/** One fault of a dataset that an editor can act on. */
export interface Issue {
  /** Where, from the root of the dataset: `['figures', 'exam-share', 'quantity', 'value']`. */
  readonly path: readonly (string | number)[];
  /** What should have stood there. */
  readonly expected: string;
  /** What stood there. */
  readonly received: string;
  /** The same in one sentence. */
  readonly message: string;
}

/** What a fault is made of before it has its sentence. */
export type Fault = Omit<Issue, 'message'>;

/** The longest value that a message repeats, in characters. */
const MAX_SHOWN = 40;

/** Words every fault in the same way: where, what was expected, what came. */
export function issueOf({ path, expected, received }: Fault): Issue {
  return { path, expected, received, message: `${issuePath(path)}: expected ${expected}, received ${received}.` };
}

/** A path in words: figures → exam-share → quantity. */
export function issuePath(path: Issue['path']): string {
  return path.length > 0 ? path.map((part) => shorten(String(part))).join(' → ') : 'the dataset';
}

/** Shows what was received, in few words. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `“${shorten(value)}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

function shorten(text: string): string {
  // Cut between characters, never inside a surrogate pair, and kept to one line.
  const line = text.slice(0, 3 * MAX_SHOWN).replace(/\s+/g, ' ');
  const characters = Array.from(line);
  return characters.length > MAX_SHOWN || text.length > 3 * MAX_SHOWN
    ? `${characters.slice(0, MAX_SHOWN).join('')}…`
    : line;
}
