import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** Runs npm; its scripts stay off, since the build is made already. */
export function npm(args, { cwd = root } = {}) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** Makes the tarball of the package from what the build has made. */
export function pack(folder) {
  const { stdout, stderr } = npm(['pack', '--json', '--pack-destination', folder]);
  const answer = stdout ? JSON.parse(stdout) : undefined;
  const [{ filename, files, unpackedSize }] = Array.isArray(answer) ? answer : Object.values(answer ?? { npm: stderr });
  return { tarball: join(folder, filename), files, unpackedSize };
}

/** What npm would say against publishing the tarball. The registry is one that does not answer. */
export function problemsOfPublishing(tarball) {
  const { status, stderr } = npm([
    'publish',
    tarball,
    '--dry-run',
    '--provenance',
    '--registry',
    'http://127.0.0.1:9',
    '--fetch-retries=0',
  ]);
  return status === 0 ? [] : [stderr];
}
