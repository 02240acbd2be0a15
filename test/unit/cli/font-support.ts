/** What a font file of a test says of itself; there are no glyphs in it. */
export interface WrittenFace {
  /** Names by their kind: 1 for the family, 16 for what it belongs to. */
  readonly names: readonly (readonly [kind: number, name: string])[];
  /** Ranges of characters with the glyph of the first. */
  readonly ranges: readonly (readonly [start: number, end: number, glyph: number])[];
}

/** The bytes of a font file, a collection where there are several fonts. */
export function fontFile(...faces: readonly WrittenFace[]): Buffer {
  const head = faces.length > 1 ? 12 + faces.length * 4 : 0;
  const parts: Buffer[] = [];
  const positions: number[] = [];
  let position = head;
  for (const face of faces) {
    const bytes = sfnt(face, position);
    positions.push(position);
    parts.push(bytes);
    position += bytes.length;
  }
  if (faces.length === 1) return parts[0]!;
  return Buffer.concat([Buffer.from('ttcf'), u32(0x20000, faces.length, ...positions), ...parts]);
}

function sfnt({ names, ranges }: WrittenFace, position: number): Buffer {
  const tables = { cmap: cmap(ranges), name: nameTable(names) };
  let at = position + 12 + 2 * 16;
  const records = Object.entries(tables).map(([tag, { length }]) => {
    const record = Buffer.concat([Buffer.from(tag), u32(0, at, length)]);
    at += length;
    return record;
  });
  return Buffer.concat([Buffer.from('OTTO'), u16(2, 0, 0, 0), ...records, ...Object.values(tables)]);
}

function cmap(ranges: WrittenFace['ranges']): Buffer {
  const groups = ranges.map((range) => u32(...range));
  const coverage = [u16(12, 0), u32(16 + ranges.length * 12, 0, ranges.length), ...groups];
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), ...coverage]);
}

function nameTable(names: WrittenFace['names']): Buffer {
  const strings = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  let offset = 0;
  const records = names.map(([kind], index) => {
    const { length } = strings[index]!;
    offset += length;
    return u16(3, 1, 0x409, kind, length, offset - length);
  });
  return Buffer.concat([u16(0, names.length, 6 + names.length * 12), ...records, ...strings]);
}

/** Numbers of two bytes, as font files write them. */
export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

/** Numbers of four bytes, as font files write them. */
export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}
