import type { Dataset } from '../dataset/schema.js';
import { expectAddress, expectImage, type ChannelImage } from './channel-image.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart, type WordedChart } from './worded-chart.js';

/** What a channel shows beside the words of a chart: `renderFeedItem`, `renderAmp`, `renderAppleNews`. */
export interface ChannelOptions extends LanguageOption {
  /** The picture: PNG, since many of these show no SVG. */
  readonly image: ChannelImage;
  /** Address of the page with the chart, to which the title is linked. Default: no link. */
  readonly link?: string | undefined;
}

/**
 * The words of a chart for a channel, whose picture and link are held to what it can show.
 * @throws RangeError for a dataset that was not read, an unknown chart or language, an address that is none of the web, or
 * a size that is no whole number of pixels
 */
export function chartForChannel(dataset: Dataset, chartId: string, options: ChannelOptions): WordedChart {
  const { image, link, language } = options;
  expectImage(image);
  if (link !== undefined) expectAddress('link', link);
  return wordChart(dataset, chartId, languageFor(dataset, language), false);
}
