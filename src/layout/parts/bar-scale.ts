import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Frame } from '../frame.js';
import { drawnParts, hedgeRoom } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import { TYPE } from './type-scale.js';

/** The farthest value that is drawn of a figure. */
export function reach({ figure }: WordedFigure): number {
  return figure.quantity ? drawnParts(figure.quantity).last : 0;
}

/** Gap in px between the end of a bar and its phrase. */
export const PHRASE_GAP = 8;

/** Part of the narrowest width that bars keep for themselves; longer phrases find another place than behind them. */
const LEAST_BAR_PART = 0.45;

/** Where values lie, from zero at the left edge. */
export interface BarScale {
  readonly x: (value: number) => number;
  /** See {@link BarPlace.shrink}. */
  readonly shrink: number;
  /** The same scale at the narrowest width. */
  readonly narrowestX: (value: number) => number;
}

/** What a scale spans. */
export interface BarDomain {
  /** The value at its end. */
  readonly max: number;
  /** Px to keep free behind the bar of a figure. */
  readonly room: (figure: WordedFigure) => number;
  readonly frame: Frame;
}

/**
 * A scale on which every bar has the room behind it that it asks for, as far as bars stay long enough. The room kept
 * free is worked out at the narrowest width; since a bar never grows faster than the picture, it is enough at every
 * wider one.
 */
export function barScale(figures: readonly WordedFigure[], { max, room, frame }: BarDomain): BarScale {
  const narrowest = narrowestWidth(frame);
  const ends = figures.map((figure) => {
    const part = max > 0 ? reach(figure) / max : 0;
    return part > 0 ? (narrowest - room(figure)) / part : narrowest;
  });
  const end = Math.max(narrowest * LEAST_BAR_PART, Math.min(narrowest, ...ends));
  const kept = narrowest - end;
  const along = (width: number) => (value: number) => (max > 0 ? (value / max) * (width - kept) : 0);
  return { x: along(frame.width), shrink: end / (frame.width - kept), narrowestX: along(narrowest) };
}

/** Width in px that stands behind a bar: its phrase with gaps, and the marks of its hedge. */
export function phraseRoom(worded: WordedFigure, { measure }: Frame): number {
  return PHRASE_GAP + markRoom(worded) + measure(worded.phrase, TYPE.phrase);
}

/** Width in px that the marks of its hedge take behind a bar. */
export function markRoom({ figure: { quantity } }: WordedFigure): number {
  return quantity ? hedgeRoom(quantity) : 0;
}
