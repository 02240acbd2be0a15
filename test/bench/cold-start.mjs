// `npm run bench -- cli`: what the command adds to Node's own start, in runs taken in turns. Needs a build. Absolute times
// are of one machine only.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { renderJson, zhejiang2024 } from '../../dist/core.js';
import { root } from '../setup.mjs';

const ROUNDS = 25;
const main = join(root, 'dist/cli/main.js');
const dataset = join(tmpdir(), `social-work-chart-bench-${process.pid}.json`);
writeFileSync(dataset, renderJson(zhejiang2024, 'volunteer-rate'));
const chart = ['--chart', 'volunteer-rate', '--language', 'en'];

const CASES = {
  'node -e 0': ['-e', '0'],
  'render, built-in article': [main, 'render', ...chart],
  'render, a dataset that is read': [main, 'render', dataset, ...chart],
  '--help': [main, '--help'],
};

const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, args] of Object.entries(CASES)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    times[name].push(performance.now() - start);
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const own = median(times['node -e 0']);
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(32)} ${median(list).toFixed(0)} ms, ${(median(list) - own).toFixed(0)} ms beyond Node's own start`,
  );
}
