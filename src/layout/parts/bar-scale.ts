import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Frame } from '../frame.js';
import { drawnParts, hedgeRoom, type DrawnParts } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import { TYPE } from './type-scale.js';

/** Gap in px between the end of a bar and its phrase. */
export const PHRASE_GAP = 8;

/** Part of the narrowest width that bars keep for themselves; longer phrases find another place than behind them. */
const LEAST_BAR_PART = 0.45;

const NOTHING: DrawnParts = { even: 0, isFilled: false, first: 0, last: 0 };

/** What is drawn of a figure: see {@link DrawnParts}. */
export function partsOf({ figure }: WordedFigure): DrawnParts {
  return figure.quantity ? drawnParts(figure.quantity, figure) : NOTHING;
}

/** The farthest value to the right that is drawn of a figure, zero at the least. */
export function reach(figure: WordedFigure): number {
  return partsOf(figure).last;
}

/** Where values lie. */
export interface BarScale {
  readonly x: (value: number) => number;
  /** See {@link BarPlace.shrink}. */
  readonly shrink: number;
  /** The same scale at the narrowest width. */
  readonly narrowestX: (value: number) => number;
}

/** What a scale spans. */
export interface BarDomain {
  /** The value at its left end: zero, or below it where figures are. Default 0. */
  readonly min?: number;
  /** The value at its right end. */
  readonly max: number;
  /** Px to keep free behind the bar of a figure. */
  readonly room: (figure: WordedFigure) => number;
  readonly frame: Frame;
}

/**
 * A scale on which every bar has the room behind it that it asks for; one whose words would leave the bars too short
 * gets room for its marks alone. The room kept free is worked out at the narrowest width; since a bar never grows
 * faster than the picture, it is enough at every wider one.
 */
export function barScale(figures: readonly WordedFigure[], { min = 0, max, room, frame }: BarDomain): BarScale {
  const narrowest = narrowestWidth(frame);
  const left = Math.max(0, ...figures.map(roomBefore));
  const free = narrowest - left;
  const partAt = (value: number) => (max > min ? (value - min) / (max - min) : 0);
  const lengths = figures.map((figure) => {
    const part = partAt(reach(figure));
    const lengthFor = (behind: number) => (part > 0 ? (free - behind) / part : free);
    const wished = lengthFor(room(figure));
    return wished < free * LEAST_BAR_PART ? lengthFor(markRoom(figure)) : wished;
  });
  const length = Math.min(free, ...lengths);
  const grown = length + frame.width - narrowest;
  const along = (size: number) => (value: number) => left + partAt(value) * size;
  return { x: along(grown), shrink: length / grown, narrowestX: along(length) };
}

/** Width in px that stands behind a bar: its phrase with gaps, and the marks of its hedge. */
export function phraseRoom(worded: WordedFigure, { measure }: Frame): number {
  return PHRASE_GAP + markRoom(worded) + measure(worded.phrase, TYPE.phrase);
}

/** Width in px that the marks of its hedge take to the right of a bar. */
export function markRoom(worded: WordedFigure): number {
  const { first, last } = partsOf(worded);
  return last > 0 || first === 0 ? roomOf(worded) : 0;
}

/** The same to the left of a bar that goes below zero. */
function roomBefore(worded: WordedFigure): number {
  return partsOf(worded).first < 0 ? roomOf(worded) : 0;
}

function roomOf({ figure: { quantity } }: WordedFigure): number {
  return quantity ? hedgeRoom(quantity) : 0;
}
