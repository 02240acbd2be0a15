import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { RectMark, Scene, Tone } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { narrowestWidth } from './narrowest.js';
import { lineHeight, TYPE } from './type-scale.js';
import { OUTLINE } from './unit-cells.js';
import { placeWords } from './words-block.js';

/** Side of the square before words, and its distance from them, in px. */
const SWATCH = 14;
const SWATCH_GAP = 8;

/** Where words begin and what they are told with. */
export interface EntryPlace {
  /** Top, in px. */
  readonly y: number;
  /** What is said below the phrase. */
  readonly name: string;
  readonly tone: Tone;
  /** Whether the square before the words is filled, as the squares are that they speak of. */
  readonly isFilled: boolean;
}

/** A figure in words, phrase above name, behind a square that looks like the squares of its grid. */
export function layoutEntry(worded: WordedFigure, { y, name, tone, isFilled }: EntryPlace, frame: Frame): Scene {
  const x = SWATCH + SWATCH_GAP;
  const place = { x, fill: 'ink', room: narrowestWidth(frame) - x } as const;
  const phrase = placeWords(worded.phrase, { ...place, y, style: TYPE.phrase }, frame);
  const names = placeWords(name, { ...place, y: y + phrase.height, style: TYPE.body }, frame);
  const square = swatch(y + (lineHeight(TYPE.phrase) - SWATCH) / 2, { tone, isFilled });
  const height = phrase.height + names.height;
  return {
    width: frame.width,
    height,
    marks: [{ mark: 'group', figure: worded.id, marks: [square, ...phrase.marks, ...names.marks] }],
    points: [{ figure: worded.id, x: 0, y, width: frame.width, height }],
  };
}

function swatch(y: number, { tone, isFilled }: Pick<EntryPlace, 'tone' | 'isFilled'>): RectMark {
  if (isFilled) return { mark: 'rect', x: 0, y, width: SWATCH, height: SWATCH, fill: tone };
  const inset = OUTLINE / 2;
  const size = SWATCH - OUTLINE;
  return { mark: 'rect', x: inset, y: y + inset, width: size, height: size, stroke: tone, strokeWidth: OUTLINE };
}
