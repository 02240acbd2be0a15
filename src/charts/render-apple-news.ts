import { LANGUAGE_TAG } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { TABLE_HEADS, type TableCell } from '../dataset/table.js';
import { element } from '../render/element.js';
import { harmlessText } from '../render/harmless-text.js';
import { htmlText } from '../render/html-text.js';
import type { TreeElement } from '../render/tree.js';
import type { AppleNewsComponent, AppleNewsPart, AppleNewsTable, AppleNewsText } from './apple-news.js';
import { afterwordElements, captionElements, linkedTitle } from './channel-fragment.js';
import { chartForChannel, type ChannelOptions } from './channel-options.js';
import { chartInWords } from './chart-in-words.js';
import { columnsOf, shortTable } from './chart-table.js';
import type { WordedChart } from './worded-chart.js';

/**
 * Renders a chart for Apple News, as components of Apple News Format: heading, figure, caption, a table of three columns
 * without its caption, which is the heading, and a body with notes, corrections and source. The sentence is what VoiceOver
 * says of the picture.
 *
 * Built from what Apple documents of the format, and not yet tried: neither the service nor its preview has had it. Not
 * known is whether a table may have more than the tags of Apple’s example, which are all that this one has, and how an
 * article in `zh-CN` or `zh-TW` is treated.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns JSON: an object with `language`, which has to be that of the article, and `components`, which go into those of
 * the article
 * @throws RangeError for a dataset that was not read, an unknown chart or language, an address that is none of the web, or
 * a size that is no whole number of pixels
 */
export function renderAppleNews(dataset: Dataset, chartId: string, options: ChannelOptions): string {
  const chart = chartForChannel(dataset, chartId, options);
  const part: AppleNewsPart = { language: LANGUAGE_TAG[chart.language], components: componentsOf(chart, options) };
  return `${JSON.stringify(part, null, 2)}\n`;
}

function componentsOf(chart: WordedChart, { image, link }: ChannelOptions): readonly AppleNewsComponent[] {
  return [
    textOf('heading2', [element('p', {}, linkedTitle(chart, link))]),
    {
      role: 'figure',
      URL: harmlessText(image.address),
      caption: harmlessText(chartInWords(chart)),
      accessibilityCaption: harmlessText(chart.sentence),
    },
    textOf('caption', captionElements(chart)),
    tableOf(chart),
    textOf('body', afterwordElements(chart)),
  ];
}

/** Words without the line breaks that stand between pieces elsewhere. */
function textOf(role: AppleNewsText['role'], pieces: readonly TreeElement[]): AppleNewsText {
  return { role, format: 'html', text: pieces.map((piece) => htmlText([withoutRel(piece)])).join('') };
}

/** Links have an address alone: Apple documents no other attribute of theirs, and there is no window to be kept from. */
function withoutRel({ attributes, children, ...rest }: TreeElement): TreeElement {
  return {
    ...rest,
    attributes: { ...attributes, rel: undefined },
    ...(children && { children: children.map(withoutRel) }),
  };
}

/** Rows alone, without parts and attributes of tables, of which Apple’s example has none. */
function tableOf({ table, language }: WordedChart): AppleNewsTable {
  const rows = shortTable(table);
  const heads = columnsOf(rows).map((column) => element('th', {}, TABLE_HEADS[column][language]));
  const cells = rows.map((row) =>
    Object.values(row).map(({ text }: TableCell, index) => element(index === 0 ? 'th' : 'td', {}, text)),
  );
  const lines = [heads, ...cells].map((line) => element('tr', {}, line));
  return { role: 'htmltable', html: htmlText([element('table', {}, lines)]) };
}
