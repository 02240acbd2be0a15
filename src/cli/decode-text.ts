import {
  isBrokenUtf8,
  markedEncoding,
  nameOf,
  otherFile,
  wideEncoding,
  type Encoding,
} from '../streams/encoding-of-bytes.js';

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

/** The text; undefined where a byte does not belong there. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
