import { chartTypes } from '../charts/chart-types.js';
import type { ReadResult } from '../dataset/read.js';
import type { Dataset } from '../dataset/schema.js';
import { LaterFile } from './later-file.js';
import type { ToolMaker } from './tools/tool-host.js';

/** Reads an unknown value as a dataset, as `readDataset` does. */
export type DatasetReader = (input: unknown) => ReadResult;

/** Reading and checking datasets: pages with the built-in dataset, or with one that was read already, never need it. */
export const readerFile = new LaterFile<DatasetReader>('reads datasets', async () => {
  const { readDatasetWith } = await import('../dataset/read.js');
  return (input) => readDatasetWith(input, chartTypes);
});

/** The built-in dataset: pages with datasets of their own never need it. */
export const articleFile = new LaterFile<() => Dataset>('holds the built-in dataset', async () => {
  const { builtInDataset } = await import('../charts/zhejiang-2024-dataset.js');
  return builtInDataset;
});

/** What readers can do with a chart beyond looking at it: pages whose readers do nothing never need it. */
export const toolsFile = new LaterFile<ToolMaker>('brings the tools of a chart', async () => {
  const { makeTools } = await import('./tools/chart-tools.js');
  return makeTools;
});
