import type { ChannelImage } from '../charts/channel-image.js';
import { chartPicture } from '../charts/chart-picture.js';
import { renderAmp } from '../charts/render-amp.js';
import { renderAppleNews } from '../charts/render-apple-news.js';
import { renderCsv } from '../charts/render-csv.js';
import { renderFallback } from '../charts/render-fallback.js';
import { renderFeedItem } from '../charts/render-feed-item.js';
import { renderJson } from '../charts/render-json.js';
import { renderSvg, WIDTHS } from '../charts/render-svg.js';
import { renderTable } from '../charts/render-table.js';
import { renderText } from '../charts/render-text.js';
import { knownPicture } from '../charts/known-picture.js';
import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { FILE_THEMES } from '../render/file-themes.js';
import { usageError, type Look } from './options.js';
import { sizeOf } from './picture-fit.js';
import type { PngShape } from './render-png.js';

/** What a file of a chart is made with. */
export interface FormatOptions extends Look {
  readonly language: Language;
  /** What its files are called before their endings. */
  readonly stem: string;
}

/** A kind of file that is made of a chart. */
export interface Format {
  /** What its name ends in, after chart and language. */
  readonly ending: string;
  /** Whether one file holds every language. Default: each has its own. */
  readonly hasEveryLanguage?: true;
  /** Whether it is no text. */
  readonly isBinary?: true;
  /** Whether a browser shows it as a picture. */
  readonly isPicture?: true;
  /** Whether it names the PNG of the chart by its address. */
  readonly namesPicture?: true;
  /** Makes it. */
  readonly render: (dataset: Dataset, chartId: string, options: FormatOptions) => string | Promise<string | Uint8Array>;
}

function png(ending: string, shape: PngShape): Format {
  return {
    ending,
    isBinary: true,
    isPicture: true,
    render: async (dataset, chartId, options) => {
      const { renderPng } = await import('./render-png.js');
      return renderPng(dataset, chartId, { ...options, shape });
    },
  };
}

const PNG = png('.png', 'chart');

/** A format of words that name the picture, written by one of the functions for channels. */
function withPicture(ending: string, write: typeof renderFeedItem): Format {
  return {
    ending,
    namesPicture: true,
    render: (dataset, id, options) =>
      write(dataset, id, { language: options.language, image: pictureOf(dataset, id, options) }),
  };
}

/** What can be made of a chart, by the word after `--as`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  svg: {
    ending: '.svg',
    isPicture: true,
    render: (dataset, id, { language, width, theme, form }) =>
      renderSvg(dataset, id, { language, form, ...(width && { width }), ...(theme && { theme }) }),
  },
  wechat: {
    ending: '.wechat.svg',
    isPicture: true,
    render: (dataset, id, { language, width, theme, form }) =>
      renderSvg(dataset, id, { language, form, profile: 'wechat', ...(width && { width }), ...(theme && { theme }) }),
  },
  png: PNG,
  'png-wechat': png('.wechat.png', 'wechat'),
  'png-social': png('.social.png', 'social'),
  'png-square': png('.square.png', 'square'),
  html: {
    ending: '.fallback.html',
    // Pages have no grey theme; a sheet for print greys them.
    render: (dataset, id, { language, form, theme }) =>
      renderFallback(dataset, id, { language, form, ...(theme && theme !== 'grey' && { theme }) }),
  },
  feed: withPicture('.feed.html', renderFeedItem),
  amp: withPicture('.amp.html', renderAmp),
  'apple-news': withPicture('.apple-news.json', renderAppleNews),
  table: { ending: '.table.html', render: (dataset, id, { language }) => renderTable(dataset, id, { language }) },
  text: { ending: '.txt', render: (dataset, id, { language }) => renderText(dataset, id, { language }) },
  csv: { ending: '.csv', render: (dataset, id, { language }) => renderCsv(dataset, id, { language }) },
  json: { ending: '.json', hasEveryLanguage: true, render: (dataset, id) => renderJson(dataset, id) },
};

/**
 * Says at once, before anything is written, that nothing here makes PNG.
 * @throws PngError where one of the formats is PNG and the package or a font file is missing
 */
export async function expectPng(formats: readonly string[], { fontFiles = [] }: Look): Promise<void> {
  if (!formats.some((format) => FORMATS[format]?.isBinary)) return;
  const { expectFontFiles, loadResvg } = await import('./render-png.js');
  await loadResvg();
  expectFontFiles(fontFiles);
}

/**
 * Says at once, before anything is written, that the address of pictures is missing.
 * @throws CommandError where one of the formats names a picture, and where the files will be is not known
 */
export function expectBase(formats: readonly string[], look: Look): void {
  if (formats.some((format) => FORMATS[format]?.namesPicture)) baseOf(look);
}

function baseOf({ base }: Look): string {
  if (base !== undefined) return base;
  const naming = Object.keys(FORMATS).filter((format) => FORMATS[format]?.namesPicture);
  throw usageError(`${naming.join(', ')} name their picture: add --base and the address where the files will be`);
}

/** The PNG that has the same stem. */
function pictureOf(dataset: Dataset, id: string, options: FormatOptions): ChannelImage {
  const { language, stem, width = WIDTHS.default, theme = 'light', form } = options;
  const picture = chartPicture(knownPicture(dataset, id, language), { width, colours: FILE_THEMES[theme], form });
  const size = sizeOf(picture);
  const address = `${baseOf(options)}/${encodeURIComponent(stem + PNG.ending)}`;
  return { address, width: size.width, height: Math.round(size.height) };
}

/** One file to be made. */
export interface Job {
  readonly chart: string;
  readonly language: Language;
  readonly format: Format;
  /** What the file is called before its ending. */
  readonly stem: string;
  /** Name of the file. */
  readonly name: string;
}

/**
 * Every file of the charts, in every format and language; one alone where a file holds every language.
 * @throws CommandError for charts whose files would be one on a system where case does not count
 */
export function jobsFor(
  charts: readonly string[],
  { languages, formats }: { readonly languages: readonly Language[]; readonly formats: readonly string[] },
): readonly Job[] {
  const seen = new Map(charts.map((chart) => [chart.normalize('NFC').toLowerCase(), chart] as const));
  const double = charts.find((chart) => ![...seen.values()].includes(chart));
  if (double !== undefined) {
    const names = `“${double}” and “${seen.get(double.normalize('NFC').toLowerCase()) ?? ''}”`;
    throw usageError(`charts ${names} would write the same files on some systems; name one of them`);
  }
  return charts.flatMap((chart) =>
    formats.flatMap((name) => {
      const format = FORMATS[name];
      if (!format) return [];
      const spoken = format.hasEveryLanguage ? languages.slice(0, 1) : languages;
      return spoken.map((language) => {
        const stem = format.hasEveryLanguage ? chart : `${chart}.${language}`;
        return { chart, language, format, stem, name: stem + format.ending };
      });
    }),
  );
}
