import { stretchOf, type Stretch } from '../dataset/when.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import type { Mark, Scene } from '../marks/scene.js';
import { chartType } from './chart-type.js';
import type { Frame } from './frame.js';
import { anchorMoment, DOT } from './parts/hedged-span.js';
import { layoutLevel, levelDate, levelFitsOneLine, levelName, START_GAP, wordsStart } from './parts/level-row.js';
import { narrowestWidth } from './parts/narrowest.js';
import { stackRows } from './parts/stack.js';
import { layoutTimeAxis, timeDomain, timeScale, type Time } from './parts/time-axis.js';
import { TYPE } from './parts/type-scale.js';
import { placeWords } from './parts/words-block.js';

/** When each level of a roll-out was done: known days, deadlines, and the time in which nobody reported when. */
export const rolloutTimeline = chartType({
  roles: {
    /** What set the roll-out off: nothing was done before it. */
    start: { kinds: ['date'], optional: true },
    /** The levels, each with a date, or with units that have dates of their own. */
    levels: { kinds: ['date'], many: true },
  },

  reading: {
    zh: '圆点：确切日期。斜纹：在这段时间内完成，具体哪天未报道。实心：已经完成。',
    en: 'Dot: the day is known. Hatched: done at some time in this stretch, which day is not reported. Solid: done.',
  },

  layout({ start, levels }, frame) {
    const time = timeOf(start, levels, frame);
    const head = start ? layoutStart(start, time, frame) : undefined;
    const above = head?.height ?? 0;
    const isOneLine = levels.every((level) => levelFitsOneLine(level, time, frame));
    const rows = stackRows(levels, (level, y) => layoutLevel(level, { y: y + above, time, isOneLine }, frame), frame);
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

  sentence({ start, levels }, language) {
    const parts = [...(start ? [start] : []), ...levels].map((figure) => {
      const name = levelName(figure, language);
      const date = levelDate(figure, language);
      if (date === '') return name;
      return language === 'zh' ? `${name}：${date}` : `${name}: ${date}`;
    });
    return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`;
  },
});

function timeOf(start: WordedFigure | undefined, levels: readonly WordedFigure[], frame: Frame): Time {
  const first = start ? stretchesOf(start)[0] : undefined;
  const stretches = [...(first ? [first] : []), ...levels.flatMap(stretchesOf)];
  const domain = timeDomain(stretches.flatMap((stretch) => [stretch.start, stretch.end].filter(isKnown)));
  return {
    domain,
    since: first?.end ?? domain.start,
    ...(first && { startLine: anchorMoment(first) }),
    x: timeScale(domain, frame.width),
    narrowestX: timeScale(domain, narrowestWidth(frame)),
  };
}

function stretchesOf({ figure: { when, units = [] } }: WordedFigure): readonly Stretch[] {
  const dates = units.flatMap((unit) => (unit.when ? [unit.when] : []));
  return (when ? [when, ...dates] : dates).map(stretchOf);
}

function isKnown(moment: number | null): moment is number {
  return moment !== null;
}

/** What set the roll-out off: its words beside a dot, from which a line runs down past the rows. */
function layoutStart(start: WordedFigure, time: Time, frame: Frame): Scene {
  const { x, room } = wordsStart(time, frame);
  const text = `${start.label} ${levelDate(start, frame.language)}`;
  const words = placeWords(text, { x: x + DOT, y: 0, style: TYPE.body, fill: 'ink', room: room - DOT }, frame);
  const dot: Mark = { mark: 'circle', cx: x - START_GAP, cy: TYPE.body.size * 0.75, r: DOT - 1, fill: 'ink' };
  return {
    width: frame.width,
    height: Math.max(24, words.height) + 4,
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
