import type { SvgElement } from './tree.js';
import type { GroupMark, HatchMark, Mark, Paint, PathPiece, TextMark, Tone } from '../marks/scene.js';

/** The colour of each tone, as an SVG paint. */
export type Colours = Readonly<Record<Tone, string>>;

type Attribute = SvgElement['attributes'][number];

/**
 * The one map from a mark to an SVG element. Both renderers go through it, so they cannot disagree, and attribute
 * names never come from data.
 */
export function elementOf(mark: Mark, colours: Colours): SvgElement {
  switch (mark.mark) {
    case 'rect':
      return { name: 'rect', attributes: painted(numbers(mark, ['x', 'y', 'width', 'height']), mark, colours) };
    case 'hatch':
      return {
        name: 'path',
        attributes: [
          ['d', hatchPath(mark)],
          ['stroke', colours[mark.stroke]],
          ['stroke-width', HATCH_WIDTH],
        ],
      };
    case 'line':
      return {
        name: 'line',
        attributes: [
          ...numbers(mark, ['x1', 'y1', 'x2', 'y2']),
          ['stroke', colours[mark.stroke]],
          ['stroke-width', mark.strokeWidth ?? 1],
        ],
      };
    case 'path':
      return { name: 'path', attributes: painted([['d', pathText(mark.d)]], mark, colours) };
    case 'circle':
      return { name: 'circle', attributes: painted(numbers(mark, ['cx', 'cy', 'r']), mark, colours) };
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

function groupAttributes({ figure, x = 0, y = 0 }: GroupMark): readonly Attribute[] {
  return [
    ...(figure === undefined ? [] : ([['data-figure', figure]] as const)),
    ...(x === 0 && y === 0 ? [] : ([['transform', `translate(${round(x)} ${round(y)})`]] as const)),
  ];
}

function numbers<Key extends string>(mark: Readonly<Record<Key, number>>, keys: readonly Key[]): Attribute[] {
  return keys.map((key) => [key, round(mark[key])]);
}

/** Dashes and gaps of an outline, in px; eight even ones around a circle, where a rest would be seen. */
const DASHES = '4 3';
const CIRCLE_DASHES = 8;
const DASH_PART = 0.64;

function circleDashes(r: number): string {
  const step = (2 * Math.PI * r) / CIRCLE_DASHES;
  return `${round(step * DASH_PART)} ${round(step * (1 - DASH_PART))}`;
}

/** The attributes of a shape, and behind them those of its paint: added one by one, since there are thousands. */
function painted(
  attributes: Attribute[],
  { fill, stroke, strokeWidth = 1, isDashed = false, opacity, r }: Paint & { readonly r?: number },
  colours: Colours,
): readonly Attribute[] {
  attributes.push(['fill', fill ? colours[fill] : 'none']);
  if (stroke) attributes.push(['stroke', colours[stroke]], ['stroke-width', strokeWidth]);
  if (stroke && isDashed) attributes.push(['stroke-dasharray', r === undefined ? DASHES : circleDashes(r)]);
  if (opacity !== undefined) attributes.push(['opacity', opacity]);
  return attributes;
}

function textAttributes({ x, y, size, weight = 400, anchor = 'start', fill }: TextMark, colours: Colours) {
  const attributes: Attribute[] = [
    ['x', round(x)],
    ['y', round(y)],
    ['font-size', size],
  ];
  if (weight !== 400) attributes.push(['font-weight', weight]);
  if (anchor !== 'start') attributes.push(['text-anchor', anchor]);
  attributes.push(['fill', colours[fill]]);
  return attributes;
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
