import type { Language } from '../../dataset/language.js';
import { withColon } from '../../dataset/list-words.js';
import type { Quantity } from '../../dataset/quantity.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Mark, Point, Scene, TextMark, Tone } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { markRoom, partsOf, PHRASE_GAP, type BarScale } from './bar-scale.js';
import { drawnParts, hedgedBar, hedgeRoom, isPrinted } from './hedged-bar.js';
import { narrowestWidth } from './narrowest.js';
import { TYPE } from './type-scale.js';
import { placeWords } from './words-block.js';

/** Thickness of a bar in px: enough for a finger. */
const BAR_HEIGHT = 28;
/** Between lines and bars: ticks stand out of a bar by as much. */
export const LINE_GAP = 4;
/** Space below a row in px. */
export const ROW_GAP = 14;

/** What every share is a part of. */
export const WHOLE_OF_SHARES: Quantity = { kind: 'share', hedge: 'exact', value: 1, low: 1, high: 1 };

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
  /** The whole of which the bar is a part, drawn pale behind it. Default: none. */
  readonly whole?: Quantity | undefined;
}

/** One bar with its name above it, its phrase behind its end, and room below. */
export function layoutBarRow(worded: WordedFigure, place: BarRowPlace, frame: Frame): Scene {
  const { name, y, scale, tone, companion, whole } = place;
  const { quantity } = worded.figure;
  const names = placeLine(name, { y, fill: 'ink' }, frame);
  const top = y + names.height + LINE_GAP;
  const bar = {
    x: scale.x,
    y: top,
    height: BAR_HEIGHT,
    tone,
    shrink: scale.shrink,
    isPrinted: isPrinted(worded.figure),
  };
  const track = whole ? hedgedBar(whole, { ...bar, tone: 'track', isPrinted: true }) : [];
  const marks = quantity ? hedgedBar(quantity, bar) : [];
  const phrase = placePhrase(worded, { top, scale, whole }, frame);
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
      { mark: 'group', figure: worded.id, marks: [...names.marks, ...marks, ...phrase.marks] },
      ...zeroLine(worded, scale, top),
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

/** A line shows where zero is, if it is not the edge of the picture, or if the bar is too short to be seen. */
function zeroLine(worded: WordedFigure, { x, narrowestX }: BarScale, top: number): readonly Mark[] {
  if (narrowestX(0) === 0 && narrowestX(partsOf(worded).last) >= 1) return [];
  const [y1, y2] = [top - LINE_GAP, top + BAR_HEIGHT + LINE_GAP];
  return [{ mark: 'line', x1: x(0), y1, x2: x(0), y2, stroke: 'ink' }];
}

interface PlacedPhrase {
  readonly marks: readonly TextMark[];
  /** Height in px that it takes below the bar. */
  readonly below: number;
}

interface PhrasePlace extends Pick<BarRowPlace, 'scale' | 'whole'> {
  /** Top of the bar, in px. */
  readonly top: number;
}

/** Places the phrase behind the end of the bar, else inside or before it, else behind its whole, else below it. */
function placePhrase(worded: WordedFigure, place: PhrasePlace, frame: Frame): PlacedPhrase {
  const { top, scale } = place;
  const text = worded.phrase;
  const width = frame.measure(text, TYPE.phrase);
  const room = narrowestWidth(frame);
  const y = top + BAR_HEIGHT / 2 + TYPE.phrase.size * 0.36;
  const words = ({ x, anchor = 'start', fill }: Pick<TextMark, 'x' | 'anchor' | 'fill'>): TextMark => ({
    mark: 'text',
    x,
    y,
    text,
    size: TYPE.phrase.size,
    weight: TYPE.phrase.weight,
    anchor,
    fill,
  });
  const behind = ({ value, gap, end = room }: Spot): PlacedPhrase | undefined => {
    if (scale.narrowestX(value) + gap + width > end) return undefined;
    return { marks: [words({ x: scale.x(value) + gap, fill: 'ink' })], below: 0 };
  };
  const inside = (): PlacedPhrase | undefined => {
    const { even, isFilled } = partsOf(worded);
    if (Math.abs(scale.narrowestX(even) - scale.narrowestX(0)) - 2 * PHRASE_GAP < width) return undefined;
    const x = scale.x(Math.max(0, even)) - PHRASE_GAP;
    return { marks: [words({ x, anchor: 'end', fill: isFilled ? 'onMark' : 'ink' })], below: 0 };
  };
  const [own, behindWhole] = spotsBehind(worded, place);
  const placed = behind(own) ?? inside() ?? (behindWhole && behind(behindWhole));
  if (placed) return placed;
  const line = { x: 0, y: top + BAR_HEIGHT + LINE_GAP, style: TYPE.phrase, fill: 'ink', room } as const;
  const { marks, height } = placeWords(text, line, frame);
  return { marks, below: LINE_GAP + height };
}

/** A place for words behind a value. */
interface Spot {
  readonly value: number;
  /** From the value to the words, in px. */
  readonly gap: number;
  /** Where words have to end, in px at the narrowest width. Default: at the edge of the picture. */
  readonly end?: number;
}

/** Behind the end of a bar, but not across the end of its whole; then behind both. */
function spotsBehind(worded: WordedFigure, { scale, whole }: PhrasePlace): readonly [own: Spot, behindWhole?: Spot] {
  const { last } = partsOf(worded);
  const own = { value: last, gap: PHRASE_GAP + markRoom(worded) };
  if (!whole) return [own];
  const around = drawnParts(whole);
  const gap = PHRASE_GAP + Math.max(markRoom(worded), hedgeRoom(whole));
  return [
    { ...own, end: scale.narrowestX(around.even) - LINE_GAP },
    { value: Math.max(last, around.last), gap },
  ];
}
