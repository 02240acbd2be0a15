import { dayText, daysInMonth, readDate, weekday, type DateText } from '../dataset/day.js';
import type { When } from '../dataset/when.js';
import type { DateHedge, DatePart, DatePhrase, SpokenDate, YearWords } from './date-phrase.js';

/** What the words of a date mean, or why they mean none. */
export type ResolvedWhen =
  { readonly when: When; readonly notes: readonly string[] } | { readonly when: null; readonly reason: string };

/** A date whose year is known. */
interface FullDate extends SpokenDate {
  readonly year: number;
}

/** The days that a date covers. */
interface Period {
  /** The day, month or year that it names; for a part, the month or year around it. */
  readonly text: DateText;
  /** Its first and last day; those of the month or year around where no bounds are said. */
  readonly first: number;
  readonly last: number;
  /** The same as dates of months or days, for a part with bounds. */
  readonly ends?: readonly [DateText, DateText];
  readonly isEnd: boolean;
  readonly isVague: boolean;
  readonly isStart: boolean;
}

/** What editors are told of a date, in whatever form it was given. */
export const NOTES = {
  vague: 'Which part of the month or year it was is not kept, since it has no bounds.',
  whole: 'Whether the month or year itself is in it, the words leave open; it is taken in.',
  from: 'It holds from this time on.',
  about: 'It is approximate, which a date cannot say.',
  aboutDay: 'No date can be about a day: say between which days it lies.',
  interval: 'Some time between the two; for days in a row write them as articles do, 5–6 November 2024.',
  season: 'Seasons begin at different times: name the months.',
  weekday: 'The day of the week does not fit: it is another day, or another year.',
  noDay: 'There is no such day in the calendar.',
  mixed: 'The words around the date contradict each other.',
} as const;

/** What words leave out: said here, so that it is not read from `Object.prototype`, to which other scripts may have added it. */
const UNSAID: SpokenDate = { year: undefined, month: undefined, day: undefined, weekday: undefined, part: undefined };

/** Gives a date phrase its year and its meaning. */
export function resolveWhen({ first, last, hedge, notes }: DatePhrase, year: number | undefined): ResolvedWhen {
  const dates = withYears({ ...UNSAID, ...first }, last && { ...UNSAID, ...last }, year);
  if (dates.reason !== undefined) return refuse(dates.reason);
  const [from, to] = [periodOf(dates.first), dates.last && periodOf(dates.last)];
  if (!from || (dates.last && !to)) return refuse(NOTES.noDay);
  if (!fitsWeekday(dates.first, from) || (dates.last && to && !fitsWeekday(dates.last, to)))
    return refuse(NOTES.weekday);
  const resolved = to ? rangeOf(from, to, hedge) : hedgedOf(from, hedge);
  return resolved.when ? { ...resolved, notes: [...resolved.notes, ...notes] } : resolved;
}

/** No meaning, and why. */
export function refuse(reason: string): ResolvedWhen {
  return { when: null, reason };
}

const NO_YEAR = { reason: 'The year is left out: hand it in as “year”.' } as const;

/** Each names all its entries, as {@link UNSAID} does. */
type WithYears =
  | { readonly reason: undefined; readonly first: FullDate; readonly last: FullDate | undefined }
  | { readonly reason: string };

/** Fills in what one end of a range takes from the other, and the year that only the article knows. */
function withYears(first: SpokenDate, last: SpokenDate | undefined, given: number | undefined): WithYears {
  if (first.year === 'next') return { reason: 'The year is that after another date: write it.' };
  const own = yearOf(first.year, given);
  if (!last)
    return own === undefined ? NO_YEAR : { reason: undefined, first: { ...first, year: own }, last: undefined };
  const start = { ...first, month: first.month ?? (first.day === undefined ? undefined : last.month) };
  const end = { ...last, month: last.month ?? (last.day === undefined ? undefined : first.month) };
  const turns = turnsOfYear(start, end);
  // Where neither end says its year, a range over New Year lies in one of two pairs of years.
  if (turns > 0 && first.year === undefined && last.year === undefined) {
    return { reason: 'The range goes over New Year: write the year of each date.' };
  }
  const known = last.year === undefined || last.year === 'next' ? undefined : yearOf(last.year, given);
  const year = first.year === undefined && known !== undefined ? known - turns : own;
  if (year === undefined) return NO_YEAR;
  const endYear = known ?? year + (last.year === 'next' ? 1 : turns);
  return { reason: undefined, first: { ...start, year }, last: { ...end, year: endYear } };
}

function yearOf(year: Exclude<YearWords, 'next'> | undefined, given: number | undefined): number | undefined {
  if (typeof year === 'number') return year;
  return given === undefined ? undefined : given + (year?.after ?? 0);
}

/** 1 where the second date comes earlier in the year than the first, 0 otherwise. */
function turnsOfYear(first: SpokenDate, last: SpokenDate): 0 | 1 {
  const [a, b] = [first.month ?? 0, last.month ?? 0];
  return b < a || (b === a && (last.day ?? 99) < (first.day ?? 0)) ? 1 : 0;
}

