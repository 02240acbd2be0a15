import type { ChartFile } from './chart-file.js';

/** How long a browser may take to fetch a file that was handed to it, in ms: some ask the reader for a place first. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser to be saved. Whether it saves it, it tells nobody. */
export function saveFile({ name, blob }: Pick<ChartFile, 'name' | 'blob'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
