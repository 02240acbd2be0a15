import { ticks } from 'd3-array';
import { formatNumber, formatPercent } from '../../dataset/number-words.js';
import { isRatio } from '../../dataset/quantity-words.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { layoutAxis } from './axis.js';
import { layoutBarRow, type BarRowPlace } from './bar-row.js';
import { barScale, partsOf, phraseRoom, type BarScale } from './bar-scale.js';
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
  readonly layoutBelow?: ((scale: BarScale, y: number) => Scene) | undefined;
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
  const scale = barScale(figures, { min, max, room: (figure) => phraseRoom(figure, frame), frame });
  const layouts = [
    ...bars.map((bar) => (y: number) => layoutBarRow(bar.figure, { ...bar, y, scale }, frame)),
    ...(layoutBelow ? [(y: number) => layoutBelow(scale, y)] : []),
  ];
  const rows = stackRows(layouts, (layoutRow, y) => layoutRow(y), frame);
  const stopsAlong = (x: (value: number) => number) =>
    stops.map((value) => ({ x: x(value), label: stopLabel(value, figures, frame) }));
  const rises = [{ top: rows.height - TICK, bottom: rows.height }];
  const place = { bottom: rows.height, rises, narrowestStops: stopsAlong(scale.narrowestX) };
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
  const isWhole = figures.every(({ figure: { quantity } }) => quantity?.kind === 'count' && max >= 1);
  // How many ticks are asked for is but a hint: there can be nearly twice as many.
  for (let count = Math.max(2, Math.min(MOST_TICKS, Math.floor(narrowestWidth(frame) / TICK_SPACE))); ; count -= 1) {
    // Of things that are counted there is no half.
    const even = ticks(min, max, count).filter((stop) => !isWhole || stop % 1 === 0);
    const stops = stopsBeyond(even, max);
    if (stops.length <= MOST_TICKS || count === 1) return { min, stops };
  }
}

function stopsBeyond(stops: readonly number[], max: number): readonly number[] {
  const [first = 0, second = first] = stops;
  const last = stops[stops.length - 1] ?? 0;
  // Adding steps in decimals leaves noise such as 0.30000000000000004.
  return last < max ? [...stops, Number((last + second - first).toPrecision(12))] : stops;
}
