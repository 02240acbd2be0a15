import type { Stretch } from '../../dataset/when.js';
import type { Mark, Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { leader, marksOnRail, REACH, type Rail } from './event-rail.js';
import { narrowestWidth } from './narrowest.js';
import { spreadApart } from './spread.js';
import { narrowTicks, timeScale, type NarrowTicks, type TimeDomain } from './time-axis.js';
import { middleOf, placeEvent, type TimelineEvent } from './timeline-event.js';
import { baseline, lineHeight, TYPE } from './type-scale.js';

/** Between the words of two events, in px. */
const GAP = 14;
/** Length of a leader, and the gap between its end and the words, in px. */
const LEADER = 22;
const WORDS_GAP = 5;
/** How far the rail runs on before its first and after its last mark, in px. */
const RAIL_END = 10;
/** Px from a label of the rail to its marks, and least px from one label to the next. */
const LABEL_GAP = 3;
const LABEL_SPACE = 20;
const TICK = 5;
/** Room left so that the words of distant events stand apart, as a part of the height of all words, and its most in px. */
const LOOSE_PART = 0.25;
const LOOSE_MOST = 160;
/** Where a leader meets words: at the middle of their first line, in px below their top. */
const FIRST_LINE = lineHeight(TYPE.phrase) / 2;

/** Events below each other, beside a rail on which time runs down to scale. The height follows from their words. */
export function layoutEventList(events: readonly TimelineEvent[], domain: TimeDomain, frame: Frame): Scene {
  const { width } = frame;
  const dated = events.filter(({ stretch }) => stretch).length;
  const ticks = narrowTicks(domain, events.length + 1, frame);
  const across = REACH + labelsWidth(ticks, frame);
  const x = dated > 0 ? across + REACH + LEADER + WORDS_GAP : 0;
  const words = events.map((event) => placeEvent(event, { x, y: 0, room: narrowestWidth(frame) - x }, frame));
  const sizes = words.map(({ height }) => height + GAP);
  const total = sum(sizes) - GAP;
  const height = total + (dated > 1 ? Math.min(LOOSE_MOST, total * LOOSE_PART) : 0);
  // The last mark of the rail is level with the words of the last event that has a date.
  const length = height + GAP - sum(sizes.slice(Math.max(0, dated - 1)));
  const scale = timeScale(domain, length);
  const along = (moment: number) => FIRST_LINE + scale(moment);
  const rail: Rail = { isUpright: true, across, along, narrowestAlong: along };
  const tops = topsOf(events, sizes, (stretch) => scale(middleOf(stretch)));
  const bottoms = tops.map((top, index) => top + (sizes[index] ?? 0));
  return {
    width,
    // A mark can reach farther down than the words of the last event.
    height: Math.max(dated > 0 ? FIRST_LINE + length + RAIL_END : 0, Math.max(...bottoms) - GAP),
    marks: [
      ...(dated > 0 ? railLine(rail, { length, ticks }) : []),
      ...marksOnRail(events, rail),
      ...events.map((event, index): Mark => {
        const y = tops[index] ?? 0;
        const text: Mark = { mark: 'group', y, marks: words[index]?.marks ?? [] };
        return { mark: 'group', figure: event.worded.id, marks: [...leaderTo(event, y, rail), text] };
      }),
    ],
    points: events.map(({ worded }, index) => {
      return { figure: worded.id, x: 0, y: tops[index] ?? 0, width, height: words[index]?.height ?? 0 };
    }),
  };
}

/**
 * Where the words of each event begin: as near to their mark as they can, also below the end of the rail, since all late
 * events would else be pushed up and away from theirs. What has no date comes last.
 */
function topsOf(
  events: readonly TimelineEvent[],
  sizes: readonly number[],
  at: (stretch: Stretch) => number,
): readonly number[] {
  const dated = events.flatMap(({ stretch }, index) => (stretch ? { at: at(stretch), size: sizes[index] ?? 0 } : []));
  const tops = [...spreadApart(dated, Infinity)];
  let end = tops.length > 0 ? (tops[tops.length - 1] ?? 0) + (sizes[tops.length - 1] ?? 0) : 0;
  for (const size of sizes.slice(tops.length)) {
    tops.push(end);
    end += size;
  }
  return tops;
}

/** The line from the mark of an event on the rail to its words. */
function leaderTo({ stretch }: TimelineEvent, top: number, rail: Rail): readonly Mark[] {
  return stretch ? [leader([rail.along(middleOf(stretch)), top + FIRST_LINE], LEADER, rail)] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Width in px that labels take to the left of the marks of the rail. */
function labelsWidth({ head, ticks }: NarrowTicks, { measure }: Frame): number {
  const widths = [head, ...ticks.map(({ label }) => label)].map((label) => measure(label, TYPE.small));
  const widest = Math.max(...widths);
  return widest > 0 ? widest + LABEL_GAP : 0;
}

interface RailParts {
  /** From its first to its last moment, in px. */
  readonly length: number;
  readonly ticks: NarrowTicks;
}

/** The line of a rail with its ticks and those of their labels that have room, all to its left. */
function railLine({ across, along }: Rail, { length, ticks: { head, ticks } }: RailParts): readonly Mark[] {
  const [y1, y2] = [FIRST_LINE - RAIL_END, FIRST_LINE + length + RAIL_END];
  const marks: Mark[] = [{ mark: 'line', x1: across, y1, x2: across, y2, stroke: 'rule', strokeWidth: 2 }];
  let free = -Infinity;
  const write = (text: string, y: number) => {
    const { size } = TYPE.small;
    const x = across - REACH - LABEL_GAP;
    const middle = baseline(TYPE.small) - lineHeight(TYPE.small) / 2;
    marks.push({ mark: 'text', x, y: y + middle, text, size, anchor: 'end', fill: 'muted' });
    free = y + LABEL_SPACE;
  };
  if (head !== '') write(head, FIRST_LINE);
  for (const { moment, label } of ticks) {
    const y = along(moment);
    if (y < free) continue;
    marks.push({ mark: 'line', x1: across - TICK, y1: y, x2: across, y2: y, stroke: 'rule', strokeWidth: 2 });
    write(label, y);
  }
  return marks;
}
