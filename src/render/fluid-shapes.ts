import { round } from './attributes.js';
import { fluidBetween, percentText, type Fluid } from './fluid-length.js';
import type { Attributes, SvgElement } from './tree.js';

/*
 * SVG attributes take px or percent, never a sum of both. So a sum is made of two steps: a share of the width by an
 * inner svg or an attribute in percent, and px by a translation. An inner svg is as wide as the picture, so percentages
 * are always of the width of the picture.
 */

/** What stands across a picture, from the left to the right. */
export interface Stretch {
  readonly left: Fluid;
  readonly right: Fluid;
}

/** Moves elements to the right. What hangs over the edges stays to be seen. */
export function moved({ px, percent }: Fluid, children: readonly SvgElement[]): readonly SvgElement[] {
  const inner = percent === 0 ? children : [svg('svg', { x: percentText(percent), overflow: 'visible' }, children)];
  return px === 0 ? inner : [svg('g', { transform: translation(px) }, inner)];
}

/** Attributes that put an element at a place of its own, by the names of what says it. */
export function placedAt({ px, percent }: Fluid, names: readonly string[]): Attributes {
  const value = percent === 0 ? round(px) : percentText(percent);
  const placed = Object.fromEntries(names.map((name) => [name, value]));
  return percent === 0 || px === 0 ? placed : { ...placed, transform: translation(px) };
}

/**
 * Draws a shape whose length grows with the picture: as wide as the picture, its right end where it belongs, and cut off
 * at the left by the edge of an inner svg.
 * @param overhang - how far the stroke of the shape reaches beyond its left end, in px
 * @param shape - the shape in a box as wide as the picture, whose right edge is its right end
 */
export function cutAtLeft(
  { left, right }: Stretch,
  { overhang, shape }: { readonly overhang: number; readonly shape: SvgElement },
): readonly SvgElement[] {
  const start = { ...left, px: left.px - overhang };
  const length = fluidBetween(start, right);
  return windowAt(start, moved({ ...length, percent: length.percent - 100 }, [shape]));
}

/** Draws shapes that go on beyond a stretch, from its left end, and cuts them off at both. */
export function cutAtBoth({ left, right }: Stretch, shapes: readonly SvgElement[]): readonly SvgElement[] {
  const back = fluidBetween(right, left);
  const inner = windowAt({ ...back, percent: back.percent + 100 }, shapes);
  return windowAt({ ...right, percent: right.percent - 100 }, inner);
}

/** A box as wide as the picture, from a place on, that cuts off what lies outside of it, as an inner svg does. */
function windowAt({ px, percent }: Fluid, children: readonly SvgElement[]): readonly SvgElement[] {
  const box = svg('svg', percent === 0 ? {} : { x: percentText(percent) }, children);
  return px === 0 ? [box] : [svg('g', { transform: translation(px) }, [box])];
}

/** Describes an element of a picture. */
export function svg(name: SvgElement['name'], attributes: Attributes, children?: readonly SvgElement[]): SvgElement {
  return children ? { name, attributes, children } : { name, attributes };
}

function translation(px: number): string {
  return `translate(${round(px)})`;
}
