/** A phrase that stands in a text, where it begins and ends, and what it means. */
export interface Phrase<T> {
  readonly start: number;
  readonly end: number;
  readonly means: T;
}

/** Phrases and what they mean, asked for by where they begin or end in a text. The longest that fits is found. */
export interface PhraseTable<T> {
  /** The phrase that begins at a place. */
  startingAt(text: string, start: number): Phrase<T> | undefined;
  /** The phrase that ends at a place. */
  endingAt(text: string, end: number): Phrase<T> | undefined;
}

type Entry<T> = readonly [phrase: string, means: T];

/** A table of phrases, written as they are folded. A phrase of letters fits only where no letter stands beside it. */
export function phraseTable<T>(entries: readonly Entry<T>[]): PhraseTable<T> {
  const longestFirst = [...entries].sort(([a], [b]) => b.length - a.length);
  const byFirst = grouped(longestFirst, (phrase) => phrase.charAt(0));
  const byLast = grouped(longestFirst, (phrase) => phrase.charAt(phrase.length - 1));
  return {
    startingAt(text, start) {
      const found = byFirst.get(text.charAt(start))?.find(([phrase]) => stands(phrase, text, start));
      return found && { start, end: start + found[0].length, means: found[1] };
    },
    endingAt(text, end) {
      const found = byLast.get(text.charAt(end - 1))?.find(([phrase]) => stands(phrase, text, end - phrase.length));
      return found && { start: end - found[0].length, end, means: found[1] };
    },
  };
}

/** Entries that mean the same, from phrases with a bar between: `近|将近`. */
export function meaning<T>(means: T, phrases: string): readonly Entry<T>[] {
  return phrases.split('|').map((phrase) => [phrase, means] as const);
}

function grouped<T>(entries: readonly Entry<T>[], keyOf: (phrase: string) => string): Map<string, Entry<T>[]> {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const key = keyOf(entry[0]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function stands(phrase: string, text: string, start: number): boolean {
  if (start < 0 || !text.startsWith(phrase, start)) return false;
  const end = start + phrase.length;
  return !joins(text, start) && !joins(text, end);
}

/** Whether a place is inside a word of letters. */
function joins(text: string, place: number): boolean {
  return isLetter(text.charAt(place - 1)) && isLetter(text.charAt(place));
}

/** Whether a character is a small Latin letter, as folded texts have them. */
export function isLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

/** Whether a character is an Arabic digit. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Whether a character is a Chinese one. */
export function isHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF';
}

/** The place behind the spaces at a place, of which there may be two: nobody writes more inside a figure. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < start + 2 && text.charAt(at) === ' ') at += 1;
  return at;
}

/** The place before the spaces that end at a place. */
export function skipSpacesBack(text: string, end: number): number {
  let at = end;
  while (at > end - 2 && text.charAt(at - 1) === ' ') at -= 1;
  return at;
}
