import type { When } from '../dataset/when.js';
import { refusalOf } from './date-refusals.js';
import { dateAt } from './find-dates.js';
import { foldDates } from './fold-dates.js';
import { readEdtf } from './read-edtf.js';
import { NOTES, refuse, resolveWhen } from './resolve-when.js';

/** What a date says, or why it says none that a dataset can hold. */
export type WhenReading = ReadWhen | RefusedWhen;

/** A date that was read. */
export interface ReadWhen {
  /** The date with its hedge. */
  readonly when: When;
  /** The words that were read, without space around them. */
  readonly text: string;
  /** Whether a figure is said to hold then, as 截至9月底 and “as of” say: the `asOf` of a figure. */
  readonly isAsOf: boolean;
  /** Whether it is said to be approximate, which no `when` can hold: show the words in place of drawing it. */
  readonly isApproximate: boolean;
  /** What the words say that the date does not hold, and where they leave something open; for an editor. */
  readonly notes: readonly string[];
}

/** Words that are no date. */
export interface RefusedWhen {
  /** None. */
  readonly when: null;
  /** The words, without space around them. */
  readonly text: string;
  /** Why not, and what would be one. */
  readonly reason: string;
}

/** How a date is read. */
export interface WhenOptions {
  /** The year of the article, for dates that leave it out and for 今年, 去年, “last year”. Default: those are not read. */
  readonly year?: number | undefined;
}

/** The longest text that can be one date, in UTF-16 code units. */
const MOST_CHARACTERS = 100;

/**
 * Reads a date as an article prints it, in Chinese or English, or as data write it: 2024年1月12日, 到3月底, 截至今年9月底,
 * 11月5日至6日, “by the end of March 2024”, “5–6 November”, and of EDTF 2024-03, ../2024-03-31, 2024-01-16/2024-02-03, 2024-03~.
 * @param text - the date and nothing else
 * @returns the hedged date, or null with a reason. Never throws.
 */
export function readWhen(text: string, { year }: WhenOptions = {}): WhenReading {
  const words =
    text.length > 2 * MOST_CHARACTERS
      ? ''
      : text
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/[。，；、,;]$/, '');
  if (words === '' || words.length > MOST_CHARACTERS) {
    const shown = text.slice(0, MOST_CHARACTERS).trim();
    return {
      when: null,
      text: shown,
      reason: shown === '' ? 'There are no words.' : 'It is a text, and no date alone.',
    };
  }
  const folded = foldDates(words);
  const phrase = dateAt(folded, 0);
  const isWhole = phrase?.end === folded.length;
  const read = readEdtf(words) ?? (isWhole ? resolveWhen(phrase, year) : refuse(refusalOf(folded)));
  if (!read.when) return { when: null, text: words, reason: read.reason };
  const { when, notes } = read;
  return {
    when,
    text: words,
    isAsOf: isWhole && phrase.hedge === 'asOf',
    isApproximate: notes.includes(NOTES.about),
    notes,
  };
}
