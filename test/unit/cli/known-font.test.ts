import { describe, expect, test } from 'vitest';
import type { CharacterRanges, FontFace } from '../../../src/cli/font-face.js';
import { knownFontOf } from '../../../src/cli/known-font.js';

const face = (file: string, family: string, ranges: CharacterRanges): FontFace => ({
  file,
  families: [family],
  characters: () => ranges,
});
const FACES = [
  face('regular.ttc', 'Sans KR', [[0x20, 0x7e]]),
  face('regular.ttc', 'Sans SC', [[0x20, 0x7e]]),
  face('bold.ttc', 'Sans SC', [[0x20, 0x60]]),
];

describe('knownFontOf', () => {
  test.each([
    [['Sans TC', 'Sans SC', 'Sans KR'], 'Sans SC', ['regular.ttc', 'bold.ttc']],
    [['Sans KR', 'Sans SC'], 'Sans KR', ['regular.ttc']],
  ])('%j is the first that is there, with every file that it is in', (families, family, files) => {
    expect(knownFontOf(families, FACES)).toMatchObject({ family, files });
  });

  test('is undefined where none is there', () => {
    expect(knownFontOf(['Sans TC'], FACES)).toBeUndefined();
  });

  test.each([
    ['A', true],
    ['a', false],
    ['浙', false],
  ])('has %s in every weight: %s', (character, expected) => {
    expect(knownFontOf(['Sans SC'], FACES)!.has(character)).toBe(expected);
  });
});
