import type { Language } from '../../dataset/language.js';
import { withColon } from '../../dataset/list-words.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Mark, Point, Scene, TextMark, Tone } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { markRoom, PHRASE_GAP, type BarScale } from './bar-scale.js';
import { drawnParts, hedgedBar, isPrinted } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import { TYPE } from './type-scale.js';
import { placeWords } from './words-block.js';

/** Thickness of a bar in px: enough for a finger. */
const BAR_HEIGHT = 28;
/** Between lines and bars: ticks stand out of a bar by as much. */
const LINE_GAP = 4;
/** Space below a row in px. */
const ROW_GAP = 14;

/** How a row looks and where it begins. */
export interface BarRowPlace {
  /** What stands above the bar. */
  readonly name: string;
  /** Top, in px. */
  readonly y: number;
  readonly tone: Tone;
  readonly scale: BarScale;
  /** A figure that is told in a quiet line below the bar. Default: none. */
  readonly companion?: WordedFigure | undefined;
  /** Whether the whole that a share is a part of is drawn behind the bar. Default false. */
  readonly hasTrack?: boolean;
}

/** One bar with its name above it, its phrase behind its end, and room below. */
export function layoutBarRow(worded: WordedFigure, place: BarRowPlace, frame: Frame): Scene {
  const { name, y, scale, tone, companion, hasTrack = false } = place;
  const names = placeLine(name, { y, fill: 'ink' }, frame);
  const top = y + names.height + LINE_GAP;
  const { quantity } = worded.figure;
  const bar = quantity
    ? hedgedBar(quantity, {
        x: scale.x,
        y: top,
        height: BAR_HEIGHT,
        tone,
        shrink: scale.shrink,
        isPrinted: isPrinted(worded.figure),
      })
    : [];
  const track: Mark[] = hasTrack
    ? [{ mark: 'rect', x: 0, y: top, width: scale.x(1), height: BAR_HEIGHT, fill: 'track' }]
    : [];
  const phrase = placePhrase(worded, { top, scale }, frame);
  const below = top + BAR_HEIGHT + phrase.below;
  const told = companion ? companionWords(companion, frame.language) : '';
  const remark = placeLine(told, { y: below + LINE_GAP, fill: 'muted' }, frame);
  const remarkHeight = remark.height > 0 ? LINE_GAP + remark.height : 0;
  const points: Point[] = [{ figure: worded.id, x: 0, y: top, width: frame.width, height: BAR_HEIGHT + phrase.below }];
  if (companion) points.push({ figure: companion.id, x: 0, y: below, width: frame.width, height: remarkHeight });
  return {
    width: frame.width,
    height: below + remarkHeight + ROW_GAP - y,
    marks: [
      ...track,
      { mark: 'group', figure: worded.id, marks: [...names.marks, ...bar, ...phrase.marks] },
      ...(companion ? [{ mark: 'group', figure: companion.id, marks: remark.marks } as const] : []),
    ],
    points,
  };
}

/** A companion is told by its place, so that it is not read as another name of the row. */
function companionWords({ place, phrase }: WordedFigure, language: Language): string {
  return place === '' ? phrase : withColon(place, phrase, language);
}

function placeLine(text: string, { y, fill }: { y: number; fill: Tone }, frame: Frame) {
  return placeWords(text, { x: 0, y, style: TYPE.body, fill, room: narrowestWidth(frame) }, frame);
}

interface PlacedPhrase {
  readonly marks: readonly TextMark[];
  /** Height in px that it takes below the bar. */
  readonly below: number;
}

/** Places the phrase behind the end of the bar, else inside or before it, else below it: wherever it has room. */
function placePhrase(
  worded: WordedFigure,
  { top, scale }: { top: number; scale: BarScale },
  frame: Frame,
): PlacedPhrase {
  const { quantity } = worded.figure;
  const text = worded.phrase;
  const width = frame.measure(text, TYPE.phrase);
  const gap = PHRASE_GAP + markRoom(worded);
  const style = { size: TYPE.phrase.size, weight: TYPE.phrase.weight };
  const y = top + BAR_HEIGHT / 2 + TYPE.phrase.size * 0.36;
  const drawn = quantity ? drawnParts(quantity, worded.figure) : { even: 0, isFilled: false, last: 0 };
  if (scale.narrowestX(drawn.last) + gap + width <= narrowestWidth(frame)) {
    return { marks: [{ mark: 'text', x: scale.x(drawn.last) + gap, y, text, ...style, fill: 'ink' }], below: 0 };
  }
  if (scale.narrowestX(drawn.even) - 2 * PHRASE_GAP >= width) {
    const x = scale.x(drawn.even) - PHRASE_GAP;
    const fill = drawn.isFilled ? 'onMark' : 'ink';
    return { marks: [{ mark: 'text', x, y, text, ...style, anchor: 'end', fill }], below: 0 };
  }
  const place = {
    x: 0,
    y: top + BAR_HEIGHT + LINE_GAP,
    style: TYPE.phrase,
    fill: 'ink',
    room: narrowestWidth(frame),
  } as const;
  const words = placeWords(text, place, frame);
  return { marks: words.marks, below: LINE_GAP + words.height };
}
