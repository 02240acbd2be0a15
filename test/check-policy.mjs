// Serves charts, from the built files, under the content security policies that docs/policy.md has, to the letter, in three
// engines. A page without a policy opens each in a frame, uses it as readers do, and hands over what it saw; violations are
// reported by the engines to the server. No driver stands between: engines are started with the address and nothing else.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fallbackStyles, readDataset, renderFallback } from '../dist/core.js';
import { cdnFile, listen, send, serve } from './answers.mjs';
import { until } from './built-page.mjs';
import { endWith } from './findings.mjs';
import { POLICIES, without } from './policies.mjs';
import { findEngines, root } from './setup.mjs';

const data = readFileSync(join(root, 'demo', 'embed-dataset.json'), 'utf8');
const { dataset } = readDataset(JSON.parse(data));
const [chart] = Object.keys(dataset.charts);
const NONCE = 'bm9uY2U';

const problems = [];

/** Pages by name: the policy, what is taken away from it, and what then is no longer so; nothing for a page as documented. */
const PAGES = {
  own: { policy: POLICIES.own },
  hosts: { policy: POLICIES.hosts },
  nonce: { policy: POLICIES.nonce },
  'own-without-script-src': { policy: without(POLICIES.own, 'script-src'), fails: ['builtIn', 'loaded', 'png'] },
  'own-without-connect-src': { policy: without(POLICIES.own, 'connect-src'), fails: ['loaded'] },
  'own-without-img-src': { policy: without(POLICIES.own, 'img-src'), fails: ['png'] },
  'own-without-style-src': { policy: without(POLICIES.own, 'style-src'), fails: ['sheet'] },
  'hosts-without-cdn': {
    policy: POLICIES.hosts.replace('https://cdn.example', "'self'"),
    fails: ['builtIn', 'loaded', 'png'],
  },
  'hosts-without-data': { policy: POLICIES.hosts.replace('https://data.example', "'self'"), fails: ['loaded'] },
  'nonce-without-nonce': { policy: POLICIES.nonce.replace('NONCE', 'b3RoZXI'), fails: ['builtIn', 'loaded', 'png'] },
};
const DIRECTIVES = { builtIn: /^script-src/, loaded: /^connect-src/, png: /^img-src/, sheet: /^style-src/ };

const FILES = { '/data.json': data, '/fallback.css': fallbackStyles() };
/** A file of the package, or the dataset, for whoever asks. */
function file(pathname) {
  const body = FILES[pathname] ?? cdnFile(pathname);
  return body && { body, headers: { 'access-control-allow-origin': '*' } };
}
const scripts = await serve(file);
const datasets = await serve(file);

