import { dayText, readDate } from '../dataset/day.js';
import type { When } from '../dataset/when.js';
import { NOTES, refuse, type ResolvedWhen } from './resolve-when.js';

const DATE = '\\d{4}(?:-\\d\\d){0,2}';
const SINGLE = new RegExp(`^(${DATE})([~?%]?)$`);
/** Days between which something happened: 2024-01-16/2024-02-03, or as one of a set, [2024-01-16..2024-02-03]. */
const BETWEEN = new RegExp(`^(?:(${DATE}|\\.\\.)?/(${DATE}|\\.\\.)?|\\[(${DATE})?\\.\\.(${DATE})?\\])$`);
const UNKNOWN_DAY = /^(\d{4}(?:-\d\d)?)(?:-xx){1,2}$/i;
const UNKNOWN_YEAR = /^(\d{3})x$/i;
const TIME = new RegExp('^\\d{4}-\\d\\d-\\d\\d[t ]\\d', 'i');

/**
 * Reads the dates that data are written in: ISO 8601-2, known as EDTF. The days between which something happened are
 * 2024-01-16/2024-02-03, with .. for an open end; a month or year may be approximate, 2024-03~.
 * @returns undefined for a text that does not look like one
 */
export function readEdtf(text: string): ResolvedWhen | undefined {
  const [, date = '', mark = ''] = SINGLE.exec(text) ?? [];
  if (date !== '') return readSingle(date, mark);
  const between = BETWEEN.exec(text);
  if (between) return readBetween(between[1] ?? between[3], between[2] ?? between[4]);
  const [, known] = UNKNOWN_DAY.exec(text) ?? [];
  if (known !== undefined) return readSingle(known, '');
  const [, decade] = UNKNOWN_YEAR.exec(text) ?? [];
  if (decade !== undefined) return read({ between: [`${decade}0`, `${decade}9`] });
  return TIME.test(text) ? refuse('A date has no time of day: write the day alone.') : undefined;
}

function readSingle(date: string, mark: string): ResolvedWhen {
  const fault = faultOf(date);
  if (fault !== undefined) return refuse(fault);
  if (mark === '?' || mark === '%') return refuse('An uncertain date cannot be shown: find out which it is.');
  const isDay = date.length === '2024-03-31'.length;
  if (mark === '~' && isDay) return refuse(NOTES.aboutDay);
  return mark === '~' ? read({ in: date }, NOTES.about) : read(isDay ? { on: date } : { in: date });
}

function readBetween(from = '..', to = '..'): ResolvedWhen {
  const [first, last] = [from, to].map((end) => (end === '..' ? undefined : end));
  const fault = faultOf(first) ?? faultOf(last);
  if (fault !== undefined) return refuse(fault);
  if (first === undefined) return last === undefined ? refuse('Both ends are open.') : read({ by: last });
  const start = readDate(first)?.first ?? NaN;
  if (last === undefined) return read({ after: dayText(start - 1) });
  if (start >= (readDate(last)?.last ?? NaN)) return refuse('The second date must be later than the first.');
  return read({ between: [first, last] }, NOTES.interval);
}

function faultOf(date: string | undefined): string | undefined {
  if (date === undefined || (readDate(date) && !date.startsWith('0000'))) return undefined;
  const month = Number(date.slice(5, 7));
  return month > 20 && month < 42 ? NOTES.season : NOTES.noDay;
}

function read(when: When, ...notes: string[]): ResolvedWhen {
  return { when, notes };
}
