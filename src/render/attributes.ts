import type { Attributes, SvgElement } from './tree.js';
import type { GroupMark, HatchMark, LineMark, Mark, Paint, PathPiece, TextMark, Tone } from '../marks/scene.js';

/** The colour of each tone, as an SVG paint. */
export type Colours = Readonly<Record<Tone, string>>;

/** Attributes that are being put together. */
type Draft = Record<string, string | number>;

/**
 * The one map from a mark to an SVG element. Both renderers go through it, so they cannot disagree, and attribute
 * names never come from data.
 */
export function elementOf(mark: Mark, colours: Colours): SvgElement {
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height } = mark;
      const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return { name: 'rect', attributes: painted(place, mark, colours) };
    }
    case 'hatch':
      return {
        name: 'path',
        attributes: { d: hatchPath(mark), stroke: colours[mark.stroke], 'stroke-width': HATCH_WIDTH },
      };
    case 'line':
      return { name: 'line', attributes: lineAttributes(mark, colours) };
    case 'path':
      return { name: 'path', attributes: painted({ d: pathText(mark.d) }, mark, colours) };
    case 'circle': {
      const { cx, cy, r } = mark;
      return { name: 'circle', attributes: painted({ cx: round(cx), cy: round(cy), r: round(r) }, mark, colours) };
    }
    case 'text':
      return { name: 'text', attributes: textAttributes(mark, colours), text: mark.text };
    case 'group':
      return {
        name: 'g',
        attributes: groupAttributes(mark),
        children: mark.marks.map((child) => elementOf(child, colours)),
      };
  }
}

function lineAttributes({ x1, y1, x2, y2, stroke, strokeWidth = 1 }: LineMark, colours: Colours): Attributes {
  return {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    stroke: colours[stroke],
    'stroke-width': strokeWidth,
  };
}

function groupAttributes({ figure, x = 0, y = 0 }: GroupMark): Attributes {
  const transform = x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`;
  return { 'data-figure': figure, transform };
}

/** Dashes and gaps of an outline, in px; eight even ones around a circle, where a rest would be seen. */
const DASHES = '4 3';
const CIRCLE_DASHES = 8;
const DASH_PART = 0.64;

function circleDashes(r: number): string {
  const step = (2 * Math.PI * r) / CIRCLE_DASHES;
  return `${round(step * DASH_PART)} ${round(step * (1 - DASH_PART))}`;
}

/** Adds to the place of a shape its paint. */
function painted(
  place: Draft,
  { fill, stroke, strokeWidth = 1, isDashed = false, opacity, r }: Paint & { readonly r?: number },
  colours: Colours,
): Attributes {
  place['fill'] = fill ? colours[fill] : 'none';
  if (stroke) {
    place['stroke'] = colours[stroke];
    place['stroke-width'] = strokeWidth;
    if (isDashed) place['stroke-dasharray'] = r === undefined ? DASHES : circleDashes(r);
  }
  if (opacity !== undefined) place['opacity'] = opacity;
  return place;
}

function textAttributes({ x, y, size, weight, anchor, fill }: TextMark, colours: Colours): Attributes {
  return {
    x: round(x),
    y: round(y),
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: colours[fill],
  };
}

/** Distance of the strokes of a hatch along an edge, and how thick they are, in px. */
export const HATCH_STEP = 6;
export const HATCH_WIDTH = 1.5;

/**
 * Strokes from lower left to upper right, each cut off where it leaves the rectangle: drawn lines, since a pattern
 * would need an id and a reference, which some channels strip.
 */
function hatchPath({ x, y, width, height }: HatchMark): string {
  let d = '';
  for (let from = HATCH_STEP - height; from < width; from += HATCH_STEP) {
    const left = Math.max(0, from);
    const right = Math.min(width, from + height);
    if (right > left)
      d += `M${round(x + left)} ${round(y + height - (left - from))}L${round(x + right)} ${round(y + height - (right - from))}`;
  }
  return d;
}

function pathText(d: readonly PathPiece[]): string {
  let text = '';
  let before: PathPiece = 'M';
  for (const piece of d) {
    text += typeof piece === 'string' ? piece : (typeof before === 'string' ? '' : ' ') + round(piece);
    before = piece;
  }
  return text;
}

/** Rounds a length in px. Two decimals are finer than any screen; more only cost bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
