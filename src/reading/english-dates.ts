import {
  joinHedges,
  type DateHedge,
  type DatePart,
  type DatePhrase,
  type SpokenDate,
  type YearWords,
} from './date-phrase.js';
import { entryAt, matchAt } from './match-at.js';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of months; a point belongs to the short ones alone. */
const MONTH =
  '((?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[,.]\\d)\\b';
const YEAR = '([12]\\d{3})(?![\\d%/]|[,.]\\d)\\b';
const TO = '(?: ?- ?| (?:to|through|until|till|and) )';

const WEEKDAY = /(mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\.?,? (?:the )?/y;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_MONTH = new RegExp(`(?:the )?${DAY} (?:of )?${MONTH}`, 'y');
const MONTH_DAY = new RegExp(`${MONTH} (?:the )?${DAY}`, 'y');
const MONTH_ALONE = new RegExp(MONTH, 'y');
const YEAR_AFTER = new RegExp(`(?:,? (?:of |in )?|/)${YEAR}`, 'y');
const NEAR_YEAR_AFTER = /,? (?:of )?(this|last|next|the) year\b/y;
const YEAR_ALONE = new RegExp(YEAR, 'y');
const NEAR_YEAR = /(this|last|next) year\b/y;
const THIS_MONTH = new RegExp(`this ${MONTH}`, 'y');
/** The first of a range whose month stands with the second: the 5 of 5–6 November. */
const DAY_ALONE = new RegExp(`(?:the )?${DAY}(?=${TO}(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})`, 'y');
/** The second of a range whose month stands with the first: the 6 of November 5–6. */
const DAY_AFTER = new RegExp(`(?:the )?${DAY}(?! (?:of )?${MONTH})`, 'y');
const YEAR_IN_TWO = /(\d{2})\b(?![%\d])/y;
const DATE_IN_FIGURES = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;

/** Parts of a year, and of a year or month, as words before it say them. */
const YEAR_PARTS: readonly (readonly [RegExp, DatePart])[] = [
  [/(?:the )?first half|h1/y, { months: [1, 6] }],
  [/(?:the )?second half|h2/y, { months: [7, 12] }],
  [/(?:the )?first quarter|q1/y, { months: [1, 3] }],
  [/(?:the )?second quarter|q2/y, { months: [4, 6] }],
  [/(?:the )?third quarter|q3/y, { months: [7, 9] }],
  [/(?:the )?(?:fourth|last|final) quarter|q4/y, { months: [10, 12] }],
];
/**
 * Q3 and the first quarter are of the year of the article; a first half alone may be one of a match, and a last quarter that
 * before another date.
 */
const OF_ANY_YEAR =
  /(?:[qh]\d|(?:the )?(?:first|second|third|fourth) quarter)(?![a-z\d]|-[a-z]| (?:of|final|century)\b)/y;
const FIRST_MONTHS = /the first (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months\b/y;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const PARTS: readonly (readonly [RegExp, DatePart])[] = [
  [/(?:the )?(?:very )?end(?: of |[- ])/y, 'end'],
  [/(?:the )?(?:very )?(?:start|beginning)(?: of |[- ]| in )/y, 'start'],
  [/(?:the )?(?:early|mid|middle|late)(?: of |[- ]| in )/y, 'vague'],
];
/** The words between a part of a year and its year. */
const OF_YEAR = new RegExp(`,? (?:of |in )?(?:${YEAR}|(this|last|next|the) year\\b)`, 'y');
const YEAR_WITHOUT_NUMBER = /(this|last|next|the) year\b/y;

const BEFORE: readonly (readonly [RegExp, DateHedge])[] = [
  [/as (?:of|at|from) /y, 'asOf'],
  [/(?:not before|not earlier than|no earlier than) /y, 'since'],
  [/(?:by|on or before|no later than|not later than|until|till|up to|up until|through) /y, 'by'],
  [/(?:some time |sometime )?(?:before|prior to|ahead of|earlier than) /y, 'before'],
  [/(?:some time |sometime )?(?:after|following|later than) /y, 'after'],
  [/since /y, 'since'],
  [/(?:starting |beginning )?from |starting (?:on |in )?/y, 'from'],
  [/(?:some time |sometime )?between /y, 'between'],
  [/(?:in |on )?(?:around|about|roughly|approximately|circa|c\.) ?/y, 'about'],
  [/(?:some time |sometime )?(?:in|on|at|during|throughout|within|over|of) /y, 'on'],
];

const AFTER: readonly (readonly [RegExp, DateHedge])[] = [
  [/,? (?:onwards?|on)\b(?! (?:the|a|an|to|which)\b)/y, 'from'],
  [/ at the latest\b| or (?:earlier|before)\b/y, 'by'],
  [/ or so\b/y, 'about'],
];

const NEAR_YEARS: Readonly<Record<string, YearWords>> = {
  this: { after: 0 },
  the: { after: 0 },
  last: { after: -1 },
  next: { after: 1 },
};

/** The English date that begins at a place of a folded text, with the words around it; undefined for none. */
export function englishDateAt(text: string, at: number): DatePhrase | undefined {
  const before = entryAt(BEFORE, text, at);
  const first = dateAt(text, before?.end ?? at, before?.value === 'between');
  if (!first) return undefined;
  const last = lastOfRange(text, first, before?.value === 'between');
  const { end } = last ?? first;
  const after = entryAt(AFTER, text, end);
  const isFromTo = last !== undefined && before?.value === 'from';
  const hedge = joinHedges(isFromTo ? 'on' : before?.value, after?.value);
  return { start: at, end: after?.end ?? end, first: first.date, last: last?.date, hedge, notes: [] };
}

interface FoundDate {
  readonly date: SpokenDate;
  readonly end: number;
}

const RANGE = new RegExp(TO, 'y');

function lastOfRange(text: string, first: FoundDate, isBetween: boolean): FoundDate | undefined {
  const to = matchAt(RANGE, text, first.end);
  // 5 and 6 November are two days; “between 5 and 6 November” is one time.
  if (!to || (to[0] === ' and ' && !isBetween)) return undefined;
  const at = first.end + to[0].length;
  const { year, month, day } = first.date;
  const short = year !== undefined && month === undefined ? matchAt(YEAR_IN_TWO, text, at) : undefined;
  if (short && typeof year === 'number' && Number(short[1]) > year % 100) {
    return { date: { year: year - (year % 100) + Number(short[1]) }, end: at + short[0].length };
  }
  const date = dateAt(text, at, false);
  if (date) return date;
  const same = day !== undefined && year === undefined ? matchAt(DAY_AFTER, text, at) : undefined;
  return same && withYear(text, at + same[0].length, { day: Number(same[1]) });
}

function dateAt(text: string, at: number, isBetween: boolean): FoundDate | undefined {
  const figures = matchAt(DATE_IN_FIGURES, text, at);
  if (figures) {
    const [year = NaN, month = NaN, day = NaN] = [figures[1], figures[3], figures[4]].map(Number);
    return { date: { year, month, day }, end: at + figures[0].length };
  }
  return dayWithName(text, at, isBetween) ?? partOfYearAt(text, at) ?? partAt(text, at) ?? monthOrYearAt(text, at);
}

/** A day, perhaps with its name: Friday, 12 January. */
function dayWithName(text: string, at: number, isBetween: boolean): FoundDate | undefined {
  const name = matchAt(WEEKDAY, text, at);
  const day = dayAt(text, at + (name?.[0].length ?? 0), isBetween);
  const weekday = WEEKDAYS.indexOf(name?.[1]?.slice(0, 3) ?? '');
  return day && weekday >= 0 ? { ...day, date: { ...day.date, weekday } } : day;
}

function dayAt(text: string, at: number, isBetween: boolean): FoundDate | undefined {
  const dayMonth = matchAt(DAY_MONTH, text, at);
  if (dayMonth) {
    return withYear(text, at + dayMonth[0].length, { month: monthOf(dayMonth[2]), day: Number(dayMonth[1]) });
  }
  const monthDay = matchAt(MONTH_DAY, text, at);
  if (monthDay) {
    return withYear(text, at + monthDay[0].length, { month: monthOf(monthDay[1]), day: Number(monthDay[2]) });
  }
  const alone = matchAt(DAY_ALONE, text, at);
  if (!alone) return undefined;
  const end = at + alone[0].length;
  if (text.startsWith(' and ', end) && !isBetween) return undefined;
  return { date: { day: Number(alone[1]) }, end };
}

/** The first half of 2024, Q1 2024, the first nine months of the year. */
function partOfYearAt(text: string, at: number): FoundDate | undefined {
  const months = matchAt(FIRST_MONTHS, text, at);
  const count = NUMBERS.indexOf(months?.[1] ?? '') + 2;
  const part = months
    ? { value: { months: [1, count > 1 ? count : Number(months[1])] } as const, end: at + months[0].length }
    : entryAt(YEAR_PARTS, text, at);
  const year = part && matchAt(OF_YEAR, text, part.end);
  if (part && !year) return matchAt(OF_ANY_YEAR, text, at) && { date: { part: part.value }, end: part.end };
  if (!part || !year) return undefined;
  const words = year[1] === undefined ? NEAR_YEARS[year[2] ?? ''] : Number(year[1]);
  return { date: { year: words, part: part.value }, end: part.end + year[0].length };
}

/** The end of March, mid-2024, early in the year. */
function partAt(text: string, at: number): FoundDate | undefined {
  const part = entryAt(PARTS, text, at);
  if (!part) return undefined;
  const months = partOfYearAt(text, part.end);
  const of = months?.date.part;
  if (months && part.value === 'end' && typeof of === 'object' && 'months' in of) {
    return { date: { ...months.date, part: { months: of.months, isEnd: true } }, end: months.end };
  }
  const near = matchAt(YEAR_WITHOUT_NUMBER, text, part.end);
  const whole = near
    ? { date: { year: NEAR_YEARS[near[1] ?? ''] }, end: part.end + near[0].length }
    : monthOrYearAt(text, part.end);
  return whole && { date: { ...whole.date, part: part.value }, end: whole.end };
}

function monthOrYearAt(text: string, at: number): FoundDate | undefined {
  const thisMonth = matchAt(THIS_MONTH, text, at);
  if (thisMonth) {
    return { date: { year: { after: 0 }, month: monthOf(thisMonth[1]) }, end: at + thisMonth[0].length };
  }
  const month = matchAt(MONTH_ALONE, text, at);
  if (month) return withYear(text, at + month[0].length, { month: monthOf(month[1]) });
  const near = matchAt(NEAR_YEAR, text, at);
  if (near) return { date: { year: NEAR_YEARS[near[1] ?? ''] }, end: at + near[0].length };
  const year = matchAt(YEAR_ALONE, text, at);
  return year && { date: { year: Number(year[1]) }, end: at + year[0].length };
}

/** A day or month with the year behind it, if one stands there. */
function withYear(text: string, end: number, date: SpokenDate): FoundDate {
  const year = matchAt(YEAR_AFTER, text, end);
  if (year) return { date: { ...date, year: Number(year[1]) }, end: end + year[0].length };
  const near = matchAt(NEAR_YEAR_AFTER, text, end);
  return near ? { date: { ...date, year: NEAR_YEARS[near[1] ?? ''] }, end: end + near[0].length } : { date, end };
}

function monthOf(name = ''): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
}
