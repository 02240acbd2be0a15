import type { Language } from '../../dataset/language.js';
import { formatNumber } from '../../dataset/number-words.js';
import { undatedWords } from '../../dataset/unit-words.js';
import { stretchOf } from '../../dataset/when.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Mark, Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { countProgress, stepMarks } from './cumulative-step.js';
import { anchorMoment, DOT, hedgedSpan } from './hedged-span.js';
import { isPrinted } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import type { Time } from './time-axis.js';
import { baseline, TYPE } from './type-scale.js';
import { joinFacts, placeWords, type PlacedWords } from './words-block.js';

const SPAN_HEIGHT = 16;
/** Height of a row of steps in px: tall enough to tell ninety units apart. */
const STEPS_HEIGHT = 96;
const ROW_GAP = 16;
const LINE_GAP = 4;
/** Least distance between the name of a row and its date on the same line, in px. */
const WORDS_SPACE = 16;
/** Least height of what a finger can hit, in px. */
const LEAST_POINT = 28;
/** Distance between the line of the start and the words beside it, in px. */
export const START_GAP = 12;

/** Where a row begins and what it shares with the other rows. */
export interface LevelPlace {
  /** Top, in px. */
  readonly y: number;
  readonly time: Time;
  /** Whether name and date stand on one line in every row. */
  readonly isOneLine: boolean;
}

/** One level of a roll-out: its name, its date beside the mark that says it, and the mark. */
export function layoutLevel(level: WordedFigure, { y, time, isOneLine }: LevelPlace, frame: Frame): Scene {
  const nameTop = isOneLine ? y + NAME_DROP : y;
  const name = placeName(level, { y: nameTop, time }, frame);
  const date = placeDate(level, { y: isOneLine ? y : y + name.height, time }, frame);
  const nameBottom = nameTop + name.height;
  const top = LINE_GAP + (isOneLine ? Math.max(nameBottom, y + date.height) : nameBottom + date.height);
  const words = [...name.marks, ...date.marks];
  const { when, units } = level.figure;
  if (units) return layoutUnits(level, { words, y, top, time }, frame);
  const { x, narrowestX, since, domain } = time;
  const span = {
    x,
    narrowestX,
    y: top,
    height: SPAN_HEIGHT,
    since,
    until: domain.end,
    isPrinted: isPrinted(level.figure),
  };
  const marks = [...words, ...(when ? hedgedSpan(stretchOf(when), span) : [])];
  return row(level, { marks, y, top, height: SPAN_HEIGHT }, frame);
}

interface UnitsPlace {
  readonly words: readonly Mark[];
  /** Top of the row, in px. */
  readonly y: number;
  /** Top of the steps, in px. */
  readonly top: number;
  readonly time: Time;
}

/** Steps of the units of a level, and below them how to read their height and their tones. */
function layoutUnits(level: WordedFigure, { words, y, top, time }: UnitsPlace, frame: Frame): Scene {
  const { units = [], when } = level.figure;
  const { domain, since, x } = time;
  const until = stretchOf(when).end;
  const progress = countProgress(units, { domain, since, until }, Math.max(1, Math.round(narrowestWidth(frame))));
  const bottom = top + STEPS_HEIGHT;
  const steps = stepMarks(progress, { x, width: frame.width, top, bottom });
  const style = { style: TYPE.small, fill: 'muted', ...wordsStart(time, frame) } as const;
  const key = placeWords(stepsKey(progress.total, frame.language), { ...style, y: bottom + LINE_GAP }, frame);
  const scene = row(level, { marks: [...words, ...steps, ...key.marks], y, top, height: STEPS_HEIGHT }, frame);
  return { ...scene, height: scene.height + LINE_GAP + key.height };
}

function stepsKey(total: number, language: Language): string {
  const all = formatNumber(total, { language });
  return {
    zh: `顶线：全部${all}个。实心：已经完成。浅色：可能已经完成。`,
    en: `Top line: all ${all}. Solid: done. Light: may be done.`,
    'zh-TW': `頂線：全部${all}個。實心：已經完成。淺色：可能已經完成。`,
  }[language];
}

