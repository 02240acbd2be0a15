import { INTERFACE } from '../dataset/interface-words.js';
import { isChinese, type Language } from '../dataset/language.js';
import { spokenLanguage } from '../dataset/spoken-language.js';
import type { Dataset } from '../dataset/schema.js';
import type { TextStyle } from '../layout/frame.js';
import { withFirmSpaces } from '../layout/parts/break-chances.js';
import { measureText } from '../layout/parts/measure.js';
import { TYPE } from '../layout/parts/type-scale.js';
import { layoutChart } from './layout-chart.js';
import { LEAST_PLOT } from './plot-widths.js';
import { wordChart, type WordedChart } from './worded-chart.js';

/** For what a height is asked. */
export interface HeightOptions {
  /** Width of the tag in CSS px. */
  readonly width: number;
  /** Language that the chart speaks. Default: that of the dataset's source. */
  readonly language?: Language;
  /** Padding at both sides in px, as `--social-work-chart-padding` sets it. Default 16. */
  readonly padding?: number;
  /** Whether any buttons stand under the chart. Default true. */
  readonly hasControls?: boolean;
}

/** Lengths of the style sheet of the tag, in px; a test in three engines holds both to each other. */
const PADDING = 16;
const TITLE_LINE = 1.35;
const LINE = 1.45;
const GAPS = { subtitle: 4, takeaway: 8, reading: 8, plot: 28, note: 4, controls: 8, buttons: 8 };
const BUTTON = { height: 32, padding: 26 };

/**
 * Height in px to reserve for a tag before its script has run, so that nothing moves when the chart comes: at least what
 * it takes, and at most a line of words and 15 % more, since fonts may be wider than those that layout reckons with. Exact heights
 * are known to browsers alone, which break the lines.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @throws RangeError for a chart that the dataset does not have
 */
export function chartHeight(dataset: Dataset, chartId: string, options: HeightOptions): number {
  const { width, padding = PADDING, hasControls = true } = options;
  const language = spokenLanguage(dataset, options.language ?? dataset.source.language);
  const chart = wordChart(dataset, chartId, language);
  const room = Math.max(1, width - 2 * padding);
  const plot = layoutChart(chart, { width: Math.max(LEAST_PLOT, room), language, measure: measureText });
  const words = wordsHeight(chart, room);
  return Math.ceil(2 * PADDING + words + GAPS.plot + plot.height + (hasControls ? controlsHeight(language, room) : 0));
}

function wordsHeight(chart: WordedChart, room: number): number {
  const { title, subtitle, takeaway, reading, notes, corrections, source, language } = chart;
  const heightOf = (text: string, style: Required<TextStyle>, { gap = 0, line = LINE } = {}) =>
    text === '' ? 0 : gap + linesOf(text, { room, style, language }) * style.size * line;
  const { title: large, body, small } = TYPE;
  return (
    heightOf(title, large, { line: TITLE_LINE }) +
    heightOf(subtitle, body, { gap: GAPS.subtitle }) +
    heightOf(takeaway, body, { gap: GAPS.takeaway }) +
    heightOf(reading, small, { gap: GAPS.reading }) +
    [...notes, ...corrections].reduce((sum, note) => sum + heightOf(note, small, { gap: GAPS.note }), 0) +
    heightOf(source, small)
  );
}

function controlsHeight(language: Language, room: number): number {
  const widths = [INTERFACE.showTable, INTERFACE.download, INTERFACE.share].map(
    (words) => measureText(words[language], TYPE.body) + BUTTON.padding,
  );
  const rows = fill(widths, { room, gap: GAPS.buttons });
  return GAPS.controls + rows * BUTTON.height + (rows - 1) * GAPS.buttons;
}

interface LineRoom {
  readonly room: number;
  readonly style: Required<TextStyle>;
  readonly language: Language;
}

/** What stays on one line: in Chinese the style sheet lets lines end after marks and at spaces only. Firm spaces hold. */
const PIECES = /[^ ，、。：；！？）」”]*[，、。：；！？）」”]+|[^ ，、。：；！？）」”]+/g;
const WORDS = /[^ ]+/g;

/** How many lines a browser makes of a text by the rules of the style sheet; it may make fewer. */
function linesOf(text: string, { room, style, language }: LineRoom): number {
  const pieces = withFirmSpaces(text).match(isChinese(language) ? PIECES : WORDS) ?? [];
  const widths = pieces.map((piece) => measureText(piece, style));
  return fill(widths, { room, gap: isChinese(language) ? 0 : measureText(' ', style) });
}

/** How many lines things of these widths take, one after the other; what is wider than a line goes on in the next. */
function fill(widths: readonly number[], { room, gap }: { readonly room: number; readonly gap: number }): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    const start = used === 0 ? 0 : used + gap;
    if (start + width <= room) {
      used = start + width;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(width / room) - 1;
    used = width % room || room;
  }
  return lines;
}
