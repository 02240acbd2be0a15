import { LANGUAGE_TAG } from '../dataset/language.js';
import { escapeXml } from '../render/svg-text.js';
import { chartInWords } from './chart-in-words.js';
import type { WordedChart } from './worded-chart.js';

/** Where an embedded chart gets its code and its figures. */
export interface EmbedAddresses {
  /** Address of the file for script tags. */
  readonly script: string;
  /** Address of the dataset as JSON. Default: the built-in dataset, which needs none. */
  readonly src?: string | undefined;
}

/** Writes HTML that shows a chart in another page, as `embedCode` does. */
export function chartEmbed(chart: WordedChart, { script, src }: EmbedAddresses): string {
  const { id, language, source } = chart;
  const attributes = [
    ['chart', id],
    ['lang', LANGUAGE_TAG[language]],
    ...(src === undefined ? [] : [['src', src] as const]),
  ] as const;
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const words = escapeXml(`${chartInWords(chart)}${language === 'en' ? ' ' : ''}${source}`);
  return [
    `<script type="module" src="${escapeXml(script)}"></script>`,
    `<social-work-chart${written}>${words}</social-work-chart>`,
    '',
  ].join('\n');
}
