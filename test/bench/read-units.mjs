// `npm run bench -- units`: a CSV and an NDJSON file of 200,000 and a million units, each with a date, read by `readUnits` in parts of
// 64 kB, beside the limit: decoding the same bytes, splitting them into lines and counting these in a map. Both take turns;
// the ratio is the median of those of single rounds. Times are of the processor, which other work on the machine disturbs less. Needs a build (`npm run build`).
import { TextDecoder, TextEncoder } from 'node:util';
import { readUnits } from '../../dist/core.js';
import { digits, quantile, shuffled, spread } from './statistics.mjs';

const ROUNDS = 9;
const PART = 65_536;

const dayText = (row) => new Date(Date.UTC(2024, 0, 1 + ((row * 7919) % 300))).toISOString().slice(0, 10);

const FORMS = {
  csv: (count) =>
    ['编号,名称,日期', ...Array.from({ length: count }, (_, row) => `${row},第${row}号,${dayText(row)}`)].join('\n'),
  ndjson: (count) =>
    Array.from({ length: count }, (_, row) => JSON.stringify({ name: `第${row}号`, date: dayText(row) })).join('\n'),
};

async function* parts(bytes) {
  for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART);
}

async function limit(bytes) {
  const decoder = new TextDecoder();
  const counts = new Map();
  let rest = '';
  for await (const part of parts(bytes)) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const date = line.slice(-10);
      counts.set(date, (counts.get(date) ?? 0) + 1);
    }
  }
  return counts;
}

async function ours(bytes) {
  const { issues } = await readUnits(parts(bytes));
  if (issues) throw new Error(issues[0].message);
}

async function timed(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log(
  `Files of units in Node ${process.version}: ms of the processor as median [quartiles] of ${ROUNDS} rounds\n`,
);
console.log('| rows | form | MB | limit | ours | ours ÷ limit |\n| --: | --- | --: | --: | --: | --: |');
for (const count of [200_000, 1_000_000]) {
  for (const [form, make] of Object.entries(FORMS)) {
    const bytes = new TextEncoder().encode(make(count));
    const runs = { limit: [], ours: [] };
    const ways = { limit, ours };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of shuffled(Object.keys(ways))) runs[way].push(await timed(() => ways[way](bytes)));
    }
    const ratio = quantile(
      runs.ours.map((time, round) => time / runs.limit[round]),
      0.5,
    );
    const size = (bytes.length / 1e6).toFixed(1);
    const times = [runs.limit, runs.ours].map(spread).join(' | ');
    console.log(`| ${count.toLocaleString('en')} | ${form} | ${size} | ${times} | ${digits(ratio)} |`);
  }
}
