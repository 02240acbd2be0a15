import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { usageError } from './options.js';
import { UNFINISHED, writeError } from './write-whole.js';

/** Name of the journal in the folder of a batch. */
export const JOURNAL = 'batch-journal.ndjson';

/** How many rows may be done again after the power has failed. */
const ROWS_BETWEEN_SYNCS = 256;

/** Name and bytes of a file that was written. */
export type Written = readonly [name: string, size: number];

/**
 * What a batch has done, a line a row, so that it can go on after an interruption. Rows that failed are not in it: they
 * are tried and told again.
 */
export class BatchJournal {
  readonly #path: string;
  readonly #file: number;
  #unsynced = 0;
  /** The lines of the rows that were done before. */
  readonly done: ReadonlySet<number>;

  private constructor(path: string, file: number, done: ReadonlySet<number>) {
    this.#path = path;
    this.#file = file;
    this.done = done;
  }

  /**
   * Opens the journal of a folder, and takes away what an interrupted run left unfinished.
   * @param key - says what is made of what; a journal with another is not gone on with
   * @throws CommandError for a journal of something else, or a folder that cannot be written to
   */
  static async open(
    folder: string,
    { key, isRestart }: { readonly key: string; readonly isRestart: boolean },
  ): Promise<BatchJournal> {
    const path = join(folder, JOURNAL);
    try {
      for (const name of readdirSync(folder)) if (name.endsWith(UNFINISHED)) rmSync(join(folder, name));
      if (isRestart) rmSync(path, { force: true });
    } catch (error) {
      throw writeError(folder, error);
    }
    const isNew = !existsSync(path) || statSync(path).size === 0;
    const done = isNew ? new Set<number>() : await readDone(path, folder, key);
    try {
      const file = openSync(path, 'a');
      // The last line of an interrupted run may be torn.
      writeSync(file, isNew ? `${JSON.stringify({ key })}\n` : '\n');
      return new BatchJournal(path, file, done);
    } catch (error) {
      throw writeError(path, error);
    }
  }

  /** Notes a row whose files are all written. */
  add(line: number, files: readonly Written[]): void {
    try {
      writeSync(this.#file, `${JSON.stringify({ line, files })}\n`);
    } catch (error) {
      throw writeError(this.#path, error);
    }
    this.#unsynced += 1;
    if (this.#unsynced >= ROWS_BETWEEN_SYNCS) this.sync();
  }

  /** Brings what is noted to the disk. */
  sync(): void {
    try {
      fsyncSync(this.#file);
    } catch (error) {
      throw writeError(this.#path, error);
    }
    this.#unsynced = 0;
  }

  /** Ends it. */
  close(): void {
    this.sync();
    closeSync(this.#file);
  }
}

interface Entry {
  readonly key?: string;
  readonly line?: number;
  readonly files?: readonly Written[];
}

async function readDone(path: string, folder: string, key: string): Promise<ReadonlySet<number>> {
  const done = new Set<number>();
  let isFirst = true;
  for await (const entry of entriesOf(path)) {
    if (isFirst && entry?.key !== key) {
      throw usageError(
        `${folder} holds a batch of another template, other rows or other options; take another folder, or add --restart`,
      );
    }
    isFirst = false;
    if (entry?.line !== undefined && entry.files?.every((file) => isWhole(folder, file))) done.add(entry.line);
  }
  return done;
}

async function* entriesOf(path: string): AsyncGenerator<Entry | undefined> {
  try {
    for await (const written of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      yield parseEntry(written);
    }
  } catch (error) {
    throw writeError(path, error);
  }
}

function parseEntry(written: string): Entry | undefined {
  try {
    return JSON.parse(written) as Entry;
  } catch {
    // A torn line; its row is done again.
    return undefined;
  }
}

function isWhole(folder: string, [name, size]: Written): boolean {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size === size;
}
