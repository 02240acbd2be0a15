import type { TextMark, Tone } from '../../marks/scene.js';
import type { Frame, TextStyle } from '../frame.js';
import { baseline, lineHeight } from './type-scale.js';
import { wrapBalanced, wrapText } from './wrap.js';

/** Lines of text that have found their place, and the height they take. */
export interface PlacedWords {
  readonly marks: readonly TextMark[];
  /** In px, 0 for no text. */
  readonly height: number;
}

/** Where a block of text stands and how it looks. */
export interface WordsPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly style: Required<TextStyle>;
  readonly fill: Tone;
  /** Room to the right of x, in px at the narrowest width. */
  readonly room: number;
  /** Whether lines are made about equally long, as titles want it. Default: each takes what it can. */
  readonly isBalanced?: boolean;
}

/** Wraps a text into its room and places the lines below each other, starting at x. */
export function placeWords(
  text: string,
  { x, y, style, fill, room, isBalanced = false }: WordsPlace,
  frame: Frame,
): PlacedWords {
  const wrap = isBalanced ? wrapBalanced : wrapText;
  const lines = wrap(text, { width: room, style, measure: frame.measure });
  const marks = lines.map((line, index): TextMark => ({
    mark: 'text',
    x,
    y: y + index * lineHeight(style) + baseline(style),
    text: line,
    size: style.size,
    weight: style.weight,
    fill,
  }));
  return { marks, height: lines.length * lineHeight(style) };
}
