import { readDataset } from '../../dist/core.js';
import { inputOfPlace } from './places.mjs';

/** A place as a dataset of the library. */
export function datasetOf(place) {
  const { dataset, issues } = readDataset(inputOfPlace(place));
  if (!dataset) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
}
