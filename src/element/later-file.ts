import { chartTypes } from '../charts/chart-types.js';
import type { ReadResult } from '../dataset/read.js';
import type { Dataset } from '../dataset/schema.js';
import { LoadError } from './load-dataset.js';
import type { ToolMaker } from './tools/tool-host.js';

/** A part of the package in a file of its own, which comes when a page first needs it, and then stays. */
export class LaterFile<Part> {
  private readonly _purpose: string;
  private readonly _import: () => Promise<Part>;
  private _part: Part | undefined;

  /**
   * @param purpose - what the file does, for messages
   * @param importPart - imports its module and gives what is needed of it
   */
  constructor(purpose: string, importPart: () => Promise<Part>) {
    this._purpose = purpose;
    this._import = importPart;
  }

  /** What is in the file; undefined before it has come. */
  get loaded(): Part | undefined {
    return this._part;
  }

  /**
   * Loads the file, once.
   * @throws {@link LoadError} where it cannot be had; the next call tries again
   */
  async load(): Promise<Part> {
    try {
      return (this._part ??= await this._import());
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'no reason given';
      throw new LoadError(`the file that ${this._purpose} could not be loaded: ${reason}`);
    }
  }
}

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
