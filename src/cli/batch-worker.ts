import { workerData } from 'node:worker_threads';
import { makeRow, type BatchPlan, type BatchTask, type RowResult } from './batch-row.js';

/** Makes the files of a row in a thread; the plan came when the thread began. */
export default function work(task: BatchTask): Promise<RowResult> {
  const [, plan] = workerData as [unknown, BatchPlan];
  return makeRow(plan, task);
}
