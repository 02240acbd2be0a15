/* global document, window -- in the page */
// Holds the built site of the docs: its links, and its pages in Chromium, as files, on a phone and on a desk.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { until } from './built-page.mjs';
import { openChromium } from './chromium.mjs';
import { checkMarkdownLinks, checkSiteLinks } from './docs/links.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const site = join(root, 'docs/site');
const address = (path) => pathToFileURL(join(site, path)).href;
const problems = [];
const external = new Set();
const { module } = await runnerImport('./build/docs/contents.ts', { configFile: false, logLevel: 'error' });
problems.push(...checkMarkdownLinks(module.markdownFiles(), external), ...checkSiteLinks(site, external));
console.log(`${external.size} addresses elsewhere, not fetched:\n  ${[...external].sort().join('\n  ')}`);

const pages = module.readContents().flatMap((group) => group.pages);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths of phones that pages must fit, in px. */
const PHONES = [320, 360];

/** A page of each kind is looked at closely; all others are held to phones' widths alone. */
const KINDS = [
  'index.html',
  'channels.html',
  'charts/rate-comparison.html',
  'reference/charts.html',
  'reference/tags.html',
  'reference/dataset.html',
  'reference/tokens.html',
  'decisions/index.html',
  'files/demo/themes.css.html',
  ...pages.filter(({ language }) => language === 'zh').map(({ path }) => path),
];

/** Pages of each kind that TypeDoc makes: how they look is ours in part. */
const API_PAGES = [
  'api/index.html',
  'api/modules/element.html',
  'api/functions/core.renderSvg.html',
  'api/interfaces/core.DatasetInput.html',
  'api/types/core.AppleNewsComponent.html',
  'api/classes/index.SocialWorkChart.html',
];

/** Pages of TypeDoc ask for a file of icons, which no page that is a file gets, before a script puts them in. */
const NOT_OURS = /^Unsafe attempt to load URL file:\S+\/api\/assets\/icons\.svg/;

/** What a reader types, and what has to be found first. */
const SEARCHES = [
  ['hedge', /hedge/i],
  ['rollout-timeline', /^charts\/rollout-timeline\.html$/],
  ['renderFallback', /^api\/functions\/\w+\.renderFallback\.html$/],
  ['WeChat article', /^channels\.html/],
  ['chart-download', /^reference\/tags\.html|^index\.html/],
  ['潮新闻', /^(?:data|cli|reading|index|guide|charts)/],
];

const browser = await openChromium({ part: 'the pages of the site' });
if (browser) {
  for (const path of new Set([...KINDS, ...pages.map((page) => page.path)])) await checkPage(path);
  for (const path of API_PAGES) await checkApiPage(path);
  await checkSearch();
  await checkWithoutScript();
  await browser.close();
}
endWith([...new Set(problems)], `${pages.length} pages, ${KINDS.length} of them closely`);

/** Opens a page as a file; what the console says of it and what it asks for elsewhere is a problem. */
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (!NOT_OURS.test(message.text())) problems.push(`${path}: the console says: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => problems.push(`${path} throws: ${message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(`${path} asks for ${request.url()}`);
  });
  await page.goto(address(path));
  return page;
}

