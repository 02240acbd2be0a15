import { layoutChart } from '../../../src/charts/layout-chart.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import type { Language } from '../../../src/dataset/language.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import type { Frame, Measure } from '../../../src/layout/frame.js';
import { LIGHT } from '../../../src/layout/parts/hedged-bar.js';
import { measureText } from '../../../src/layout/parts/measure.js';
import { layoutPicture } from '../../../src/layout/picture.js';
import type { GroupMark, Mark, PathPiece, Scene, TextMark } from '../../../src/marks/scene.js';

/** Every letter 6 px, so that widths can be counted by hand. */
export const flat: Measure = (text) => [...text].length * 6;

export const MEASURES = { measureText, flat } as const;
export const WIDTHS = [280, 320, 360, 390, 480, 768, 1200] as const;
export const LANGUAGES = ['zh', 'en'] as const;

export interface Shown {
  readonly width: number;
  readonly language?: Language;
  readonly measure?: Measure;
  readonly narrowest?: number;
  readonly form?: string | undefined;
}

const frameOf = ({ width, language = 'en', measure = flat, narrowest, form }: Shown): Frame => ({
  width,
  language,
  measure,
  ...(narrowest !== undefined && { narrowest }),
  form,
});

/** The plot of a chart, as its type lays it out. */
export function plotOf(dataset: Dataset, chartId: string, shown: Shown): Scene {
  const frame = frameOf(shown);
  const chart = wordChart(dataset, chartId, frame.language);
  return layoutChart(chart, frame);
}

/** The plot with its words around it. */
export function pictureOf(dataset: Dataset, chartId: string, shown: Shown): Scene {
  const frame = frameOf(shown);
  const chart = wordChart(dataset, chartId, frame.language);
  return layoutPicture(chart, (plotFrame) => layoutChart(chart, plotFrame), frame);
}

type Single = Exclude<Mark, GroupMark>;

/** A mark that is no group, where it stands in the scene, and the figure it draws. */
export type Flat = Single & { readonly figure?: string; readonly dx: number; readonly dy: number };

