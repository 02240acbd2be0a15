import type { ReadingNote, ReadingNoteCode } from './reading.js';

const MESSAGES: Readonly<Record<ReadingNoteCode, string>> = {
  strict: 'The number itself is left out; it is read as a ceiling.',
  doubled: 'The hedge is said twice.',
  sharedScale: 'The first number takes its scale from the second; print the scale with both if that may mislead.',
  result: 'Growth by so many times is read as what was reached: one more than the number printed.',
  contradiction: 'The hedges contradict each other, so the figure is shown as text.',
  ambiguous: 'This can be read in two ways, so the figure is shown as text; print the number that was reached.',
  impossible: 'Nothing falls by once itself or more, so the figure is shown as text; print a percentage.',
  vague: 'No number is said, so the figure is shown as text.',
  unread:
    'The scale or sign of money is not read, so the figure is shown as text; print million, billion, 万, 亿, or the name of the money.',
  hedgedRange: 'A range that is hedged as well has no ends to draw, so the figure is shown as text.',
  denied: 'It is denied, so the figure is shown as text.',
};

/** The note of a code. */
export function note(code: ReadingNoteCode): ReadingNote {
  return { code, message: MESSAGES[code] };
}
