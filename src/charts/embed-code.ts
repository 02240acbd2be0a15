import type { Dataset } from '../dataset/schema.js';
import { chartEmbed, type EmbedAddresses } from './chart-embed.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart } from './worded-chart.js';

/** Where an embedded chart gets its code and its figures, and its language. */
export interface EmbedOptions extends LanguageOption, EmbedAddresses {}

/**
 * HTML that shows a chart in another page: the script, and the tag with title, sentence and source inside, which readers
 * see until the chart is drawn, and for good where it cannot be. Whatever the texts and addresses hold stays text, but for
 * a `fallback`, which is HTML.
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function embedCode(dataset: Dataset, chartId: string, { language, ...addresses }: EmbedOptions): string {
  return chartEmbed(wordChart(dataset, chartId, languageFor(dataset, language)), addresses);
}