async function checkPage(path) {
  const page = await open(path);
  await checkWidth(page, path);
  const language = await page.evaluate(() => document.documentElement.lang);
  const expected = path.includes('/zh/') ? 'zh-CN' : 'en';
  if (language !== expected) problems.push(`${path} has the language ${language}, not ${expected}`);
  if (KINDS.includes(path)) {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await checkAxe(page, `${path} on a phone, ${colorScheme}`);
      await checkMasthead(page, `${path}, ${colorScheme}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await checkAxe(page, `${path} on a desk, dark`);
    await checkKeys(page, path);
  }
  await page.context().close();
}

/** Pages scroll down; what is wider scrolls in a box of its own. */
async function checkWidth(page, path) {
  for (const width of PHONES) {
    await page.setViewportSize({ width, height: 740 });
    let wide;
    // Charts are drawn for another width in the frame after it came.
    await until(async () => {
      wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      return wide <= 0;
    });
    if (wide > 0) problems.push(`${path} is ${wide} px wider than a screen of ${width} px`);
  }
  await checkCells(page, path);
}

/** Sentences in a table are read in lines of some words, whatever stands beside them. */
async function checkCells(page, path) {
  const narrow = await page.evaluate(
    ([least, most]) =>
      [...document.querySelectorAll('.scroll td')]
        .filter(({ textContent, clientWidth }) => textContent.length > least && clientWidth < most)
        .map(({ textContent, clientWidth }) => `${clientWidth} px: ${textContent.slice(0, 40)}`),
    [60, 200],
  );
  if (narrow.length > 0)
    problems.push(`${path}: ${narrow.length} cells with sentences are narrow, such as ${narrow[0]}`);
}

async function checkApiPage(path) {
  const page = await open(path);
  await checkWidth(page, path);
  await page.context().close();
}

/** What axe does not look at: the words in the empty field are as dark as those of links, and the name is as dark as text. */
async function checkMasthead(page, name) {
  const colours = await page.evaluate(() => {
    const colourOf = (selector, part) => window.getComputedStyle(document.querySelector(selector), part).color;
    return {
      field: [colourOf('#site-query', '::placeholder'), colourOf('.masthead > .to-contents')],
      name: [colourOf('.masthead > .name'), colourOf('body')],
    };
  });
  for (const [what, [colour, expected]] of Object.entries(colours))
    if (colour !== expected) problems.push(`${name}: the ${what} of the masthead is ${colour}, not ${expected}`);
}

async function checkAxe(page, name) {
  // Run by the browser itself, since the policy of the site lets no script with text in.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 120))
          .slice(0, 2)
          .join(' ')}`,
    );
  });
  problems.push(...found.map((words) => `${name}: axe: ${words}`));
}

/** The first stop of the Tab key leads past the masthead. */
async function checkKeys(page, path) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  let focused;
  await until(async () => (focused = await page.evaluate(() => document.activeElement?.id)) === 'page-text');
  if (focused !== 'page-text') problems.push(`${path}: the skip link leads to ${focused}`);
}

async function checkSearch() {
  const page = await open('charts/change.html', { viewport: { width: 1280, height: 900 } });
  const first = async (query) => {
    await page.fill('#site-query', query);
    await page.waitForFunction(
      (words) => document.querySelector('.found:not([hidden])')?.getAttribute('data-query') === words,
      query,
    );
    const href = await page.evaluate(() => document.querySelector('.found a')?.href ?? '');
    return href.replace(address('.'), '').replace(/^\//, '');
  };
  for (const [query, wanted] of SEARCHES) {
    const found = await first(query);
    if (!wanted.test(found)) problems.push(`a search for ${query} finds ${found || 'nothing'} first, not ${wanted}`);
  }
  // The title of a page leads to it; other pages may have a section of the very same name.
  for (const { title, path } of pages) {
    const found = await first(title);
    const isSame = found === path || found.split('#')[0] === path;
    if (!isSame) problems.push(`a search for the title “${title}” finds ${found || 'nothing'} first, not ${path}`);
  }
  await first('rollout-timeline');
  await checkAxe(page, 'what a search has found');
  await page.focus('#site-query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/rollout-timeline\.html$/);
  await page.context().close();
}

/** Without script the text, its charts and the contents are there, and no field that does nothing. */
async function checkWithoutScript() {
  const page = await open('charts/change.html', { javaScriptEnabled: false });
  const seen = async (selector) => page.locator(selector).first().isVisible();
  await page.goto(address('index.html'));
  if (!(await seen('.chart svg'))) problems.push('the front page has a picture in the place of its chart');
  await page.goto(address('charts/change.html'));
  if (!(await seen('social-work-chart svg'))) problems.push('without script, a chart is not seen');
  if (!(await seen('.contents a'))) problems.push('without script, the contents are not seen');
  if (await seen('#site-query')) problems.push('without script, there is a field for a search');
  await page.context().close();
}
