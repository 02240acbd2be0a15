import { readDataset } from '../../dist/core.js';
import { inputOfPlace } from './places.mjs';

/** A place as a dataset of the library, with all its charts or with some. */
export function datasetOf(place, ids) {
  const { dataset, issues } = readDataset(inputOfPlace(place, ids));
  if (!dataset) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
}
