import { formatDate, formatIsoDays, formatWhen } from '../dataset/date-words.js';
import type { Language } from '../dataset/language.js';
import { plainWords } from '../dataset/plain-words.js';
import type { Dataset } from '../dataset/schema.js';
import type { When } from '../dataset/when.js';

/** What the dates of a dataset are called in a language. */
export interface KnownDates {
  /** As words that can be compared, the longest first. */
  readonly phrases: readonly string[];
  /** The years in them. */
  readonly years: ReadonlySet<number>;
}

/** The dates that words may name without an amount being meant. */
export function knownDates({ source, figures }: Dataset, language: Language): KnownDates {
  const whens = new Map(
    Object.values(figures)
      .flatMap(({ when, asOf, units = [] }) => [when, asOf, ...units.map((unit) => unit.when)])
      .flatMap((when) => (when ? [[JSON.stringify(when), when] as const] : [])),
  );
  const ofSource = [source.date, source.updated].flatMap((date) => date ?? []);
  const words = [
    ...[...whens.values()].flatMap((when) => wordings(when, language)),
    ...ofSource.map((date) => formatDate(date, { language })),
  ];
  const phrases = [...new Set(words.map(plainWords))].sort((a, b) => b.length - a.length);
  const days = [...[...whens.values()].map(formatIsoDays), ...ofSource];
  return { phrases, years: new Set(days.flatMap((date) => date.match(YEAR) ?? []).map(Number)) };
}

/** The years of dates in ISO 8601. */
const YEAR = /\b\d{4}\b/g;

function wordings(when: When, language: Language): readonly string[] {
  const choice = [true, false];
  return choice.flatMap((withYear) =>
    choice.map((withMonthEnds) => formatWhen(when, { language, withYear, withMonthEnds })),
  );
}

/** Words without the dates that they name: a space stands for each of their characters, and the rest where it stood. */
export function withoutDates(plain: string, { phrases }: KnownDates): string {
  return phrases.reduce((words, phrase) => words.split(phrase).join(' '.repeat(phrase.length)), plain);
}
