import { chartTypes } from '../charts/chart-types.js';
import type { readDatasetWith, ReadResult } from '../dataset/read.js';
import { LoadError } from './load-dataset.js';

/** Reads an unknown value as a dataset, as `readDataset` does. */
export type DatasetReader = (input: unknown) => ReadResult;

let reader: DatasetReader | undefined;

/** The reader, once it has been loaded. */
export function loadedReader(): DatasetReader | undefined {
  return reader;
}

/**
 * Loads the code that reads and checks datasets: a file of its own, since pages with the built-in dataset, or with one
 * that was read already, never need it.
 * @throws {@link LoadError} where it cannot be had
 */
export async function loadReader(): Promise<DatasetReader> {
  return (reader ??= readerOf(await import('../dataset/read.js').catch(fail)));
}

function readerOf(module: { readonly readDatasetWith: typeof readDatasetWith }): DatasetReader {
  return (input) => module.readDatasetWith(input, chartTypes);
}

function fail(error: unknown): never {
  const reason = error instanceof Error ? error.message : 'no reason given';
  throw new LoadError(`the file that reads datasets could not be loaded: ${reason}`);
}
