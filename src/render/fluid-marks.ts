import type { CircleMark, GroupMark, HatchMark, LineMark, Mark, PathMark, RectMark, TextMark } from '../marks/scene.js';
import { elementOf, HATCH_STEP, HATCH_WIDTH, round, type Colours } from './attributes.js';
import { attributesWhere } from './element.js';
import { fluidBetween, fluidLength, percentText, type Fluid, type Pair } from './fluid-length.js';
import { columnsOf, linesOf, movedPath, placesAcross } from './fluid-path.js';
import { cutAtBoth, cutAtLeft, moved, placedAt, svg, type Stretch } from './fluid-shapes.js';
import type { Attributes, SvgElement } from './tree.js';

/** What marks are made fluid with. */
export interface FluidLook {
  /** The widths in px at which they were laid out. */
  readonly widths: Pair<number>;
  readonly colours: Colours;
}

/**
 * Marks of one scene at two widths as elements that lie right at any width.
 * @throws Error for marks that differ in more than where they lie across: the chart type breaks the promise of its frame
 */
export function fluidMarks([narrow, wide]: Pair<readonly Mark[]>, look: FluidLook): readonly SvgElement[] {
  if (narrow.length !== wide.length) throw notFluid(`${narrow.length} marks become ${wide.length}`);
  return narrow.flatMap((mark, index) => {
    const other = wide[index];
    return fluidMark(mark, (other?.mark === mark.mark ? other : undefined) as never, look);
  });
}

function fluidMark<M extends Mark>(narrow: M, wide: M | undefined, look: FluidLook): readonly SvgElement[] {
  if (!wide) throw notFluid(`a ${narrow.mark} becomes something else`);
  const pair = [narrow, wide] as unknown;
  switch (narrow.mark) {
    case 'rect':
      return fluidRect(pair as Pair<RectMark>, look);
    case 'hatch':
      return fluidHatch(pair as Pair<HatchMark>, look);
    case 'line':
      return fluidLine(pair as Pair<LineMark>, {}, look);
    case 'path':
      return fluidPath(pair as Pair<PathMark>, look);
    case 'circle':
      return [
        standing(
          narrow,
          fluid(pair as Pair<CircleMark>, ({ cx }) => cx, look),
          ['cx'],
          look,
        ),
      ];
    case 'text':
      return [
        standing(
          narrow,
          fluid(pair as Pair<TextMark>, ({ x }) => x, look),
          ['x'],
          look,
        ),
      ];
    case 'group':
      return fluidGroup(pair as Pair<GroupMark>, look);
  }
}

/** Where something of a mark lies. */
function fluid<M>([narrow, wide]: Pair<M>, place: (mark: M) => number, { widths }: FluidLook): Fluid {
  return fluidLength([place(narrow), place(wide)], widths);
}

/** A mark that moves as it is. */
function standing(mark: Mark, place: Fluid, names: readonly string[], { colours }: FluidLook): SvgElement {
  return withAttributes(elementOf(mark, colours), placedAt(place, names));
}

function fluidGroup([narrow, wide]: Pair<GroupMark>, look: FluidLook): readonly SvgElement[] {
  const { y = 0, figure } = narrow;
  const children = fluidMarks([narrow.marks, wide.marks], look);
  const inner = moved(
    fluid([narrow, wide], ({ x = 0 }) => x, look),
    children,
  );
  const attributes: Attributes = {
    ...(figure !== undefined && { 'data-figure': figure }),
    ...(y !== 0 && { transform: `translate(0 ${round(y)})` }),
  };
  return Object.keys(attributes).length === 0 ? inner : [svg('g', attributes, inner)];
}

function fluidRect(pair: Pair<RectMark>, look: FluidLook): readonly SvgElement[] {
  const [mark] = pair;
  const left = fluid(pair, ({ x }) => x, look);
  const right = fluid(pair, ({ x, width }) => x + width, look);
  const { px, percent } = fluidBetween(left, right);
  if (percent === 0) return [standing(mark, left, ['x'], look)];
  const shape = elementOf({ ...mark, x: 0 }, look.colours);
  if (isNothing(px)) return [withAttributes(shape, { ...placedAt(left, ['x']), width: percentText(percent) })];
  const overhang = mark.stroke ? (mark.strokeWidth ?? 1) / 2 : 0;
  const body = cutAtLeft({ left, right }, { overhang, shape: withAttributes(shape, { width: '100%' }) });
  return mark.stroke ? [...body, leftEdge(mark, left, { overhang, shape })] : body;
}

/** The edge of an outline that was cut off. */
function leftEdge(
  { y, height }: RectMark,
  left: Fluid,
  { overhang, shape }: { readonly overhang: number; readonly shape: SvgElement },
): SvgElement {
  const down = { y1: round(y - overhang), y2: round(y + height + overhang) };
  return svg('line', { ...strokeOf(shape), ...placedAt(left, ['x1', 'x2']), ...down });
}

