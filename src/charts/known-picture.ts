import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { wordPicture, type WordedPicture } from './worded-chart.js';

/**
 * Charts in words, by dataset, then by language and id. They cannot change, since a dataset is frozen; they go when it
 * goes; and there are no more of them than it has charts, in each language.
 */
const known = new WeakMap<Dataset, Map<string, WordedPicture>>();

/**
 * Puts a chart into words as {@link wordPicture} does, and only once: every picture of it needs the same ones, whatever
 * its width, theme and form. For files; a page words its chart once anyway.
 * @throws RangeError for a chart that the dataset does not have; the message lists those it has
 */
export function knownPicture(dataset: Dataset, chartId: string, language: Language): WordedPicture {
  const ofDataset = known.get(dataset) ?? new Map<string, WordedPicture>();
  const key = `${language} ${chartId}`;
  const picture = ofDataset.get(key) ?? wordPicture(dataset, chartId, language);
  known.set(dataset, ofDataset.set(key, picture));
  return picture;
}
