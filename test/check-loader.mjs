/* global document, dispatchEvent, Event, location, scrollTo, window -- in the page */
// The loader as it is built, in pages of a news site in Chromium: when it brings the tags, how often, and what it leaves behind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, newNames, observersTold, openPage, rest, severalAtOnce, timesAsked, until } from './built-page.mjs';
import { startChromium } from './chromium.mjs';
import { Findings } from './findings.mjs';
import { root } from './setup.mjs';

const LOADER = '<script type="module" src="/js/social-work-chart-loader.min.js"></script>';
const FIRST = '/js/social-work-chart.min.js';
const TAG = '<social-work-chart chart="volunteer-rate" lang="en"><p>Words</p></social-work-chart>';

/** What comes after a box that is far stands this many px below it. */
const STYLES = { '/page.css': { body: 'body{margin:0}.far{height:10000px}.hidden{display:none}' } };
const pageWith = (body, head = '') =>
  `<!doctype html><html lang="en"><link rel="stylesheet" href="/page.css">${head}${LOADER}<body>${body}`;
const FAR = '<div class="far"></div>';

const browser = await startChromium();
const findings = new Findings();

const works = [];

/**
 * A page that something is done with. How often it has asked for the tags, before and after, is held to what is expected.
 * @param mayFail - the console may say something
 */
function check(name, body, { expected: [before, after], head, use = async () => undefined, mayFail, ...options }) {
  works.push(async () => {
    const files = { ...STYLES, ...options.files };
    const opened = await openPage(browser, pageWith(body, head), { ...options, files });
    findings.expect(`${name}: times asked, at first`, await timesAsked(opened, FIRST, before), before);
    await use(opened).catch((error) => findings.problems.push(`${name}: ${error.message}`));
    findings.expect(`${name}: times asked, in the end`, await timesAsked(opened, FIRST, after), after);
    findings.expect(`${name}: what breaks the policy`, (await opened.heard()).violations, []);
    if (!mayFail) findings.expect(`${name}: the console`, opened.said, []);
    await opened.page.close();
  });
}

const scrollToTag = (page, above) =>
  page.evaluate((distance) => {
    const { top } = document.querySelector('social-work-chart').getBoundingClientRect();
    scrollTo(0, top + window.scrollY - window.innerHeight - distance);
  }, above);

check('a tag on the screen', TAG, {
  expected: [1, 1],
  async use({ page, heard }) {
    await drawn(page, 1);
    findings.expect('a tag on the screen: drawn', (await heard()).drawn, ['social-work-chart']);
    findings.expect('a tag on the screen: names on the window', await newNames(page), []);
  },
});
check('an empty tag on the screen', '<social-work-chart chart="volunteer-rate"></social-work-chart>', {
  expected: [1, 1],
  use: ({ page }) => drawn(page, 1),
});
check('words on the screen, a chart far below', `<social-work-figure figure="a">18%</social-work-figure>${FAR}${TAG}`, {
  expected: [1, 1],
});
check('a tag far below', `<p>Text</p>${FAR}${TAG}`, {
  expected: [0, 1],
  async use(opened) {
    const { page, heard } = opened;
    await scrollToTag(page, 1300);
    findings.expect('a tag 1300 px below the screen: times asked', await timesAsked(opened, FIRST, 0), 0);
    await scrollToTag(page, 1200);
    findings.expect('a tag 1200 px below the screen: times asked', await timesAsked(opened, FIRST, 1), 1);
    findings.expect('a tag 1200 px below the screen: drawn', (await heard()).drawn, []);
    await scrollToTag(page, 0);
    await drawn(page, 1);
  },
});
check('a tag far below, with the rest of the page read in jumps', `${FAR}${TAG}${FAR}${TAG}${FAR}${TAG}`, {
  expected: [0, 1],
  async use({ page }) {
    for (const [done, index] of [0, 2, 1].entries()) {
      await page.evaluate((each) => document.querySelectorAll('social-work-chart')[each].scrollIntoView(), index);
      await drawn(page, done + 1);
    }
  },
});
check('a tag that is eager, far below', `${FAR}${TAG.replace(' lang', ' loading="eager" lang')}`, {
  expected: [1, 1],
  use: ({ page }) => drawn(page, 1),
});
check('a page without a tag', FAR, {
  expected: [0, 0],
  async use({ page }) {
    await page.pdf();
    await page.evaluate(() => (location.hash = 'chart=volunteer-rate'));
  },
});

/** Puts a tag into the page, alone or in something. */
const add = (page, place, around = 'div') =>
  page.evaluate(
    ([where, name]) => {
      const tag = Object.assign(document.createElement('social-work-chart'), { textContent: 'Words' });
      tag.setAttribute('chart', 'volunteer-rate');
      const box = name ? document.createElement(name) : tag;
      if (name) box.append(tag);
      document.body[where](box);
    },
    [place, around],
  );
