import { chartTypes } from '../charts/chart-types.js';
import type { Dataset } from '../dataset/schema.js';
import { LaterFile } from './later-file.js';
import type { DataReader } from './reader/data-reader.js';
import type { ToolMaker } from './tools/tool-host.js';

/** Reading and checking datasets: pages with the built-in dataset, or with one that was read already, never need it. */
export const readerFile = new LaterFile<DataReader>('reads datasets', async () => {
  const { dataReader } = await import('./reader/data-reader.js');
  return dataReader(chartTypes);
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
