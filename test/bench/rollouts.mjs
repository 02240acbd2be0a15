// `npm run bench -- units`: roll-outs of 90 to a million units in one Node process, beside the limit: one pass over typed
// columns into columns of pixels, and one path. Ours reads (checks) the units, and draws title, axis and words besides.
// Both take turns, in an order that is shuffled anew in each round; the ratio is the median of those of single rounds, so
// that what disturbs a round disturbs both. Needs a build (`npm run build`). Absolute times are of one machine only.
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDataset, renderSvg } from '../../dist/core.js';
import { FORMS, inputOf, limitColumns, limitSvg, SIZES } from './rollout-data.mjs';
import { digits, quantile, shuffled, spread } from './statistics.mjs';

const ROUNDS = 25;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** What is kept of a drawn roll-out while its data are there, in MB. */
function heapKept(input) {
  const used = () => {
    for (let times = 0; times < 4; times += 1) collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = used();
  const { dataset } = readDataset(input);
  const svg = renderSvg(dataset, 'rollout');
  const kept = used() - before;
  // Both are looked at afterwards, so that neither could be collected before.
  if (!svg.includes('<svg') || !dataset) throw new Error('nothing was drawn');
  return kept;
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}

function measure(form, count) {
  const input = inputOf(FORMS[form](count));
  const columns = limitColumns(form, count);
  const runs = { limit: [], read: [], draw: [], ratio: [] };
  const ways = {
    limit: () => runs.limit.push(timed(() => limitSvg(columns)).time),
    ours: () => {
      const read = timed(() => readDataset(input));
      if (!read.result.dataset) throw new Error(read.result.issues[0].message);
      runs.read.push(read.time);
      runs.draw.push(timed(() => renderSvg(read.result.dataset, 'rollout')).time);
    },
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of shuffled(Object.keys(ways))) ways[way]();
    const last = runs.limit.length - 1;
    runs.ratio.push((runs.read[last] + runs.draw[last]) / runs.limit[last]);
  }
  return { ...runs, kept: heapKept(input) };
}

console.log(`Roll-outs in Node ${process.version}: ms as median [quartiles] of ${ROUNDS} rounds\n`);
console.log('| units | form | limit | ours: read | draw | ours ÷ limit | MB kept beside the data |');
console.log('| --: | --- | --: | --: | --: | --: | --: |');
// Everything is compiled before the first number counts.
for (const form of Object.keys(FORMS)) measure(form, 3000);
for (const count of SIZES) {
  for (const form of Object.keys(FORMS)) {
    const { limit, read, draw, ratio, kept } = measure(form, count);
    const times = [limit, read, draw].map(spread).join(' | ');
    const size = count.toLocaleString('en');
    console.log(`| ${size} | ${form} | ${times} | ${digits(quantile(ratio, 0.5))} | ${kept.toFixed(2)} |`);
  }
}