check('a tag that comes later, far below', FAR, { expected: [0, 0], use: ({ page }) => add(page, 'append') });
for (const around of ['', 'section']) {
  check(`a tag that comes later, in “${around}”`, FAR, {
    expected: [0, 1],
    async use({ page }) {
      await add(page, 'append', around);
      await rest(page);
      await add(page, 'prepend', around);
      await drawn(page, 1);
    },
  });
}
check('a tag that is hidden, then shown', `<div class="hidden">${TAG}</div>`, {
  expected: [0, 1],
  async use({ page }) {
    await page.evaluate(() => (document.querySelector('.hidden').className = ''));
    await drawn(page, 1);
  },
});

check('a page on paper', `${FAR}${TAG}`, { expected: [0, 1], use: ({ page }) => page.pdf() });
check('an engine that cannot tell what is near', `${FAR}${TAG}`, {
  expected: [1, 1],
  prepare: () => delete window.IntersectionObserver,
});
const isSeen = () => document.querySelector('social-work-chart').getBoundingClientRect().top < window.innerHeight;
check('an address that names a chart far below', `${FAR}${TAG}`, {
  expected: [1, 1],
  hash: '#chart=volunteer-rate',
  use: ({ page }) => page.waitForFunction(isSeen),
});
check('an address of which this is another part', `${FAR}${TAG}`, { expected: [0, 0], hash: '#flowchart=1' });
check('an address that comes to name a chart', `${FAR}${TAG}`, {
  expected: [0, 1],
  async use({ page }) {
    await page.evaluate(() => (location.hash = 'chart=volunteer-rate'));
    await page.waitForFunction(isSeen);
  },
});

/** Fails as often as it is told, and then has the file. */
const failing = (times) => ({ [FIRST]: () => (times-- > 0 ? { status: 503 } : 'dist/cdn/social-work-chart.min.js') });
const OF_LOADER = /^error: <social-work-chart> could not be loaded:/;
/** Waits until the loader has said so often that it failed; gives how often it has. */
async function timesFailed({ said }, expected) {
  const count = () => said.filter((line) => OF_LOADER.test(line)).length;
  await until(() => count() >= expected);
  return count();
}
const areWordsSeen = (page) => page.locator('social-work-chart > p').first().isVisible();
const COME_BACK = {
  'another tag comes near': (page) => page.evaluate(() => scrollTo(0, 10_200)),
  'the same tag comes near anew': async (page) => {
    await page.evaluate(() => scrollTo(0, 5_000));
    await observersTold(page, 'social-work-chart');
    await page.evaluate(() => scrollTo(0, 0));
  },
  'the network is back': (page) => page.evaluate(() => dispatchEvent(new Event('online'))),
};
for (const [what, comeBack] of Object.entries(COME_BACK)) {
  check(`a file that fails, until ${what}`, `${TAG}${FAR}${TAG}`, {
    expected: [1, 2],
    mayFail: true,
    files: failing(1),
    async use(opened) {
      const { page } = opened;
      findings.expect(`until ${what}: the console`, await timesFailed(opened, 1), 1);
      findings.expect(`until ${what}: words are seen`, await areWordsSeen(page), true);
      await comeBack(page);
      await page.waitForFunction(() => document.heard.drawn.length > 0);
    },
  });
}
check('a file that fails again and again', TAG, {
  expected: [1, 3],
  mayFail: true,
  files: failing(9),
  async use(opened) {
    const { page } = opened;
    for (const times of [1, 2]) {
      await timesFailed(opened, times);
      await COME_BACK['the network is back'](page);
    }
    findings.expect('a file that fails again and again: words are seen', await areWordsSeen(page), true);
  },
});
/** The checksum of the file in the import map, which is inline and so has a nonce. */
const withChecksum = (sum) => ({
  head: `<script type="importmap" nonce="x">${JSON.stringify({ integrity: { [FIRST]: sum } })}</script>`,
  policy: "default-src 'none'; script-src 'self' 'nonce-x'; style-src 'self'; connect-src 'self'",
});
const sums = JSON.parse(readFileSync(join(root, 'dist', 'cdn', 'sri.json'), 'utf8'));
check('a file with its checksum', TAG, {
  ...withChecksum(sums['social-work-chart.min.js']),
  expected: [1, 1],
  use: ({ page }) => drawn(page, 1),
});
check('a file with another checksum', TAG, {
  ...withChecksum(sums['social-work-chart-loader.min.js']),
  expected: [1, 2],
  mayFail: true,
  async use(opened) {
    const { page, heard } = opened;
    await timesFailed(opened, 1);
    await COME_BACK['the network is back'](page);
    findings.expect('a file with another checksum: times failed', await timesFailed(opened, 2), 2);
    findings.expect('a file with another checksum: drawn', (await heard()).drawn, []);
    findings.expect('a file with another checksum: words are seen', await areWordsSeen(page), true);
  },
});

check('a network that comes back where nothing has failed', `${FAR}${TAG}`, {
  expected: [0, 0],
  use: ({ page }) => COME_BACK['the network is back'](page),
});

await severalAtOnce(works);
await browser.close();
findings.end('findings on the loader');
