import { formatDate } from '../dataset/date-words.js';
import { readDate } from '../dataset/day.js';
import { capitalize } from '../dataset/list-words.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import { isWebAddress } from '../dataset/web-address.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart } from './worded-chart.js';

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
  const { source } = dataset;
  const { address = source.address, accessed } = options;
  if (address !== undefined && !isWebAddress(address)) {
    throw new RangeError(`invalid address “${address}”; expected one that begins with http:// or https://`);
  }
  if (accessed !== undefined && !(accessed.length === '2024-12-01'.length && readDate(accessed))) {
    throw new RangeError(`invalid day “${accessed}”; expected a day such as 2024-12-01`);
  }
  const cited: Cited = {
    author: inLanguage(source.author, language),
    publisher: inLanguage(source.publisher, language),
    article: inLanguage(source.title, language),
    chart: wordChart(dataset, chartId, language).title,
    date: source.date,
    updated: source.updated,
    address,
    accessed,
  };
  return language === 'en' ? englishCitation(cited) : chineseCitation(cited);
}

/** The parts of a citation, in one language; dates as data writes them. */
interface Cited {
  /** Empty where nobody is named. */
  readonly author: string;
  readonly publisher: string;
  readonly article: string;
  readonly chart: string;
  readonly date: string;
  readonly updated: string | undefined;
  readonly address: string | undefined;
  readonly accessed: string | undefined;
}

/** Author. Chart[type/carrier]//publisher. Article. (date)[day of access]. Address. */
function chineseCitation({ author, publisher, article, chart, date, updated, address, accessed }: Cited): string {
  const host = author === '' ? article : `${publisher}. ${article}`;
  const days = `(${updated ?? date})${accessed === undefined ? '' : `[${accessed}]`}`;
  const place = address === undefined ? '' : ` ${address}.`;
  return `${author || publisher}. ${chart}[EB/OL]//${host}. ${days}.${place}`;
}

function englishCitation({ author, publisher, article, chart, date, updated, address, accessed }: Cited): string {
  const said = (day: string) => formatDate(day, { language: 'en' });
  const parts = [
    `“${chart}” (chart)`,
    author === '' ? '' : publisher,
    article,
    said(date),
    updated === undefined ? '' : `data updated ${said(updated)}`,
    address ?? '',
  ].filter((part) => part !== '');
  const access = accessed === undefined ? '' : ` (accessed ${said(accessed)})`;
  return `${capitalize(author || publisher, 'en')}, ${parts.join(', ')}${access}.`;
}
