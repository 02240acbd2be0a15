import type { WordedChart } from './worded-chart.js';

/** What the name of a file ends in, without the dot. */
export type FileExtension = 'svg' | 'png' | 'csv' | 'json';

/** Most characters of a name: 60 of Chinese are 180 bytes, and file systems take 255. */
const MOST_CHARACTERS = 60;

/** What no name may hold: path and wildcard characters, control, invisible and direction characters, halves of others. */
const UNSAFE = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu;

/** Names that Windows keeps for devices, whatever they end in. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Names a file of a chart, as `fileName` does. */
export function chartFileName({ title, id }: Pick<WordedChart, 'title' | 'id'>, extension: FileExtension): string {
  const name = safeName(title) || safeName(id) || 'chart';
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
