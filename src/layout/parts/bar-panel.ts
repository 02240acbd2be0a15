import { tickStep } from 'd3-array';
import { formatNumber, formatPercent } from '../../dataset/number-words.js';
import { isRatio } from '../../dataset/quantity-words.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { layoutAxis } from './axis.js';
import { layoutBarRow, type BarRowPlace } from './bar-row.js';
import { barScale, markRoom, partsOf, phraseRoom, type BarScale } from './bar-scale.js';
import { narrowestWidth } from './narrowest.js';
import { stackRows } from './stack.js';

/** A bar on an axis that it shares with others. */
export interface PanelBar extends Pick<BarRowPlace, 'name' | 'tone' | 'whole'> {
  readonly figure: WordedFigure;
}

/** What stands on one axis. */
export interface BarPanel {
  /** From top to bottom; of one unit. */
  readonly bars: readonly PanelBar[];
  /** What stands between the bars and the axis, laid out from y on. Default: nothing. */
  readonly layoutBelow?: (scale: BarScale, y: number) => Scene;
}

/** Px that one tick of the axis has for itself, and how many there are at most: values stand on the bars. */
const TICK_SPACE = 90;
const MOST_TICKS = 5;
/** Length of a tick above its label, in px. Longer ones would run through phrases, and values stand on the bars. */
const TICK = 6;

/** Bars on a scale that holds zero and goes to the first tick at or beyond the longest bar, with its axis below them. */
export function layoutBarPanel({ bars, layoutBelow }: BarPanel, frame: Frame): Scene {
  const figures = bars.map(({ figure }) => figure);
  const { min, stops } = spanOf(figures, frame);
  const max = stops[stops.length - 1] ?? 0;
  // Words of a part find room on the bar of its whole.
  const parts = new Set(bars.flatMap(({ figure, whole }) => (whole ? figure : [])));
  const room = (figure: WordedFigure) => (parts.has(figure) ? markRoom(figure) : phraseRoom(figure, frame));
  const scale = barScale(figures, { min, max, room, frame });
  const layouts = [
    ...bars.map(({ figure, name, tone, whole }) => {
      return (y: number) => layoutBarRow(figure, { name, y, tone, scale, whole }, frame);
    }),
    ...(layoutBelow ? [(y: number) => layoutBelow(scale, y)] : []),
  ];
  const rows = stackRows(layouts, (layoutRow, y) => layoutRow(y), frame);
  const names = stops.map((value) => stopLabel(value, figures, frame));
  const stopsAlong = (x: (value: number) => number) =>
    stops.map((value, index) => ({ x: x(value), label: names[index] ?? '' }));
  const rises = [{ top: rows.height - TICK, bottom: rows.height }];
  const place = { bottom: rows.height, rises, narrowestStops: stopsAlong(scale.narrowestX), origin: stops.indexOf(0) };
  const axis = layoutAxis(stopsAlong(scale.x), place, frame);
  return {
    ...rows,
    height: rows.height + axis.height,
    marks: [...axis.grid, ...rows.marks, ...axis.labels],
  };
}

/** Numbers on an axis are written in full, without their unit. */
function stopLabel(value: number, [first]: readonly WordedFigure[], { language }: Frame): string {
  const quantity = first?.figure.quantity;
  return quantity && isRatio(quantity) ? formatPercent(value) : formatNumber(value, { language });
}

/** The least value of the scale, and the values that its axis names. */
function spanOf(figures: readonly WordedFigure[], frame: Frame): { min: number; stops: readonly number[] } {
  const parts = figures.map(partsOf);
  const min = Math.min(0, ...parts.map(({ first }) => first));
  const max = Math.max(0, ...parts.map(({ last }) => last));
  // Of things that are counted there is no half.
  const least = max >= 1 && figures.every(({ figure }) => figure.quantity?.kind === 'count') ? 1 : 0;
  // How many ticks are asked for is but a hint: there can be nearly twice as many.
  for (let count = Math.max(2, Math.min(MOST_TICKS, Math.floor(narrowestWidth(frame) / TICK_SPACE))); ; count -= 1) {
    const stops = evenStops(min, max, Math.max(least, tickStep(min, max, count)));
    if (stops.length <= MOST_TICKS || count === 1) return { min, stops };
  }
}

/** A value that is so many steps may come out of floating point as a little more. */
const NOISE = 1e-11;

/** Multiples of a step from the first above the least value to the first at or beyond the most. */
function evenStops(min: number, max: number, step: number): readonly number[] {
  if (min === max) return [0];
  const last = Math.ceil(max / step - NOISE);
  const stops: number[] = [];
  // A step below 1 is a part of 1; times it there would be noise such as 0.30000000000000004.
  const parts = Math.round(1 / step);
  // Zero is never −0.
  for (let i = Math.ceil(min / step - NOISE) || 0; i <= last; i += 1) stops.push(step < 1 ? i / parts : i * step);
  return stops;
}
