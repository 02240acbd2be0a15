import { LANGUAGE_TAG } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { element } from '../render/element.js';
import { htmlText } from '../render/html-text.js';
import type { TreeElement } from '../render/tree.js';
import { expectAddress, expectImage, type ChannelImage } from './channel-image.js';
import { chartTable, notesWithoutMarks, shortTable, sourceElement } from './chart-table.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart, type WordedChart } from './worded-chart.js';

/** What a feed shows beside the words of the chart. */
export interface FeedItemOptions extends LanguageOption {
  /** The picture: PNG, since many readers of feeds show no SVG. */
  readonly image: ChannelImage;
  /** Address of the page with the chart, to which the title is linked. Default: no link. */
  readonly link?: string | undefined;
}

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
export function renderFeedItem(dataset: Dataset, chartId: string, options: FeedItemOptions): string {
  const { image, link } = options;
  expectImage(image);
  if (link !== undefined) expectAddress('link', link);
  const chart = wordChart(dataset, chartId, languageFor(dataset, options.language));
  const { address, width, height } = image;
  const picture: TreeElement = {
    name: 'img',
    attributes: Object.entries({ src: address, alt: chart.sentence, width, height }),
  };
  return htmlText([channelFragment(chart, picture, link)]);
}

/** A picture of a chart with its words, as channels take it that keep HTML but neither styles nor scripts. */
export function channelFragment(chart: WordedChart, picture: TreeElement, link?: string): TreeElement {
  const { title, subtitle, sentence, table, corrections, language } = chart;
  const name = element('b', {}, link === undefined ? title : [element('a', { href: link }, title)]);
  const caption = [subtitle, sentence].filter((line) => line !== '').map((line) => element('p', {}, line));
  const paragraphs = [...notesWithoutMarks(chart), ...corrections].map((line) => element('p', {}, line));
  return element('div', { lang: LANGUAGE_TAG[language] }, [
    element('figure', {}, [picture, element('figcaption', {}, [element('p', {}, [name]), ...caption])]),
    chartTable({ ...chart, table: shortTable(table) }, { caption: [title] }),
    ...paragraphs,
    element('p', {}, [sourceElement(chart)]),
  ]);
}
