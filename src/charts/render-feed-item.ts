import type { Dataset } from '../dataset/schema.js';
import { htmlText } from '../render/html-text.js';
import type { TreeElement } from '../render/tree.js';
import { channelFragment } from './channel-fragment.js';
import { chartForChannel, type ChannelOptions } from './channel-options.js';

/**
 * Renders a chart for a feed (RSS, Atom): picture with the sentence as its alternative text, caption, a table of three
 * columns, notes, corrections and source. It has only elements and attributes that readers of feeds keep, and is valid
 * HTML and XHTML, so that it can stand in CDATA, escaped, or as it is.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns text of a `<div>` element
 * @throws RangeError for a dataset that was not read, an unknown chart or language, an address that is none of the web, or
 * a size that is no whole number of pixels
 */
export function renderFeedItem(dataset: Dataset, chartId: string, options: ChannelOptions): string {
  const chart = chartForChannel(dataset, chartId, options);
  const { address, width, height } = options.image;
  const picture: TreeElement = { name: 'img', attributes: { src: address, alt: chart.sentence, width, height } };
  return htmlText([channelFragment(chart, picture, options.link)]);
}
