import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, EXIT } from './command-error.js';

/** What the name of an unfinished file ends in. */
export const UNFINISHED = '.unfinished';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file of this name is there',
  EISDIR: 'a folder of this name is there',
  ENAMETOOLONG: 'the name is too long',
};

/** An error of the file system as one clear message. */
export function writeError(path: string, error: unknown): CommandError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new CommandError(EXIT.write, `cannot write ${path}: ${REASONS[code] ?? message}`);
}

/**
 * Makes a folder, with those around it, and tries whether it can be written to.
 * @throws CommandError where it cannot
 */
export function openFolder(path: string): void {
  const trial = join(path, `.trial-${process.pid}${UNFINISHED}`);
  try {
    mkdirSync(path, { recursive: true });
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw writeError(path, error);
  }
}

/**
 * Writes a file whole or not at all: under another name first, then renamed. It does not wait in between, so that no
 * signal that is handled here can come between the two.
 * @throws CommandError where it cannot be written; nothing of it is left
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = join(dirname(path), `.${basename(path)}${UNFINISHED}`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw writeError(path, error);
  }
}
