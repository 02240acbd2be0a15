import { isDataset } from '../dataset/complete.js';
import { LANGUAGES, type Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { spokenLanguage } from '../dataset/spoken-language.js';
import { expectOneOf } from './one-of.js';

/** In which language a chart is written out. */
export interface LanguageOption {
  /** Default: the language of the dataset's source. A dataset without traditional Chinese answers in simplified. */
  readonly language?: Language | undefined;
}

/**
 * The language in which a dataset answers a caller, who may have no types.
 * @param wanted - default: the language of the dataset's source
 * @throws RangeError for a dataset that was not read, or an unknown language
 */
export function languageFor(dataset: Dataset, wanted?: Language): Language {
  expectRead(dataset);
  const language = wanted ?? dataset.source.language;
  expectOneOf('language', language, LANGUAGES);
  return spokenLanguage(dataset, language);
}

/**
 * Holds callers to datasets that were read.
 * @throws RangeError for any other
 */
export function expectRead(dataset: Dataset): void {
  if (!isDataset(dataset)) throw new RangeError('unread dataset; expected one from defineDataset or readDataset');
}
