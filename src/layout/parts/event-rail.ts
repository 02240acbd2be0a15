import type { Stretch } from '../../dataset/when.js';
import type { Mark, PathMark, PathPiece } from '../../marks/scene.js';
import { isPrinted } from './hedged-bar.js';
import { dateDot, DOT, dotPaint } from './hedged-span.js';
import { extentOf, type TimelineEvent } from './timeline-event.js';

/** How far the marks on a rail reach to either side of it, in px, with a gap. */
export const REACH = 11;
/** Half the length in px of a bracket across the rail, and the length of its feet: dashes end where it does. */
const BRACKET = 9;
const FOOT = 7;
/** From the middle of a dashed line to the end of the ground around it, in px. */
const RING = 3;
/** Straight ends of a leader, in px. */
const STUB = 5;

/** A line on which time lies. */
export interface Rail {
  /** Whether time runs down and not to the right. */
  readonly isUpright: boolean;
  /** Where its line lies: x of one that runs down, y of one that runs to the right. */
  readonly across: number;
  /** Position of a moment along it, in px. */
  readonly along: (moment: number) => number;
  /** The same at the narrowest width. */
  readonly narrowestAlong: (moment: number) => number;
}

/**
 * Draws on a rail when something happened, as what its date says: a dot for a known day, a pill for several; a hatched
 * box for a stretch in which it happened; for a deadline a bracket whose feet point to the time before it, and the other
 * way round for a date after which it happened. What is not printed has a dashed outline.
 */
function railMarks({ stretch, worded }: TimelineEvent, rail: Rail): readonly Mark[] {
  if (!stretch) return [];
  const isDashed = !isPrinted(worded.figure);
  const { start, end, isExact } = stretch;
  const [from, to] = extentOf(stretch);
  if (isExact && to === from) return dot(spot(rail.along(from), rail.across, rail), isDashed);
  if (isExact) return [pill(from, to, { rail, isDashed })];
  if (start !== null && end !== null) return hatchedBox(from, to, { rail, isDashed });
  return [bracket(rail.along(from), start === null ? -FOOT : FOOT, { rail, isDashed })];
}

/**
 * The marks of all events on a rail, in the order in which they are painted: what covers most lies behind, stretches
 * behind brackets and these behind known days, the longest first. A month would else hide a day in it.
 */
export function marksOnRail(events: readonly TimelineEvent[], rail: Rail): readonly Mark[] {
  return events
    .flatMap((event) => (event.stretch ? { event, ...paintOrder(event.stretch) } : []))
    .sort((a, b) => a.layer - b.layer || b.length - a.length)
    .map(({ event }) => ({ mark: 'group', figure: event.worded.id, marks: railMarks(event, rail) }));
}

function paintOrder(stretch: Stretch) {
  const [from, to] = extentOf(stretch);
  const isOpen = stretch.start === null || stretch.end === null;
  return { layer: stretch.isExact ? 2 : Number(isOpen), length: to - from };
}

/** A thin line from the place of a mark on a rail to the place of its words beside it. */
export function leader(along: readonly [mark: number, words: number], length: number, rail: Rail): PathMark {
  const [mark, words] = along;
  const [from, to] = [rail.across + REACH, rail.across + REACH + length];
  const corners = [
    spot(mark, from, rail),
    spot(mark, from + STUB, rail),
    spot(words, to - STUB, rail),
    spot(words, to, rail),
  ];
  return { mark: 'path', d: pathThrough(corners), stroke: 'muted' };
}

interface MarkStyle {
  readonly rail: Rail;
  readonly isDashed: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spot(along: number, across: number, { isUpright }: Rail): Spot {
  return isUpright ? { x: across, y: along } : { x: along, y: across };
}

function pathThrough(spots: readonly Spot[]): readonly PathPiece[] {
  return spots.flatMap(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y] as const);
}

/** A rectangle on the rail, as thick as a dot. */
function box(from: number, to: number, rail: Rail) {
  const { x, y } = spot(from, rail.across - DOT, rail);
  const [length, thickness] = [to - from, 2 * DOT];
  return { x, y, width: rail.isUpright ? thickness : length, height: rail.isUpright ? length : thickness } as const;
}

/** The dot of a known day; around a dashed one lies a ring of ground, since its line would be lost in hatching. */
function dot(at: Spot, isDashed: boolean): readonly Mark[] {
  const ring: Mark = { mark: 'circle', cx: at.x, cy: at.y, r: DOT + RING, fill: 'ground' };
  return [...(isDashed ? [ring] : []), dateDot(at, !isDashed)];
}

/** Corners of each round end of a pill: enough to look round at the size of a dot. */
const ROUND = 8;

/** Known days in a row, from the middle of the first to the middle of the last, with the ends of a dot. */
function pill(from: number, to: number, { rail, isDashed }: MarkStyle): PathMark {
  const end = (middle: number, turn: number) =>
    Array.from({ length: ROUND + 1 }, (_, step) => {
      const angle = Math.PI * (turn + step / ROUND - 0.5);
      return spot(middle + DOT * Math.cos(angle), rail.across + DOT * Math.sin(angle), rail);
    });
  const d = pathThrough([...end(rail.along(to), 0), ...end(rail.along(from), 1)]);
  return { mark: 'path', d: [...d, 'Z'], ...dotPaint(!isDashed) };
}

/** A stretch in which it happened, at least as long as a dot so that it can be seen. */
function hatchedBox(from: number, to: number, { rail, isDashed }: MarkStyle): readonly Mark[] {
  const { along, narrowestAlong } = rail;
  const grown = Math.max(0, 2 * DOT - (narrowestAlong(to) - narrowestAlong(from))) / 2;
  const place = box(along(from) - grown, along(to) + grown, rail);
  return [
    { mark: 'rect', ...place, fill: 'ground' },
    { mark: 'hatch', ...place, stroke: 'subject' },
    { mark: 'rect', ...place, stroke: 'subject', strokeWidth: 1.5, isDashed },
  ];
}

/** A square bracket across the rail: its feet point along it, back in time for a negative length. */
function bracket(at: number, foot: number, { rail, isDashed }: MarkStyle): PathMark {
  const [near, far] = [rail.across - BRACKET, rail.across + BRACKET];
  const corners = [spot(at + foot, near, rail), spot(at, near, rail), spot(at, far, rail), spot(at + foot, far, rail)];
  return { mark: 'path', d: pathThrough(corners), stroke: 'subject', strokeWidth: 2, isDashed };
}
