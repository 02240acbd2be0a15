import type { Hedge, Quantity } from '../../dataset/quantity.js';
import type { Figure } from '../../dataset/schema.js';
import type { Mark, RectMark, Tone } from '../../marks/scene.js';

/** How far from the named value an approximate bar is drawn soft, as a part of its length: our convention. */
const SOFT_PART = 0.05;
/** The least that the soft part measures, in px at the narrowest width, so that it can be seen. */
const SOFT_LEAST = 4;
/** Opacity of the steps from certain to uncertain. Steps rather than a gradient: they need no ids and print. */
export const STEPS = [0.66, 0.42, 0.22] as const;
/** Length in px of the chevron that says "and more"; with its gap it stays clearly apart from the bar. */
const CHEVRON = 9;
const CHEVRON_GAP = 3;
const TICK = 4;
const TICK_WIDTH = 2;
const CAP_WIDTH = 4;
const OUTLINE = 2;
/** Opacity of the inside of a bar that the article does not print: words of any tone for the ground can stand on it. */
export const LIGHT = 0.25;
/** Width of its dashed outline, in px. */
const DASHED = 1.5;

const ROOM: Readonly<Record<Hedge, number>> = {
  exact: 0,
  about: TICK_WIDTH / 2,
  nearly: 0,
  over: CHEVRON + CHEVRON_GAP,
  atLeast: CHEVRON + CHEVRON_GAP,
  upTo: CAP_WIDTH / 2,
  between: CAP_WIDTH / 2,
};

/** Room in px that the marks of a hedge need beyond what {@link drawnParts} says. */
export function hedgeRoom({ hedge }: Quantity): number {
  return ROOM[hedge];
}

/** What of a bar matters to words beside it, as values. */
export interface DrawnParts {
  /** From zero to here the bar looks the same, so that words can stand there: filled, hollow, or not yet begun. */
  readonly even: number;
  readonly isFilled: boolean;
  /** Where its leftmost mark begins: zero, or a value below it. */
  readonly first: number;
  /** Where its rightmost mark ends: zero, or a value above it. */
  readonly last: number;
}

/**
 * How far a bar is filled for certain or empty for certain, and where its marks begin and end. Bars of figures that are
 * not printed are light: words on them are those on the ground.
 */
export function drawnParts(quantity: Quantity, figure?: Pick<Figure, 'origin'>): DrawnParts {
  const { hedge } = quantity;
  const end = endOf(quantity);
  const other = hedge === 'between' ? (quantity.low ?? 0) : 0;
  const far = hedge === 'about' ? Math.min(mostOf(quantity), end * (1 + SOFT_PART)) : end;
  return {
    even: evenPart(quantity),
    isFilled: hedge !== 'upTo' && hedge !== 'between' && (!figure || isPrinted(figure)),
    first: Math.min(0, other, far),
    last: Math.max(0, other, far),
  };
}

function evenPart(quantity: Quantity): number {
  const end = endOf(quantity);
  switch (quantity.hedge) {
    case 'nearly':
    case 'about':
      return end * (1 - SOFT_PART);
    case 'between':
      // A range on either side of zero leaves nothing before it.
      return Math.max(0, quantity.low ?? 0) + Math.min(0, end);
    default:
      return end;
  }
}

function endOf({ value, low, high }: Quantity): number {
  return value ?? high ?? low ?? 0;
}

/** A part is never more than its whole: "about 97 %" fades out at 100 %. */
function mostOf(quantity: Quantity): number {
  const isPart = quantity.kind === 'share' || quantity.kind === 'rate';
  return isPart && endOf(quantity) <= 1 ? 1 : Infinity;
}

/** Where a bar lies. */
export interface BarPlace {
  /** Position of a value, in px. */
  readonly x: (value: number) => number;
  /** Top, in px. */
  readonly y: number;
  /** Thickness, in px. */
  readonly height: number;
  readonly tone: Tone;
  /** Px that one px at this width would measure at the narrowest width; 1 when this is the narrowest. */
  readonly shrink: number;
  /** Whether the article prints the figure; if not, the bar is light with a dashed outline. Default true. */
  readonly isPrinted?: boolean;
}

/**
 * Draws a quantity from zero as what it says: *nearly* ends short and soft and never reaches past the value, *over* and
 * *at least* fill nothing beyond it, *up to* is hollow, *between* floats. Readers' rules C2.
 */
export function hedgedBar(quantity: Quantity, place: BarPlace): readonly Mark[] {
  const marks = hedgeMarks(quantity, place);
  return place.isPrinted === false ? notPrinted(marks, place) : marks;
}

/** Whether the article prints a figure itself, so that its marks are solid. */
export function isPrinted({ origin }: Pick<Figure, 'origin'>): boolean {
  return origin.type === 'printed';
}

