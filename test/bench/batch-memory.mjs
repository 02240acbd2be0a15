/* global clearInterval */
// `npm run bench -- cli`: memory of a batch while it makes 10,000 charts, or as many as are asked for: `node
// test/bench/batch-memory.mjs 50000`. Needs a build and /proc.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const ROWS = Number(process.argv[2] ?? 10_000);
const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-bench-'));
const place = { zh: '县{{name}}', en: 'County {{name}}' };
const origin = { type: 'printed', section: 1, paragraph: 1 };
const template = {
  source: { publisher: { zh: '报', en: 'Paper' }, title: { zh: '文', en: 'Story' }, date: '2024', language: 'zh' },
  figures: {
    here: { label: place, printed: '{{rate}}', place, quantity: { kind: 'rate', value: '{{rate}}' }, origin },
    all: { label: { zh: '全国', en: 'All' }, printed: '6%', quantity: { kind: 'rate', value: 0.06 }, origin },
  },
  charts: { rate: { type: 'rate-comparison', figures: { subject: 'here', against: ['all'] }, title: place } },
};
const paths = [join(scratch, 'template.json'), join(scratch, 'rows.csv')];
writeFileSync(paths[0], JSON.stringify(template));
writeFileSync(paths[1], `name,rate\n${Array.from({ length: ROWS }, (_, i) => `${i},0.${(i % 9) + 1}\n`).join('')}`);

const args = [join(root, 'dist/cli/main.js'), 'batch', ...paths, '--out', join(scratch, 'out')];
const start = Date.now();
const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
let told = '';
child.stderr.on('data', (text) => (told += text));
const ended = new Promise((resolve) => child.on('exit', resolve));
const samples = [];
const timer = setInterval(() => {
  try {
    const [, size] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    if (size) samples.push(Number(size) / 1024);
  } catch {
    // It has ended.
  }
}, 100);
const exit = await ended;
clearInterval(timer);
const seconds = (Date.now() - start) / 1000;
rmSync(scratch, { recursive: true, force: true });
if (exit !== 0) throw new Error(`the batch ended with ${exit}: ${told}`);
console.log(`${ROWS} charts in ${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds)} a second`);
for (const part of [0.1, 0.25, 0.5, 0.75, 0.99]) {
  console.log(`after ${part * 100} % of the time ${samples[Math.floor(part * samples.length)].toFixed(0)} MB`);
}
console.log(`most ${Math.max(...samples).toFixed(0)} MB`);
