import type { Language } from '../../dataset/language.js';
import { originMark } from '../../dataset/origin-words.js';
import { stretchOf } from '../../dataset/when.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Mark, Scene, TextMark } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { countProgress, stepMarks } from './cumulative-step.js';
import { anchorMoment, DOT, hedgedSpan } from './hedged-span.js';
import { narrowestWidth } from './narrowest.js';
import type { Time } from './time-axis.js';
import { baseline, lineHeight, TYPE } from './type-scale.js';
import { placeWords } from './words-block.js';

const SPAN_HEIGHT = 16;
/** Height of a row of steps in px: tall enough to tell ninety units apart. */
const STEPS_HEIGHT = 96;
const ROW_GAP = 16;
const LINE_GAP = 4;
/** Least distance between the name of a row and its date on the same line, in px. */
const WORDS_SPACE = 16;
/** Distance between the line of the start and the words beside it, in px. */
export const START_GAP = 8;

/** Where a row begins and what it shares with the other rows. */
export interface LevelPlace {
  /** Top, in px. */
  readonly y: number;
  readonly time: Time;
  /** Whether name and date stand on one line in every row. */
  readonly isOneLine: boolean;
}

/** One level of a roll-out: its name, its date beside the mark that says it, and the mark. */
export function layoutLevel(level: WordedFigure, place: LevelPlace, frame: Frame): Scene {
  return level.figure.units ? layoutUnits(level, place, frame) : layoutDate(level, place, frame);
}

function layoutDate(level: WordedFigure, { y, time, isOneLine }: LevelPlace, frame: Frame): Scene {
  const name = placeName(level, { y, time }, frame);
  const dateTop = isOneLine ? y : y + name.height;
  const date = placeDate(level, { y: dateTop, time }, frame);
  const top = dateTop + lineHeight(TYPE.phrase) + LINE_GAP;
  const { when } = level.figure;
  const span = { x: time.x, y: top, height: SPAN_HEIGHT, since: time.since, until: time.domain.end };
  const marks: Mark[] = [...name.marks, date, ...(when ? hedgedSpan(stretchOf(when), span) : [])];
  return row(level, { marks, y, top, height: SPAN_HEIGHT }, frame);
}

function layoutUnits(level: WordedFigure, { y, time }: LevelPlace, frame: Frame): Scene {
  const name = placeName(level, { y, time }, frame);
  const top = y + name.height + LINE_GAP;
  const { units = [] } = level.figure;
  const progress = countProgress(units, time.domain, Math.max(1, Math.round(narrowestWidth(frame))));
  const steps = stepMarks(progress, { width: frame.width, top, bottom: top + STEPS_HEIGHT });
  return row(level, { marks: [...name.marks, ...steps], y, top, height: STEPS_HEIGHT }, frame);
}

interface Row {
  readonly marks: readonly Mark[];
  readonly y: number;
  /** Top of what is drawn of the figure, in px. */
  readonly top: number;
  readonly height: number;
}

function row(level: WordedFigure, { marks, y, top, height }: Row, { width }: Frame): Scene {
  // A span is thinner than a finger; the point reaches a little above and below it.
  const reach = Math.max(0, (28 - height) / 2);
  return {
    width,
    height: top + height + ROW_GAP - y,
    marks: [{ mark: 'group', figure: level.id, marks }],
    points: [{ figure: level.id, x: 0, y: top - reach, width, height: height + 2 * reach }],
  };
}

/** The name of a level with its quantity, and how many of its units have no date. */
export function levelName({ label, phrase, figure: { units } }: WordedFigure, language: Language): string {
  const undated = units?.filter(({ when }) => !when).length ?? 0;
  const parts = [label, phrase];
  if (undated > 0) parts.push(language === 'zh' ? `${undated}个未报道日期` : `${undated} without a date`);
  return parts.filter((part) => part !== '').join(' · ');
}

/** The date of a level as printed, with a word beside it when it is derived or a supplement. */
export function levelDate({ shortDate, figure }: WordedFigure, language: Language): string {
  const mark = originMark(figure, language);
  return mark === '' ? shortDate : `${shortDate} · ${mark}`;
}

function placeName(level: WordedFigure, { y, time }: Pick<LevelPlace, 'y' | 'time'>, frame: Frame) {
  const { x, room } = wordsStart(time, frame);
  const text = levelName(level, frame.language);
  return placeWords(text, { x, y: y + NAME_DROP, style: TYPE.body, fill: 'ink', room }, frame);
}

/** The name is set smaller than the date beside it; it is let down so that both stand on one baseline. */
const NAME_DROP = baseline(TYPE.phrase) - baseline(TYPE.body);

/** Words stand to the right of the line of the start, which would otherwise run through them. */
export function wordsStart(
  { x, narrowestX, startLine }: Time,
  frame: Frame,
): { readonly x: number; readonly room: number } {
  const narrowest = narrowestWidth(frame);
  if (startLine === undefined) return { x: 0, room: narrowest };
  return { x: x(startLine) + START_GAP, room: narrowest - narrowestX(startLine) - START_GAP };
}

/** How the date of a level stands at the moment it belongs to. */
interface DateAnchor {
  readonly anchor: 'start' | 'end';
  /** Distance from the moment, in px; undefined where it is set against the edge of the picture instead. */
  readonly offset: number | undefined;
  /** Extent at the narrowest width, in px. */
  readonly from: number;
  readonly to: number;
}

/** A date ends at the bracket that closes its stretch; a known day begins at its dot. Edges of the picture come first. */
function dateAnchor(level: WordedFigure, time: Time, frame: Frame): DateAnchor {
  const { when } = level.figure;
  const stretch = when ? stretchOf(when) : { start: null, end: null, isExact: false };
  const narrowest = narrowestWidth(frame);
  const width = frame.measure(levelDate(level, frame.language), TYPE.phrase);
  const at = time.narrowestX(anchorMoment(stretch));
  const isStart = stretch.isExact || stretch.end === null;
  if (isStart && at - DOT + width <= narrowest)
    return { anchor: 'start', offset: -DOT, from: at - DOT, to: at - DOT + width };
  if (!isStart && at - width >= narrowest - wordsStart(time, frame).room)
    return { anchor: 'end', offset: 0, from: at - width, to: at };
  if (isStart) return { anchor: 'end', offset: undefined, from: narrowest - width, to: narrowest };
  return { anchor: 'start', offset: undefined, from: 0, to: width };
}

function placeDate(level: WordedFigure, { y, time }: Pick<LevelPlace, 'y' | 'time'>, frame: Frame): TextMark {
  const { anchor, offset } = dateAnchor(level, time, frame);
  const { when } = level.figure;
  const moment = when ? anchorMoment(stretchOf(when)) : 0;
  const edge = anchor === 'end' ? frame.width : wordsStart(time, frame).x;
  return {
    mark: 'text',
    x: offset === undefined ? edge : time.x(moment) + offset,
    y: y + baseline(TYPE.phrase),
    text: levelDate(level, frame.language),
    size: TYPE.phrase.size,
    weight: TYPE.phrase.weight,
    anchor,
    fill: 'ink',
  };
}

/** Whether the name and the date of a level stand beside each other at the narrowest width, and hence at every width. */
export function levelFitsOneLine(level: WordedFigure, time: Time, frame: Frame): boolean {
  if (level.figure.units) return true;
  const nameStart = narrowestWidth(frame) - wordsStart(time, frame).room;
  const nameEnd = nameStart + frame.measure(levelName(level, frame.language), TYPE.body);
  return nameEnd + WORDS_SPACE <= dateAnchor(level, time, frame).from;
}
