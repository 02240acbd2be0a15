import { chartPicture } from '../charts/chart-picture.js';
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
  feed: { ending: '.feed.html', render: feedItem },
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
 * The address where the files will be.
 * @throws CommandError where it is not known
 */
export function expectFeedBase({ base }: Look): string {
  if (base !== undefined) return base;
  throw usageError('a feed names its picture: add --base and the address where the files will be');
}

/** What a feed shows, with the PNG that has the same stem. */
function feedItem(dataset: Dataset, id: string, options: FormatOptions): string {
  const { language, stem, width = WIDTHS.default, theme = 'light', form } = options;
  const base = expectFeedBase(options);
  const picture = chartPicture(knownPicture(dataset, id, language), { width, colours: FILE_THEMES[theme], form });
  const size = sizeOf(picture);
  const address = `${base}/${encodeURIComponent(stem + PNG.ending)}`;
  return renderFeedItem(dataset, id, {
    language,
    image: { address, width: size.width, height: Math.round(size.height) },
  });
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
