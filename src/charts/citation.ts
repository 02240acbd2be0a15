import { readDate } from '../dataset/day.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import { isWebAddress } from '../dataset/web-address.js';
import { chartCitation } from './chart-citation.js';
import { chartOf } from './chart-of.js';
import { languageFor, type LanguageOption } from './language-for.js';

/** What a citation says beside what the dataset knows. */
export interface CitationOptions extends LanguageOption {
  /** Address of the page that shows the chart. Default: that of the dataset's source, if it has one. */
  readonly address?: string | undefined;
  /** Day on which the chart was looked at, such as 2024-12-01. Default: not said; the library reads no clock. */
  readonly accessed?: string | undefined;
}

/**
 * A citation of a chart, for lists of references: in Chinese in the order of GB/T 7714, the chart as a part of the article
 * that its figures come from; in English in the order of notes.
 * @throws RangeError for a dataset that was not read, an unknown chart or language, an address that is none of the web, or a
 * day that is none
 */
export function citeChart(dataset: Dataset, chartId: string, options: CitationOptions = {}): string {
  const language = languageFor(dataset, options.language);
  const { address = dataset.source.address, accessed } = options;
  if (address !== undefined && !isWebAddress(address)) {
    throw new RangeError(`invalid address “${String(address)}”; expected one that begins with http:// or https://`);
  }
  if (accessed !== undefined && !(accessed.length === '2024-12-01'.length && readDate(accessed))) {
    throw new RangeError(`invalid day “${accessed}”; expected a day such as 2024-12-01`);
  }
  const title = inLanguage(chartOf(dataset, chartId).title, language);
  return chartCitation(dataset, { title, language, address, accessed });
}
