import { stretchOf, type When } from '../dataset/when.js';
import { isChinese, type Language } from '../dataset/language.js';
import { joinParts, listWords, withColon, withRemarks } from '../dataset/list-words.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import type { Mark, Scene } from '../marks/scene.js';
import { chartType, type FiguresByRole } from './chart-type.js';
import type { Frame } from './frame.js';
import { toldApart } from './parts/amount-words.js';
import { readDates } from './parts/date-reading.js';
import { anchorMoment, DOT } from './parts/hedged-span.js';
import { layoutLevel, levelFitsOneLine, START_GAP, wordsStart } from './parts/level-row.js';
import { narrowestWidth } from './parts/narrowest.js';
import { stackRows } from './parts/stack.js';
import { datesOf, layoutTimeAxis, spanYears, timeDomain, timeScale, type Time } from './parts/time-axis.js';
import { TYPE } from './parts/type-scale.js';
import { placeWords } from './parts/words-block.js';

/**
 * How much of the picture may lie before a known day of the start for it to get a line, with all words to its right.
 * Any other start is a row like those of the levels: a date that is not known to the day has no place for a line.
 */
const START_PART = 0.3;

const READING = {
  all: { zh: '横线：此后均已完成。', en: 'Line: done from then on.', 'zh-TW': '橫線：此後均已完成。' },
};

const roles = {
  /** What set the roll-out off: nothing was done before it. */
  start: { kinds: ['date'], optional: true },
  /** The levels, each with a date, or with units that have dates of their own. */
  levels: { kinds: ['date'], many: true },
} as const;

/** When each level of a roll-out was done: known days, deadlines, and the time in which nobody reported when. */
export const rolloutTimeline = chartType({
  roles,

  reading({ levels }, language) {
    // Units are drawn as steps, which have a line of their own on how to read them.
    const dates = levels.flatMap(({ figure: { when, units } }) => (when && !units ? stretchOf(when) : []));
    return readDates(dates, READING, language);
  },

  layout(figures, frame) {
    const all = named(figures, frame.language);
    const start = figures.start && all[0];
    const levels = start ? all.slice(1) : all;
    const time = timeOf(start, levels, frame);
    const head = start && time.startLine !== undefined ? layoutStart(start, time, frame) : undefined;
    const above = head?.height ?? 0;
    const below = head ? levels : all;
    const isOneLine = below.every((level) => levelFitsOneLine(level, time, frame));
    const rows = stackRows(below, (level, y) => layoutLevel(level, { y: y + above, time, isOneLine }, frame), frame);
    const bottom = above + rows.height;
    const rises = rows.points.map(({ y, height }) => ({ top: y, bottom: y + height }));
    const axis = layoutTimeAxis(time.domain, { bottom, rises }, frame);
    return {
      width: frame.width,
      height: bottom + axis.height,
      marks: [
        ...axis.grid,
        ...startLine(time, { top: above, bottom }),
        ...rows.marks,
        ...(head?.marks ?? []),
        ...axis.labels,
      ],
      points: [...(head?.points ?? []), ...rows.points],
    };
  },

  sentence(given, language) {
    const figures = named(given, language);
    const hasYears = spanYears(datesOf(figures));
    const parts = figures.map((figure, index) => {
      const name = withRemarks(figure.labelInText, [figure.phrase], language);
      const date = hasYears || index === 0 ? figure.date : figure.shortDate;
      const dates = listWords([date, figure.unitDates], language);
      if (dates === '') return name;
      return withColon(name, dates, language);
    });
    return joinParts(parts, language);
  },
});

/** Start and levels, with names that tell them apart. */
function named({ start, levels }: FiguresByRole<typeof roles>, language: Language): readonly WordedFigure[] {
  return toldApart(start ? [start, ...levels] : levels, language);
}

function timeOf(start: WordedFigure | undefined, levels: readonly WordedFigure[], frame: Frame): Time {
  const first = start?.figure.when && stretchOf(start.figure.when);
  const dates = datesOf(start ? [start, ...levels] : levels);
  const domain = timeDomain(dates.flatMap(momentsOf));
  const narrowest = narrowestWidth(frame);
  const narrowestX = timeScale(domain, narrowest);
  const hasLine = first?.isExact === true && narrowestX(anchorMoment(first)) <= narrowest * START_PART;
  return {
    domain,
    since: (first?.isExact ? first.end : first?.start) ?? domain.start,
    ...(hasLine && { startLine: anchorMoment(first) }),
    hasYears: spanYears(dates),
    x: timeScale(domain, frame.width),
    narrowestX,
  };
}

/** Moments at which a date begins and ends; NaN where it is open. */
function momentsOf(date: When): readonly number[] {
  const { start, end } = stretchOf(date);
  return [start ?? NaN, end ?? NaN];
}

/** What set the roll-out off: its words beside a dot, from which a line runs down past the rows. */
function layoutStart(start: WordedFigure, time: Time, frame: Frame): Scene {
  const { x, room } = wordsStart(time, frame);
  const date = time.hasYears ? start.date : start.shortDate;
  const text = isChinese(frame.language) ? `${start.label} ${date}` : `${start.label}, ${date}`;
  const words = placeWords(text, { x, y: 0, style: TYPE.body, fill: 'ink', room }, frame);
  const dot: Mark = { mark: 'circle', cx: x - START_GAP, cy: TYPE.body.size * 0.75, r: DOT - 1, fill: 'ink' };
  return {
    width: frame.width,
    height: Math.max(24, words.height) + 8,
    marks: [{ mark: 'group', figure: start.id, marks: [dot, ...words.marks] }],
    points: [{ figure: start.id, x: 0, y: 0, width: frame.width, height: Math.max(24, words.height) }],
  };
}

function startLine({ startLine: moment, x }: Time, { top, bottom }: { top: number; bottom: number }): readonly Mark[] {
  if (moment === undefined) return [];
  // The line begins at the dot of the start, which stands in the rows' place above them.
  return [
    { mark: 'line', x1: x(moment), y1: Math.min(top, TYPE.body.size * 0.75), x2: x(moment), y2: bottom, stroke: 'ink' },
  ];
}
