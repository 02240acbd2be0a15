/* global customElements, document, MutationObserver -- in the page */
// The apps of demo/frameworks with the package as it is published: packed, installed, type-checked, built and used in
// Chromium. After `npm run build`.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerPage, fileIn } from './answers.mjs';
import { severalAtOnce, until } from './built-page.mjs';
import { startChromium } from './chromium.mjs';
import { Findings } from './findings.mjs';
import { npm, pack } from './package/npm.mjs';
import { root } from './setup.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-frameworks-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const project = join(scratch, 'project');
const findings = new Findings();

let last = Date.now();
function tellTime(step) {
  console.log(`${step}: ${((Date.now() - last) / 1000).toFixed(1)} s`);
  last = Date.now();
}

/** Puts the apps into a folder outside of this repository, whose packages they must not find, with what they need. */
function install() {
  const { tarball } = pack(scratch);
  const isOurs = (path) => !/[\\/](?:node_modules|out)(?:[\\/]|$)/.test(path.slice(root.length));
  cpSync(join(root, 'demo', 'frameworks'), project, { recursive: true, filter: isOurs });
  for (const args of [['ci'], ['install', '--no-save', tarball]]) {
    const { status, stderr } = npm([...args, '--prefer-offline'], { cwd: project });
    if (status !== 0) throw new Error(stderr);
  }
}

/** Runs a program of the project; what it says is a problem if it ends badly, or, where it should be silent, if it says anything. */
function run(name, [script, ...args], { env = {}, silent } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: project, env: { ...process.env, ...env } });
    let output = '';
    let warnings = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (warnings += data));
    child.on('close', (code) => {
      findings.expect(`${name}: ends with`, code, 0);
      if (code !== 0) findings.problems.push(`${name}\n${output}`);
      if (code !== 0 || silent) findings.expect(`${name}: warns`, warnings, '');
      resolve();
    });
  });
}

const bin = (path) => join('node_modules', path);
const withTypes = (app) => () => run(`types of ${app}`, [bin('typescript/bin/tsc'), '-p', app]);
/** The longest first. */
const WORKS = [
  () => run('build', ['build.mjs'], { env: { NODE_ENV: 'production' }, silent: true }),
  () => run('build for development', ['build.mjs'], { env: { NODE_ENV: 'development' }, silent: true }),
  () => run('types of svelte', [bin('svelte-check/bin/svelte-check'), '--workspace', 'svelte', '--fail-on-warnings']),
  () => run('types of vue', [bin('vue-tsc/bin/vue-tsc.js'), '-p', 'vue']),
  ...['react', 'react-server', 'preact', 'solid'].map(withTypes),
];

