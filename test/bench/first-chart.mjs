/* global performance -- in the pages that are measured */
// `npm run bench`: time from the start of the script to the drawn chart, beside `innerHTML` of the same picture, in
// fresh pages taken in turns. Needs a build (`npm run build`) and Chromium. Absolute times are of one machine only.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findEngines, root } from '../setup.mjs';

const ROUNDS = 20;
const SLOWDOWNS = [1, 4];
const CHARTS = ['county-rollout', 'certified-share', 'volunteer-rate'];

const { renderSvg, zhejiang2024 } = await import('../../dist/core.js');
const bundle = readFileSync(`${root}/dist/cdn/social-work-chart.min.js`, 'utf8');

const page = (body) => `<!doctype html><html lang="zh"><meta charset="utf-8"><body>${body}`;
const END = 'requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("painted")))';

/** What is served, by path: a page with the tag, and a page that puts the finished picture in. */
const files = {
  '/tag.js': `performance.mark("start");addEventListener("chart-drawn",()=>{performance.mark("drawn");${END}});${bundle}`,
};
for (const id of CHARTS) {
  const svg = JSON.stringify(renderSvg(zhejiang2024, id, { width: 358 }));
  files[`/tag/${id}`] = page(
    `<social-work-chart chart="${id}">…</social-work-chart><script type="module" src="/tag.js"></script>`,
  );
  files[`/limit/${id}`] = page('<div></div><script type="module" src="/limit.js?' + id + '"></script>');
  files[`/limit.js?${id}`] =
    `performance.mark("start");document.querySelector("div").innerHTML=${svg};performance.mark("drawn");${END}`;
}

const server = createServer((request, response) => {
  const body = files[request.url];
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': request.url.includes('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
  });
  response.end(body ?? '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const { chromium: executablePath } = findEngines();
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

async function measure(path, slowdown) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.goto(origin + path);
  await tab.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const [start, drawn, painted] = await tab.evaluate(() =>
    ['start', 'drawn', 'painted'].map((name) => performance.getEntriesByName(name)[0].startTime),
  );
  await context.close();
  return { drawn: drawn - start, painted: painted - start };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const results = new Map();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const slowdown of SLOWDOWNS) {
    for (const kind of round % 2 ? ['tag', 'limit'] : ['limit', 'tag']) {
      for (const id of CHARTS) {
        const key = `${id} ${slowdown}× ${kind}`;
        results.set(key, [...(results.get(key) ?? []), await measure(`/${kind}/${id}`, slowdown)]);
      }
    }
  }
}
await browser.close();
server.close();

console.log(`| chart, CPU | tag: drawn | painted | innerHTML: drawn | painted |\n| --- | --: | --: | --: | --: |`);
for (const slowdown of SLOWDOWNS) {
  for (const id of CHARTS) {
    const cells = ['tag', 'limit'].flatMap((kind) => {
      const runs = results.get(`${id} ${slowdown}× ${kind}`);
      return [median(runs.map(({ drawn }) => drawn)), median(runs.map(({ painted }) => painted))];
    });
    console.log(`| ${id}, ${slowdown}× | ${cells.map((ms) => `${ms.toFixed(1)} ms`).join(' | ')} |`);
  }
}
