import { isLetter } from './phrase-table.js';

/** A word of small Latin letters, and where it ends. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words say no number and are no unit. */
const MOST_LETTERS = 24;

/** The word that begins at a place; undefined where none does. */
export function wordAt(text: string, start: number): Word | undefined {
  let end = start;
  while (isLetter(text.charAt(end)) && end - start <= MOST_LETTERS) end += 1;
  return end === start || end - start > MOST_LETTERS ? undefined : { word: text.slice(start, end), start, end };
}

/** The word behind one space or hyphen at a place. After a number a comma may stand there too: “one thousand, two hundred”. */
export function nextWord(text: string, end: number, takesComma = false): Word | undefined {
  const at = takesComma && text.charAt(end) === ',' ? end + 1 : end;
  const gap = text.charAt(at);
  return gap === ' ' || gap === '-' ? wordAt(text, at + 1) : undefined;
}

/** The word that ends before one space or hyphen at a place, or right at it. */
export function wordBefore(text: string, end: number): Word | undefined {
  const gap = text.charAt(end - 1);
  const stop = gap === ' ' || gap === '-' ? end - 1 : end;
  let start = stop;
  while (isLetter(text.charAt(start - 1)) && stop - start <= MOST_LETTERS) start -= 1;
  return start === stop ? undefined : { word: text.slice(start, stop), start, end: stop };
}

/** Small words: prepositions, pronouns, helping verbs. None is the name of what is counted. */
const SMALL_WORDS = new Set(
  (
    'of to in on at by from for than as and or but with a an the its their all are were is was has have had be been will would ' +
    'can could may might must more less fewer higher lower since over under below above say said says do did does live lived ' +
    'still between while after before last this that who which now also only come came coming going went per each every not ' +
    'no his her our your my it they we you he she i if when where there here then so up down out about into onto off near ' +
    'against within without during until till because although though around nearly almost some any both either neither ' +
    'times time per cent percent upon'
  ).split(' '),
);

/** Whether a word is a small one, which names nothing that can be counted. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}
