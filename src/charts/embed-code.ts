import { LANGUAGE_TAG } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { escapeXml } from '../render/svg-text.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { chartInWords, wordChart } from './worded-chart.js';

/** Where an embedded chart gets its code and its figures. */
export interface EmbedOptions extends LanguageOption {
  /** Address of the file for script tags. */
  readonly script: string;
  /** Address of the dataset as JSON. Default: the built-in dataset, which needs none. */
  readonly src?: string | undefined;
}

/**
 * HTML that shows a chart in another page: the script, and the tag with title, sentence and source inside, which readers
 * see until the chart is drawn, and for good where it cannot be. Whatever the texts and addresses hold stays text.
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function embedCode(dataset: Dataset, chartId: string, { script, src, ...options }: EmbedOptions): string {
  const language = languageFor(dataset, options.language);
  const chart = wordChart(dataset, chartId, language);
  const attributes = [
    ['chart', chartId],
    ['lang', LANGUAGE_TAG[language]],
    ...(src === undefined ? [] : [['src', src] as const]),
  ] as const;
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const words = escapeXml(`${chartInWords(chart)}${language === 'en' ? ' ' : ''}${chart.source}`);
  return [
    `<script type="module" src="${escapeXml(script)}"></script>`,
    `<social-work-chart${written}>${words}</social-work-chart>`,
    '',
  ].join('\n');
}
