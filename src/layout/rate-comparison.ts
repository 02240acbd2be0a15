import { ticks } from 'd3-array';
import { wholeMultiple } from '../dataset/compare.js';
import { formatPercent } from '../dataset/number-words.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import { chartType } from './chart-type.js';
import type { Frame } from './frame.js';
import { layoutAxis } from './parts/axis.js';
import { BAR_HEIGHT, layoutBarRow } from './parts/bar-row.js';
import { barScale, phraseRoom, reach } from './parts/bar-scale.js';
import { narrowestWidth } from './parts/narrowest.js';
import { stackRows } from './parts/stack.js';

/** Px that one tick of the axis has for itself. */
const TICK_SPACE = 90;
/** How far grid lines stand out above and below a bar, in px. */
const GRID_OVERHANG = 4;

/** Rates of a subject and of what it is compared with, on one axis from zero. */
export const rateComparison = chartType({
  roles: {
    /** The rate that the story is about. */
    subject: { kinds: ['rate', 'share'] },
    /** The rates it is compared with. */
    against: { kinds: ['rate', 'share'], many: true },
  },

  layout({ subject, against }, frame) {
    const figures = [subject, ...against];
    const names = rowNames(figures);
    const stops = axisStops(figures, frame);
    const max = stops[stops.length - 1] ?? 0;
    const scale = barScale(figures, { max, room: (figure) => phraseRoom(figure, frame), frame });
    const rows = stackRows(
      figures,
      (figure, y) => {
        const tone = figure === subject ? 'subject' : 'context';
        return layoutBarRow(figure, { name: names.get(figure) ?? figure.label, y, tone, scale }, frame);
      },
      frame,
    );
    const stopsAlong = (x: (value: number) => number) =>
      stops.map((value) => ({ x: x(value), label: formatPercent(value) }));
    const rises = rows.points.map(({ y }) => ({ top: y - GRID_OVERHANG, bottom: y + BAR_HEIGHT + GRID_OVERHANG }));
    const place = { bottom: rows.height, rises, narrowestStops: stopsAlong(scale.narrowestX) };
    const axis = layoutAxis(stopsAlong(scale.x), place, frame);
    return {
      ...rows,
      height: rows.height + axis.height,
      marks: [...axis.grid, ...rows.marks, ...axis.labels],
    };
  },

  sentence({ subject, against }, language) {
    const figures = [subject, ...against];
    const names = rowNames(figures);
    const times =
      against.length === 1 ? wholeMultiple(subject.figure.quantity, against[0]?.figure.quantity) : undefined;
    if (language === 'zh') {
      const rates = figures.map((figure) => `${names.get(figure)}${figure.phrase}`).join('，');
      return `${subject.label}：${rates}${times ? `，前者是后者的${times}倍` : ''}。`;
    }
    const rates = figures.map((figure) => `${names.get(figure)} ${figure.phrase}`).join(', ');
    return `${subject.label}: ${rates}${times ? `; the first is ${times} times the second` : ''}.`;
  },
});

/** Values of an axis that begins at zero and ends on a tick at or beyond the longest bar. */
function axisStops(figures: readonly WordedFigure[], frame: Frame): readonly number[] {
  const top = Math.max(0, ...figures.map(reach));
  const stops = ticks(0, top, Math.max(2, Math.floor(narrowestWidth(frame) / TICK_SPACE)));
  const [zero = 0, step = 0] = stops;
  const last = stops[stops.length - 1] ?? 0;
  // Adding steps in decimals leaves noise such as 0.30000000000000004.
  return last < top ? [...stops, Number((last + step - zero).toPrecision(12))] : stops;
}

/** Rows are named by place where that tells them apart, by label otherwise. */
function rowNames(figures: readonly WordedFigure[]): ReadonlyMap<WordedFigure, string> {
  const places = figures.map(({ place }) => place);
  const areTold = places.every((place) => place !== '') && new Set(places).size === places.length;
  return new Map(figures.map((figure) => [figure, areTold ? figure.place : figure.label]));
}