/** A line; `paint` is what else it is drawn with. */
function fluidLine(pair: Pair<LineMark>, paint: Attributes, look: FluidLook): readonly SvgElement[] {
  const [mark] = pair;
  const from = fluid(pair, ({ x1 }) => x1, look);
  const to = fluid(pair, ({ x2 }) => x2, look);
  const line = withAttributes(elementOf(mark, look.colours), paint);
  const { px, percent } = fluidBetween(from, to);
  if (percent === 0 && isNothing(px)) return [withAttributes(line, placedAt(from, ['x1', 'x2']))];
  if (percent === 0) {
    const still = withAttributes(line, { x1: round(from.px), x2: round(to.px) });
    return moved({ px: 0, percent: from.percent }, [still]);
  }
  if (mark.y1 !== mark.y2) throw notFluid('a slanted line becomes longer');
  const [left, right] = percent > 0 ? [from, to] : [to, from];
  return cutAtLeft({ left, right }, { overhang: 0, shape: withAttributes(line, { x1: 0, x2: '100%' }) });
}

function fluidPath(pair: Pair<PathMark>, look: FluidLook): readonly SvgElement[] {
  const [mark, wide] = pair;
  const [across, acrossWide] = pair.map(placesAcross) as [readonly number[], readonly number[]];
  if (across.length !== acrossWide.length) throw notFluid('a path has other corners');
  const places = across.map((x, index) => fluidLength([x, acrossWide[index] ?? x], look.widths));
  const [first = { px: 0, percent: 0 }] = places;
  if (places.every(({ percent }) => isNothing(percent - first.percent))) {
    const share = (first.percent / 100) * look.widths[0];
    return moved({ px: 0, percent: first.percent }, [elementOf(movedPath(mark, -share), look.colours)]);
  }
  const columns = columnsOf(mark);
  if (columns) {
    // Their edges touch: smoothed ones would leave a light line between them.
    const rects = fluidMarks([columns, columnsOf(wide) ?? []], look);
    return [svg('g', { 'shape-rendering': 'crispEdges' }, rects)];
  }
  if (mark.fill) throw notFluid('a filled path grows that has no steps');
  return strokes(pair, look);
}

/** The lines of a path one by one, each longer by half a stroke where it turns. */
function strokes(pair: Pair<PathMark>, look: FluidLook): readonly SvgElement[] {
  const [mark, wide] = pair;
  const paint = strokeOf(elementOf(mark, look.colours));
  const half = (mark.strokeWidth ?? 1) / 2;
  const longer = (line: LineMark): LineMark => {
    if (line.y1 !== line.y2) return line;
    const way = Math.sign(line.x2 - line.x1);
    return { ...line, x1: line.x1 - way * half, x2: line.x2 + way * half };
  };
  const [lines, linesWide] = [linesOf(mark), linesOf(wide)].map((all) => all.map(longer)) as [LineMark[], LineMark[]];
  return lines.flatMap((line, index) => fluidLine([line, linesWide[index] ?? line], paint, look));
}

function fluidHatch(pair: Pair<HatchMark>, look: FluidLook): readonly SvgElement[] {
  const [mark] = pair;
  const left = fluid(pair, ({ x }) => x, look);
  const right = fluid(pair, ({ x, width }) => x + width, look);
  if (fluidBetween(left, right).percent === 0) return moved(left, [elementOf({ ...mark, x: 0 }, look.colours)]);
  const stretch: Stretch = { left, right };
  return cutAtBoth(stretch, [slantedStrokes(mark, look.colours)]);
}

/**
 * Strokes like those of a hatch, over the whole width: one thick line in dashes, slanted. It begins and ends outside, so
 * that its slanted ends are cut off.
 */
function slantedStrokes({ y, height, stroke }: HatchMark, colours: Colours): SvgElement {
  // Dashes are measured along the line, strokes across themselves.
  const dash = HATCH_WIDTH * Math.SQRT2;
  return svg('line', {
    x1: round((-height - dash) / 2),
    x2: '150%',
    y1: 0,
    y2: 0,
    stroke: colours[stroke],
    'stroke-width': round(height),
    'stroke-dasharray': `${round(dash)} ${round(HATCH_STEP - dash)}`,
    transform: `translate(0 ${round(y + height / 2)}) skewX(-45)`,
  });
}

/** How an outline is painted. */
function strokeOf({ attributes }: SvgElement): Attributes {
  return attributesWhere(attributes, (name) => name.startsWith('stroke'));
}

/** The same element with other values, and new attributes behind those that it has. */
function withAttributes(shape: SvgElement, values: Attributes): SvgElement {
  return { ...shape, attributes: { ...shape.attributes, ...values } };
}

/** Less than any screen shows. */
function isNothing(length: number): boolean {
  return Math.abs(length) < 1e-4;
}

function notFluid(what: string): Error {
  return new Error(`this chart cannot be drawn for every width: ${what} when the picture becomes wider`);
}
