import { platform } from './platform.js';

/** Encodings that a text can be said to have. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

/** An encoding of text: see {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** An encoding as people write it. */
export function nameOf(encoding: string): string {
  return encoding === 'big5' ? 'Big5' : encoding.toUpperCase();
}

/** Files that are saved under the name of a table by mistake, by how they begin. */
const OTHER_FILES: readonly (readonly [name: string, beginning: readonly number[]])[] = [
  ['a workbook or an archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
];

/** How many bytes tell {@link otherFile}. */
export const LONGEST_BEGINNING = 4;

/** What a file is that is no text; undefined for one that may be. */
export function otherFile(bytes: Uint8Array): string | undefined {
  return OTHER_FILES.find(([, beginning]) => startsWith(bytes, beginning))?.[0];
}

/** The encoding of a byte order mark. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
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
export function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / end);
  if (!(Math.max(even, odd) >= LEAST_ZEROS)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Broken characters for each other one that is not ASCII: in UTF-8 that was cut or edited few, in GB18030 most. */
const MOST_BROKEN = 0.5;

/** Whether bytes are UTF-8 of which some characters are broken, rather than another encoding. */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let whole = 0;
  for (const character of new platform.TextDecoder('utf-8', { fatal: false }).decode(bytes)) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') whole += 1;
  }
  return broken > 0 && broken < MOST_BROKEN * whole;
}
