import { circlePath, linePath, rectPath } from './compact-path.js';
import { attributesWhere } from './element.js';
import type { Attributes, SvgElement } from './tree.js';

/**
 * A picture in fewer bytes, and without what editors of articles strip: numbers have one decimal, colours are short,
 * names of figures are gone and so are groups that were there for them only; shapes of one look that are painted one after
 * the other are one path, and words of one look stand in a group that says it once. It looks the same.
 */
export function compactElements(elements: readonly SvgElement[]): readonly SvgElement[] {
  const plain = elements.flatMap(unwrapped).map(shortened);
  return runsOf(plain, lookOf).flatMap((run) => {
    const [first] = run;
    if (first === undefined || run.length === 1) return run;
    return [first.name === 'text' ? groupOfTexts(run, first) : pathOfShapes(run, first)];
  });
}

/** An element without names of figures; what is in a group, where nothing else is left of the group. */
function unwrapped({ name, attributes, children, ...rest }: SvgElement): readonly SvgElement[] {
  const kept = attributesWhere(attributes, (name) => !name.startsWith('data-'));
  if (name !== 'g' || !children) return [{ name, attributes: kept, ...rest }];
  if (Object.keys(kept).length === 0) return (children as readonly SvgElement[]).flatMap(unwrapped);
  return [{ name, attributes: kept, children: compactElements(children as readonly SvgElement[]) }];
}

function shortened(element: SvgElement): SvgElement {
  const entries = Object.entries(element.attributes).map(([key, value]) => [key, shortValue(key, value)]);
  return { ...element, attributes: Object.fromEntries(entries) as Attributes };
}

const DECIMALS = /\d+\.\d+/g;
const DOUBLE = /^#(.)\1(.)\2(.)\3$/;

function shortValue(key: string, value: string | number | undefined): string | number | undefined {
  if (value === undefined || key === 'opacity' || key === 'font-family') return value;
  if (typeof value === 'number') return Math.round(value * 10) / 10;
  if (key === 'fill' || key === 'stroke') return value.replace(DOUBLE, '#$1$2$3');
  return value.replace(DECIMALS, (number) => String(Math.round(+number * 10) / 10));
}

/** Where a shape stands; all its other attributes are its look. */
const PLACE = ['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'd', 'cx', 'cy', 'r'];

function looks({ attributes }: SvgElement): Attributes {
  return attributesWhere(attributes, (name) => !PLACE.includes(name));
}

/** What two elements must share to be written as one; undefined for one that stands alone. */
function lookOf(element: SvgElement): string | undefined {
  const { name, attributes } = element;
  const look = looks(element);
  const written = JSON.stringify(look);
  if (name === 'text') return `text ${written}`;
  const { fill = 'none', stroke, opacity } = look;
  const isFilled = fill !== 'none';
  // Where such shapes lie on each other, one path of them would look different: lighter, or with all outlines on top.
  if (name === 'g' || name === 'svg' || opacity !== undefined || (isFilled && stroke !== undefined)) return undefined;
  // Shapes of one kind turn one way. Where two of one path turned two ways and lay on each other, there would be a hole.
  const kind = isFilled ? `${name} ${name === 'circle' ? (attributes['r'] ?? 0) : ''}` : 'outline';
  return name === 'path' && isFilled ? undefined : `${kind} ${written}`;
}

/** Elements that follow each other and share a look. */
function runsOf(
  elements: readonly SvgElement[],
  keyOf: (element: SvgElement) => string | undefined,
): readonly (readonly SvgElement[])[] {
  const runs: SvgElement[][] = [];
  let last: string | undefined;
  for (const element of elements) {
    const key = keyOf(element);
    if (key !== undefined && key === last) runs[runs.length - 1]?.push(element);
    else runs.push([element]);
    last = key;
  }
  return runs;
}

function groupOfTexts(run: readonly SvgElement[], first: SvgElement): SvgElement {
  const children = run.map(({ attributes, ...rest }) => ({
    ...rest,
    attributes: attributesWhere(attributes, (name) => PLACE.includes(name)),
  }));
  return { name: 'g', attributes: looks(first), children };
}

function pathOfShapes(run: readonly SvgElement[], first: SvgElement): SvgElement {
  const d = run.map(({ name, attributes }) => shapePath(name, attributes)).join('');
  const look = looks(first);
  // Inside of lines there is nothing to fill, but of several the engine must not think so.
  const isOpen = first.name === 'line' && look['fill'] === undefined;
  return { name: 'path', attributes: { d, ...(isOpen && { fill: 'none' }), ...look } };
}

function shapePath(name: SvgElement['name'], attributes: Attributes): string {
  const at = (key: string): number => Number(attributes[key]);
  if (name === 'rect') return rectPath(at('x'), at('y'), at('width'), at('height'));
  if (name === 'line') return linePath(at('x1'), at('y1'), at('x2'), at('y2'));
  if (name === 'circle') return circlePath(at('cx'), at('cy'), at('r'));
  return String(attributes['d']);
}
