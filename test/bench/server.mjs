// `npm run bench:server`: charts to SVG text in one Node process, a second: ours, hand-written template code with scales
// (d3-array has the ticks), and a string that is already there but for its escaped texts. Rounds are taken in turns, in an
// order that is shuffled anew each time. The two others get their words ready and placed, which is most of our work, so they
// are limits rather than rivals. Needs a build (`npm run build`). Absolute numbers are of one machine only.
import { performance } from 'node:perf_hooks';
import { ticks } from 'd3-array';
import { readDataset, renderSvg, zhejiang2024 } from '../../dist/core.js';

const ROUNDS = 15;
const ROUND_MS = 120;
const UNITS = 90;
const WIDTH = 640;

const text = (zh) => ({ zh, en: zh });
const day = (index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
const { dataset, issues } = readDataset({
  source: { publisher: text('报社'), title: text('报道'), date: '2024', language: 'zh' },
  figures: {
    counties: {
      label: text('县级党委社会工作部'),
      units: Array.from({ length: UNITS }, (_, index) => ({ name: text(`第${index}县`), when: { on: day(index) } })),
      origin: { type: 'supplement', source: text('各县') },
    },
  },
  charts: { rollout: { type: 'rollout-timeline', figures: { levels: ['counties'] }, title: text('各县挂牌') } },
});
if (!dataset) throw new Error(issues.map(({ message }) => message).join('\n'));

const escape = (words) => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const scale = (from, to, width) => (value) => ((value - from) / (to - from)) * width;
const words = (x, y, size, said) => `<text x="${x}" y="${y}" font-size="${size}" fill="#1a1f24">${escape(said)}</text>`;
const root = (height, marks) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">${marks}</svg>`;

/** The texts of a picture of ours, so that the hand-written one says the same. */
const textsOf = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, said]) => said);

/** A bar for each value, with as many words as our picture has. */
function bars(values, said) {
  const x = scale(0, Math.max(...values), WIDTH - 32);
  const marks = values.map(
    (value, index) => `<rect x="16" y="${100 + index * 60}" width="${x(value)}" height="28" fill="#96330e"/>`,
  );
  return root(360, marks.join('') + said.map((line, index) => words(16, 20 + index * 17, 14, line)).join(''));
}

/** A dot for each day, axis and grid lines, with as many words as our picture has. */
function timeline(days, said) {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = scale(first, last, WIDTH - 32);
  const grid = ticks(first, last, 6).map(
    (at) => `<line x1="${x(at)}" x2="${x(at)}" y1="60" y2="4000" stroke="#d5d9de"/>`,
  );
  const dots = days.map((at, index) => `<circle cx="${16 + x(at)}" cy="${60 + index * 40}" r="5" fill="#96330e"/>`);
  return root(
    4000,
    grid.join('') + dots.join('') + said.map((line, index) => words(16, index * 20, 14, line)).join(''),
  );
}

const pictures = {
  'bar chart': { dataset: zhejiang2024, id: 'volunteer-rate', draw: (said) => bars([18, 6], said) },
  [`timeline of ${UNITS} units`]: {
    dataset,
    id: 'rollout',
    draw: (said) =>
      timeline(
        Array.from({ length: UNITS }, (_, index) => Date.parse(day(index))),
        said,
      ),
  },
};

/** What is measured, by picture and way. */
const cases = Object.entries(pictures).flatMap(([name, { dataset: given, id, draw }]) => {
  const made = renderSvg(given, id, { width: WIDTH });
  const said = textsOf(made);
  const pieces = made.split(/(?<=<text[^>]*>)[^<]*/);
  return [
    { name, way: 'ours', work: () => renderSvg(given, id, { width: WIDTH }) },
    { name, way: 'hand-written', work: () => draw(said) },
    { name, way: 'texts only', work: () => pieces.map((piece, index) => piece + escape(said[index] ?? '')).join('') },
  ].map((each) => ({ ...each, rates: [] }));
});

function ratePerSecond(work) {
  const start = performance.now();
  let count = 0;
  let bytes = 0;
  while (performance.now() - start < ROUND_MS) {
    bytes += work().length;
    count += 1;
  }
  if (bytes === 0) throw new Error('nothing was drawn');
  return (count * 1000) / (performance.now() - start);
}

/** Fisher and Yates. */
function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const { work } of cases) ratePerSecond(work);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const each of shuffled(cases)) each.rates.push(ratePerSecond(each.work));
}
console.log(`Charts a second, medians of ${ROUNDS} rounds, Node ${process.version}\n`);
console.log('| picture | ours | hand-written | texts only | ours / hand-written |\n| --- | --: | --: | --: | --: |');
for (const name of Object.keys(pictures)) {
  const [ours, hand, least] = ['ours', 'hand-written', 'texts only'].map((way) =>
    median(cases.find((each) => each.name === name && each.way === way).rates),
  );
  const whole = [ours, hand, least].map((rate) => Math.round(rate).toLocaleString('en'));
  console.log(`| ${name} | ${whole.join(' | ')} | ${(ours / hand).toFixed(2)} |`);
}
