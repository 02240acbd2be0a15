import { describeValue } from '../dataset/issue.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import { escapeXml } from '../render/svg-text.js';
import { expectAddress, expectImage, type ChannelImage } from './channel-image.js';
import { chartHeight } from './chart-height.js';
import { chartInWords } from './chart-in-words.js';
import { frameCode } from './frame-code.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { WIDTHS } from './render-svg.js';
import { wordPicture, type WordedPicture } from './worded-chart.js';

/** Where the parts of an oEmbed answer are, and how much room a consumer has. */
export interface OEmbedOptions extends LanguageOption {
  /** Address of a page with the chart alone, which an iframe shows. It begins with `http://` or `https://`. */
  readonly page: string;
  /** The picture of the chart, for rooms too small for the page. */
  readonly image: ChannelImage;
  /** A picture for previews, left out where it is larger than the room. Default: none. */
  readonly thumbnail?: ChannelImage | undefined;
  /** Width in px of the iframe where there is room, from 280 to 4000. Default 640. */
  readonly width?: number | undefined;
  /** Most px that the answer may be wide: `maxwidth` of the request. Default: any number. */
  readonly maxWidth?: number | undefined;
  /** Most px that the answer may be high: `maxheight` of the request. Default: any number. */
  readonly maxHeight?: number | undefined;
}

/** What an oEmbed provider answers for a chart, in the words of oEmbed 1.0; as JSON with `JSON.stringify`. */
export interface OEmbed {
  /** Markup, with a size. */
  readonly type: 'rich';
  /** Version of oEmbed. */
  readonly version: '1.0';
  /** Title of the chart. */
  readonly title: string;
  /** Who has published its figures. */
  readonly provider_name: string;
  /** An iframe, or an image where there is no room for it. */
  readonly html: string;
  /** Width in px of that. */
  readonly width: number;
  /** Height in px of that. */
  readonly height: number;
  /** Address of a picture for previews. */
  readonly thumbnail_url?: string;
  /** Its width in px. */
  readonly thumbnail_width?: number;
  /** Its height in px. */
  readonly thumbnail_height?: number;
}

/**
 * What an oEmbed provider answers for a chart: the page where there is room for it, and else the picture made smaller, so
 * that the chart is never cut.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @throws RangeError for a dataset that was not read, an unknown chart or language, an address that is none of the web, or
 * a size that is no number in its range
 */
export function oEmbed(dataset: Dataset, chartId: string, options: OEmbedOptions): OEmbed {
  const { page, image, thumbnail, width = WIDTHS.default, maxWidth = Infinity, maxHeight = Infinity } = options;
  expectAddress('page', page);
  for (const each of [image, thumbnail]) if (each) expectImage(each);
  expectNumber('width', width, WIDTHS);
  for (const [name, size] of Object.entries({ maxWidth, maxHeight })) expectNumber(name, size, ROOM);
  const chart = wordPicture(dataset, chartId, languageFor(dataset, options.language));
  const room = { width: maxWidth, height: maxHeight };
  const liveSize = (wide: number) => ({
    width: wide,
    height: chartHeight(dataset, chartId, { width: wide, language: chart.language }),
  });
  // A chart is less high where it is wider: as wide as asked, or as wide as the consumer says that it may be.
  const widths = [Math.min(width, maxWidth), Math.min(WIDTHS.most, maxWidth === Infinity ? width : maxWidth)];
  const fitting = widths
    .map(Math.floor)
    .filter((wide) => wide >= WIDTHS.least)
    .map(liveSize)
    .find(({ height }) => height <= maxHeight);
  const { title } = chart;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: inLanguage(dataset.source.publisher, chart.language),
    ...(fitting ? { html: frameCode({ src: page, title, ...fitting }), ...fitting } : smallImage(chart, image, room)),
    ...(thumbnail && fits(thumbnail, room) ? thumbnailFields(thumbnail) : {}),
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Any room that a consumer may have, in px. */
const ROOM = { least: 1, most: Infinity } as const;

function expectNumber(name: string, size: number, { least, most }: { readonly least: number; readonly most: number }) {
  if (typeof size === 'number' && size >= least && size <= most) return;
  throw new RangeError(`invalid ${name} ${describeValue(size)}; expected a number from ${least} to ${most}`);
}

const fits = (size: Size, room: Size) => size.width <= room.width && size.height <= room.height;

/** The picture alone: a caption would take more room than there is. */
function smallImage(chart: WordedPicture, image: ChannelImage, room: Size) {
  const scale = Math.min(1, room.width / image.width, room.height / image.height);
  const width = Math.max(1, Math.floor(image.width * scale));
  const height = Math.max(1, Math.floor(image.height * scale));
  const html = `<img src="${escapeXml(image.address)}" alt="${escapeXml(chartInWords(chart))}" width="${width}" height="${height}" />`;
  return { html, width, height };
}

function thumbnailFields({ address, width, height }: ChannelImage) {
  return { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height };
}
