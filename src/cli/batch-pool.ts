import { Tinypool } from 'tinypool';
import type { BatchPlan, BatchTask, RowResult } from './batch-row.js';

/** What works on rows. */
export interface RowPool {
  readonly run: (task: BatchTask) => Promise<RowResult>;
  readonly close: () => Promise<void>;
}

/** Where the file of the threads stands when built: beside this one. */
const here = import.meta.url;

/** Opens threads that work on rows. */
export function openPool(plan: BatchPlan, threads: number): RowPool {
  const pool = new Tinypool({
    filename: new URL('./batch-worker.js', here).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    // Threads are given the plan once, not with every row.
    workerData: plan,
    isolateWorkers: false,
  });
  return { run: (task) => pool.run(task) as Promise<RowResult>, close: () => pool.destroy() };
}
