import { extent } from 'd3-array';
import { stretchOf, type Stretch } from '../../dataset/when.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Frame } from '../frame.js';
import { NO_DATES, type TimeDomain } from './time-axis.js';
import { TYPE } from './type-scale.js';
import { joinFacts, placeWords, type PlacedWords } from './words-block.js';

/** Least height of what a finger can hit, in px. */
const LEAST_POINT = 24;

/** Something that happened, as a timeline draws it. */
export interface TimelineEvent {
  readonly worded: WordedFigure;
  /** When it can have happened; undefined where nothing is known. */
  readonly stretch: Stretch | undefined;
  /** When it happened, in words. */
  readonly date: string;
  /** What happened, its quantity, and the dates of its units where they are not its date. */
  readonly facts: string;
}

/** The events of figures in the order of time, those of equal time as they were given, those without a date last. */
export function eventsOf(figures: readonly WordedFigure[], hasYears: boolean): readonly TimelineEvent[] {
  const events = figures.map((worded): TimelineEvent => {
    const { figure, label, phrase, unitDates } = worded;
    const date = hasYears ? worded.date : worded.shortDate;
    return {
      worded,
      stretch: figure.when ? stretchOf(figure.when) : stretchOfUnits(worded),
      date: date || unitDates,
      facts: joinFacts([label, phrase, date === '' ? '' : unitDates]),
    };
  });
  return events.sort((a, b) => middleOf(a.stretch) - middleOf(b.stretch) || 0);
}

/** When all units of a figure with a date can have had it: open where one of them is; undefined if open both ways. */
function stretchOfUnits({ figure: { units = [] } }: WordedFigure): Stretch | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { when } of units) {
    if (!when) continue;
    const { start, end } = stretchOf(when);
    first = Math.min(first, start ?? -Infinity);
    last = Math.max(last, end ?? Infinity);
  }
  const start = Number.isFinite(first) ? first : null;
  const end = Number.isFinite(last) ? last : null;
  return start === null && end === null ? undefined : { start, end, isExact: false };
}

/** From where to where the marks of a date reach, as moments: those of known days from the middle of the first. */
export function extentOf({ start, end, isExact }: Stretch): readonly [from: number, to: number] {
  const [from, to] = [start ?? end ?? 0, end ?? start ?? 0];
  return isExact ? [from + 0.5, to - 0.5] : [from, to];
}

/** The moment at which the mark of a date has its middle. */
export function middleOf(stretch: Stretch | undefined): number {
  if (!stretch) return Infinity;
  const [from, to] = extentOf(stretch);
  return (from + to) / 2;
}

/** Time from the first to the last mark; a day around it where there is but one moment. */
export function domainOf(events: readonly TimelineEvent[]): TimeDomain {
  const extents = events.flatMap(({ stretch }) => (stretch ? extentOf(stretch) : []));
  const [first, last] = extent(extents);
  if (first === undefined) return NO_DATES;
  return last > first ? { start: first, end: last } : { start: first - 0.5, end: first + 0.5 };
}

/** Where the words of an event stand. */
export interface EventWordsPlace {
  readonly x: number;
  /** Top, in px. */
  readonly y: number;
  /** Room to the right of x, in px at the narrowest width. */
  readonly room: number;
}

/** Places the date of an event and below it what happened; at least as high as a finger can hit. */
export function placeEvent({ date, facts }: TimelineEvent, { x, y, room }: EventWordsPlace, frame: Frame): PlacedWords {
  const head = placeWords(date, { x, y, room, style: TYPE.phrase, fill: 'ink' }, frame);
  const rest = placeWords(facts, { x, y: y + head.height, room, style: TYPE.body, fill: 'ink' }, frame);
  return { marks: [...head.marks, ...rest.marks], height: Math.max(LEAST_POINT, head.height + rest.height) };
}
