import type { Dataset } from '../dataset/schema.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart } from './worded-chart.js';

/** What the name of a file is made from beside the title of its chart. */
export interface FileNameOptions extends LanguageOption {
  /** What it ends in, without the dot. */
  readonly extension: 'svg' | 'png' | 'csv' | 'json';
}

/** Most characters of a name: 60 of Chinese are 180 bytes, and file systems take 255. */
const MOST_CHARACTERS = 60;

/** What no name may hold: path and wildcard characters, control, invisible and direction characters, halves of others. */
const UNSAFE = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu;

/** Names that Windows keeps for devices, whatever they end in. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name for the file of a chart, safe on every system: its title, where no sign of it means something to a file system,
 * a web address or a shell’s options. Chinese stays, spaces become dashes.
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function fileName(dataset: Dataset, chartId: string, { extension, ...options }: FileNameOptions): string {
  const { title } = wordChart(dataset, chartId, languageFor(dataset, options.language));
  const name = safeName(title) || safeName(chartId) || 'chart';
  return `${RESERVED.test(name) ? `chart-${name}` : name}.${extension}`;
}

function safeName(text: string): string {
  const joined = text
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/[\s%#&'`$;!-]+/g, '-');
  // Neither hidden, an option, a home nor, for Windows, with a dot at its end.
  const trimmed = joined.replace(/^[-.~]+/, '');
  return Array.from(trimmed)
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/[-.]+$/, '');
}