/** Remembers the first tag with what stands in it, as the page has them before any script has run. */
function rememberMarkup() {
  const observer = new MutationObserver(() => {
    const tag = document.querySelector('social-work-chart');
    const fallback = tag?.querySelector('figure table');
    if (!fallback) return;
    document.served = [tag, fallback];
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** What builds for development say of themselves. */
const NOT_OURS = /^(?:Lit is in dev mode|%cDownload the React DevTools)/;

/** Opens a page of the project, with all that its console says. */
async function open(browser, path, options) {
  const context = await browser.newContext({ viewport: { width: 640, height: 2400 }, ...options });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!NOT_OURS.test(text)) said.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', ({ message }) => said.push(`error: ${message}`));
  await answerPage(page, (pathname) => fileIn(project, pathname));
  await page.addInitScript(rememberMarkup);
  await page.goto(`https://news.example${path}`);
  return { page, said, close: () => context.close() };
}

const linesOf = (page) => page.locator('ol > li').allTextContents();
const titleOf = (page, index) => page.locator('social-work-chart').nth(index).locator('[part=title]').textContent();

/** Waits until the app has shown so many events, and takes those that are new. */
async function nextLines(page, known, count) {
  await page
    .locator('ol > li')
    .nth(known.length + count - 1)
    .waitFor({ timeout: 20_000 });
  const lines = await linesOf(page);
  const fresh = lines.slice(known.length);
  known.push(...fresh);
  return fresh.sort();
}

/** Uses an app as a reader does; what it shows of events, and what its charts show, is held to what they must. */
async function useApp(browser, name, path) {
  const { page, said, close } = await open(browser, path);
  const expect = (what, found, expected) => findings.expect(`${name}: ${what}`, found, expected);
  const known = [];
  const next = (count) => nextLines(page, known, count);
  const press = (words) => page.getByRole('button', { name: words, exact: true }).click();
  const town = page.locator('social-work-chart').nth(1);

  expect('first', await next(2), ['drawn: volunteer-rate in en', 'drawn: volunteers in en']);
  expect('own data', await titleOf(page, 1), '7% volunteer in the town in 2023');
  await town.locator('[part=point]').first().click();
  expect('a reader selects', await next(1), ['selected: town']);
  await press('Other chart');
  expect('another chart', await next(1), ['drawn: applicants in en']);
  await press('Other language');
  expect('another language', await next(2), ['drawn: applicants in zh', 'drawn: volunteers in zh']);
  await press('Other data');
  expect('other data', await next(1), ['drawn: volunteers in zh']);
  expect('other data: title', await titleOf(page, 1), '2024年小镇有9%的人做志愿者');
  await press('Other data');
  expect('no dataset', await next(1), ['error: bad-dataset']);
  expect('no dataset: the children are seen', await town.locator('> p').isVisible(), true);
  expect('no dataset: no chart is seen', await town.locator('[part=chart]').count(), 0);
  await press('Other data');
  expect('data again', await next(1), ['drawn: volunteers in zh']);
  expect('data again: title', await titleOf(page, 1), '2023年小镇有7%的人做志愿者');
  expect('every event once', (await linesOf(page)).length, 9);
  const [error, ...others] = said;
  expect('the console', [/^error: <social-work-chart chart="volunteers">: /.test(error), others], [true, []]);
  return { page, close };
}

/** On the narrowest phone, too, an app scrolls down only. */
async function expectFit(page, name) {
  await page.setViewportSize({ width: 320, height: 640 });
  let wide;
  // Charts are drawn for another width in the frame after it came.
  await until(async () => (wide = await page.evaluate(() => document.documentElement.scrollWidth)) === 320);
  findings.expect(`${name}: width on a phone, in px`, wide, 320);
}

async function usePage(browser, name, path) {
  const { page, close } = await useApp(browser, name, path);
  await expectFit(page, name);
  await close();
}

/** The page that a server has made: without script it has the whole figure, and with it hydration keeps what is there. */
async function useServedPage(browser, name, path) {
  const without = await open(browser, path, { javaScriptEnabled: false });
  const fallback = without.page.locator('social-work-chart > figure.social-work-chart-fallback');
  findings.expect(`${name}, without script: picture`, await fallback.locator('.plot > svg').isVisible(), true);
  findings.expect(`${name}, without script: words`, await fallback.locator('.title').textContent(), EN_TITLE);
  findings.expect(
    `${name}, without script: children`,
    await without.page.getByText('Volunteers of a town').isVisible(),
    true,
  );
  findings.expect(`${name}, without script: the console`, without.said, []);
  await without.close();

  const { page, close } = await useApp(browser, name, path);
  const isKept = await page.evaluate(() => document.served?.[0] === document.querySelector('social-work-chart'));
  findings.expect(`${name}: the tag is that of the server`, isKept, true);
  await close();
}

const EN_TITLE = 'Active volunteers: three times the national rate';
const APPS = ['react', 'preact', 'solid', 'vue', 'svelte', 'angular'];
const PAGES = [['plain HTML', '/plain/index.html'], ...APPS.map((app) => [app, `/out/production/${app}/index.html`])];
/** Builds for development have the warnings of hydration in them. */
const SERVED = ['react-server', 'preact', 'vue', 'svelte'].flatMap((app) =>
  ['production', 'development'].map((mode) => [`${app} from a server, ${mode}`, `/out/${mode}/${app}/server.html`]),
);

/** What no page gives is false; `controls` is left out, which the server of Vue takes for the attribute of a video. */
const PROPS = { chart: 'volunteer-rate', lang: 'en', theme: 'dark', form: false, heading: 'Words', src: false };

/** What the servers of frameworks write of the same properties is the same to the tag as the properties themselves. */
async function compareServers(browser) {
  const script = 'written-props.mjs';
  cpSync(join(root, 'test', 'frameworks', script), join(project, script));
  const { stdout, stderr } = spawnSync(process.execPath, [script, JSON.stringify(PROPS)], {
    cwd: project,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  const { page, close } = await open(browser, PAGES[0][1]);
  await page.waitForFunction(() => customElements.get('social-work-chart'));
  const states = await page.evaluate(
    ([written, props]) => {
      const names = ['chart', 'theme', 'form', 'controls', 'loading', 'heading', 'notes', 'source', 'src', 'lang'];
      const stateOf = (tag) => names.map((name) => [name, tag[name] || null]);
      const read = (html) => stateOf(document.createRange().createContextualFragment(html).firstElementChild);
      const own = Object.assign(document.createElement('social-work-chart'), props);
      return [stateOf(own), Object.entries(written).map(([name, html]) => [name, read(html)])];
    },
    [JSON.parse(stdout), PROPS],
  );
  await close();
  const [own, written] = states;
  for (const [name, state] of written) findings.expect(`${name}: what its server writes`, state, own);
}

mkdirSync(project);
install();
tellTime('pack and install');
await severalAtOnce(WORKS, 2);
tellTime('build and types');
const browser = await startChromium();
const using = (use, name, path) => () =>
  use(browser, name, path).catch(({ message }) => findings.problems.push(`${name}: ${message}`));
await severalAtOnce([
  ...PAGES.map((page) => using(usePage, ...page)),
  ...SERVED.map((page) => using(useServedPage, ...page)),
]);
await compareServers(browser);
await browser.close();
tellTime('pages');
findings.end('findings on apps');
