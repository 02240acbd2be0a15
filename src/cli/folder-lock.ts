import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from './options.js';
import { writeError } from './write-whole.js';

/** Name of the file that holds the id of the process that works in a folder. */
export const LOCK = 'batch-journal.lock';

/**
 * Keeps a folder for this process until it ends: two runs would write one file at a time. The lock of a process that is
 * gone is taken over.
 * @returns gives the folder up
 * @throws CommandError where another process of this machine has it, or the lock cannot be written
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  while (!tryLock(path)) {
    const owner = ownerOf(path);
    if (isRunning(owner)) {
      throw usageError(
        `${folder} is in use by process ${owner}; wait for its end, or remove ${path} if it is no batch`,
      );
    }
    rmSync(path, { force: true });
  }
  const unlock = () => {
    process.off('exit', unlock);
    rmSync(path, { force: true });
  };
  process.on('exit', unlock);
  return unlock;
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw writeError(path, error);
  }
}

/** Id of the process that wrote a lock; NaN where it was not written to its end, or is gone by now. */
function ownerOf(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NaN;
    throw writeError(path, error);
  }
}

/** In a container each run may have the id of the one before, so our own says nothing of another. */
function isRunning(id: number): boolean {
  if (!(id > 0) || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
