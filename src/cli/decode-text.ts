/** Encodings that a text can be said to have. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

/** An encoding of text: see {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** The text of a file, or why it has none. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      /** Whether nothing in the file says its encoding, so that it was told by its bytes. */
      readonly isGuess: boolean;
    }
  | { readonly fault: string };

/**
 * Makes text of the bytes of a file. A byte order mark decides, then UTF-8 where all of it is; what is not may be GB18030,
 * in which spreadsheets on Chinese systems save CSV.
 * @param encoding - what it is said to be; then nothing else is tried
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const other = otherFile(bytes);
  if (other !== undefined) return { fault: `it is ${other}; save it as CSV in UTF-8` };
  const said = encoding ?? markedEncoding(bytes);
  if (said !== undefined) {
    const text = decoded(bytes, said);
    return text === undefined ? { fault: `it is not ${nameOf(said)}` } : { text, encoding: said, isGuess: false };
  }
  const wide = wideEncoding(bytes);
  for (const each of wide === undefined ? (['utf-8', 'gb18030'] as const) : [wide]) {
    const text = each === 'gb18030' && isBrokenUtf8(bytes) ? undefined : decoded(bytes, each);
    if (text !== undefined) return { text, encoding: each, isGuess: each !== 'utf-8' };
  }
  const fault = isBrokenUtf8(bytes) ? 'it is UTF-8 with broken characters' : 'it is neither UTF-8 nor GB18030';
  return { fault: `${fault}; save it as UTF-8, or say what it is` };
}

/** An encoding as people write it. */
export function nameOf(encoding: Encoding): string {
  return encoding === 'big5' ? 'Big5' : encoding.toUpperCase();
}

/** The text; undefined where a byte does not belong there. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Files that are saved under the name of a table by mistake, by how they begin. */
const OTHER_FILES: readonly (readonly [name: string, beginning: readonly number[]])[] = [
  ['a workbook or an archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
];

function otherFile(bytes: Uint8Array): string | undefined {
  return OTHER_FILES.find(([, beginning]) => startsWith(bytes, beginning))?.[0];
}

/** The encoding of a byte order mark. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Bytes that are looked at, and the part of every second one that is zero in UTF-16 with digits, commas and line ends. */
const LOOKED_AT = 4096;
const LEAST_ZEROS = 0.2;

/** UTF-16 without a mark, told by its zeros: no text in another encoding has any. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / end);
  if (!(Math.max(even, odd) >= LEAST_ZEROS)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Broken characters for each other one that is not ASCII: in UTF-8 that was cut or edited few, in GB18030 most. */
const MOST_BROKEN = 0.5;

function isBrokenUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let whole = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') whole += 1;
  }
  return broken > 0 && broken < MOST_BROKEN * whole;
}
