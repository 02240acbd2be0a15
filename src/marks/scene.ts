/**
 * What is to be seen: the closed set of marks, and the points of a scene that a reader can reach.
 * Nothing here knows of figures, languages or the DOM; lengths are CSS pixels, y grows downwards.
 */

/**
 * What a paint stands for. A renderer turns tones into colours, so a scene is the same in every theme:
 * `ink` words and lines that carry the message, `muted` secondary words, `rule` axis and grid lines,
 * `subject` marks of what the story is about, `context` marks it is compared with, `track` the whole that a part
 * is drawn into, `ground` the page behind, `onMark` words on a filled mark.
 */
export type Tone = 'ink' | 'muted' | 'rule' | 'subject' | 'context' | 'track' | 'ground' | 'onMark';

/** How a closed shape is painted. */
export interface Paint {
  /** Tone of the inside. Default: none, the shape is hollow. */
  readonly fill?: Tone;
  /** Tone of the outline. Default: no outline. */
  readonly stroke?: Tone;
  /** Width of the outline in px. Default 1. */
  readonly strokeWidth?: number;
  /** Whether the outline is dashed: the article does not print what is drawn here. Default false. */
  readonly isDashed?: boolean;
  /** Flat opacity from 0 to 1; used in steps instead of gradients, which need ids. Default 1. */
  readonly opacity?: number;
}

/** A rectangle. */
export interface RectMark extends Paint {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle filled with slanted strokes: something that holds somewhere in here, nobody reported where. */
export interface HatchMark {
  readonly mark: 'hatch';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Tone of the strokes. */
  readonly stroke: Tone;
}

/** A straight line. */
export interface LineMark {
  readonly mark: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Tone of the line. */
  readonly stroke: Tone;
  /** Width in px. Default 1. */
  readonly strokeWidth?: number;
}

/** A piece of path data: the letter of an absolute command of SVG, or one of its numbers, in px. */
export type PathPiece = 'M' | 'L' | 'H' | 'V' | 'Z' | number;

/** A path. Its data are pieces rather than text, so that no renderer takes a text apart to move or round a number. */
export interface PathMark extends Paint {
  readonly mark: 'path';
  readonly d: readonly PathPiece[];
}

/** A circle. */
export interface CircleMark extends Paint {
  readonly mark: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One line of words; wrapping is done in layout. */
export interface TextMark {
  readonly mark: 'text';
  /** Where the text starts, has its middle, or ends: see `anchor`. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Font size in px, 12 at the least. */
  readonly size: number;
  /** Only two weights: many Chinese system fonts have no more. Default 400. */
  readonly weight?: 400 | 700;
  /** Which point of the text `x` is. Default start. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: Tone;
}

/** Marks that belong together: those of one figure, or a scene inside another. */
export interface GroupMark {
  readonly mark: 'group';
  /** How far all of them are moved to the right and down, in px. Default: not at all. */
  readonly x?: number;
  readonly y?: number;
  /** Id of the figure that the marks draw. */
  readonly figure?: string;
  readonly marks: readonly Mark[];
}

/** The closed set of marks: whatever a chart shows is made of these. */
export type Mark = RectMark | HatchMark | LineMark | PathMark | CircleMark | TextMark | GroupMark;

/** Something in a scene that a reader can reach by pointer, key or swipe. */
export interface Point {
  /** Id of the figure it stands for. */
  readonly figure: string;
  /** What a finger hits: its part of the row it stands in, as wide as the plot and not only around its marks. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture before it is drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** In reading order. */
  readonly points: readonly Point[];
}
