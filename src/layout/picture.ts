import type { Mark, Scene, Tone } from '../marks/scene.js';
import type { Frame, TextStyle } from './frame.js';
import { narrowestWidth } from './parts/narrowest.js';
import { moveScene } from './parts/stack.js';
import { TYPE } from './parts/type-scale.js';
import { placeWords } from './parts/words-block.js';

/** The words around a plot. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the chart shows, in one sentence; empty where the plot writes it out. */
  readonly takeaway: string;
  /** How to read the form; empty where every reader knows it. */
  readonly reading: string;
  /** What the marks of the hedges mean, and what else a reader must know. */
  readonly notes: readonly string[];
  /** What was corrected, each with its date. */
  readonly corrections: readonly string[];
  readonly source: string;
}

/** Space around a picture that stands alone, in px. */
const PADDING = 16;
const GAP = 12;
const NOTE_GAP = 4;

/** How words around a plot look. */
interface LineStyle {
  readonly style: Required<TextStyle>;
  /** Default: muted. */
  readonly fill?: Tone;
  /** Space below them, in px. Default: that between notes. */
  readonly gap?: number;
}

/** Puts a plot between its words, as a picture that can stand alone: title, takeaway, how to read it, plot, notes, corrections, source. */
export function layoutPicture(words: PictureWords, layoutPlot: (frame: Frame) => Scene, frame: Frame): Scene {
  const room = narrowestWidth(frame) - 2 * PADDING;
  const marks: Mark[] = [];
  let y = PADDING;
  const write = (text: string, { style, fill = 'muted', gap = NOTE_GAP }: LineStyle) => {
    const placed = placeWords(text, { x: PADDING, y, style, fill, room }, frame);
    if (placed.height === 0) return;
    marks.push(...placed.marks);
    y += placed.height + gap;
  };
  write(words.title, { style: TYPE.title, fill: 'ink' });
  write(words.subtitle, { style: TYPE.body });
  write(words.takeaway, { style: TYPE.body, fill: 'ink' });
  write(words.reading, { style: TYPE.small });
  y += GAP;
  const inner = layoutPlot({ ...frame, width: frame.width - 2 * PADDING, narrowest: room });
  const plot = moveScene(inner, { x: PADDING, y });
  marks.push(...plot.marks);
  y += plot.height + GAP;
  for (const note of words.notes) write(note, { style: TYPE.small });
  // Whoever knew the chart before must not miss them.
  for (const correction of words.corrections) write(correction, { style: TYPE.small, fill: 'ink' });
  write(words.source, { style: TYPE.small, gap: 0 });
  const height = y + PADDING;
  const ground: Mark = { mark: 'rect', x: 0, y: 0, width: frame.width, height, fill: 'ground' };
  return { width: frame.width, height, marks: [ground, ...marks], points: plot.points };
}
