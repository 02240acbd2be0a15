/* global document, performance, PerformanceObserver, requestAnimationFrame -- in the pages that are measured */
// `npm run bench:rollouts`, second part: roll-outs of 90 to a million units in Chromium, from handing the units to the tag
// until two frames later, beside the limit: one pass over typed columns, one path, `innerHTML`. Every run has a page of
// its own, in which either has drawn a few units before; both take turns in shuffled order. Needs a build and Chromium.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findEngines, root } from '../setup.mjs';
import { FORMS, SIZES } from './rollout-data.mjs';
import { digits, quantile, shuffled, spread } from './statistics.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const files = {
  '/': '<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title><body><p>…</p>',
  '/data.mjs': readFileSync(`${root}/test/bench/rollout-data.mjs`, 'utf8'),
};
for (const name of ['social-work-chart.min.js', `social-work-chart-reader-${version}.min.js`]) {
  files[`/${name}`] = readFileSync(`${root}/dist/cdn/${name}`, 'utf8');
}
const server = createServer(({ url }, response) => {
  const type = url.endsWith('js') ? 'text/javascript' : 'text/html';
  response.writeHead(files[url] === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
  response.end(files[url] ?? '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await chromium.launch({
  executablePath: findEngines().chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});

/** Runs in the page. */
async function draw({ way, form, count }) {
  const { FORMS: forms, inputOf, limitColumns, limitSvg } = await import('/data.mjs');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const show = {
    async limit(columns) {
      const box = document.createElement('div');
      box.innerHTML = limitSvg(columns);
      document.body.prepend(box);
    },
    async ours(input) {
      const tag = document.createElement('social-work-chart');
      const drawn = new Promise((done) => tag.addEventListener('chart-drawn', done));
      tag.setAttribute('chart', 'rollout');
      tag.data = input;
      document.body.prepend(tag);
      await drawn;
    },
  }[way];
  const dataOf = (size) => (way === 'limit' ? limitColumns(form, size) : inputOf(forms[form](size)));
  if (way === 'ours') await import('/social-work-chart.min.js');
  await show(dataOf(9));
  const data = dataOf(count);
  await new Promise((done) => setTimeout(done, 200));
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] });
  await frame();
  const start = performance.now();
  await show(data);
  await frame();
  await frame();
  const painted = performance.now() - start;
  await new Promise((done) => setTimeout(done, 50));
  return { painted, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

async function measure(run) {
  const context = await browser.newContext({ viewport: { width: 640, height: 800 } });
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  const result = await tab.evaluate(draw, run);
  await context.close();
  return result;
}

const cases = SIZES.flatMap((count) => Object.keys(FORMS).map((form) => ({ count, form, limit: [], ours: [] })));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const each of shuffled(cases)) {
    const { form, count } = each;
    for (const way of shuffled(['limit', 'ours'])) each[way].push(await measure({ way, form, count }));
  }
}
await browser.close();
server.close();

console.log(`\nRoll-outs in Chromium: ms from the data to the painted frame, median [quartiles] of ${ROUNDS} pages\n`);
console.log(
  '| units | form | limit | ours | ours ÷ limit | longest task of ours |\n| --: | --- | --: | --: | --: | --: |',
);
for (const { count, form, limit, ours } of cases) {
  const [least, all] = [limit, ours].map((runs) => runs.map(({ painted }) => painted));
  const ratio = digits(quantile(all, 0.5) / quantile(least, 0.5));
  const longest = quantile(
    ours.map((run) => run.longest),
    0.5,
  );
  const task = longest === 0 ? 'none over 50' : longest.toFixed(0);
  console.log(`| ${count.toLocaleString('en')} | ${form} | ${spread(least)} | ${spread(all)} | ${ratio} | ${task} |`);
}
