// Runs the programs and commands of a page of the docs in a folder of their own, one after the other, as a reader would.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnv } from '../setup.mjs';
import { linkPackage } from './types.mjs';

/** npx and npm for the docs: the package is the one that was built, and nothing is fetched. */
const SHIMS = {
  npx: `case "$1" in
  social-work-chart) shift; exec node '${root}/dist/cli/main.js' "$@" ;;
  *) echo "npx $1: the docs may call social-work-chart alone" >&2; exit 97 ;;
esac`,
  npm: `case "$*" in
  'init -y' | 'install social-work-chart' | 'install @resvg/resvg-js@2') ;; # package.json and both packages are there
  *) echo "npm $*: say why this is not run, or teach test/docs/programs.mjs" >&2; exit 97 ;;
esac`,
};

/** Makes the folder in which the blocks of a page run. */
export function makeFolder(folder) {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  linkPackage(folder);
  for (const [name, script] of Object.entries(SHIMS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
}

/** Runs a block in JavaScript or TypeScript. */
export function runProgram({ kind, code, name, line }, folder) {
  const file = name ?? `block-${line}.${kind === 'ts' ? 'mts' : 'mjs'}`;
  writeFileSync(join(folder, file), code);
  return outcome(spawnSync('node', [file], options(folder)), 0);
}

/**
 * Runs the commands of a block, each alone, so that each has to end well. Where a remark says "ends with 1" it may end
 * so, too.
 */
export function runCommands({ code }, folder) {
  const commands = code
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return commands.flatMap((command) => {
    const told = /#.*\bends with (\d+)/.exec(command)?.[1];
    const done = spawnSync('bash', ['-c', command], options(folder));
    const problem = outcome(done, ...(told === undefined ? [0] : [0, Number(told)]));
    return problem === undefined ? [] : [`${command}\n    ${problem}`];
  });
}

function options(folder) {
  const { PATH, ...env } = toolEnv();
  return { cwd: folder, encoding: 'utf8', timeout: 300_000, env: { ...env, PATH: `${join(folder, 'bin')}:${PATH}` } };
}

function outcome({ status, signal, stderr }, ...good) {
  if (good.includes(status)) return undefined;
  return `ended with ${status ?? signal}: ${stderr.trim().split('\n').slice(-8).join('\n    ')}`;
}

/** Writes files into a folder, and keeps those that are there. */
export function writeFiles(files, folder) {
  for (const [name, content] of Object.entries(files))
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), content);
}
