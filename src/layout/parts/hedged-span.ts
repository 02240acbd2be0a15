import type { Stretch } from '../../dataset/when.js';
import type { Mark, Paint } from '../../marks/scene.js';

/** Radius in px of the dot of a day that is known. */
export const DOT = 6;
/** Length in px of the feet of a bracket. */
const FOOT = 5;
const BRACKET_OVERHANG = 3;
/** Thickness in px of the line of what is done: thin, since how long it has been done is not what is told. */
const DONE = 4;

/** Where a span lies. */
export interface SpanPlace {
  /** Position of a moment, in px. */
  readonly x: (moment: number) => number;
  /** The same at the narrowest width. */
  readonly narrowestX: (moment: number) => number;
  /** Top, in px. */
  readonly y: number;
  /** Thickness, in px. */
  readonly height: number;
  /** The moment before which it surely had not happened, whatever the date says. */
  readonly since: number;
  /** Where time ends in the picture. */
  readonly until: number;
  /** Whether the article prints the date; if not, its dot is hollow with a dashed outline. Default true. */
  readonly isPrinted?: boolean;
}

/**
 * Draws from when on something is done, as what the date says: a dot only for a day that is known; otherwise hatching
 * over the stretch in which it happened, closed by a bracket where the date says that it ends. A line says that it is
 * done.
 * Readers' rules C2, timeline.
 */
export function hedgedSpan(stretch: Stretch, place: SpanPlace): readonly Mark[] {
  if (stretch.isExact) return exactSpan(stretch, place);
  const { x, narrowestX, y, height, since, until } = place;
  const { start, end } = stretch;
  const first = Math.max(start ?? since, since);
  const isClosed = start === first;
  const from = x(first);
  const to = x(end ?? until);
  // The feet of two brackets that face each other never cross.
  const foot = isClosed && end !== null ? Math.min(FOOT, (narrowestX(end) - narrowestX(first)) / 2) : FOOT;
  const marks: Mark[] = [{ mark: 'hatch', x: from, y, width: Math.max(0, to - from), height, stroke: 'subject' }];
  if (end !== null) marks.push(done(to, place), bracket(to, -foot, place));
  if (isClosed) marks.push(bracket(from, foot, place));
  return marks;
}

/** The moment at which the marks of a date are closest to its words: its dot or the bracket that closes it. */
export function anchorMoment({ start, end, isExact }: Stretch): number {
  return isExact ? middleOfLastDay({ end }) : (end ?? start ?? 0);
}

function exactSpan(stretch: Stretch, place: SpanPlace): readonly Mark[] {
  const at = place.x(middleOfLastDay(stretch));
  const { start, end } = stretch;
  const cy = place.y + place.height / 2;
  const dot = dateDot({ x: at, y: cy }, place.isPrinted);
  if (start === null || end === null || end - start <= 1) return [done(at, place), dot];
  // Several days in a row are as long as they were, up to the dot of the last.
  const from = place.x(start);
  const days: Mark = { mark: 'rect', x: from, y: cy - DOT, width: at - from, height: 2 * DOT, fill: 'subject' };
  return [done(at, place), days, dot];
}

/** The dot of a day that is known, by its middle; hollow and dashed where the article does not print it. */
export function dateDot({ x, y }: { readonly x: number; readonly y: number }, isPrinted = true): Mark {
  return { mark: 'circle', cx: x, cy: y, r: DOT, ...dotPaint(isPrinted) };
}

/** How the mark of known days is painted: set off from what lies behind it; hollow and dashed if not printed. */
export function dotPaint(isPrinted: boolean): Paint {
  if (isPrinted) return { fill: 'subject', stroke: 'ground', strokeWidth: 2 };
  return { fill: 'ground', stroke: 'subject', strokeWidth: 2, isDashed: true };
}

function middleOfLastDay({ end }: Pick<Stretch, 'end'>): number {
  return (end ?? 0.5) - 0.5;
}

function done(from: number, { x, y, height, until }: SpanPlace): Mark {
  const top = y + (height - DONE) / 2;
  return { mark: 'rect', x: from, y: top, width: Math.max(0, x(until) - from), height: DONE, fill: 'subject' };
}

/** A square bracket: its feet point to the inside of the stretch that it closes, to the left for a negative length. */
function bracket(at: number, length: number, { y, height }: SpanPlace): Mark {
  const [top, bottom] = [y - BRACKET_OVERHANG, y + height + BRACKET_OVERHANG];
  const foot = at + length;
  return {
    mark: 'path',
    d: ['M', foot, top, 'L', at, top, 'L', at, bottom, 'L', foot, bottom],
    stroke: 'ink',
    strokeWidth: 2,
  };
}