/** A page of charts: one of the built-in dataset, one with a dataset at an address and a fallback from the server. */
function pageOf(name) {
  const [from, of] = name.startsWith('hosts') ? [scripts.origin, datasets.origin] : ['', ''];
  const nonce = name.startsWith('nonce') ? ` nonce="${NONCE}"` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
    <link rel="stylesheet" href="/fallback.css"><body>
    <social-work-chart id="builtIn" chart="volunteers" loading="eager"><p>Words</p></social-work-chart>
    <social-work-chart id="loaded" chart="${chart}" src="${of}/data.json" loading="eager">${renderFallback(dataset, chart, { language: 'en' })}</social-work-chart>
    <p>Of them <social-work-figure figure="active-volunteers">nearly 12 million</social-work-figure>.</p>
    <script type="module"${nonce} src="${from}/social-work-chart.min.js"></script>`;
}

/** The policy as documented, with the hosts and the nonce of this test, and where violations are to be told. */
const policyOf = (name) =>
  `${PAGES[name].policy
    .replace('https://cdn.example', scripts.origin)
    .replace('https://data.example', datasets.origin)
    .replace('NONCE', NONCE)}; report-uri /report?${name}`;

/** Opens every page in a frame and says what is so in it; runs in the page without a policy. */
const LOOK = `
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(isSo, turns = 400) { for (; !isSo() && turns > 0; turns -= 1) await wait(50); return isSo(); }
async function look(name, expected) {
  const frame = Object.assign(document.createElement('iframe'), { src: '/page/' + name, width: 700, height: 1500 });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { contentDocument: page, contentWindow: view } = frame;
  const saved = [];
  view.HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
  const [builtIn, chart] = page.querySelectorAll('social-work-chart');
  const all = (tag, selector) => [...(tag.shadowRoot?.querySelectorAll(selector) ?? [])];
  const isDrawn = (tag) => () => all(tag, '.plot svg').length > 0
    && view.getComputedStyle(all(tag, 'figure')[0]).paddingLeft === '16px';
  // What is not to come is waited for less long.
  const hasRules = () => { try { return page.styleSheets[0].cssRules.length > 0; } catch { return false; } };
  const seen = { sheet: await until(hasRules, expected.includes('sheet') ? 40 : 400) };
  seen.builtIn = await until(isDrawn(builtIn), expected.includes('builtIn') ? 10 : 400);
  seen.loaded = await until(isDrawn(chart), expected.includes('loaded') ? 40 : 400);
  if (seen.builtIn) {
    const [point] = all(builtIn, '[part=point]');
    point.focus();
    point.click();
    all(builtIn, '[data-control=table]')[0].click();
    all(builtIn, '.sort')[0]?.click();
    for (const [control, button] of [['share', 'link'], ['download', 'svg']]) {
      all(builtIn, '[data-control=' + control + ']')[0].click();
      await until(() => all(builtIn, '.panel [data-key=' + button + ']').length > 0);
    }
    for (const format of ['svg', 'csv', 'json', 'png']) {
      const before = all(builtIn, '.panel .said')[0];
      all(builtIn, '.panel [data-key=' + format + ']')[0].click();
      await until(() => all(builtIn, '.panel .said')[0] !== before);
    }
    seen.words = await until(() => page.querySelector('social-work-figure').shadowRoot.children.length > 0);
  }
  seen.png = saved.some((name) => name.endsWith('.png'));
  seen.others = ['svg', 'csv', 'json'].every((ending) => saved.some((name) => name.endsWith(ending)));
  seen.children = [...page.querySelectorAll('social-work-chart > *')].filter((child) => child.getClientRects().length).length;
  return seen;
}
const found = {};
await Promise.all(Object.entries(PAGES).map(async ([name, expected]) => {
  try { found[name] = await look(name, expected); } catch (error) { found[name] = { error: String(error) }; }
}));
await wait(700);
await fetch('/done', { method: 'POST', body: JSON.stringify(found) });
`;

/** What a browser has found in every page, and the violations that it has reported, as directive and address. */
async function visit(start) {
  const reports = {};
  let done;
  const finished = new Promise((resolve) => (done = resolve));
  const { close, origin } = await listen(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://host');
    if (request.method === 'POST') {
      let body = '';
      for await (const piece of request.setEncoding('utf8')) body += piece;
      response.writeHead(204).end();
      if (pathname === '/done') return done(JSON.parse(body));
      const { 'csp-report': report } = JSON.parse(body);
      const directive = report['effective-directive'] ?? report['violated-directive'];
      return (reports[search.slice(1)] ??= []).push(`${directive} ${report['blocked-uri']}`);
    }
    if (pathname === '/') {
      const expected = Object.fromEntries(Object.entries(PAGES).map(([name, { fails = [] }]) => [name, fails]));
      const body = `<!doctype html><link rel="icon" href="data:,"><body>
        <script type="module">const PAGES = ${JSON.stringify(expected)};${LOOK}</script>`;
      return send(response, pathname, body);
    }
    const name = pathname.replace('/page/', '');
    const page = PAGES[name] && { body: pageOf(name), headers: { 'content-security-policy': policyOf(name) } };
    return send(response, pathname, page ?? file(pathname));
  });
  const profile = mkdtempSync(join(tmpdir(), 'social-work-chart-'));
  const child = start(`${origin}/`, profile);
  const late = new Promise((resolve) => setTimeout(resolve, 150_000, {}));
  const found = await Promise.race([finished, late]);
  // Reports take their own way, and may come after everything else.
  const failing = Object.keys(PAGES).filter((name) => PAGES[name].fails);
  await until(() => failing.every((name) => reports[name]));
  process.kill(-child.pid, 'SIGKILL');
  close();
  // Its last processes still write there for a moment.
  await new Promise((resolve) => setTimeout(resolve, 300));
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  return { found, reports };
}

const run = (program, args) => spawn(program, args, { detached: true, stdio: 'ignore' });
const { chromium, firefox, webkit } = findEngines();
const ENGINES = {
  chromium:
    chromium &&
    ((url, profile) => {
      const quiet = [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
      ];
      return run(chromium, [...quiet, `--user-data-dir=${profile}`, url]);
    }),
  firefox: firefox && ((url, profile) => run(firefox, ['--headless', '--no-remote', '--profile', profile, url])),
  webkit: webkit && ((url) => run('xvfb-run', ['-a', '-s', '-screen 0 1280x1024x24', webkit.browser, url])),
};

function judge(engine, { found, reports }) {
  for (const [name, { fails }] of Object.entries(PAGES)) {
    const seen = found[name];
    const told = reports[name] ?? [];
    const say = (what) => problems.push(`${engine}, ${name}: ${what}: ${JSON.stringify([seen, told])}`);
    if (!seen || seen.error) {
      say('not looked at');
      continue;
    }
    for (const part of ['sheet', 'builtIn', 'loaded', 'png'])
      if (seen[part] === Boolean(fails?.includes(part))) say(`${part} is ${seen[part]}`);
    if (seen.builtIn && !(seen.others && seen.words)) say('files or linked words are missing');
    const kept = [seen.builtIn, seen.loaded].filter((isDrawn) => !isDrawn).length;
    if (seen.children !== kept) say(`${seen.children} children are seen, not ${kept}`);
    if (!fails && told.length > 0) say('violations');
    // The first thing that fails is what the entry is for.
    if (fails && !(told.length > 0 && told.every((each) => DIRECTIVES[fails[0]].test(each)))) say('other violations');
  }
}

for (const [engine, start] of Object.entries(ENGINES)) {
  if (!start) {
    console.log(`${engine}: NOT RUN, engine missing`);
    continue;
  }
  const begun = Date.now();
  judge(engine, await visit(start));
  console.log(`${engine}: ${Object.keys(PAGES).length} pages, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
for (const each of [scripts, datasets]) each.close();
endWith(problems);
