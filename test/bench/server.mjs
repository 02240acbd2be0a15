// `npm run bench:server`: charts to SVG text in one Node process, a second: ours, and template code as a graphics desk writes
// it by hand with d3 (`hand-written.mjs`). Both draw the same places in turns. *Again* draws datasets that were drawn before, as
// a server does; *first* draws each once, as a batch does, without the time in which it is read. Rounds are taken in an order
// that is shuffled anew each time. Needs a build (`npm run build`). Absolute numbers are of one machine only.
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { renderSvg } from '../../dist/core.js';
import { rateBars, rolloutSteps } from './hand-written.mjs';
import { datasetOf, places } from './places.mjs';

const ROUNDS = 15;
const ROUND_MS = 120;
const WIDTH = 640;
/** Datasets that are read for each round in which none is drawn twice. */
const NEW_DATASETS = 200;

const charts = {
  'bar chart, 8 bars': { id: 'rates', byHand: rateBars },
  'timeline of 90 units': { id: 'rollout', byHand: rolloutSteps },
};

const datasets = places.map(datasetOf);

/** Draws until the time is up. */
function rateOfRounds(draw) {
  const start = performance.now();
  let count = 0;
  let length = 0;
  while (performance.now() - start < ROUND_MS) {
    for (let index = 0; index < places.length; index += 1) length += draw(index).length;
    count += places.length;
  }
  if (length === 0) throw new Error('nothing was drawn');
  return (count * 1000) / (performance.now() - start);
}

/** Draws datasets that were never drawn. */
function rateOfFirst(draw) {
  const fresh = Array.from({ length: NEW_DATASETS }, (_, index) => datasetOf(places[index % places.length]));
  const start = performance.now();
  for (const dataset of fresh) draw(dataset);
  return (fresh.length * 1000) / (performance.now() - start);
}

const cases = Object.entries(charts).flatMap(([chart, { id, byHand }]) => {
  const ours = (dataset) => renderSvg(dataset, id, { width: WIDTH });
  return [
    { chart, way: 'ours, again', measure: () => rateOfRounds((index) => ours(datasets[index])) },
    { chart, way: 'ours, first', measure: () => rateOfFirst(ours) },
    { chart, way: 'by hand', measure: () => rateOfRounds((index) => byHand(places[index], WIDTH)) },
  ].map((each) => ({ ...each, rates: [] }));
});

/** Fisher and Yates. */
function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

for (const { measure } of cases) for (let round = 0; round < 3; round += 1) measure();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const each of shuffled(cases)) each.rates.push(each.measure());
}

const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * part)];
const whole = (rate) => Math.round(rate).toLocaleString('en');

console.log(`Charts a second, medians [quartiles] of ${ROUNDS} rounds, Node ${process.version}\n`);
console.log('| chart | way | charts a second | ÷ by hand | bytes |\n| --- | --- | --: | --: | --: |');
for (const [chart, { id, byHand }] of Object.entries(charts)) {
  const ofChart = cases.filter((each) => each.chart === chart);
  const hand = quantile(ofChart.find(({ way }) => way === 'by hand').rates, 0.5);
  for (const { way, rates } of ofChart) {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(rates, part));
    const svg = way === 'by hand' ? byHand(places[0], WIDTH) : renderSvg(datasets[0], id, { width: WIDTH });
    const spread = `${whole(middle)} [${whole(low)}–${whole(high)}]`;
    console.log(`| ${chart} | ${way} | ${spread} | ${(middle / hand).toFixed(2)} | ${whole(Buffer.byteLength(svg))} |`);
  }
}
