import type { TextMark, Tone } from '../../marks/scene.js';
import type { Frame, TextStyle } from '../frame.js';
import { narrowestWidth } from './narrowest.js';
import { baseline, lineHeight, TYPE } from './type-scale.js';
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
}

/** Places small quiet words from the left edge on: how to read the marks above them. */
export function placeNote(text: string, y: number, frame: Frame): PlacedWords {
  return placeWords(text, { x: 0, y, style: TYPE.small, fill: 'muted', room: narrowestWidth(frame) }, frame);
}

/** Short facts on one line, those that are not empty. */
export function joinFacts(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** The end of a line parts two facts by itself. */
function withoutHangingDots(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (lines[index + 1] ? line.replace(/ ·$/, '') : line));
}

/**
 * Wraps a text into its room and places the lines below each other, starting at x. Small words are notes, whose lines
 * take what they can; all larger ones are read at a glance.
 */
export function placeWords(text: string, { x, y, style, fill, room }: WordsPlace, frame: Frame): PlacedWords {
  const wrap = style.size > TYPE.small.size ? wrapBalanced : wrapText;
  const lines = withoutHangingDots(wrap(text, { width: room, style, measure: frame.measure }));
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
