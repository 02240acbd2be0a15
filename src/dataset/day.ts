/**
 * Days as whole numbers: the count of days since 1 January 1970, without `Date` and hence without time zones.
 * A day n covers the stretch [n, n + 1) on a time axis: an event on the day lies inside, "before the day" ends at n,
 * "by the day" ends at n + 1.
 */

/** A calendar date. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * Day number of a calendar date. The year is taken to begin in March, so that the leap day comes last; a cycle of
 * 400 years has 146,097 days, and 719,468 days lie between 1 March of year 0 and 1 January 1970.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month > 2 ? year : year - 1;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * 146097 + yearOfCycle * 365 + leapDays + dayOfYear - 719468;
}

/** Calendar date of a day number; the inverse of {@link dayNumber}. */
export function calendarDate(number: number): CalendarDate {
  const days = number + 719468;
  const cycle = Math.floor(days / 146097);
  const dayOfCycle = days - cycle * 146097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36524) - Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month > 2 ? 0 : 1);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** A date as data writes it: a day `2024-03-31`, a month `2024-03` or a year `2024`. */
export type DateText = string;

/** First and last day of a date: the same for a day, the ends of a month or year otherwise. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a date of ISO 8601 with day, month or year precision.
 * @returns its first and last day, or undefined when the text is no such date (2024-02-30, 24-1-1, a time of day).
 */
export function readDate(text: DateText): DaySpan | undefined {
  const year = wholeAt(text, 0, 4);
  if (text.length === 4) return spanFrom({ year, month: 1, day: 1 }, { year, month: 12, day: 31 });
  const month = text[4] === '-' ? wholeAt(text, 5, 7) : NaN;
  const length = daysInMonth(year, month);
  if (text.length === 7) return spanFrom({ year, month, day: 1 }, { year, month, day: length || NaN });
  const day = text.length === 10 && text[7] === '-' ? wholeAt(text, 8, 10) : NaN;
  return day >= 1 && day <= length ? spanFrom({ year, month, day }) : undefined;
}

/** Whether a text is a date with day, month or year precision. */
export function isDateText(text: DateText): boolean {
  return readDate(text) !== undefined;
}

/** Whether a date has day precision. */
export function isDayText(date: DateText): boolean {
  return date.length === '2024-03-31'.length;
}

/** A span of days; undefined where a number of its dates is NaN. */
function spanFrom(from: CalendarDate, to?: CalendarDate): DaySpan | undefined {
  const first = dayNumber(from);
  const last = to ? dayNumber(to) : first;
  return first <= last ? { first, last } : undefined;
}

/** The whole number that a part of a text writes; NaN for other characters than digits. No pattern: charts have thousands of dates. */
function wholeAt(text: string, from: number, to: number): number {
  let whole = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    whole = digit >= 0 && digit <= 9 ? whole * 10 + digit : NaN;
  }
  return whole;
}

/** A day number as data writes it, for example `2024-01-16`. */
export function dayText(number: number): DateText {
  const { year, month, day } = calendarDate(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day of the week, 0 for Sunday to 6 for Saturday; 1 January 1970 was a Thursday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
