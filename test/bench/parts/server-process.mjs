// One contender in a process of its own, which draws for as long as it is told.
import { Buffer } from 'node:buffer';
import { argv } from 'node:process';
import { performance } from 'node:perf_hooks';
import { places } from '../places.mjs';
import { SERVERS } from '../peers/server.mjs';

/** Pictures of one round in which none may be drawn twice. */
const FRESH = 200;

const { bars, timeline, fresh } = await SERVERS[argv[2]]();
const draw = { bars, timeline };

process.on('message', async ({ chart, milliseconds }) => {
  try {
    process.send({
      rate: fresh ? await rateOfFresh(chart) : await rateFor(chart, milliseconds),
      bytes: await bytesOf(chart),
    });
  } catch ({ message }) {
    process.send({ message });
  }
});
process.send('ready');

async function rateFor(chart, milliseconds) {
  const start = performance.now();
  let count = 0;
  let length = 0;
  for (let place = 0; performance.now() - start < milliseconds; place = (place + 1) % places.length) {
    let svg = draw[chart](places[place]);
    // Whoever draws at once is not made to wait.
    if (typeof svg !== 'string') svg = await svg;
    length += svg.length;
    count += 1;
  }
  if (length === 0) throw new Error('nothing was drawn');
  return (count * 1000) / (performance.now() - start);
}

async function rateOfFresh(chart) {
  const items = Array.from({ length: FRESH }, (_, index) => fresh(places[index % places.length]));
  const start = performance.now();
  for (const item of items) draw[chart](item);
  return (FRESH * 1000) / (performance.now() - start);
}

async function bytesOf(chart) {
  const svg = await draw[chart](fresh ? fresh(places[0]) : places[0]);
  if (!svg.includes('<svg')) throw new Error('that is no picture');
  return Buffer.byteLength(svg);
}
