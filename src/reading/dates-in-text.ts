import type { DatePhrase } from './date-phrase.js';
import { findDates } from './find-dates.js';
import { resolveWhen, type ResolvedWhen } from './resolve-when.js';
import type { Span } from './sentence-parts.js';

/** A date of a paragraph, and what it is there for. */
export interface DateInText extends Span {
  /** What it says, or why that is not known. */
  readonly read: ResolvedWhen;
  /** Whether it says when something happened, or else for which time figures hold, or with which they are compared. */
  readonly use: 'event' | 'asOf' | 'period' | 'comparison';
}

/** Words in front of a time with which a figure is compared: 比去年, 由2023年的…升至, “than last year”. */
const COMPARED = /(?:[比较較与與由]|同比|\b(?:than|with|to|against|from|on)) ?$/i;

/** The dates of a paragraph, in order. */
export function datesIn(text: string, year: number | undefined): readonly DateInText[] {
  return findDates(text).map((phrase) => {
    const { start, end } = phrase;
    return {
      start,
      end,
      read: resolveWhen(phrase, year),
      use: useOf(phrase, text.slice(Math.max(0, start - 8), start)),
    };
  });
}

/** Something happened on a day or in a month; a year, a half of one, or the time since a date is what figures hold for. */
function useOf({ hedge, first, last }: DatePhrase, before: string): DateInText['use'] {
  if (hedge === 'asOf') return 'asOf';
  if (COMPARED.test(before)) return 'comparison';
  return (first.month ?? last?.month) === undefined || hedge === 'since' ? 'period' : 'event';
}
