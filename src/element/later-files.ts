import type { parsedSteps as ParsedSteps } from '../dataset/read.js';
import type { Dataset } from '../dataset/schema.js';
import { LaterFile } from './later-file.js';
import type { readTableElement } from './reader/read-table-element.js';
import type { ToolMaker } from './tools/tool-host.js';

/** The schema, and words for what is wrong: pages whose datasets are right never need it. */
export const faultsFile = new LaterFile<typeof ParsedSteps>(
  'says what is wrong with the dataset, which was not accepted,',
  async () => {
    const { parsedSteps } = await import('./reader/read-faulty.js');
    return parsedSteps;
  },
);

/** Reading tables of figures: pages with datasets as JSON never need it. */
export const tablesFile = new LaterFile<typeof readTableElement>('reads tables', async () => {
  const { readTableElement } = await import('./reader/read-table-element.js');
  return readTableElement;
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
