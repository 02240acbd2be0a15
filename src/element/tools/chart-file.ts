import { chartCsv } from '../../charts/chart-csv.js';
import { chartFileName } from '../../charts/chart-file-name.js';
import { chartJson } from '../../charts/chart-json.js';
import { chartPicture } from '../../charts/chart-picture.js';
import { svgText } from '../../render/svg-text.js';
import type { DownloadFormat } from '../events.js';
import type { Drawn } from '../drawn.js';
import { drawPng } from './draw-png.js';
import { seenColours } from './seen-colours.js';

/** A chart as a file to take away. */
export interface ChartFile {
  readonly name: string;
  readonly blob: Blob;
  /** What is in it; undefined for a picture of pixels. */
  readonly text: string | undefined;
}

/** Width of pictures in px, whatever the screen: 1280 pixels as PNG, where feeds and phones show at most 1080. */
const WIDTH = 640;

const TYPES: Readonly<Record<Exclude<DownloadFormat, 'png'>, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** What a file of a chart is made for. */
export interface FileWanted {
  readonly format: DownloadFormat;
  /** The chart in the page, whose colours pictures have. */
  readonly figure: Element;
}

/**
 * Makes a file of a chart in the language that it speaks.
 * @throws Error where the page forbids drawing a picture of pixels, or it is too large for the engine
 */
export async function chartFile({ chart, from }: Drawn, { format, figure }: FileWanted): Promise<ChartFile> {
  const name = chartFileName(chart, format);
  const svg = () => svgText(chartPicture(chart, { width: WIDTH, colours: seenColours(figure), form: from.form }));
  if (format === 'png') return { name, blob: await drawPng(svg()), text: undefined };
  const texts = { svg, csv: () => chartCsv(chart, from.dataset), json: () => chartJson(from.dataset, chart.id) };
  const text = texts[format]();
  return { name, blob: new Blob([text], { type: TYPES[format] }), text };
}
