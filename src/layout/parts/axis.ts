import type { Mark, TextMark } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { narrowestFrame } from './narrowest.js';
import { baseline, lineHeight, TYPE } from './type-scale.js';

/** A place on an axis that has a name. */
export interface Stop {
  /** In px from the left edge of the picture. */
  readonly x: number;
  readonly label: string;
}

/** A horizontal axis: thin lines behind the marks, labels below them. */
export interface PlacedAxis {
  readonly grid: readonly Mark[];
  readonly labels: readonly TextMark[];
  /** Height of the labels with the gap above them, in px. */
  readonly height: number;
}

const LABEL_GAP = 4;
/** Least distance between two labels, in px. */
const LABEL_SPACE = 10;

/** A stretch from a top to a bottom, in px. */
export interface Rise {
  readonly top: number;
  readonly bottom: number;
}

/** How an axis is placed. */
export interface AxisPlace {
  /** Where the labels hang from, in px. */
  readonly bottom: number;
  /** Where grid lines are drawn: behind bars, not through the words between them. */
  readonly rises: readonly Rise[];
  /** The same stops at the narrowest width: they decide which labels have room. Default: `stops`. */
  readonly narrowestStops?: readonly Stop[];
  /** Number of the stop that is labelled before others, such as zero between gains and losses. Default: the first. */
  readonly origin?: number;
}

/** Places grid lines and the labels that have room; labels at the edges stay inside the picture. */
export function layoutAxis(
  stops: readonly Stop[],
  { bottom, rises, narrowestStops = stops, origin = 0 }: AxisPlace,
  frame: Frame,
): PlacedAxis {
  const grid = rises.flatMap((rise) =>
    stops.map(({ x }): Mark => ({ mark: 'line', x1: x, y1: rise.top, x2: x, y2: rise.bottom, stroke: 'rule' })),
  );
  const anchors = evenAnchors(narrowestStops, origin, frame);
  const labels = stops.flatMap(({ x, label }, index): TextMark[] => {
    const anchor = anchors[index];
    if (!anchor) return [];
    const y = bottom + LABEL_GAP + baseline(TYPE.small);
    return [{ mark: 'text', x, y, text: label, size: TYPE.small.size, anchor, fill: 'muted' }];
  });
  return { grid, labels, height: LABEL_GAP + lineHeight(TYPE.small) };
}

/** Whether every label has room, at the narrowest width. */
export function labelsFit(stops: readonly Stop[], frame: Frame): boolean {
  return anchorsOf(stops, narrowestFrame(frame)).every((anchor) => anchor !== undefined);
}

/** Where not all labels have room, every second, third … from the origin on stays, and the last with them. */
function evenAnchors(stops: readonly Stop[], origin: number, frame: Frame): readonly Anchor[] {
  const steps = stops.length - 1;
  for (let every = 1; every <= steps; every += 1) {
    const isKept = (index: number) => (index - origin) % every === 0;
    if (!isKept(steps)) continue;
    const kept = stops.filter((_, index) => isKept(index));
    const anchors = anchorsOf(kept, narrowestFrame(frame));
    if (anchors.every(Boolean)) return stops.map((stop) => anchors[kept.indexOf(stop)]);
  }
  return anchorsOf(stops, narrowestFrame(frame));
}

type Anchor = TextMark['anchor'] | undefined;

/** How each label stands at its stop; undefined for a label that has no room. */
function anchorsOf(stops: readonly Stop[], { width, measure }: Frame): readonly Anchor[] {
  let free = -Infinity;
  return stops.map(({ x, label }) => {
    const size = measure(label, TYPE.small);
    const anchor = x - size / 2 < 0 ? 'start' : x + size / 2 > width ? 'end' : 'middle';
    const start = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
    if (start < free || start < 0 || start + size > width) return undefined;
    free = start + size + LABEL_SPACE;
    return anchor;
  });
}
