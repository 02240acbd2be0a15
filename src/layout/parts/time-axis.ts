import { ticks } from 'd3-array';
import { formatDate, formatMonth } from '../../dataset/date-words.js';
import { calendarDate, dayNumber, dayText } from '../../dataset/day.js';
import type { Frame } from '../frame.js';
import { labelsFit, layoutAxis, type AxisPlace, type PlacedAxis, type Stop } from './axis.js';
import { narrowestWidth } from './narrowest.js';

/** Px that one tick of the axis has for itself. */
const TICK_SPACE = 70;
/** Free time before the first and after the last date, as parts of the stretch between them. */
const BEFORE = 0.06;
const AFTER = 0.12;

/** A stretch of time, in day numbers that need not be whole. */
export interface TimeDomain {
  readonly start: number;
  readonly end: number;
}

/** Time without any date in it: its axis names none. */
const NO_DATES: TimeDomain = { start: 0, end: 1 };

/** The stretch that all dates need, at least a day, with some room around it. */
export function timeDomain(moments: readonly number[]): TimeDomain {
  const first = moments.reduce((a, b) => Math.min(a, b), Infinity);
  const last = moments.reduce((a, b) => Math.max(a, b), -Infinity);
  if (first > last) return NO_DATES;
  const length = Math.max(1, last - first);
  return { start: first - length * BEFORE, end: first + length * (1 + AFTER) };
}

/** Whether dates lie in more than one year, so that each must name its own. */
export function spansYears({ start, end }: TimeDomain): boolean {
  return calendarDate(Math.floor(start)).year !== calendarDate(Math.floor(end)).year;
}

/** The time that a picture covers, and where its moments lie. */
export interface Time {
  readonly domain: TimeDomain;
  /** The moment before which nothing was done: the end of the day of the start, or where the picture begins. */
  readonly since: number;
  /** The moment of the start, at which a line stands. */
  readonly startLine?: number;
  /** Whether dates must name their years, since they lie in more than one. */
  readonly hasYears: boolean;
  readonly x: (moment: number) => number;
  /** The same at the narrowest width. */
  readonly narrowestX: (moment: number) => number;
}

/** Where moments lie across a picture. */
export function timeScale({ start, end }: TimeDomain, width: number): (moment: number) => number {
  return (moment) => ((moment - start) / (end - start)) * width;
}

/** An axis of days, months or years, with as many labels as have room. */
export function layoutTimeAxis(
  domain: TimeDomain,
  place: Pick<AxisPlace, 'bottom' | 'rises'>,
  frame: Frame,
): PlacedAxis {
  const narrowest = narrowestWidth(frame);
  const ticks = domain === NO_DATES ? [] : timeTicks(domain, Math.max(2, Math.floor(narrowest / TICK_SPACE)));
  for (let every = 1; ; every += 1) {
    const kept = ticks.filter((_, index) => index % every === 0);
    const stops = (width: number) => stopsOf(kept, timeScale(domain, width), frame);
    if (kept.length > 1 && !labelsFit(stops(narrowest), frame)) continue;
    return layoutAxis(stops(frame.width), { ...place, narrowestStops: stops(narrowest) }, frame);
  }
}

/** A day, month or year that an axis names. */
interface Tick {
  /** Its first day. */
  readonly day: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** In shorter stretches days are named: no two months begin in them. */
const DAYS_ONLY = 28;

/** Ticks on whole days, since hours mean nothing here, and on months rather than weeks, which readers do not count. */
function timeTicks({ start, end }: TimeDomain, count: number): readonly Tick[] {
  const [from, to] = [new Date(start * DAY), new Date(end * DAY)];
  const even = utcTicks(from, to, count);
  const isFiner = even.some((date) => date.getUTCDate() !== 1);
  const months = isFiner ? utcMonth.range(from, to) : [];
  const days = (months.length >= 2 ? months : even).map((date) => date.getTime() / DAY).filter(Number.isInteger);
  const unit = end - start < DAYS_ONLY ? 'day' : unitOf(days.map(calendarDate));
  // A day is named at its middle, where its dot would stand.
  return days.filter((day) => unit !== 'day' || day + 0.5 <= end).map((day) => ({ day, unit }));
}

function unitOf(dates: readonly CalendarDate[]): Tick['unit'] {
  if (dates.some(({ day }) => day !== 1)) return 'day';
  return dates.every(({ month }) => month === 1) ? 'year' : 'month';
}

/** Stops with what is new in their labels: the year on the first and wherever it changes. */
function stopsOf(ticks: readonly Tick[], x: (moment: number) => number, { language }: Frame): readonly Stop[] {
  return ticks.map(({ day, unit }, index) => {
    const date = calendarDate(day);
    const before = ticks[index - 1];
    const style = { language, withYear: !before || calendarDate(before.day).year !== date.year };
    if (unit === 'day') return { x: x(day + 0.5), label: formatDate(dayText(day), style) };
    const label = unit === 'year' ? formatDate(dayText(day).slice(0, 4), style) : formatMonth(date, style);
    return { x: x(day), label };
  });
}
