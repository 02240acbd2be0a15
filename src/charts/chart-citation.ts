import { formatDate } from '../dataset/date-words.js';
import type { Language } from '../dataset/language.js';
import { capitalize } from '../dataset/list-words.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import { harmlessText } from '../render/harmless-text.js';

/** Which chart is cited, in which language, and what the dataset does not know. */
export interface CitedChart {
  readonly title: string;
  readonly language: Language;
  /** Address of the web; undefined for none. */
  readonly address: string | undefined;
  /** ISO day on which the chart was looked at; undefined where it is not said. */
  readonly accessed: string | undefined;
}

/** Cites a chart, as `citeChart` does: in one line, which does nothing to the list that it is put into. */
export function chartCitation({ source }: Dataset, { title, language, address, accessed }: CitedChart): string {
  const cited: Cited = {
    author: inLanguage(source.author, language),
    publisher: inLanguage(source.publisher, language),
    article: inLanguage(source.title, language),
    chart: title,
    date: source.date,
    updated: source.updated,
    address,
    accessed,
  };
  return harmlessText(language === 'en' ? englishCitation(cited) : chineseCitation(cited));
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
