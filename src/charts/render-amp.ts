import type { Dataset } from '../dataset/schema.js';
import { element } from '../render/element.js';
import { htmlText } from '../render/html-text.js';
import { channelFragment } from './channel-fragment.js';
import { chartForChannel, type ChannelOptions } from './channel-options.js';

/**
 * Renders a chart for an AMP page: as `renderFeedItem`, with the picture as `<amp-img layout="responsive">`, since AMP
 * takes no `<img>` there. It has no style attribute and no script; `amp-img` comes with the runtime that every AMP page loads.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns text of a `<div>` element, for the body of the page
 * @throws RangeError for a dataset that was not read, an unknown chart or language, an address that is none of the web, or
 * a size that is no whole number of pixels
 */
export function renderAmp(dataset: Dataset, chartId: string, options: ChannelOptions): string {
  const chart = chartForChannel(dataset, chartId, options);
  const { address, width, height } = options.image;
  const attributes = { layout: 'responsive', src: address, alt: chart.sentence, width, height };
  return htmlText([channelFragment(chart, element('amp-img', attributes), options.link)]);
}
