import { totalOf, type DatedUnit } from '../../dataset/dated-unit.js';
import { stretchOf } from '../../dataset/when.js';
import type { Mark, PathPiece } from '../../marks/scene.js';
import type { TimeDomain } from './time-axis.js';

/** From a moment on, so many units are done. */
export interface Step {
  readonly moment: number;
  readonly count: number;
}

/** How many of the units are done, as steps in the order of time, at most one in each column. */
export interface Progress {
  /** What is surely done. */
  readonly surely: readonly Step[];
  /** What may be done: a unit with a bounded date counts from its earliest day, one with none from the start. */
  readonly possibly: readonly Step[];
  /** How many units there are. */
  readonly total: number;
}

/** What is known of the time of all units. */
export interface UnitsTime {
  readonly domain: TimeDomain;
  /** The moment before which none was done. */
  readonly since: number;
  /** The moment by which all were done; null where nothing is said. */
  readonly until: number | null;
}

/**
 * Counts units into columns of time, in one pass and then one over the columns: the work does not depend on their
 * order, and what is kept does not depend on their number. Within a column all units wait for the last that is surely
 * done and come with the first that may be, so that no column says more than is known.
 */
export function countProgress(
  units: readonly DatedUnit[],
  { domain, since, until }: UnitsTime,
  columns: number,
): Progress {
  const surely = counterOf(domain, columns, Math.max);
  const possibly = counterOf(domain, columns, Math.min);
  for (const { when, count } of units) {
    const { start, end, isExact } = stretchOf(when);
    const last = end ?? until;
    const first = isExact ? last : Math.max(since, start ?? since);
    if (last !== null) surely.add(last, count);
    possibly.add(Math.min(first ?? since, last ?? Infinity), count);
  }
  return { surely: surely.list(), possibly: possibly.list(), total: totalOf(units) };
}

/** Counts moments by columns of time. */
interface Counter {
  readonly add: (moment: number, count: number | undefined) => void;
  readonly list: () => readonly Step[];
}

/** Counts into columns; of the moments of one the `choose`n holds for all of them. */
function counterOf({ start, end }: TimeDomain, columns: number, choose: (a: number, b: number) => number): Counter {
  const counts = new Array<number>(columns).fill(0);
  const moments = new Array<number>(columns);
  return {
    add(moment, count = 1) {
      const column = Math.max(0, Math.min(columns - 1, Math.floor(((moment - start) / (end - start)) * columns)));
      counts[column] = (counts[column] ?? 0) + count;
      moments[column] = choose(moments[column] ?? moment, moment);
    },
    list() {
      const steps: Step[] = [];
      let sum = 0;
      for (let column = 0; column < columns; column += 1) {
        const count = counts[column];
        if (!count) continue;
        sum += count;
        steps.push({ moment: moments[column] ?? 0, count: sum });
      }
      return steps;
    },
  };
}

/** Where the steps are drawn. */
export interface StepPlace {
  /** Position of a moment, in px. */
  readonly x: (moment: number) => number;
  /** Width of the picture, in px. */
  readonly width: number;
  /** Top, where all units are done, in px. */
  readonly top: number;
  /** Bottom, where none is, in px. */
  readonly bottom: number;
}

/** Draws progress as steps: solid for what is surely done, light above it for what may be. No line is interpolated. */
export function stepMarks({ surely, possibly, total }: Progress, place: StepPlace): readonly Mark[] {
  const { width, top, bottom } = place;
  const base: Mark = { mark: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, stroke: 'rule' };
  const full: Mark = { mark: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'rule' };
  return [
    full,
    { mark: 'path', d: stepPath(possibly, total, place), fill: 'subject', opacity: 0.3 },
    { mark: 'path', d: stepPath(surely, total, place), fill: 'subject' },
    base,
  ];
}

/** An area under steps: two commands a step, so never more than two a column. */
function stepPath(steps: readonly Step[], total: number, { x, width, top, bottom }: StepPlace): readonly PathPiece[] {
  const height = (count: number) => (count / Math.max(1, total)) * (bottom - top);
  const d: PathPiece[] = ['M', 0, bottom];
  for (const { moment, count } of steps) d.push('H', x(moment), 'V', bottom - height(count));
  d.push('H', width, 'V', bottom, 'Z');
  return d;
}
