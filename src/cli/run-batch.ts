import { join } from 'node:path';
import type { BatchJournal, Written } from './batch-journal.js';
import type { RowPool } from './batch-pool.js';
import { rowName, type BatchPlan, type RowResult } from './batch-row.js';
import { CellError } from './fill-template.js';
import type { Row } from './read-rows.js';
import type { Teller } from './teller.js';
import { writeWhole } from './write-whole.js';

/** What a batch works with. */
export interface Batch {
  readonly plan: BatchPlan;
  readonly rows: AsyncIterable<Row>;
  readonly folder: string;
  readonly pool: RowPool;
  /** Most rows that are worked on at a time. */
  readonly mostAtOnce: number;
  readonly journal: BatchJournal;
  readonly teller: Teller;
}

/** How many rows were made, were there before, and failed. */
export interface BatchCounts {
  done: number;
  before: number;
  failed: number;
}

/**
 * Makes the files of all rows. Results are written here and not in the threads, each row at once with its line in the
 * journal, so that an interruption never leaves half of one.
 * @param counts - is kept up to date, for whoever is interrupted
 * @throws CommandError where a file cannot be written
 */
export async function runBatch(batch: Batch, counts: BatchCounts): Promise<void> {
  const { plan, rows, pool, mostAtOnce, journal, teller } = batch;
  const inWork = new Set<Promise<void>>();
  const nameOf = uniqueNames(plan);
  let end: unknown;
  const fail = (line: number, fault: string) => {
    counts.failed += 1;
    teller.tell('row-failed', { line, message: fault }, `✗ line ${line}: ${fault}`);
  };
  const settle = (line: number, { files, fault }: RowResult) => {
    if (end !== undefined) return;
    if (!files) return fail(line, fault ?? 'nothing was made');
    journal.add(
      line,
      files.map((file): Written => writeFile(batch.folder, file)),
    );
    counts.done += 1;
    teller.progress({ ...counts }, `${counts.done + counts.before} rows done, ${counts.failed} failed`);
  };
  try {
    for await (const row of rows) {
      if (end !== undefined) break;
      const { line, cells } = row;
      const fault = cells ? nameOf({ line, cells }) : row.fault;
      if (!cells || fault !== undefined) {
        fail(line, fault ?? '');
        continue;
      }
      if (journal.done.has(line)) {
        counts.before += 1;
        continue;
      }
      while (inWork.size >= mostAtOnce) await Promise.race(inWork);
      const work: Promise<void> = pool
        .run({ line, cells })
        .catch((error: unknown): RowResult => ({ fault: error instanceof Error ? error.message : String(error) }))
        .then((result) => settle(line, result))
        .catch((error: unknown) => void (end = error))
        .finally(() => inWork.delete(work));
      inWork.add(work);
    }
  } finally {
    // Also where no more rows can be read: those in work are good, and are written.
    await Promise.all(inWork);
    teller.clear();
  }
  if (end !== undefined) throw end as Error;
}

function writeFile(
  folder: string,
  { name, content }: { readonly name: string; readonly content: string | Uint8Array },
): Written {
  writeWhole(join(folder, name), content);
  return [name, typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength];
}

/** Tells why a row has no name of its own: two must not write the same files, also where case does not count. */
function uniqueNames(plan: BatchPlan): (task: Required<Pick<Row, 'line' | 'cells'>>) => string | undefined {
  const names = new Map<string, number>();
  return (task) => {
    // Numbers of lines are unique, and need no memory.
    if (plan.name === undefined) return undefined;
    try {
      const name = rowName(plan, task).toLowerCase();
      const other = names.get(name);
      if (other !== undefined) return `the name “${name}” is taken by line ${other}`;
      names.set(name, task.line);
      return undefined;
    } catch (error) {
      if (error instanceof CellError) return error.message;
      throw error;
    }
  };
}
