import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import { chartFileName, type FileExtension } from './chart-file-name.js';
import { chartOf } from './chart-of.js';
import { languageFor, type LanguageOption } from './language-for.js';

/** What the name of a file is made from beside the title of its chart. */
export interface FileNameOptions extends LanguageOption {
  /** What it ends in, without the dot. */
  readonly extension: FileExtension;
}

/**
 * A name for the file of a chart, safe on every system: its title, where no sign of it means something to a file system,
 * a web address or a shell’s options. Chinese stays, spaces become dashes.
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function fileName(dataset: Dataset, chartId: string, { extension, language }: FileNameOptions): string {
  const title = inLanguage(chartOf(dataset, chartId).title, languageFor(dataset, language));
  return chartFileName({ title, id: chartId }, extension);
}
