type Path = readonly (string | number)[];

/** A piece of a text: lines and columns count from 1, columns in UTF-16 code units; the end is behind the last of them. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Offsets in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value of a JSON text. */
interface Node {
  /** What is shown of it: a text or number whole; of a list or object its name, or the bracket that opens it. */
  readonly shown: Span;
  /** The values in it, by name or index; undefined for a text, number, true, false or null. */
  readonly parts?: Map<string, Node>;
  /** Whether names stand before them. */
  readonly isObject?: boolean;
}

/** A text, a mark, or a word such as a number: all that JSON is made of. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Finds where the values of a JSON text stand.
 * @param text - valid JSON, else what is found is of no use; it never throws
 * @returns for a path the piece of the text to look at: the value, or the name of one that is a list or an object. Where
 * the path leads to nothing, the same of the last part that is there.
 */
export function jsonPlaces(text: string): (path: Path) => Region {
  const root = readNodes(text);
  const lines = [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map(({ index, 0: end }) => index + end.length)];
  return (path) => {
    let node = root;
    for (const part of path) {
      const inner = node.parts?.get(String(part));
      if (!inner) break;
      node = inner;
    }
    const [start, end] = [positionOf(node.shown.start, lines), positionOf(node.shown.end, lines)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
}

/** Reads a text from its first token to its last, without recursion: it may be nested as deep as it likes. */
function readNodes(text: string): Node {
  const root: Node = { shown: { start: 0, end: 0 }, parts: new Map() };
  const open: Node[] = [root];
  let name: (Span & { readonly key: string }) | undefined;
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const span = { start, end: start + token.length };
    const parent = open[open.length - 1] ?? root;
    if (token === '}' || token === ']') open.pop();
    else if (token === ',' || token === ':') continue;
    else if (parent.isObject && !name) name = { ...span, key: keyOf(token) };
    else {
      const isObject = token === '{';
      const node = isObject || token === '[' ? { shown: name ?? span, parts: new Map(), isObject } : { shown: span };
      parent.parts?.set(name?.key ?? String(parent.parts.size), node);
      if (node.parts) open.push(node);
      name = undefined;
    }
  }
  // The text is one value; what is outside of it is none.
  return root.parts?.get('0') ?? root;
}

function keyOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

function positionOf(offset: number, lines: readonly number[]): { readonly line: number; readonly column: number } {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