function periodOf({ year, month, day, part }: FullDate): Period | undefined {
  const text = [pad(year, 4), ...[month, day].flatMap((each) => (each === undefined ? [] : pad(each, 2)))].join('-');
  const span = readDate(text);
  // The year before the year 1 has no number of four digits.
  if (!span || year < 1) return undefined;
  const ends = endsOf(text, part);
  const [first, last] = ends
    ? [readDate(ends[0])?.first ?? NaN, readDate(ends[1])?.last ?? NaN]
    : [span.first, span.last];
  return {
    text,
    first,
    last,
    ...(ends && { ends }),
    isEnd: part === 'end' || (typeof part === 'object' && 'isEnd' in part),
    isVague: part === 'vague' || part === 'start',
    isStart: part === 'start',
  };
}

function fitsWeekday(date: SpokenDate, { first }: Period): boolean {
  return date.weekday === undefined || date.weekday === weekday(first);
}

/** First and last month or day of a part with bounds. */
function endsOf(text: DateText, part: DatePart | undefined): readonly [DateText, DateText] | undefined {
  if (typeof part !== 'object') return undefined;
  if ('months' in part) return [`${text}-${pad(part.months[0], 2)}`, `${text}-${pad(part.months[1], 2)}`];
  const length = daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
  return [`${text}-${pad(part.days[0], 2)}`, `${text}-${pad(Math.min(length, part.days[1]), 2)}`];
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

const isDay = ({ text, ends }: Period) => text.length === '2024-03-31'.length && !ends;

/** The meaning of one date with its hedge. */
function hedgedOf(period: Period, hedge: DateHedge): ResolvedWhen {
  const { text, first, last, ends, isEnd, isVague } = period;
  const notes = isVague ? [NOTES.vague] : [];
  const read = (when: When, ...more: string[]): ResolvedWhen => ({ when, notes: [...more, ...notes] });
  switch (hedge) {
    case 'by': {
      const isOpen = !isEnd && !isVague && !isDay(period);
      return read({ by: dayText(last) }, ...(isOpen ? [NOTES.whole] : vagueLimit(period)));
    }
    case 'before':
      // Before the end of March is up to 31 March; before mid-March is no later than that either.
      if (isEnd || isVague) return read({ by: dayText(last) }, ...vagueLimit(period));
      return read({ before: ends ? dayText(first) : text });
    case 'after':
      if (isVague) return read({ after: dayText(first - 1) }, ...vagueLimit(period));
      return read({ after: isEnd || ends ? dayText(last) : text });
    case 'since':
      return read(
        { after: isDay(period) || ends ? dayText(first - 1) : previous(text) },
        ...endNote(period),
        ...(period.isStart ? [] : vagueLimit(period)),
      );
    case 'from':
      return read(plainly(period), NOTES.from, ...endNote(period));
    case 'asOf':
      return isEnd ? read({ on: dayText(last) }) : read(plainly(period));
    case 'about':
      if (isDay(period)) return refuse(NOTES.aboutDay);
      return read(plainly(period), NOTES.about, ...endNote(period));
    case 'between':
      return refuse('Between two dates needs the second date.');
    case 'mixed':
      return refuse(NOTES.mixed);
    case 'on':
      return read(plainly(period), ...endNote(period));
  }
}

/** Where no deadline makes the end of a month its last day, it is a stretch without bounds as its beginning is. */
function endNote({ isEnd }: Period): readonly string[] {
  return isEnd ? [NOTES.vague] : [];
}

/** “By mid-2024” is no deadline at the end of the year: a limit without bounds can only be told in words. */
function vagueLimit({ isVague }: Period): readonly string[] {
  return isVague ? [NOTES.about] : [];
}

function plainly(period: Period): When {
  const { text, ends } = period;
  if (ends) return { between: ends };
  return isDay(period) ? { on: text } : { in: text };
}

/** The month or year before. */
function previous(text: DateText): DateText {
  const { first } = readDate(text) ?? { first: NaN };
  return dayText(first - 1).slice(0, text.length);
}

/** The meaning of a range: days in a row, or a time between two dates. */
function rangeOf(from: Period, to: Period, hedge: DateHedge): ResolvedWhen {
  if (hedge !== 'on' && hedge !== 'between')
    return refuse(hedge === 'mixed' ? NOTES.mixed : 'A range of dates cannot be hedged once more.');
  if (from.first > to.first || from.last > to.last) return refuse('The second date comes before the first.');
  const notes = from.isVague || to.isVague || from.isEnd ? [NOTES.vague] : [];
  if (isDay(from) && isDay(to) && hedge !== 'between') {
    return { when: from.text === to.text ? { on: from.text } : { on: from.text, until: to.text }, notes };
  }
  const [first] = from.ends ?? [from.text];
  const [, last] = to.ends ?? ['', to.isEnd && to.text.length < 10 ? dayText(to.last) : to.text];
  if (from.first === to.last) return { when: { on: from.text }, notes };
  if (from.text === to.text && !from.ends && !to.ends) return { when: { in: from.text }, notes };
  return { when: { between: [first, last] }, notes };
}
