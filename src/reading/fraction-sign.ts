/** Signs that are a fraction in one character, as part and whole. */
const SIGNS: ReadonlyMap<string, readonly [part: number, whole: number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** The fraction that a sign such as ½ says; undefined for other characters. */
export function fractionOfSign(character: string): readonly [part: number, whole: number] | undefined {
  return SIGNS.get(character);
}
