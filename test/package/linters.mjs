import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../setup.mjs';

/** Every message of publint, suggestions too, and what are-the-types-wrong finds for projects of ES modules. */
export async function problemsOfLinters(tarball) {
  const bytes = readFileSync(tarball);
  const packed = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: packed }, level: 'suggestion', strict: true });
  const attw = spawnSync(
    join(root, 'node_modules', '.bin', 'attw'),
    [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji', '--no-color'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const wrong = attw.status === 0 ? [] : [`attw: ${attw.stdout}${attw.stderr}`];
  return [...messages.map((message) => `publint: ${formatMessage(message, pkg)}`), ...wrong];
}
