import { LANGUAGE_TAG } from '../dataset/language.js';
import { escapeXml } from '../render/svg-text.js';
import { chartInWords } from './chart-in-words.js';
import type { WordedChart } from './worded-chart.js';

/** Where an embedded chart gets its code and its figures, and what is seen until it has them. */
export interface EmbedAddresses {
  /** Address of the file for script tags. */
  readonly script: string;
  /** Address of the dataset as JSON. Default: the built-in dataset, which needs none. */
  readonly src?: string | undefined;
  /** Checksum of the script, such as `sha384-…`: a browser then runs no other. Default: none. */
  readonly integrity?: string | undefined;
  /** HTML inside the tag, such as that of `renderFallback`; it is written as it is. Default: title, sentence and source. */
  readonly fallback?: string | undefined;
}

/** Writes HTML that shows a chart in another page, as `embedCode` does. */
export function chartEmbed(chart: WordedChart, { script, src, integrity, fallback }: EmbedAddresses): string {
  const { id, language, source } = chart;
  const attributes = [
    ['chart', id],
    ['lang', LANGUAGE_TAG[language]],
    ...(src === undefined ? [] : [['src', src] as const]),
  ] as const;
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const words = fallback ?? escapeXml(`${chartInWords(chart)}${language === 'en' ? ' ' : ''}${source}`);
  const checked = integrity === undefined ? '' : ` integrity="${escapeXml(integrity)}" crossorigin="anonymous"`;
  return [
    `<script type="module" src="${escapeXml(script)}"${checked}></script>`,
    `<social-work-chart${written}>${words}</social-work-chart>`,
    '',
  ].join('\n');
}
