import { extent, ticks } from 'd3-array';
import { formatDate, formatMonth } from '../../dataset/date-words.js';
import { calendarDate, dayNumber, dayText } from '../../dataset/day.js';
import { isChinese } from '../../dataset/language.js';
import type { When } from '../../dataset/when.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Frame } from '../frame.js';
import { labelsFit, layoutAxis, type AxisPlace, type PlacedAxis, type Stop } from './axis.js';
import { narrowestWidth } from './narrowest.js';

/** Px that one tick of the axis has for itself. */
const TICK_SPACE = 70;
/** Free time before the first and after the last date, as parts of the stretch between them. */
const BEFORE = 0.03;
const AFTER = 0.12;

/** A stretch of time, in day numbers that need not be whole. */
export interface TimeDomain {
  readonly start: number;
  readonly end: number;
}

/** Time without any date in it: its axis names none. */
export const NO_DATES: TimeDomain = { start: 0, end: 1 };

/** The stretch that all dates need, at least a day, with some room around it; NaN is no moment. */
export function timeDomain(moments: readonly number[]): TimeDomain {
  const [first, last] = extent(moments);
  if (first === undefined) return NO_DATES;
  const length = Math.max(1, last - first);
  return { start: first - length * BEFORE, end: first + length * (1 + AFTER) };
}

/** The dates of figures and of their units. */
export function datesOf(figures: readonly WordedFigure[]): readonly When[] {
  const dates: When[] = [];
  for (const { figure } of figures) {
    if (figure.when) dates.push(figure.when);
    for (const { when } of figure.units ?? []) if (when) dates.push(when);
  }
  return dates;
}

/** Whether dates name days of more than one year, so that each must say which: a deadline names its last day. */
export function spanYears(dates: readonly When[]): boolean {
  let year: string | undefined;
  const isOther = (day: string | undefined) => day !== undefined && !day.startsWith((year ??= day.slice(0, 4)));
  return dates.some((date) =>
    'on' in date
      ? isOther(date.on) || isOther(date.until)
      : (Object.values(date) as (string | readonly string[])[]).flat().some(isOther),
  );
}

/** The time that a picture covers, and where its moments lie. */
export interface Time {
  readonly domain: TimeDomain;
  /** The moment before which nothing was done: the end of the day of the start, or where the picture begins. */
  readonly since: number;
  /** The moment of the start, at which a line stands. */
  readonly startLine?: number;
  /** Whether dates must name their years, since they name more than one. */
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
    const narrowestStops = stops(narrowest);
    if (kept.length > 1 && !labelsFit(narrowestStops, frame)) continue;
    return layoutAxis(stops(frame.width), { ...place, narrowestStops }, frame);
  }
}

/** What an axis that runs down names. */
export interface NarrowTicks {
  /** The year of its first label, where that does not say it; empty where it does, and where there is no date. */
  readonly head: string;
  readonly ticks: readonly { readonly moment: number; readonly label: string }[];
}

/** Days, months or years with labels as narrow as can be, about as many as asked for: a year stands for its January. */
export function narrowTicks(domain: TimeDomain, count: number, { language }: Frame): NarrowTicks {
  if (domain === NO_DATES) return { head: '', ticks: [] };
  const ticks = timeTicks(domain, count).map(({ day, unit }) => {
    const date = calendarDate(day);
    const name = formatMonth(date, { language, withYear: false });
    if (unit !== 'day') return { moment: day, label: date.month === 1 ? String(date.year) : name };
    return { moment: day + 0.5, label: isChinese(language) ? `${name}${date.day}日` : `${date.day} ${name}` };
  });
  const { year } = calendarDate(Math.floor(domain.start));
  return { head: /^\d{4}$/.test(ticks[0]?.label ?? '') ? '' : String(year), ticks };
}

/** A day, month or year that an axis names. */
interface Tick {
  /** Its first day. */
  readonly day: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** Every how many months a tick may stand, counted from January. */
const MONTH_STEPS = [1, 2, 3, 6];

/**
 * Ticks on days where fewer than two months begin, else on months or years, about as many as asked for. Hours mean
 * nothing here, and readers do not count weeks.
 */
function timeTicks(domain: TimeDomain, count: number): readonly Tick[] {
  const [from, to] = [calendarDate(Math.floor(domain.start)), calendarDate(Math.floor(domain.end))];
  const years = range(from.year, to.year).filter((year) => year > 0);
  const beginOf = (year: number, month: number) => dayNumber({ year, month, day: 1 });
  const isInside = ({ day }: Tick) => day >= domain.start && day <= domain.end;
  for (const step of years.length > count ? [] : MONTH_STEPS) {
    const months = MONTHS.filter((month) => (month - 1) % step === 0);
    const begins = years
      .flatMap((year) => months.map((month): Tick => ({ day: beginOf(year, month), unit: 'month' })))
      .filter(isInside);
    if (step === 1 && begins.length < 2) return dayTicks(domain);
    if (begins.length <= count) return begins;
  }
  const first = years[0] ?? 0;
  const even = ticks(first, to.year, count).filter((year) => Number.isInteger(year) && year > 0);
  return even.map((year): Tick => ({ day: beginOf(year, 1), unit: 'year' })).filter(isInside);
}

const MONTHS = range(1, 12);

/** A day is named at its middle, where its dot would stand: that must lie inside. */
function dayTicks({ start, end }: TimeDomain): readonly Tick[] {
  return range(Math.ceil(start - 0.5), Math.floor(end - 0.5)).map((day) => ({ day, unit: 'day' }));
}

/** Whole numbers from the first to the last. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
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
