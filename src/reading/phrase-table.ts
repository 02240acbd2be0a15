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
  const forwards = branches(entries, (phrase) => phrase);
  const backwards = branches(entries, (phrase) => Array.from(phrase).reverse().join(''));
  return {
    startingAt(text, start) {
      const found = longest(forwards, text, start, 1);
      return found && { start, end: found.end, means: found.means };
    },
    endingAt(text, end) {
      const found = longest(backwards, text, end - 1, -1);
      return found && { start: found.end + 1, end, means: found.means };
    },
  };
}

/** Entries that mean the same, from phrases with a bar between: `近|将近`. */
export function meaning<T>(means: T, phrases: string): readonly Entry<T>[] {
  return phrases.split('|').map((phrase) => [phrase, means] as const);
}

/** What may follow a character of phrases, and what a phrase that ends there means. */
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  end?: { readonly means: T };
}

function branches<T>(entries: readonly Entry<T>[], order: (phrase: string) => string): Branch<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [phrase, means] of entries) {
    let branch = root;
    const ordered = order(phrase);
    for (let at = 0; at < ordered.length; at += 1) {
      const code = ordered.charCodeAt(at);
      const known = branch.next.get(code) ?? { next: new Map<number, Branch<T>>() };
      branch.next.set(code, known);
      branch = known;
    }
    // The first of two entries for one phrase holds.
    branch.end ??= { means };
  }
  return root;
}

/** The longest phrase from a place on, in one direction; its end is the place behind its last character. */
function longest<T>(root: Branch<T>, text: string, first: number, step: 1 | -1): { end: number; means: T } | undefined {
  const isFree = !joins(text, step === 1 ? first : first + 1);
  let found: { end: number; means: T } | undefined;
  let branch = isFree ? root.next.get(text.charCodeAt(first)) : undefined;
  for (let at = first + step; branch; at += step) {
    if (branch.end && !joins(text, step === 1 ? at : at + 1)) found = { end: at, means: branch.end.means };
    branch = branch.next.get(text.charCodeAt(at));
  }
  return found;
}

/** Whether a place is inside a word of letters. */
function joins(text: string, place: number): boolean {
  return isLetterCode(text.charCodeAt(place)) && isLetterCode(text.charCodeAt(place - 1));
}

function isLetterCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
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