/** Makes the filled pieces of a bar light, with a dashed line around what there is; the marks of its hedge stay. */
function notPrinted(marks: readonly Mark[], { tone, y, height }: BarPlace): readonly Mark[] {
  const pieces = marks.filter((mark): mark is RectMark => mark.mark === 'rect' && mark.fill !== undefined);
  const start = Math.min(...pieces.map(({ x }) => x));
  const end = Math.max(...pieces.map(({ x, width }) => x + width));
  const light = marks.map((mark): Mark => {
    if (mark.mark !== 'rect') return mark;
    return mark.fill ? { ...mark, opacity: (mark.opacity ?? 1) * LIGHT } : { ...mark, isDashed: true };
  });
  if (!(end > start)) return light;
  const inset = Math.min(DASHED, end - start) / 2;
  const size = { width: end - start - 2 * inset, height: height - DASHED };
  const outline = { stroke: tone, strokeWidth: DASHED, isDashed: true } as const;
  return [...light, { mark: 'rect', x: start + inset, y: y + DASHED / 2, ...size, ...outline }];
}

function hedgeMarks(quantity: Quantity, place: BarPlace): readonly Mark[] {
  const end = endOf(quantity);
  switch (quantity.hedge) {
    case 'exact':
      return [bar({ to: end }, place)];
    case 'nearly':
      return nearlyBar(end, place);
    case 'about':
      return aboutBar(end, mostOf(quantity), place);
    case 'over':
      return [bar({ to: end }, place), chevron(end, place)];
    case 'atLeast':
      return [bar({ to: end }, place), tick(end, place), chevron(end, place)];
    case 'upTo':
      return [hollow(end, place), cap(end, place)];
    case 'between':
      return floatingBar(quantity.low ?? 0, end, place);
  }
}

function nearlyBar(end: number, place: BarPlace): readonly Mark[] {
  const certain = end * (1 - softPart(end, place));
  const step = (end - certain) / STEPS.length;
  return [
    bar({ to: certain }, place),
    ...STEPS.map((opacity, i) => bar({ from: certain + i * step, to: certain + (i + 1) * step, opacity }, place)),
  ];
}

function aboutBar(end: number, most: number, place: BarPlace): readonly Mark[] {
  const part = softPart(end, place);
  const certain = end * (1 - part);
  const step = (end * part * 2) / STEPS.length;
  const steps = STEPS.map((opacity, i) => {
    const [from, to] = [certain + i * step, certain + (i + 1) * step];
    return bar({ from: Math.min(most, from), to: Math.min(most, to), opacity }, place);
  });
  return [bar({ to: certain }, place), ...steps, tick(end, place)];
}

function floatingBar(low: number, high: number, place: BarPlace): readonly Mark[] {
  return [bar({ from: low, to: high, opacity: STEPS[1] }, place), cap(low, place), cap(high, place)];
}

/** The soft part of a bar: a share of its length that measures at least {@link SOFT_LEAST}. */
function softPart(end: number, { x, shrink }: BarPlace): number {
  const length = Math.abs(x(end) - x(0)) * shrink;
  return length === 0 ? 0 : Math.min(1, Math.max(SOFT_PART, SOFT_LEAST / length));
}

/** A piece of a bar between two values. */
interface Piece {
  /** Default 0. */
  readonly from?: number;
  readonly to: number;
  /** Default: solid. */
  readonly opacity?: number;
}

function bar({ from = 0, to, opacity }: Piece, { x, y, height, tone }: BarPlace): Mark {
  const a = x(from);
  const b = x(to);
  const left = Math.min(a, b);
  const width = Math.abs(b - a);
  if (opacity === undefined) return { mark: 'rect', x: left, y, width, height, fill: tone };
  return { mark: 'rect', x: left, y, width, height, fill: tone, opacity };
}

/** Which way a bar grows: 1 to the right, −1 to the left. */
function direction(end: number, { x }: BarPlace): number {
  return x(end) < x(0) ? -1 : 1;
}

function chevron(end: number, place: BarPlace): Mark {
  const { x, y, height, tone } = place;
  const way = direction(end, place);
  const from = x(end) + way * CHEVRON_GAP;
  const inset = height / 4;
  const tip = from + way * (CHEVRON - 1);
  const d = ['M', from, y + inset, 'L', tip, y + height / 2, 'L', from, y + height - inset] as const;
  return { mark: 'path', d, stroke: tone, strokeWidth: 2 };
}

/** A line across the end of a bar that reaches so many px out of it at both sides. */
function across(end: number, reach: number, { x, y, height }: BarPlace) {
  return { mark: 'line', x1: x(end), y1: y - reach, x2: x(end), y2: y + height + reach } as const;
}

/** A short line over the end of a bar: the value itself is possible. Behind another bar it stays as quiet as its own. */
function tick(end: number, place: BarPlace): Mark {
  const stroke = place.tone === 'track' ? 'track' : 'ink';
  return { ...across(end, TICK, place), stroke, strokeWidth: TICK_WIDTH };
}

/** A closed end: nothing lies beyond it. */
function cap(end: number, place: BarPlace): Mark {
  return { ...across(end, TICK / 2, place), stroke: place.tone, strokeWidth: CAP_WIDTH };
}

/** The outline is drawn inside the bar, so that the edge of the picture does not cut it. */
function hollow(end: number, place: BarPlace): Mark {
  const { x, y, height, tone, shrink } = place;
  const length = Math.abs(x(end) - x(0));
  const inset = Math.min(OUTLINE / 2, (length * shrink) / 2);
  const start = Math.min(x(0), x(end)) + inset;
  const size = { width: Math.max(0, length - 2 * inset), height: height - OUTLINE };
  return { mark: 'rect', x: start, y: y + OUTLINE / 2, ...size, stroke: tone, strokeWidth: OUTLINE };
}
