import { closeSync, openSync, readSync } from 'node:fs';

/** One font of a font file. */
export interface FontFace {
  readonly file: string;
  /** What it is called, in every language that the file has. */
  readonly families: readonly string[];
  /** The characters that its table of characters says it draws; reads the file. */
  readonly characters: () => CharacterRanges;
}

/** Code points, as ranges in their order: each start with the end beside it, both included. */
export type CharacterRanges = readonly (readonly [start: number, end: number])[];

type Read = (position: number, length: number) => Buffer;

interface Table {
  readonly position: number;
  readonly length: number;
}

/** Most fonts of a file; the largest collections have some 60. */
const MOST_FACES = 256;

/** Most bytes of a table that is read; that of characters has some 200,000 in fonts of every Chinese character. */
const MOST_BYTES = 4_000_000;

/** What the name of a family is called in the table of names: what the font belongs to, and its older form. */
const TYPOGRAPHIC_FAMILY = 16;
const FAMILY = 1;

const UNICODE = 0;
const WINDOWS = 3;

/** The table of characters that lists ranges of all of Unicode. */
const SEGMENTED_COVERAGE = 12;

/** The fonts of a font file (TTF, OTF, TTC); none where it cannot be read as one. */
export function readFontFaces(file: string): readonly FontFace[] {
  return readTables(file, (read) =>
    facePositions(read).map((position) => {
      const tables = tablesAt(read, position);
      return {
        file,
        families: familiesOf(read, tables.get('name')),
        characters: () => readTables(file, (again) => charactersOf(again, tables.get('cmap'))),
      };
    }),
  );
}

/** Whether a character is within ranges. */
export function isWithin(ranges: CharacterRanges, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const [start, end] = ranges[middle] ?? [Infinity, Infinity];
    if (point > end) from = middle + 1;
    else if (point < start) to = middle;
    else return true;
  }
  return false;
}

/** Opens a file for as long as it is read. A file that says what cannot be has nothing: another font is taken. */
function readTables<T>(file: string, work: (read: Read) => readonly T[]): readonly T[] {
  let handle: number | undefined;
  try {
    const opened = openSync(file, 'r');
    handle = opened;
    return work((position, length) => {
      const bytes = Buffer.alloc(Math.min(length, MOST_BYTES));
      return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, position));
    });
  } catch {
    return [];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function facePositions(read: Read): readonly number[] {
  const head = read(0, 12);
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0];
  const count = Math.min(head.readUInt32BE(8), MOST_FACES);
  const positions = read(12, count * 4);
  return Array.from({ length: count }, (_, index) => positions.readUInt32BE(index * 4));
}

function tablesAt(read: Read, position: number): ReadonlyMap<string, Table> {
  const count = read(position + 4, 2).readUInt16BE(0);
  const records = read(position + 12, count * 16);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = index * 16;
      const table = { position: records.readUInt32BE(at + 8), length: records.readUInt32BE(at + 12) };
      return [records.toString('latin1', at, at + 4), table] as const;
    }),
  );
}

function familiesOf(read: Read, table: Table | undefined): readonly string[] {
  if (!table) return [];
  const bytes = read(table.position, table.length);
  const strings = bytes.readUInt16BE(4);
  const names = Array.from({ length: bytes.readUInt16BE(2) }, (_, index) => {
    const [platform = 0, , , kind = 0, length = 0, offset = 0] = [0, 1, 2, 3, 4, 5].map((word) =>
      bytes.readUInt16BE(6 + index * 12 + word * 2),
    );
    const isUnicode = platform === UNICODE || platform === WINDOWS;
    const start = strings + offset;
    return { kind: isUnicode ? kind : -1, bytes: bytes.subarray(start, start + length) };
  });
  const named = (kind: number) => names.filter((name) => name.kind === kind).map((name) => utf16(name.bytes));
  const families = named(TYPOGRAPHIC_FAMILY);
  return families.length > 0 ? families : named(FAMILY);
}

/** Font files have the larger byte first. */
function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

function charactersOf(read: Read, table: Table | undefined): CharacterRanges {
  if (!table) return [];
  const bytes = read(table.position, table.length);
  const starts = Array.from({ length: bytes.readUInt16BE(2) }, (_, index) => bytes.readUInt32BE(4 + index * 8 + 4));
  const start = starts.find((at) => bytes.readUInt16BE(at) === SEGMENTED_COVERAGE);
  if (start === undefined) return [];
  const count = Math.min(bytes.readUInt32BE(start + 12), MOST_BYTES / 12);
  return Array.from({ length: count }, (_, index) => {
    const at = start + 16 + index * 12;
    // The first glyph of a font is the box for what is missing.
    const first = bytes.readUInt32BE(at) + (bytes.readUInt32BE(at + 8) === 0 ? 1 : 0);
    return [first, bytes.readUInt32BE(at + 4)] as const;
  });
}
