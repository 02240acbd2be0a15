import { readFontFaces, isWithin, type CharacterRanges, type FontFace } from './font-face.js';
import { findFontFiles, fontFolders } from './find-font-files.js';

/** A font that was found by the names of files, so that what draws need not look through the whole system. */
export interface KnownFont {
  readonly family: string;
  /** Its files: one for each weight, as a rule. */
  readonly files: readonly string[];
  /** Whether it has a character in every weight. */
  readonly has: (character: string) => boolean;
}

/** The first family of a list that one of the fonts belongs to. */
export function familyAmong(families: readonly string[], faces: readonly FontFace[]): string | undefined {
  return families.find((family) => faces.some((face) => face.families.includes(family)));
}

/** The first family of a list that is in the files; undefined where none is. */
export function knownFontOf(families: readonly string[], faces: readonly FontFace[]): KnownFont | undefined {
  const family = familyAmong(families, faces);
  if (family === undefined) return undefined;
  const own = faces.filter((face) => face.families.includes(family));
  const ranges = own.map((face): CharacterRanges => face.characters());
  return {
    family,
    files: [...new Set(own.map(({ file }) => file))],
    has: (character) => ranges.every((range) => isWithin(range, character)),
  };
}

let found: readonly FontFace[] | undefined;
const known = new Map<readonly string[], KnownFont | undefined>();

/** The first family of a list that this machine has in a file of a known name; looked for once. */
export function knownFont(families: readonly string[]): KnownFont | undefined {
  if (!known.has(families)) {
    found ??= findFontFiles(fontFolders()).flatMap(readFontFaces);
    known.set(families, knownFontOf(families, found));
  }
  return known.get(families);
}
