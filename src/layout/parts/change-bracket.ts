import { withColon } from '../../dataset/list-words.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Mark, Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { LINE_GAP, ROW_GAP } from './bar-row.js';
import type { BarScale } from './bar-scale.js';
import { isPrinted } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import { TYPE } from './type-scale.js';
import { placeWords, type PlacedWords } from './words-block.js';

/** How far the stops of a bracket stand up towards the bar, in px. */
const STOP = 7;

/** Where a bracket is drawn, and between the ends of which bars. */
export interface BracketPlace {
  readonly before: WordedFigure;
  readonly after: WordedFigure;
  readonly scale: BarScale;
  /** Bottom of the row of the later bar, in px. */
  readonly y: number;
}

/**
 * Marks the difference between the ends of two bars by a bracket under the later one, with the words of the change.
 * A hedged end has no stop, since the difference does not end there for certain. Where a range or a ceiling ends nobody
 * knows: then there is no bracket, only words.
 */
export function layoutBracket(change: WordedFigure, { before, after, scale, y }: BracketPlace, frame: Frame): Scene {
  const bottom = y - ROW_GAP;
  const top = bottom + LINE_GAP;
  const [from, to] = [endOf(before), endOf(after)];
  const words = from && to ? bracketed(change, { from, to, top, scale }, frame) : unbracketed(change, top, frame);
  const height = LINE_GAP + words.height;
  return {
    width: frame.width,
    // The gap below the row of the bar moves below the words.
    height,
    marks: [{ mark: 'group', figure: change.id, marks: words.marks }],
    points: [{ figure: change.id, x: 0, y: bottom, width: frame.width, height }],
  };
}

/** The end of a bar. */
interface End {
  readonly value: number;
  /** Whether it is just there. */
  readonly isKnown: boolean;
}

function endOf({ figure: { quantity } }: WordedFigure): End | undefined {
  const { value = null, hedge } = quantity ?? {};
  return value === null || hedge === 'upTo' ? undefined : { value, isKnown: hedge === 'exact' };
}

interface Between {
  readonly from: End;
  readonly to: End;
  /** Top of the stops, in px. */
  readonly top: number;
  readonly scale: BarScale;
}

interface Placed {
  readonly marks: readonly Mark[];
  readonly height: number;
}

function bracketed(change: WordedFigure, { from, to, top, scale }: Between, frame: Frame): Placed {
  const line = top + STOP;
  const [start, end] = [scale.x(from.value), scale.x(to.value)];
  const d = ['M', start, from.isKnown ? top : line, 'V', line, 'H', end, 'V', to.isKnown ? top : line] as const;
  const isDashed = !isPrinted(change.figure);
  const bracket: Mark = { mark: 'path', d, stroke: 'ink', strokeWidth: 1.5, ...(isDashed && { isDashed }) };
  const words = underBracket(signed(change), { from, to, top: line + 2, scale }, frame);
  return { marks: [bracket, ...words.marks], height: STOP + 2 + words.height };
}

/** Words under the middle of a bracket, else up to its right end, else from the edge on. */
function underBracket(text: string, { from, to, top, scale }: Between, frame: Frame): PlacedWords {
  const room = narrowestWidth(frame);
  const place = { x: 0, y: top, style: TYPE.phrase, fill: 'ink', room } as const;
  const words = placeWords(text, place, frame);
  const width = frame.measure(text, TYPE.phrase);
  const [low, high] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  const [left, right] = [scale.narrowestX(low), scale.narrowestX(high)];
  const middle = (left + right) / 2;
  const at = (x: number, anchor: 'middle' | 'end'): PlacedWords => ({
    ...words,
    marks: words.marks.map((mark) => ({ ...mark, x, anchor })),
  });
  if (words.marks.length > 1) return words;
  if (middle >= width / 2 && middle + width / 2 <= room) return at((scale.x(low) + scale.x(high)) / 2, 'middle');
  return right >= width ? at(scale.x(high), 'end') : words;
}

function unbracketed({ label, phrase }: WordedFigure, y: number, frame: Frame): PlacedWords {
  const text = withColon(label, phrase, frame.language);
  return placeWords(text, { x: 0, y, style: TYPE.body, fill: 'ink', room: narrowestWidth(frame) }, frame);
}

/** A number with its scale at the beginning of a phrase, and the remarks in brackets at its end. */
const AROUND_UNIT = /^\d[\d.,]* ?(?:[万亿萬億兆]|[bmtr]+illion|thousand)*[余餘多]?[%％]?|[（(].*/g;

/** The words of a change; a number with nothing but its unit gets the sign that a bracket cannot show. */
function signed({ phrase, axis, figure: { quantity } }: WordedFigure): string {
  const value = quantity?.value ?? 0;
  // Any other word may say which way it goes: 45,000 fewer.
  const unit = phrase.replace(AROUND_UNIT, '').trim().toLowerCase();
  if (value === 0 || !/^\d/.test(phrase) || !axis.toLowerCase().includes(unit)) return phrase;
  return (value > 0 ? '+' : '−') + phrase;
}
