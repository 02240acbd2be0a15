import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../../src/cli/io.js';
import { runCommand } from '../../../src/cli/run-command.js';

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'social-work-chart-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Streams that keep what is written. */
export function ioOf({ isTerminal = true, input = '' }: { isTerminal?: boolean; input?: string | Uint8Array } = {}) {
  const written = { out: '', error: '' };
  const io: Io = {
    isTerminal,
    readIn: () => Promise.resolve(Buffer.from(input as string)),
    writeError: (text) => void (written.error += text),
    writeOut: (text) => {
      written.out += text;
      return Promise.resolve();
    },
  };
  return { io, written };
}

/** Runs the command with words, and gives what it ended with and wrote. */
export async function run(args: readonly string[], options: Parameters<typeof ioOf>[0] = {}) {
  const { io, written } = ioOf(options);
  const exit = await runCommand(args, io);
  return { exit, ...written };
}
