import { platform, type Decoder } from './platform.js';

/** How many bytes are looked at to tell what a file is written in. */
const LOOKED_AT = 65_536;

/**
 * Makes text of bytes that come in parts. A byte order mark says what they are, or else they are UTF-8, or GB18030 where the
 * first of them are that and no UTF-8: in it spreadsheets on Chinese systems save CSV. The same bytes make the same text
 * however they are parted.
 */
export class TextOfBytes {
  private _encoding: string | undefined;
  private _decoder: Decoder | undefined;
  private _held: Uint8Array = new Uint8Array(0);

  /** @param encoding - what they are said to be, by a name that `TextDecoder` knows */
  constructor(encoding?: string) {
    if (encoding !== undefined) this._open(encoding);
  }

  /** What they are; undefined before that is known. */
  get encoding(): string | undefined {
    return this._encoding;
  }

  /** The text of the next bytes, as far as it is known. */
  push(bytes: Uint8Array): string {
    if (this._decoder) return this._decoder.decode(bytes, { stream: true });
    this._held = joined(this._held, bytes);
    return this._held.length < LOOKED_AT ? '' : this._begin();
  }

  /** The rest of the text. */
  end(): string {
    const begun = this._decoder ? '' : this._begin();
    return begun + (this._decoder?.decode() ?? '');
  }

  private _begin(): string {
    const bytes = this._held;
    this._held = new Uint8Array(0);
    return this._open(encodingOf(bytes.subarray(0, LOOKED_AT))).decode(bytes, { stream: true });
  }

  private _open(encoding: string): Decoder {
    this._encoding = encoding;
    return (this._decoder = new platform.TextDecoder(encoding, { fatal: false }));
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return !isWritten(bytes, 'utf-8') && isWritten(bytes, 'gb18030') ? 'gb18030' : 'utf-8';
}

function isWritten(bytes: Uint8Array, encoding: string): boolean {
  try {
    // The last character may be cut.
    new platform.TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
