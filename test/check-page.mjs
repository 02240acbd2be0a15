/* global document -- in the page */
// Opens pages with the built files for script tags in Chromium, as a news site would: under another name, with a query.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findEngines, root } from './setup.mjs';

const { chromium: executablePath } = findEngines();
if (!executablePath) {
  console.log('NOT RUN: Chromium is missing');
  process.exit(0);
}

const cdn = join(root, 'dist', 'cdn');
const FIRST = 'social-work-chart.min.js';
/** Files that the first one loads, by what they are for. */
const LATER = Object.fromEntries(
  readdirSync(cdn).flatMap((file) => {
    const part = /^social-work-chart-(\w+)-.*\.js$/.exec(file)?.[1];
    return part ? [[part, `/js/${file}`]] : [];
  }),
);
const dataset = readFileSync(join(root, 'demo', 'embed-dataset.json'), 'utf8');
const [chart] = Object.keys(JSON.parse(dataset).charts);

const PAGES = {
  'the built-in dataset': '<social-work-chart chart="volunteer-rate"><p>Words</p></social-work-chart>',
  'an address': `<social-work-chart chart="${chart}" src="/data.json"><p>Words</p></social-work-chart>`,
  data: `<social-work-chart chart="${chart}"><p>Words</p></social-work-chart>
    <script type="module">document.querySelector('social-work-chart').data = ${dataset}</script>`,
};

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const problems = [];

/** What comes of a page: the event that it hears, and the files it asks for, in their order. */
async function open(body, { without, together = [] } = {}) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const asked = [];
  const files = {
    '/': [
      'text/html',
      `<!doctype html><html lang="en"><body>${body}<script type="module" src="/js/chart.a1b2.js?v=3"></script>`,
    ],
    '/js/chart.a1b2.js': ['text/javascript', readFileSync(join(cdn, FIRST))],
    '/data.json': ['application/json', dataset],
  };
  for (const path of Object.values(LATER)) {
    if (path !== without) files[path] = ['text/javascript', readFileSync(join(cdn, path.slice('/js/'.length)))];
  }
  // Files that are answered when all of them have been asked for: one that waits for another would wait for ever.
  let allAsked;
  const whenAllAsked = new Promise((resolve) => (allAsked = resolve));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname !== '/favicon.ico') asked.push(pathname);
    if (together.every((file) => asked.includes(file))) allAsked();
    if (together.includes(pathname)) await whenAllAsked;
    const [contentType, content] = files[pathname] ?? [];
    return content
      ? route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: content })
      : route.fulfill({ status: 404 });
  });
  await page.addInitScript(() => {
    globalThis.heard = new Promise((resolve) => {
      document.addEventListener('chart-drawn', () => resolve('drawn'));
      document.addEventListener('chart-error', ({ detail }) => resolve(`${detail.code}: ${detail.message}`));
    });
  });
  await page.goto('https://news.example/');
  const heard = await page.evaluate(() => globalThis.heard);
  const isWordsSeen = await page.isVisible('p');
  await page.close();
  return { heard, asked: asked.slice(1), isWordsSeen };
}

function expectPage(name, { heard, asked, isWordsSeen }, expected) {
  const first = '/js/chart.a1b2.js';
  const found = JSON.stringify([heard.slice(0, expected.heard.length), asked.sort(), isWordsSeen]);
  const wanted = JSON.stringify([expected.heard, [first, ...expected.asked].sort(), expected.heard !== 'drawn']);
  if (found !== wanted) problems.push(`a page with ${name}: ${found}, not ${wanted} (${heard})`);
}

const { reader, article } = LATER;
expectPage('the built-in dataset', await open(PAGES['the built-in dataset']), { heard: 'drawn', asked: [article] });
expectPage('data', await open(PAGES.data), { heard: 'drawn', asked: [reader] });
const byAddress = await open(PAGES['an address'], { together: [reader, '/data.json'] });
expectPage('an address', byAddress, { heard: 'drawn', asked: [reader, '/data.json'] });
const lost = await open(PAGES['an address'], { without: reader });
expectPage('an address, without the reader', lost, {
  heard: 'load-failed: the file that reads datasets could not be loaded',
  asked: [reader, '/data.json'],
});
const empty = await open(PAGES['the built-in dataset'], { without: article });
expectPage('the built-in dataset, without its file', empty, {
  heard: 'load-failed: the file that holds the built-in dataset could not be loaded',
  asked: [article],
});

await browser.close();
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length === 0) console.log('5 pages');
process.exit(problems.length > 0 ? 1 : 0);
