/* global customElements, document, PointerEvent, requestAnimationFrame -- in the page */
// Mounts and unmounts charts in Chromium, 200 after some that do not count, from the built files, each used as readers use it, and looks into the memory
// of the page: no tag, no observer, no listener and no node may be left of them, and no request.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnFile, listen, send } from './answers.mjs';
import { until } from './built-page.mjs';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const ROUNDS = 20;
/** Rounds that do not count: what is loaded or made once and kept comes in them, for all of the six charts. */
const FIRST_ROUNDS = 12;
const CHARTS_PER_ROUND = 10;
/** How much the heap may have grown for each chart, in bytes; it was 3 to 12, and 122 with a list of 20 numbers kept of each. */
const MOST_KEPT = 60;

const dataset = readFileSync(join(root, 'demo', 'embed-dataset.json'), 'utf8');
/** Connections that wait for an answer which never comes. */
let waiting = 0;
const FILES = {
  '/': '<!doctype html><html lang="zh"><body><main></main><script type="module" src="/social-work-chart.min.js"></script>',
  '/data.json': dataset,
};
const server = await listen(({ url }, response) => {
  if (!url.startsWith('/never')) return send(response, url, FILES[url] ?? cdnFile(url));
  waiting += 1;
  return response.on('close', () => (waiting -= 1));
});

// The code that V8 compiles while charts come and go lies in the heap too, more of it than a small leak; as an interpreter it has none.
const browser = await startChromium({ args: ['--js-flags=--jitless'] });
const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
const problems = [];
page.on('pageerror', (error) => problems.push(String(error)));
await page.goto(`${server.origin}/`);
await page.evaluate(() => customElements.whenDefined('social-work-chart'));
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');

/** Mounts charts, uses each in a way of its own, and takes all of them away. Runs in the page. */
async function round([turn, count, given]) {
  const main = document.querySelector('main');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (isSo, what) => {
    for (let left = 600; !isSo(); left -= 1) {
      if (left === 0) throw new Error(`It never came: ${what}`);
      await frame();
    }
  };
  const charts = ['volunteer-rate', 'county-rollout', 'certified-share', 'organisations', 'year-2024', 'volunteers'];
  const all = (tag, selector) => [...(tag.shadowRoot?.querySelectorAll(selector) ?? [])];
  const isDrawn = (tag) => all(tag, '.plot svg').length > 0;
  const place = (settings) => {
    const tag = Object.assign(document.createElement('social-work-chart'), { loading: 'eager', ...settings });
    main.append(tag);
    return tag;
  };
  const drawn = async (settings) => {
    const tag = place(settings);
    await until(() => isDrawn(tag), `a chart of ${JSON.stringify(settings)}`);
    return tag;
  };
  const open = async (tag, control, shown) => {
    all(tag, `[data-control=${control}]`)[0].click();
    await until(() => all(tag, shown).length > 0, shown);
  };
  const [ofData] = Object.keys(given.charts);
  const ways = [
    async () => {
      const tag = await drawn({ chart: charts[turn % charts.length] });
      const [point] = all(tag, '[part=point]');
      point.focus();
      point.click();
      await until(() => all(tag, '[part=detail]').some(({ hidden }) => !hidden), 'a detail');
    },
    async () => open(await drawn({ chart: charts[turn % charts.length] }), 'table', '.table td'),
    async () => {
      const tag = await drawn({ chart: 'volunteer-rate' });
      await open(tag, 'share', '.panel button');
      await open(tag, 'download', '.panel [data-key=svg]');
    },
    async () => {
      const tag = await drawn({ chart: 'volunteers' });
      const words = document.createElement('social-work-figure');
      words.setAttribute('figure', 'active-volunteers');
      words.textContent = '近1200万';
      main.append(words);
      await until(() => words.shadowRoot.querySelector('[role=button], button, [tabindex]'), 'a link of words');
      words.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      words.click();
      await frame();
      return tag;
    },
    async () => {
      const tag = await drawn({ chart: 'certified' });
      document.documentElement.lang = 'en';
      await until(() => tag.shadowRoot.querySelector('[lang=en]'), 'a chart in English');
      document.documentElement.lang = 'zh';
    },
    async () => {
      const tag = await drawn({ chart: 'certified-share', theme: 'auto' });
      document.documentElement.style.colorScheme = 'dark';
      await frame();
      tag.theme = 'light';
      document.documentElement.style.colorScheme = '';
    },
    () => {
      const far = document.createElement('div');
      far.style.paddingTop = '20000px';
      main.append(far);
      far.append(Object.assign(document.createElement('social-work-chart'), { chart: 'speakers' }));
    },
    () => drawn({ chart: ofData, src: '/data.json' }),
    () => void place({ chart: ofData, src: `/never.json?${turn}` }),
    async () => {
      const tag = await drawn({ chart: ofData, data: JSON.parse(JSON.stringify(given)) });
      main.style.width = '320px';
      await frame();
      main.style.width = '';
      // Moved, as by a framework that sorts its list.
      main.prepend(tag);
    },
  ];
  for (let index = 0; index < count; index += 1) await ways[index % ways.length]();
  await frame();
  const known = main.querySelectorAll('social-work-chart').length;
  main.replaceChildren();
  await frame();
  await frame();
  return known;
}