/** All marks out of their groups, in the order in which they are painted. */
export function flatMarks(marks: readonly Mark[], dx = 0, dy = 0, figure?: string): readonly Flat[] {
  return marks.flatMap((mark): readonly Flat[] => {
    if (mark.mark === 'group') {
      return flatMarks(mark.marks, dx + (mark.x ?? 0), dy + (mark.y ?? 0), mark.figure ?? figure);
    }
    return [{ ...mark, dx, dy, ...(figure !== undefined && { figure }) }];
  });
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of the letters over and under the baseline, as parts of the size. */
const ASCENT = 0.88;
const DESCENT = 0.12;

export function textBox(text: TextMark & { dx: number; dy: number }, measure: Measure): Box {
  const width = measure(text.text, { size: text.size, ...(text.weight !== undefined && { weight: text.weight }) });
  const x = text.x + text.dx;
  const left = text.anchor === 'middle' ? x - width / 2 : text.anchor === 'end' ? x - width : x;
  const y = text.y + text.dy;
  return { left, top: y - text.size * ASCENT, right: left + width, bottom: y + text.size * DESCENT };
}

export function intersect(a: Box, b: Box, slack = 0.01): boolean {
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

export function isText(mark: Flat): mark is Flat & TextMark {
  return mark.mark === 'text';
}

/** A command of a path with its numbers. */
export interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

export function commandsOf(d: readonly PathPiece[]): readonly Command[] {
  const starts = d.flatMap((piece, index) => (typeof piece === 'string' ? index : []));
  return starts.map((start, index) => ({
    letter: String(d[start]),
    numbers: d.slice(start + 1, starts[index + 1]).map(Number),
  }));
}

/** Straight pieces of a path made of M, L, H, V and Z. */
export function piecesOf(d: readonly PathPiece[]): readonly (readonly [number, number, number, number])[] {
  const pieces: [number, number, number, number][] = [];
  let [x, y] = [0, 0];
  let [x0, y0] = [0, 0];
  for (const { letter, numbers } of commandsOf(d)) {
    const [first = NaN, second = NaN] = numbers;
    const [toX, toY] =
      letter === 'H' ? [first, y] : letter === 'V' ? [x, first] : letter === 'Z' ? [x0, y0] : [first, second];
    if (!'MLHVZ'.includes(letter)) throw new Error(`command ${letter}`);
    if (letter === 'M') [x0, y0] = [toX, toY];
    else pieces.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return pieces;
}

/** All x and all y of a mark; those of a path in the order of its commands. */
export function coordinatesOf(mark: Flat): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  switch (mark.mark) {
    case 'rect':
    case 'hatch':
      return { xs: [mark.x, mark.width], ys: [mark.y, mark.height] };
    case 'line':
      return { xs: [mark.x1, mark.x2], ys: [mark.y1, mark.y2] };
    case 'circle':
      return { xs: [mark.cx, mark.r], ys: [mark.cy, mark.r] };
    case 'text':
      return { xs: [mark.x], ys: [mark.y] };
    case 'path': {
      const commands = commandsOf(mark.d);
      const xs = commands.flatMap(({ letter, numbers }) => (letter === 'V' ? [] : numbers.slice(0, 1)));
      const ys = commands.flatMap(({ letter, numbers }) => (letter === 'V' ? numbers : numbers.slice(1)));
      return { xs, ys };
    }
  }
}

/** What of a picture is wrong to the eye: words that collide, leave it, cannot be read, or coordinates that are none. */
export function faultsOf(scene: Scene, measure: Measure): readonly string[] {
  const marks = flatMarks(scene.marks);
  // Once for each mark and not once more for each text: an array of squares is thousands of marks.
  const filled = marks.flatMap((mark) => {
    const area = filledArea(mark);
    return area ? [{ mark, area }] : [];
  });
  const texts = marks.filter(isText).map((text) => ({ text, box: textBox(text, measure) }));
  const faults: string[] = [];
  for (const mark of marks) {
    const { xs, ys } = coordinatesOf(mark);
    if (![...xs, ...ys].every(Number.isFinite)) faults.push(`not finite: ${JSON.stringify(mark)}`);
    if ((mark.mark === 'rect' || mark.mark === 'hatch') && (mark.width < 0 || mark.height < 0)) faults.push('negative');
  }
  for (const [index, { text, box }] of texts.entries()) {
    if (text.size < 12) faults.push(`too small: ${text.text}`);
    if (box.left < -0.01 || box.top < -0.01 || box.right > scene.width + 0.01 || box.bottom > scene.height + 0.01)
      faults.push(`outside: ${text.text}`);
    for (const other of texts.slice(index + 1)) {
      if (intersect(box, other.box)) faults.push(`overlap: ${text.text} | ${other.text.text}`);
    }
    faults.push(...fillFaults(text, box, filled));
  }
  return faults;
}

/** A mark that words must not lie on, unless it is made for them, and where it is. */
interface Filled {
  readonly mark: Flat;
  readonly area: Box;
}

/** Words stand on the ground or the track, or, in the tone made for it, inside a bar that is solid. */
function fillFaults(text: TextMark, box: Box, filled: readonly Filled[]): readonly string[] {
  let isOnMark = false;
  const faults: string[] = [];
  for (const { mark, area } of filled) {
    if (!intersect(box, area)) continue;
    const isSolid = mark.mark === 'rect' && (mark.opacity ?? 1) === 1;
    const isAround = box.left >= area.left && box.right <= area.right;
    if (text.fill === 'onMark' && isSolid && isAround) isOnMark = true;
    else faults.push(`on a mark: ${text.text}`);
  }
  if (text.fill === 'onMark' && !isOnMark) faults.push(`beside its mark: ${text.text}`);
  return faults;
}

function filledArea(mark: Flat): Box | undefined {
  // Words can stand on what is as light as a bar that is not printed; a test of the themes computes the contrast.
  const isFilled =
    mark.mark === 'rect' &&
    mark.fill !== undefined &&
    mark.fill !== 'track' &&
    mark.fill !== 'ground' &&
    mark.opacity !== LIGHT;
  if ((isFilled || mark.mark === 'hatch') && mark.width > 0) {
    const left = mark.x + mark.dx;
    const top = mark.y + mark.dy;
    return { left, top, right: left + mark.width, bottom: top + mark.height };
  }
  if (mark.mark === 'circle') {
    const [x, y] = [mark.cx + mark.dx, mark.cy + mark.dy];
    return { left: x - mark.r, top: y - mark.r, right: x + mark.r, bottom: y + mark.r };
  }
  if (mark.mark === 'path' && mark.stroke !== undefined) {
    const { xs, ys } = coordinatesOf(mark);
    const half = (mark.strokeWidth ?? 1) / 2;
    const [left, right] = [Math.min(...xs) + mark.dx - half, Math.max(...xs) + mark.dx + half];
    return { left, top: Math.min(...ys) + mark.dy - half, right, bottom: Math.max(...ys) + mark.dy + half };
  }
  if (mark.mark === 'line' && mark.stroke !== 'rule') {
    const half = (mark.strokeWidth ?? 1) / 2;
    const [x, y] = [mark.x1 + mark.dx, mark.y1 + mark.dy];
    return { left: x - half, top: y, right: x + half, bottom: mark.y2 + mark.dy };
  }
  return undefined;
}