interface Row {
  readonly marks: readonly Mark[];
  readonly y: number;
  /** Top of what is drawn of the figure, in px. */
  readonly top: number;
  readonly height: number;
}

function row(level: WordedFigure, { marks, y, top, height }: Row, { width }: Frame): Scene {
  // A span is thinner than a finger; the point reaches into the gaps around it, most of it below, away from the date.
  const reach = Math.max(0, LEAST_POINT - height);
  const above = Math.min(reach, 2);
  return {
    width,
    height: top + height + ROW_GAP - y,
    marks: [{ mark: 'group', figure: level.id, marks }],
    points: [{ figure: level.id, x: 0, y: top - above, width, height: height + reach }],
  };
}

/** The name of a level, its quantity, and how many of its units have no date. */
function levelName({ label, phrase, figure: { units = [] } }: WordedFigure, language: Language): string {
  return joinFacts([label, phrase, undatedWords(units, language)]);
}

/** The date of a level; the year stands on the axis unless there are several. */
function levelDate({ date, shortDate }: WordedFigure, { hasYears }: Time): string {
  return hasYears ? date : shortDate;
}

function placeName(level: WordedFigure, { y, time }: Pick<LevelPlace, 'y' | 'time'>, frame: Frame) {
  const { x, room } = wordsStart(time, frame);
  const text = levelName(level, frame.language);
  return placeWords(text, { x, y, style: TYPE.body, fill: 'ink', room }, frame);
}

/** The name is set smaller than a date beside it; it is let down so that both stand on one baseline. */
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
  /** Where it begins at the narrowest width, in px. */
  readonly from: number;
}

/**
 * A date ends at the bracket that closes its stretch; a known day begins at its dot. Where it would leave the picture
 * or cross the line of the start, it is set against that edge.
 */
function dateAnchor(level: WordedFigure, time: Time, frame: Frame): DateAnchor {
  const stretch = stretchOf(level.figure.when);
  const narrowest = narrowestWidth(frame);
  const least = narrowest - wordsStart(time, frame).room;
  const width = frame.measure(levelDate(level, time), TYPE.phrase);
  const isStart = stretch.isExact || stretch.end === null;
  const at = time.narrowestX(anchorMoment(stretch));
  const from = isStart ? at - DOT : at - width;
  if (from < least || width > narrowest - least) return { anchor: 'start', offset: undefined, from: least };
  if (from + width > narrowest) return { anchor: 'end', offset: undefined, from: narrowest - width };
  return isStart ? { anchor: 'start', offset: -DOT, from } : { anchor: 'end', offset: 0, from };
}

function placeDate(level: WordedFigure, { y, time }: Pick<LevelPlace, 'y' | 'time'>, frame: Frame): PlacedWords {
  const { anchor, offset } = dateAnchor(level, time, frame);
  const { x, room } = wordsStart(time, frame);
  const text = levelDate(level, time);
  // Only what is wider than the room breaks, and that is set against the edge from which the room is counted.
  const words = placeWords(text, { x, y, style: TYPE.phrase, fill: 'ink', room }, frame);
  const edge = anchor === 'end' ? frame.width : x;
  const at = offset === undefined ? edge : time.x(anchorMoment(stretchOf(level.figure.when))) + offset;
  return { ...words, marks: words.marks.map((mark) => ({ ...mark, x: at, anchor })) };
}

/** Whether the name and the date of a level stand beside each other at the narrowest width, and hence at every width. */
export function levelFitsOneLine(level: WordedFigure, time: Time, frame: Frame): boolean {
  if (levelDate(level, time) === '') return true;
  const nameStart = narrowestWidth(frame) - wordsStart(time, frame).room;
  const nameEnd = nameStart + frame.measure(levelName(level, frame.language), TYPE.body);
  return nameEnd + WORDS_SPACE <= dateAnchor(level, time, frame).from;
}