/** How many objects of a class there are, after rubbish has been collected. */
async function countOf(prototype) {
  const { result } = await devtools.send('Runtime.evaluate', { expression: prototype, objectGroup: 'count' });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'count',
  });
  const { result: length } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return length.value;
}

const CLASSES = {
  charts: "customElements.get('social-work-chart').prototype",
  words: "customElements.get('social-work-figure').prototype",
  'resize observers': 'ResizeObserver.prototype',
  'mutation observers': 'MutationObserver.prototype',
  'intersection observers': 'IntersectionObserver.prototype',
  'requests that can be stopped': 'AbortController.prototype',
  'media queries': 'MediaQueryList.prototype',
};

/** What is in memory now. */
async function memory() {
  // What waits for a while is let go: a spoken message, which comes up to a second late, and the pause after it.
  await page.waitForTimeout(3500);
  await page.waitForFunction(() => !document.querySelector('output')?.textContent);
  await page.waitForTimeout(1200);
  // The server hears later than the page that nobody waits any longer.
  await until(() => waiting === 0);
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  const counts = {};
  for (const [name, prototype] of Object.entries(CLASSES)) counts[name] = await countOf(prototype);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name) => metrics.find((each) => each.name === name).value;
  return {
    ...counts,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    requests: waiting,
    heap: metric('JSHeapUsedSize'),
  };
}

const data = JSON.parse(dataset);
for (let turn = 0; turn < FIRST_ROUNDS; turn += 1) await page.evaluate(round, [turn, CHARTS_PER_ROUND, data]);
const before = await memory();
let mounted = 0;
for (let turn = 0; turn < ROUNDS; turn += 1) mounted += await page.evaluate(round, [turn, CHARTS_PER_ROUND, data]);
const after = await memory();

if (mounted !== ROUNDS * CHARTS_PER_ROUND) problems.push(`${mounted} charts were mounted`);
const { heap: heapBefore, ...base } = before;
const { heap: heapAfter, ...left } = after;
for (const name of ['charts', 'words', 'requests']) if (left[name] > 0) problems.push(`${left[name]} ${name} are left`);
for (const [name, count] of Object.entries(left))
  if (count > base[name]) problems.push(`${name}: ${base[name]} before, ${count} after ${mounted} charts`);
const grown = heapAfter - heapBefore;
if (grown > MOST_KEPT * mounted) problems.push(`the heap has grown by ${grown} bytes`);

await browser.close();
server.close();
console.log(`${mounted} charts; before and after: ${JSON.stringify(base)} ${JSON.stringify(left)}, ${grown} bytes`);
endWith(problems);
