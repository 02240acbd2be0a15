/* global document -- in the page */
// Two copies of the library in one page of a news site, in Chromium: every chart is drawn once, by the first, with its own parts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { drawn, openPage, severalAtOnce } from './built-page.mjs';
import { startChromium } from './chromium.mjs';
import { Findings } from './findings.mjs';
import { root } from './setup.mjs';

const cdn = join(root, 'dist', 'cdn');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const OTHER = '9.9.9';

/** The files for script tags below an address; of another version, those that it would have. */
function copyAt(folder, of = version) {
  return Object.fromEntries(
    readdirSync(cdn)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [
        `${folder}${name.replaceAll(version, of)}`,
        { body: readFileSync(join(cdn, name), 'utf8').replaceAll(version, of) },
      ]),
  );
}

/** The package as a site bundles it into its own code. */
async function bundleAt(folder) {
  const lib = { entry: join(root, 'dist', 'index.js'), formats: ['es'], fileName: 'site' };
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib, rolldownOptions: { output: { chunkFileNames: '[name].js' } } },
  });
  const contents = Object.fromEntries(output.map(({ fileName, code }) => [`${folder}${fileName}`, { body: code }]));
  const later = output.filter(({ isDynamicEntry }) => isDynamicEntry).map(({ fileName }) => `${folder}${fileName}`);
  return { contents, later };
}

const site = await bundleAt('/site/');
const files = {
  ...copyAt('/one/'),
  ...copyAt('/two/'),
  ...copyAt('/new/', OTHER),
  ...site.contents,
  '/data.json': 'demo/embed-dataset.json',
};

/** Whether a file is one that the library loads when it is needed. */
const isPart = (path) => /-\d+\.\d+\.\d+\.min\.js$/.test(path) || site.later.includes(path);

const FIRST = 'social-work-chart.min.js';
const ONE = `/one/${FIRST}`;
const LOADER = '/one/social-work-chart-loader.min.js';
const SITE = '/site/site.js';

/**
 * Scripts of a page in their order, the folder whose copy draws, and the versions that the console names, if it warns. Which
 * of two is first depends on the network where a loader comes before the other.
 */
const PAGES = {
  'one copy': { scripts: [ONE], draws: '/one/' },
  'one copy, named twice': { scripts: [ONE, ONE], draws: '/one/' },
  'one file under two addresses': { scripts: [ONE, `/two/${FIRST}`], draws: '/one/', warns: [version, version] },
  'one file with and without a query': { scripts: [ONE, `${ONE}?v=2`], draws: '/one/', warns: [version, version] },
  'two versions': { scripts: [ONE, `/new/${FIRST}`], draws: '/one/', warns: [version, OTHER] },
  'two versions, the new one first': { scripts: [`/new/${FIRST}`, ONE], draws: '/new/', warns: [OTHER, version] },
  'a version that comes when all is drawn': {
    scripts: [ONE],
    later: `/new/${FIRST}`,
    draws: '/one/',
    warns: [version, OTHER],
  },
  'the loader and its file': { scripts: [LOADER, ONE], draws: '/one/' },
  'the loader, twice': { scripts: [LOADER, `${LOADER}?v=2`], draws: '/one/' },
  'two loaders': {
    scripts: [LOADER, '/two/social-work-chart-loader.min.js'],
    draws: /one|two/,
    warns: [version, version],
    mayWarn: true,
  },
  'a file, then a loader': { scripts: [`/new/${FIRST}`, LOADER], draws: '/new/' },
  'a loader, then a file': { scripts: [LOADER, `/new/${FIRST}`], draws: /one|new/, warns: [/.+/, /.+/], mayWarn: true },
  'a site with the package, then the file': {
    scripts: [SITE, `/new/${FIRST}`],
    draws: '/site/',
    warns: [version, OTHER],
  },
  'the file, then a site with the package': {
    scripts: [`/new/${FIRST}`, SITE],
    draws: '/new/',
    warns: [OTHER, version],
  },
  'a loader, then a site with the package': {
    scripts: [LOADER, SITE],
    draws: /one|site/,
    warns: [version, version],
    mayWarn: true,
  },
};

/** A chart that needs the article, one with data of its own, and words that need their link: with a tool, three parts. */
const BODY = `<social-work-chart id="built-in" chart="volunteers"><p>Words</p></social-work-chart>
<p><social-work-figure figure="active-volunteers">近1200万</social-work-figure></p>
<social-work-chart id="own" chart="volunteers" src="/data.json"><p>Words</p></social-work-chart>`;

const browser = await startChromium();
const findings = new Findings();

async function checkPage(name, { scripts, later, draws, warns, mayWarn }) {
  const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`);
  const viewport = { width: 390, height: 2000 };
  const opened = await openPage(browser, `<!doctype html><html lang="zh">${tags.join('')}<body>${BODY}`, {
    files,
    viewport,
  });
  const { page, asked, said, heard } = opened;
  await drawn(page, 2);
  if (later) await page.evaluate((address) => import(address), later);
  await page.waitForFunction(() =>
    document.querySelector('social-work-figure').shadowRoot.querySelector('[role=button]'),
  );
  await page.locator('#own [data-control=share]').click();
  await page.locator('#own [part=panel]').first().waitFor();
  await page.waitForLoadState('networkidle');

  const inPage = await page.evaluate(() => ({
    figures: [...document.querySelectorAll('social-work-chart')].map(
      (tag) => tag.shadowRoot.querySelectorAll('.chart').length,
    ),
    regions: document.querySelectorAll('output').length,
    words: document.querySelector('social-work-figure').shadowRoot.querySelectorAll('[part=words]').length,
  }));
  findings.expect(`${name}: in the page`, inPage, { figures: [1, 1], regions: 1, words: 1 });
  const { drawn: told, errors, violations } = await heard();
  findings.expect(`${name}: drawn`, told.sort(), ['built-in', 'own']);
  findings.expect(`${name}: errors and violations`, [...errors, ...violations], []);
  findings.expect(
    `${name}: the console`,
    said.filter((line) => !isWarning(line, warns)),
    [],
  );
  const warnings = said.filter((line) => isWarning(line, warns)).length;
  findings.expect(`${name}: warnings`, Math.max(warnings, mayWarn ? 1 : 0), warns ? 1 : 0);
  const parts = asked.filter(isPart);
  const folders = [...new Set(parts.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))];
  findings.expect(
    `${name}: whose parts`,
    folders.map((folder) => Boolean(folder.match(draws))),
    [true],
  );
  findings.expect(`${name}: parts, each asked for once`, parts.length, new Set(parts).size);
  findings.expect(`${name}: parts that came`, parts.length >= 3, true);
  await page.close();
}

/** Whether a line of the console says that one version stands back where another is. */
function isWarning(line, [there, back] = []) {
  const [, first, second] = /^warning: .* in version (\S+); version (\S+) stands back\./.exec(line) ?? [];
  return first !== undefined && Boolean(first.match(there)) && Boolean(second.match(back));
}

await severalAtOnce(
  Object.entries(PAGES).map(
    ([name, page]) =>
      () =>
        checkPage(name, page).catch((error) => findings.problems.push(`${name}: ${error.message}`)),
  ),
);
await browser.close();
findings.end('findings on pages with two copies');
