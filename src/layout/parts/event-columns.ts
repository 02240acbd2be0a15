import type { Mark, Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { leader, marksOnRail, REACH, type Rail } from './event-rail.js';
import { narrowestWidth } from './narrowest.js';
import { spreadApart } from './spread.js';
import { layoutTimeAxis, timeScale, type TimeDomain } from './time-axis.js';
import { middleOf, placeEvent, type TimelineEvent } from './timeline-event.js';
import type { PlacedWords } from './words-block.js';

/** Between the words of two events, and the widest that they are set, in px. */
const GAP = 18;
const MOST_ROOM = 210;
/** Length of the leaders in px, the more the farther the farthest of them leads aside: a flat one is hard to follow. */
const LEADER = 22;
const LEADER_MOST = 60;
const LEADER_SLOPE = 0.15;
const WORDS_GAP = 3;
/** Where the rail lies below the labels of its ticks, in px, and the length of the ticks. */
const ACROSS = 24 + REACH;
const TICK = 5;

/** Events that all have a date beside each other, below a rail on which time runs to the right to scale. */
export function layoutEventColumns(events: readonly TimelineEvent[], domain: TimeDomain, frame: Frame): Scene {
  const { width } = frame;
  const narrowest = narrowestWidth(frame);
  const time = withEnds(domain, REACH / narrowest);
  const [along, narrowestAlong] = [timeScale(time, width), timeScale(time, narrowest)];
  const rail: Rail = { isUpright: false, across: ACROSS, along, narrowestAlong };
  const columns = columnsOf(events, { domain, narrowestAlong }, frame);
  const farthest = Math.max(
    ...columns.map(({ event, end }) => Math.abs(end - narrowestAlong(middleOf(event.stretch)))),
  );
  const length = Math.min(LEADER_MOST, LEADER + farthest * LEADER_SLOPE);
  const top = ACROSS + REACH + length + WORDS_GAP;
  const height = top + Math.max(...columns.map(({ words }) => words.height));
  // Words keep their distance from where their leader ends, and that moves as a moment on the rail does.
  const endAt = (end: number) => (end / narrowest) * width;
  // What begins at the left edge does so whatever the sums round to.
  const starts = columns.map(({ end, before }) => Math.max(0, endAt(end) - before));
  const axis = layoutTimeAxis(time, { bottom: 0, rises: [{ top: ACROSS - TICK, bottom: ACROSS }] }, frame);
  return {
    width,
    height,
    marks: [
      { mark: 'line', x1: 0, y1: ACROSS, x2: width, y2: ACROSS, stroke: 'rule', strokeWidth: 2 },
      ...axis.grid,
      ...axis.labels,
      ...marksOnRail(events, rail),
      ...columns.map(({ event, end, words }, index): Mark => {
        const line = leader([along(middleOf(event.stretch)), endAt(end)], length, rail);
        const below: Mark = { mark: 'group', x: starts[index] ?? 0, y: top, marks: words.marks };
        return { mark: 'group', figure: event.worded.id, marks: [line, below] };
      }),
    ],
    points: columns.map(({ event }, index) => {
      const x = starts[index] ?? 0;
      return { figure: event.worded.id, x, y: 0, width: (starts[index + 1] ?? width) - x, height };
    }),
  };
}

/** The words of an event and where they stand at the narrowest width. */
interface Column {
  readonly event: TimelineEvent;
  readonly words: PlacedWords;
  /** Where their leader ends, in px. */
  readonly end: number;
  /** How far that is from where they begin, in px. */
  readonly before: number;
}

interface ColumnTime {
  readonly domain: TimeDomain;
  readonly narrowestAlong: (moment: number) => number;
}

/** Pushes the words of events apart. Those of early events stand to the right of their mark, of late ones to the left. */
function columnsOf(
  events: readonly TimelineEvent[],
  { domain, narrowestAlong }: ColumnTime,
  frame: Frame,
): readonly Column[] {
  const narrowest = narrowestWidth(frame);
  const room = Math.min(narrowest / events.length - GAP, MOST_ROOM);
  const part = timeScale(domain, 1);
  const blocks = events.map((event) => {
    const words = placeEvent(event, { x: 0, y: 0, room }, frame);
    const size = Math.max(2 * REACH, ...words.marks.map((mark) => frame.measure(mark.text, mark)));
    const middle = middleOf(event.stretch);
    const before = REACH + (size - 2 * REACH) * part(middle);
    return { event, words, before, at: narrowestAlong(middle) - before, size: size + GAP };
  });
  const starts = spreadApart(blocks, narrowest + GAP);
  return blocks.map((block, index) => ({ ...block, end: (starts[index] ?? 0) + block.before }));
}

/** A stretch of time with more before and after it: that part of the whole at either end. */
function withEnds({ start, end }: TimeDomain, part: number): TimeDomain {
  const more = ((end - start) * part) / (1 - 2 * part);
  return { start: start - more, end: end + more };
}
