import { calendarDate, daysInMonth, dayText, readDate, type CalendarDate, type DateText } from './day.js';
import { isChinese, type Language } from './language.js';
import { stretchOf, type When } from './when.js';

/** How a date is written. */
export interface DateStyle {
  readonly language: Language;
  /** Whether to name the year. Leave it out only where the reader sees it close by. Default true. */
  readonly withYear?: boolean;
  /** Whether a deadline on the last day of a month is called the end of the month. Default false. */
  readonly withMonthEnds?: boolean;
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Writes when something happened, hedge included: 到2024年3月31日, by 31 March 2024. */
export function formatWhen(when: When, style: DateStyle): string {
  const { language } = style;
  if ('on' in when) return formatDays(when.on, when.until, style);
  if ('before' in when)
    return isChinese(language) ? `${formatDate(when.before, style)}前` : `before ${formatDate(when.before, style)}`;
  if ('by' in when) return formatDeadline(when.by, style);
  if ('after' in when) {
    const date = formatDate(when.after, style);
    return { zh: `${date}后`, en: `after ${date}`, 'zh-TW': `${date}後` }[language];
  }
  if ('in' in when) return formatDate(when.in, style);
  const [from, to] = when.between;
  // One year is named once: by the first date in Chinese, by the last in English.
  const once = yearOnce(from, to, style);
  const [first, last] = isChinese(language)
    ? [formatDate(from, style), formatDate(to, once)]
    : [formatDate(from, once), formatDate(to, style)];
  return {
    zh: `${first}至${last}之间`,
    en: `between ${first} and ${last}`,
    'zh-TW': `${first}至${last}之間`,
  }[language];
}

/**
 * Writes the days between which something happened, as EDTF does: 2024-01-16, 2024-11-05/2024-11-06 and, where an end is
 * open, ../2024-03-31. The days are included; a month or year stays one.
 */
export function formatIsoDays(when: When): string {
  if ('in' in when) return when.in;
  const { start, end } = stretchOf(when);
  const [from, to] = [start === null ? '..' : dayText(start), end === null ? '..' : dayText(end - 1)];
  return from === to ? from : `${from}/${to}`;
}

/** Writes a date with the precision that it has: 2024年1月12日, January 2024, 2024. */
export function formatDate(date: DateText, { language, withYear = true }: DateStyle): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return isChinese(language) ? `${year}年` : String(year);
  if (isChinese(language)) {
    return `${withYear ? `${year}年` : ''}${month}月${day === undefined ? '' : `${day}日`}`;
  }
  const days = day === undefined ? '' : `${day} `;
  return `${days}${ENGLISH_MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** Writes the label of a month on an axis: 3月, Mar; January and the first label carry the year. */
export function formatMonth({ year, month }: CalendarDate, { language, withYear = true }: DateStyle): string {
  if (isChinese(language)) return `${withYear ? `${year}年` : ''}${month}月`;
  const name = ENGLISH_MONTHS[month - 1]?.slice(0, 3) ?? '';
  return withYear ? `${name} ${year}` : name;
}

/** A date up to whose end something happened: "by March" alone would not say whether March is in it. */
function formatDeadline(by: DateText, style: DateStyle): string {
  const { year, month, day } = partsOf(by);
  const isMonthEnd = month !== undefined && day === daysInMonth(year, month);
  if (isMonthEnd && style.withMonthEnds) return formatDeadline(by.slice(0, '2024-03'.length), style);
  const isDay = day !== undefined;
  if (isChinese(style.language)) return `到${formatDate(by, style)}${isDay ? '' : '底'}`;
  return `by ${isDay ? '' : 'the end of '}${formatDate(by, style)}`;
}

/** A run of days, with what the two ends share written once: 11月5日至6日, 5–6 November. */
function formatDays(on: DateText, until: DateText | undefined, style: DateStyle): string {
  if (until === undefined) return formatDate(on, style);
  const [a, b] = [partsOf(on), partsOf(until)];
  const isSameMonth = a.year === b.year && a.month === b.month;
  const once = yearOnce(on, until, style);
  if (isChinese(style.language)) {
    return `${formatDate(on, style)}至${isSameMonth ? `${b.day}日` : formatDate(until, once)}`;
  }
  if (isSameMonth) return `${a.day}–${formatDate(until, style)}`;
  return `${formatDate(on, once)} – ${formatDate(until, style)}`;
}

/** How the other of two dates is written: their year is named once, by the first in Chinese and by the last in English. */
function yearOnce(from: DateText, to: DateText, style: DateStyle): DateStyle {
  // Of a year alone nothing would be left.
  const haveMonths = from.length > 4 && to.length > 4;
  return haveMonths && from.slice(0, 4) === to.slice(0, 4) ? { ...style, withYear: false } : style;
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function partsOf(date: DateText): DateParts {
  const span = readDate(date);
  const { year, month, day } = calendarDate(span?.first ?? NaN);
  return { year, month: date.length > 4 ? month : undefined, day: date.length > 7 ? day : undefined };
}
