import { ticks } from 'd3-array';
import { wholeMultiple } from '../dataset/compare.js';
import { listWords, withColon } from '../dataset/list-words.js';
import { formatPercent } from '../dataset/number-words.js';
import { isChinese } from '../dataset/language.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import type { Scene } from '../marks/scene.js';
import { chartType } from './chart-type.js';
import type { Frame } from './frame.js';
import { layoutAxis } from './parts/axis.js';
import { layoutBarRow } from './parts/bar-row.js';
import { barScale, phraseRoom, reach } from './parts/bar-scale.js';
import { arrayCells, layoutIconArrays, type RateRow } from './parts/icon-arrays.js';
import { narrowestWidth } from './parts/narrowest.js';
import { stackRows } from './parts/stack.js';

/** Px that one tick of the axis has for itself, and how many there are at most: values stand on the bars. */
const TICK_SPACE = 90;
const MOST_TICKS = 5;
/** Length of a tick above its label, in px. Longer ones would run through phrases, and values stand on the bars. */
const TICK = 6;

/** Rates of a subject and of what it is compared with. */
export const rateComparison = chartType({
  roles: {
    /** The rate that the story is about. */
    subject: { kinds: ['rate', 'share'] },
    /** The rates it is compared with. */
    against: { kinds: ['rate', 'share'], many: true },
  },

  /** Bars on one axis from zero, or arrays of squares on one denominator where all rates can be drawn so. */
  forms: ['bars', 'icons'],

  layout({ subject, against }, frame) {
    const figures = [subject, ...against];
    const isByPlace = areToldByPlace(figures);
    const rates = figures.map((figure): RateRow => {
      const name = isByPlace ? figure.place : figure.label;
      return { figure, name, tone: figure === subject ? 'subject' : 'context' };
    });
    const cells = frame.form === 'icons' ? arrayCells(figures) : undefined;
    return cells === undefined ? layoutBars(rates, frame) : layoutIconArrays(rates, cells, frame);
  },

  sentence({ subject, against }, language) {
    const figures = [subject, ...against];
    const times =
      against.length === 1 ? wholeMultiple(subject.figure.quantity, against[0]?.figure.quantity) : undefined;
    const rates = figures.map((figure) => {
      const name = areToldByPlace(figures) ? figure.placeInText : figure.labelInText;
      return isChinese(language) ? `${name}${figure.phrase}` : `${name} ${figure.phrase}`;
    });
    const said = withColon(subject.label, listWords(rates, language), language);
    if (times === undefined) return said + (isChinese(language) ? '。' : '.');
    return {
      zh: `${said}，前者是后者的${times}倍。`,
      en: `${said}; the first is ${times} times the second.`,
      'zh-TW': `${said}，前者是後者的${times}倍。`,
    }[language];
  },
});

/** Bars on one axis from zero. */
function layoutBars(rates: readonly RateRow[], frame: Frame): Scene {
  const figures = rates.map(({ figure }) => figure);
  const stops = axisStops(figures, frame);
  const max = stops[stops.length - 1] ?? 0;
  const scale = barScale(figures, { max, room: (figure) => phraseRoom(figure, frame), frame });
  const rows = stackRows(rates, ({ figure, ...row }, y) => layoutBarRow(figure, { ...row, y, scale }, frame), frame);
  const stopsAlong = (x: (value: number) => number) =>
    stops.map((value) => ({ x: x(value), label: formatPercent(value) }));
  const rises = [{ top: rows.height - TICK, bottom: rows.height }];
  const place = { bottom: rows.height, rises, narrowestStops: stopsAlong(scale.narrowestX) };
  const axis = layoutAxis(stopsAlong(scale.x), place, frame);
  return {
    ...rows,
    height: rows.height + axis.height,
    marks: [...axis.grid, ...rows.marks, ...axis.labels],
  };
}

/** Values of an axis that begins at zero and ends on a tick at or beyond the longest bar. */
function axisStops(figures: readonly WordedFigure[], frame: Frame): readonly number[] {
  const top = Math.max(0, ...figures.map(reach));
  // How many ticks are asked for is but a hint: there can be nearly twice as many.
  for (let count = Math.max(2, Math.min(MOST_TICKS, Math.floor(narrowestWidth(frame) / TICK_SPACE))); ; count -= 1) {
    const stops = stopsBeyond(top, count);
    if (stops.length <= MOST_TICKS || count === 1) return stops;
  }
}

/** Even steps from zero to the top or the first step beyond it, about as many as asked for. */
function stopsBeyond(top: number, count: number): readonly number[] {
  const stops = ticks(0, top, count);
  const [zero = 0, step = 0] = stops;
  const last = stops[stops.length - 1] ?? 0;
  // Adding steps in decimals leaves noise such as 0.30000000000000004.
  return last < top ? [...stops, Number((last + step - zero).toPrecision(12))] : stops;
}

/** Whether places tell the figures apart; otherwise labels have to. */
function areToldByPlace(figures: readonly WordedFigure[]): boolean {
  const places = new Set(figures.map(({ place }) => place));
  return places.size === figures.length && !places.has('');
}
