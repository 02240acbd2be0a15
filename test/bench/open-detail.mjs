/* global performance, document, MessageChannel, requestAnimationFrame -- in the page that is measured */
// `npm run bench -- detail`: time from the press of a key to the end of the frame that shows the detail of a figure, with the
// processor slowed down four times; the wait for that frame, up to 17 ms, is in it. Needs a build (`npm run build`) and
// Chromium. Absolute times are of one machine only.
import { cdnFile, serve } from '../answers.mjs';
import { startChromium } from '../chromium.mjs';

const ROUNDS = 20;
const SLOWDOWN = 4;
const CHARTS = ['county-rollout', 'certified-share', 'year-2024'];
const WIDTHS = [390, 800];

const { origin, close } = await serve((pathname) => {
  if (pathname.startsWith('/cdn/')) return cdnFile(pathname.slice('/cdn'.length));
  const tag = `<social-work-chart chart="${pathname.slice(1)}" lang="zh" loading="eager"></social-work-chart>`;
  const script = '<script type="module" src="/cdn/social-work-chart.min.js"></script>';
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><body>${tag}${script}`;
});

const browser = await startChromium({ args: ['--disable-background-networking', '--disable-sync'] });

/** In the page: notes for every key when it was pressed and when the frame after it was painted. */
function watchKeys() {
  globalThis.times = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      // A message that is posted in a frame arrives once that frame was handed over to be painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.times.push(performance.now() - timeStamp);
      requestAnimationFrame(() => port2.postMessage(undefined));
    },
    true,
  );
}

/** Goes to and fro between two marks of a chart, and pins the detail of each. */
async function measure(chart, width) {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const tab = await context.newPage();
  await tab.goto(`${origin}/${chart}`);
  await tab.locator('button.point').first().focus();
  await tab.locator('.detail .heading').waitFor();
  await tab.evaluate(watchKeys);
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = { arrow: [], Enter: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const arrow = round % 2 ? 'ArrowUp' : 'ArrowDown';
    times.arrow.push(await press(tab, arrow));
    times.Enter.push(await press(tab, 'Enter'));
  }
  await context.close();
  return times;
}

async function press(tab, key) {
  const before = await tab.evaluate(() => globalThis.times.length);
  await tab.keyboard.press(key);
  await tab.waitForFunction((count) => globalThis.times.length > count, before);
  const isOpen = await tab.locator('.detail .heading').isVisible();
  if (!isOpen) throw new Error(`${key} has opened no detail`);
  return tab.evaluate(() => globalThis.times[globalThis.times.length - 1]);
}

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
console.log(`| detail, ${SLOWDOWN}× | to the next mark: median | slowest | pinned by Enter: median | slowest |`);
console.log('| --- | --: | --: | --: | --: |');
for (const chart of CHARTS) {
  for (const width of WIDTHS) {
    const { arrow, Enter } = await measure(chart, width);
    const cells = [at(arrow, 0.5), at(arrow, 1), at(Enter, 0.5), at(Enter, 1)].map((ms) => `${ms.toFixed(1)} ms`);
    console.log(`| ${chart}, ${width} px | ${cells.join(' | ')} |`);
  }
}
await browser.close();
close();
