import {
  isBrokenUtf8,
  LONGEST_BEGINNING,
  markedEncoding,
  nameOf,
  otherFile,
  wideEncoding,
  type Encoding,
} from './encoding-of-bytes.js';
import { platform, type Decoder } from './platform.js';

/** How many bytes are looked at to tell what a file is written in. */
const LOOKED_AT = 65_536;

/**
 * Makes text of bytes that come in parts. A byte order mark says what they are, or else they are UTF-8, or UTF-16 or GB18030 where
 * the first of them are that and no UTF-8: in the latter spreadsheets on Chinese systems save CSV. The same bytes make the same
 * text however they are parted. A broken character becomes U+FFFD, since it does no harm where nothing is read of it.
 */
export class TextOfBytes {
  private readonly _said: Decoder | undefined;
  private _decoder: Decoder | undefined;
  private _held: Uint8Array[] = [];
  private _length = 0;
  private _other: string | undefined;
  private _guess: string | undefined;

  /**
   * @param encoding - what they are said to be, by a name that `TextDecoder` knows
   * @throws RangeError for another name
   */
  constructor(encoding?: string) {
    if (encoding !== undefined) this._said = decoderOf(encoding);
  }

  /** What the bytes are, where they are no text: “a workbook or an archive”. */
  get other(): string | undefined {
    return this._other;
  }

  /** What the bytes were taken for, where they do not say it themselves: “GB18030”. */
  get guess(): string | undefined {
    return this._guess;
  }

  /** The text of the next bytes, as far as it is known. */
  push(bytes: Uint8Array): string {
    if (this._decoder) return this._decoder.decode(bytes, { stream: true });
    // A source may fill the same bytes again.
    this._held.push(new Uint8Array(bytes));
    this._length += bytes.length;
    return this._length < (this._said ? LONGEST_BEGINNING : LOOKED_AT) ? '' : this._begin();
  }

  /** The rest of the text. */
  end(): string {
    const begun = this._decoder ? '' : this._begin();
    return begun + (this._decoder?.decode() ?? '');
  }

  private _begin(): string {
    const bytes = joined(this._held, this._length);
    this._held = [];
    this._other = otherFile(bytes);
    this._decoder = this._said ?? this._tell(bytes.subarray(0, LOOKED_AT));
    return this._other === undefined ? this._decoder.decode(bytes, { stream: true }) : '';
  }

  private _tell(bytes: Uint8Array): Decoder {
    const { encoding, guess } = encodingOf(bytes);
    this._guess = guess;
    return decoderOf(encoding);
  }
}

function decoderOf(encoding: string): Decoder {
  return new platform.TextDecoder(encoding, { fatal: false });
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What bytes are written in, and what to call it where that is a guess. */
interface Told {
  readonly encoding: Encoding;
  readonly guess: string | undefined;
}

function encodingOf(bytes: Uint8Array): Told {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { encoding: marked, guess: undefined };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { encoding: wide, guess: nameOf(wide) };
  if (isWritten(bytes, 'utf-8')) return { encoding: 'utf-8', guess: undefined };
  if (!isBrokenUtf8(bytes) && isWritten(bytes, 'gb18030')) return { encoding: 'gb18030', guess: nameOf('gb18030') };
  return { encoding: 'utf-8', guess: 'UTF-8 with broken characters' };
}

function isWritten(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    // The last character may be cut.
    new platform.TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
