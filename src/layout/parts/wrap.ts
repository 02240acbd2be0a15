import type { Measure, TextStyle } from '../frame.js';
import { boxesOf, charactersOf, partHarm } from './break-chances.js';
import type { Box } from './break-chances.js';

/** What `wrapText` must know besides the text. */
export interface WrapOptions {
  /** Width of the lines in px. One character per line if nothing fits; NaN means no limit. */
  readonly width: number;
  readonly style: TextStyle;
  readonly measure: Measure;
}

/** The width of a line together with the way to measure it. */
interface Room {
  readonly width: number;
  readonly widthOf: (text: string) => number;
  /** Share of a line that may stay empty so that the line ends at a pause. */
  readonly pauseShare: number;
  /** Whether the text has dashes, which make a line wider than its boxes: they grow beside letters. */
  readonly hasDash: boolean;
}

/** A box with its width: each is measured once, and looked at again for every way to break the lines. */
interface WideBox extends Box {
  readonly width: number;
  /** What it adds to a line in which another box stands before it. */
  readonly widthBehind: number;
}

/** The boxes of a line: from the number `start` on, up to the one before `end`. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** Chooses where a line ends that can reach as far as this one. */
type ChooseEnd = (line: Line) => number;

/** Spaces that wrapping would change: at the ends, several in a row, line breaks, breaks without width. */
const UNEVEN = /^\s|\s$|\s\s|[\n\r\v\f\t\u0085\u200b\u2000-\u200a\u2028\u2029\u205f\u1680]/;

const NEW_LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Marks at which a line ends best, because the reader pauses there. */
const PAUSES = '，、：；。！？';

const PAUSE_SHARE = 1 / 4;

/** In paragraphs so long, lines that end at pauses add up to a further line nearly always: it is not even tried. */
const MANY_LINES = 30;

/** Sums of widths carry rounding errors far below what can be seen. */
const TOLERANCE = 0.001;

/**
 * Breaks text into lines no wider than `width` (clreq, basic level, with the same rules as GB/T 15834; English at
 * spaces and hyphens). Lines end at a pause mark such as ， or before a remark in brackets if one is near and that costs no
 * further line, and a last line with a single Han character or word gets company if that fits. What is wider than a line and cannot be broken by these
 * rules is broken between characters. Line breaks in the text are kept; a text of spaces has no lines.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  if (isOneLine(text, options)) return [text];
  const room = roomFor(text, options, PAUSE_SHARE);
  return wrapParagraphs(paragraphsOf(text, room), room);
}

/** Most words of a chart fit on a line; the tokeniser, whose patterns have to be compiled, is left alone for them. */
function isOneLine(text: string, { width, style, measure }: WrapOptions): boolean {
  return text !== '' && !UNEVEN.test(text) && measure(text, style) <= width;
}

function roomFor(text: string, { width, style, measure }: WrapOptions, pauseShare: number): Room {
  return { width, widthOf: (part) => measure(part, style), pauseShare, hasDash: text.includes('—') };
}

/** The boxes of each paragraph, measured: they are the same however wide the lines are. A text of spaces has none. */
function paragraphsOf(text: string, room: Room): readonly (readonly WideBox[])[] {
  if (text.trim() === '') return [];
  return text.split(NEW_LINE).map((paragraph) => boxesOf(paragraph).map((box) => measured(box, room)));
}

function wrapParagraphs(paragraphs: readonly (readonly WideBox[])[], room: Room): string[] {
  return paragraphs.flatMap((boxes) => wrapParagraph(boxes, room).map(lineText));
}

/** How often the width is halved in search of even lines: to within 2 % of it. */
const BALANCE_STEPS = 6;

/**
 * Breaks text into as few lines as {@link wrapText} for reading at a glance: at pauses and before remarks in brackets,
 * however short a line gets; where there is none, into lines about equally long, those of the least width that takes no
 * more.
 */
export function wrapBalanced(text: string, options: WrapOptions): string[] {
  if (isOneLine(text, options)) return [text];
  const room = roomFor(text, options, 1);
  const paragraphs = paragraphsOf(text, room);
  let lines = wrapParagraphs(paragraphs, room);
  if (lines.length < 2) return lines;
  const isAtPause = (line: string, index: number) =>
    index > 0 && (isRemark(line) || PAUSES.includes(lines[index - 1]?.slice(-1) ?? ''));
  if (lines.some(isAtPause)) return lines;
  // Even lines never part a box that fits: “December” stays one word.
  const widths = paragraphs.flat().map(({ width }) => (isTooWide(width, room) ? 0 : width));
  let [least, most] = [widths.reduce((a, b) => Math.max(a, b), options.width / lines.length), options.width];
  for (let step = 0; step < BALANCE_STEPS; step += 1) {
    const width = (least + most) / 2;
    const narrower = wrapParagraphs(paragraphs, { ...room, width, pauseShare: PAUSE_SHARE });
    if (narrower.length > lines.length) least = width;
    else [lines, most] = [narrower, width];
  }
  return lines;
}

function isTooWide(width: number, room: Room): boolean {
  return width > Math.max(0, room.width) + TOLERANCE;
}

function lineText(boxes: readonly Box[]): string {
  return boxes.map((box, index) => (index > 0 ? box.gap + box.text : box.text)).join('');
}

function measured(box: Box, { widthOf }: Room): WideBox {
  const width = widthOf(box.text);
  return { text: box.text, gap: box.gap, width, widthBehind: width + (box.gap ? widthOf(box.gap) : 0) };
}

