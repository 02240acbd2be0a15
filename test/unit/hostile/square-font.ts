import { u16, u32 } from '../cli/font-support.js';

/** Units of the square on which glyphs are drawn. */
const EM = 1000;

/** A first glyph with nothing in it, for what is missing, and a square, for everything else. */
const OUTLINES: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.concat([
    // One outline, within these bounds, that ends at its fourth point; no instructions.
    u16(1, 0, 0, EM / 2, EM / 2, 3, 0),
    // Four points on the outline, each a step from the one before: right, up, left.
    Buffer.from([1, 1, 1, 1]),
    i16(0, EM / 2, 0, -EM / 2),
    i16(0, 0, EM / 2, 0),
    Buffer.alloc(2),
  ]),
];

/**
 * The bytes of a font of a few hundred bytes that draws a square for each character: with it a picture takes some ms, where a
 * font of Chinese takes a second.
 * @param ranges - the characters that it has, in their order
 */
export function squareFont(family: string, ranges: readonly (readonly [start: number, end: number])[]): Buffer {
  const offsets = OUTLINES.reduce((all, { length }) => [...all, all[all.length - 1]! + length], [0]);
  const tables = {
    cmap: characterTable(ranges),
    glyf: Buffer.concat(OUTLINES),
    // Version, revision, checksum, magic number; flags, units; two dates; bounds, style, least size, direction; long offsets.
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(0, EM),
      Buffer.alloc(16),
      u16(0, 0, EM / 2, EM / 2, 0, 8, 2, 1, 0),
    ]),
    // Version, above, below, gap, widest; rests; one width for all.
    hhea: Buffer.concat([u32(0x10000), i16(EM, 0, 0, EM), Buffer.alloc(22), u16(1)]),
    hmtx: u16(EM, 0, 0),
    loca: u32(...offsets),
    maxp: Buffer.concat([u32(0x10000), u16(OUTLINES.length), Buffer.alloc(26)]),
    name: nameTable(family),
  };
  let position = 12 + Object.keys(tables).length * 16;
  const records = Object.entries(tables).map(([tag, { length }]) => {
    const record = Buffer.concat([Buffer.from(tag), u32(0, position, length)]);
    position += length;
    return record;
  });
  return Buffer.concat([u32(0x10000), u16(records.length, 0, 0, 0), ...records, ...Object.values(tables)]);
}

/** A table of characters of the form in which all of a range have one glyph. */
function characterTable(ranges: readonly (readonly [start: number, end: number])[]): Buffer {
  const groups = ranges.map(([start, end]) => u32(start, end, 1));
  return Buffer.concat([
    u16(0, 1, 3, 10),
    u32(12),
    u16(13, 0),
    u32(16 + groups.length * 12, 0, groups.length),
    ...groups,
  ]);
}

/** What fonts must say of themselves: family, style, and the name that programs use. */
function nameTable(family: string): Buffer {
  const kinds = { 1: family, 2: 'Regular', 6: 'Squares' };
  const strings = Object.values(kinds).map((text) => Buffer.from(text, 'utf16le').swap16());
  let start = 0;
  const records = Object.keys(kinds).map((kind, index) => {
    const { length } = strings[index]!;
    start += length;
    return u16(3, 1, 0x409, Number(kind), length, start - length);
  });
  return Buffer.concat([u16(0, records.length, 6 + records.length * 12), ...records, ...strings]);
}

function i16(...values: readonly number[]): Buffer {
  return u16(...values.map((value) => value & 0xffff));
}