function wrapParagraph(unbroken: readonly WideBox[], room: Room): WideBox[][] {
  const fits = ({ width }: WideBox) => !isTooWide(width, room);
  const boxes = unbroken.every(fits) ? unbroken : unbroken.flatMap((box) => (fits(box) ? box : partsOf(box, room)));
  if (boxes.length === 0) return [[]];
  let ends = lineEnds(boxes, room, ({ end }) => end);
  if (ends.length > 1 && ends.length < MANY_LINES) {
    const pausing = lineEnds(boxes, room, (line) => endAtPause(boxes, line, room));
    if (pausing.length === ends.length) ends = pausing;
  }
  return linesAt(boxes, keepCompany(boxes, ends, room));
}

/** The lines that end before the boxes with the numbers `ends`. */
function linesAt<B extends Box>(boxes: readonly B[], ends: readonly number[]): B[][] {
  return ends.map((end, line) => boxes.slice(ends[line - 1] ?? 0, end));
}

/** Puts boxes into lines from first to last and returns where each line ends. */
function lineEnds(boxes: readonly WideBox[], room: Room, choose: ChooseEnd): number[] {
  const ends: number[] = [];
  for (let start = 0; start < boxes.length; start = ends[ends.length - 1] ?? boxes.length) {
    const end = farthestEnd(boxes, start, room);
    ends.push(end < boxes.length ? choose({ start, end }) : end);
  }
  return ends;
}

/** The end of the longest line from `start` on that fits, at least one box long. */
function farthestEnd(boxes: readonly WideBox[], start: number, room: Room): number {
  let end = start + 1;
  let sum = boxes[start]?.width ?? 0;
  for (; end < boxes.length; end++) {
    sum += boxes[end]?.widthBehind ?? 0;
    if (isTooWide(sum, room)) break;
  }
  while (room.hasDash && end > start + 1) {
    let excess = room.widthOf(lineText(boxes.slice(start, end))) - room.width;
    if (!isTooWide(excess + room.width, room)) break;
    while (excess > 0 && end > start + 1) excess -= boxes[--end]?.widthBehind ?? 0;
  }
  return end;
}

/**
 * The best place before the end if little of the line would stay empty behind it: before a remark in brackets that
 * the line would cut, else after the last pause mark.
 */
function endAtPause(boxes: readonly WideBox[], { start, end }: Line, room: Room): number {
  const line = lineText(boxes.slice(start, end));
  let empty = room.width - room.widthOf(line);
  const isCut = line.lastIndexOf('（') > line.lastIndexOf('）');
  let pause: number | undefined;
  for (let at = end; at > start && empty <= room.width * room.pauseShare; at--) {
    if (isCut && isRemark(boxes[at]?.text)) return at;
    const text = boxes[at - 1]?.text ?? '';
    if (PAUSES.includes(text.charAt(text.length - 1))) {
      pause ??= at;
      if (!isCut) return pause;
    }
    empty += boxes[at - 1]?.widthBehind ?? 0;
  }
  return pause ?? end;
}

function isRemark(text = ''): boolean {
  return /^[（(]/.test(text);
}

/** Moves one box down to a last line that would hold a single Han character, with or without marks, or a short word. */
function keepCompany(boxes: readonly WideBox[], ends: number[], room: Room): number[] {
  const last = ends[ends.length - 2] ?? 0;
  const before = ends[ends.length - 3] ?? 0;
  if (last - 1 <= before || !(isLoneHan(lineText(boxes.slice(last))) || isLoneWord(boxes, last, room))) return ends;
  if (isTooWide(room.widthOf(lineText(boxes.slice(last - 1))), room)) return ends;
  return [...ends.slice(0, -2), last - 1, boxes.length];
}

/** Nearly all last lines: Latin letters or digits, or several Han characters. Tells without classes of Unicode. */
const COMPANY = /[A-Za-z0-9]|[\u4e00-\u9fff][^]*[\u4e00-\u9fff]/;

const LONE_HAN = /^[\p{P}\p{S}\s]*(?!\p{S})\p{sc=Han}[\p{P}\p{S}\s]*$/u;

/** Whether there is one Han character that is no sign, and nothing but marks around it. */
function isLoneHan(text: string): boolean {
  return !COMPANY.test(text) && LONE_HAN.test(text);
}

/** Part of a line that a last word must fill so as not to look lost. */
const WORD_PART = 1 / 3;

/** Whether only a short word is left from a box on, and the word before it can come along: both have spaces before them. */
function isLoneWord(boxes: readonly WideBox[], last: number, { width }: Room): boolean {
  const [before, word, ...more] = boxes.slice(last - 1);
  if (!before?.gap || !word?.gap || more.length > 0 || isRemark(word.text)) return false;
  return word.width < width * WORD_PART;
}

/** Breaks a box that is wider than a line where it does least harm: at spaces, else between characters. */
function partsOf(box: WideBox, room: Room): WideBox[] {
  if (box.text.length === 1) return [box];
  const characters = charactersOf(box).map((character) => measured(character, room));
  const ends = lineEnds(characters, room, (line) => lastPart(characters, line));
  return linesAt(characters, ends).map((line) => measured({ text: lineText(line), gap: line[0]?.gap ?? '' }, room));
}

/** The last place up to `end` where to part a box does least harm. */
function lastPart(characters: readonly Box[], { start, end }: Line): number {
  let [best, least] = [end, Infinity];
  for (let part = end; part > start && least > 0; part--) {
    const after = characters[part];
    const harm = after ? partHarm(characters[part - 1]?.text ?? '', after) : Infinity;
    if (harm < least) [best, least] = [part, harm];
  }
  return best;
}
