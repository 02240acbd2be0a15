/* global addEventListener, Buffer, crypto, document, fetch, Request, Response, TextDecoder, TextEncoder, URLSearchParams */
// Runs the examples of servers with the package as it was built: on Node, without Node, and as a folder of files.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { build, runnerImport } from 'vite';
import { answerFrom } from '../demo/server/answer.mjs';
import { fallbackStyles, renderJson, zhejiang2024 } from '../dist/core.js';
import { until } from './built-page.mjs';
import { openChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'test', file), { configFile: false, logLevel: 'error' })).module;
const { problemsOfOEmbed } = await load('oembed-problems.ts');
const { SENTINEL, TEXTS } = await load('hostile/payloads.ts');
const { marked, withTexts } = await load('hostile/marked.ts');
const judges = await load('hostile/judges.ts');

const ORIGIN = 'https://news.example';
const CHARTS = 2;
const PAGES = { '/': 'zh-CN', '/en/': 'en' };
const example = (name) => join(root, 'demo', 'server', name);
const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-server-'));
const problems = [];
const expect = (isRight, problem) => {
  if (!isRight) problems.push(problem);
};

/** Starts the server on a port that is free. */
async function startServer() {
  const child = spawn(process.execPath, [example('node.mjs')], {
    env: { ...process.env, PORT: '0', ORIGIN },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  const said = await Promise.race([
    new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text)))),
    ended.then((end) => `ended with ${end}`),
  ]);
  const [, port] = /^http:\/\/127\.0\.0\.1:(\d+) /.exec(said) ?? [];
  if (!port) throw new Error(`the server does not say where it is: ${said}`);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { port: Number(port), address: `http://127.0.0.1:${port}`, stop };
}

/** Elements of a parsed page, in their order. */
function elementsIn(node) {
  return (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...elementsIn(child)] : []));
}
const attribute = (element, name) => element?.attrs.find((each) => each.name === name)?.value;

function xmlErrors(xml) {
  const errors = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(xml).close();
  return errors;
}

async function checkPage(ask, path, lang) {
  const response = await ask(path);
  const html = await response.text();
  const errors = [];
  const elements = elementsIn(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  expect(response.headers.get('content-type') === 'text/html; charset=utf-8', `${path} is no page`);
  expect(errors.length === 0, `${path} is no valid HTML: ${errors}`);
  // The parser mends tags in wrong places without a word.
  const [body = ''] = /<body>[^]*<\/body>/.exec(html) ?? [];
  expect(xmlErrors(body).length === 0, `${path} has tags in wrong places: ${xmlErrors(body)}`);
  expect(attribute(elements[0], 'lang') === lang, `${path} does not say its language`);
  const tags = elements.filter(({ tagName }) => tagName === 'social-work-chart');
  expect(tags.length === CHARTS, `${path} has ${tags.length} charts`);
  for (const tag of tags) {
    const names = elementsIn(tag).map(({ tagName }) => tagName);
    const isWhole = names[0] === 'figure' && names.includes('svg') && names.includes('table');
    expect(isWhole && attribute(tag, 'lang') === lang, `${path} has a chart without its fallback: ${names}`);
    expect(attribute(elementsIn(tag)[0], 'lang') === lang, `${path} has a fallback in another language`);
  }
  const inline = elements.filter((each) => each.tagName === 'style' || attribute(each, 'style') !== undefined);
  expect(inline.length === 0, `${path} has inline styles, which its policy forbids`);
  const sheet = elements.find((each) => attribute(each, 'rel') === 'stylesheet');
  const styles = await (await ask(attribute(sheet, 'href'))).text();
  expect(styles.split(fallbackStyles()).length === 2, `${path} has the styles of fallbacks not once`);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const script = Buffer.from(await (await ask(attribute(scripts[0], 'src'))).arrayBuffer());
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  expect(scripts.length === 1 && attribute(scripts[0], 'integrity') === integrity, `${path} pins another script`);
  return { html, integrity };
}

/** Addresses of pictures in an element or its feed. */
const imagesIn = (elements) =>
  elements.filter(({ tagName }) => tagName === 'img').map((image) => [attribute(image, 'src'), image]);

async function checkFeed(ask, path) {
  const response = await ask(path);
  const xml = await response.text();
  expect(/^application\/rss\+xml/.test(response.headers.get('content-type')), `${path} is no feed`);
  expect(xmlErrors(xml).length === 0, `${path} is no valid XML: ${xmlErrors(xml)}`);
  const [, content = ''] = /<!\[CDATA\[([^]*)\]\]>/.exec(xml) ?? [];
  const errors = [];
  const images = imagesIn(elementsIn(parseFragment(content, { onParseError: ({ code }) => errors.push(code) })));
  expect(errors.length === 0, `what ${path} holds is no valid HTML: ${errors}`);
  expect(images.length === CHARTS, `${path} has ${images.length} pictures`);
  const strange = images.filter(([src]) => !src.startsWith(`${ORIGIN}/charts/`));
  expect(strange.length === 0, `${path} names a picture elsewhere: ${strange.map(([src]) => src)}`);
  // One stands for all: a PNG takes as long as everything else here.
  const [src, image] = images[0];
  const png = Buffer.from(await (await ask(src.slice(ORIGIN.length))).arrayBuffer());
  const isAsWide = png.readUInt32BE(16) === 2 * Number(attribute(image, 'width'));
  // Heights are whole numbers of px in the feed.
  const isAsHigh = Math.abs(png.readUInt32BE(20) / 2 - Number(attribute(image, 'height'))) <= 0.5;
  expect(isAsWide && isAsHigh, `${path} gives ${src} a size that it does not have`);
  return images.map(([src]) => src);
}

async function checkPicture(ask, path) {
  const response = await ask(path);
  const svg = await response.text();
  const { headers } = response;
  expect(headers.get('content-type') === 'image/svg+xml' && svg.startsWith('<svg '), `${path} is no picture`);
  expect(xmlErrors(svg).length === 0, `${path} is no valid XML: ${xmlErrors(svg)}`);
  expect(/max-age=[1-9]/.test(headers.get('cache-control')), `${path} may not be kept`);
  const etag = headers.get('etag');
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await ask(path, { headers: { 'if-none-match': known } });
    const isShort = again.status === 304 && (await again.text()) === '' && again.headers.get('etag') === etag;
    expect(isShort, `${path} is sent again to who has ${known}: ${again.status}`);
  }
  const other = await ask(path, { headers: { 'if-none-match': '"other"' } });
  expect(other.status === 200 && (await other.text()) === svg, `${path} is not sent to who has another`);
  const head = await ask(path, { method: 'HEAD' });
  expect(head.status === 200 && (await head.text()) === '' && head.headers.get('etag') === etag, `${path}: HEAD`);
}

const CHART_PAGE = '/charts/volunteer-rate.en.html';
const oEmbedPath = (query) => `/oembed?${new URLSearchParams({ url: ORIGIN + CHART_PAGE, ...query })}`;

/** Room that consumers have, and what it is enough for. */
const ROOMS = [
  [{}, 'iframe'],
  [{ format: 'json', maxwidth: 480 }, 'iframe'],
  [{ maxwidth: 1200, maxheight: 450 }, 'iframe'],
  [{ maxwidth: 279 }, 'img'],
  [{ maxheight: 100 }, 'img'],
  [{ maxwidth: 1, maxheight: 1 }, 'img'],
];

/** What is no request for oEmbed, or one for something that is not there. */
const REFUSED = [
  [404, { url: `${ORIGIN}/charts/nobody.en.html` }],
  [404, { url: `https://elsewhere.example${CHART_PAGE}` }],
  [404, { url: `${ORIGIN}.evil.example${CHART_PAGE}` }],
  [404, { url: CHART_PAGE }],
  [404, { url: `${ORIGIN}/` }],
  [404, { url: '"><script>alert(1)</script>' }],
  [404, { url: '__proto__' }],
  [501, { format: 'xml' }],
  [501, { format: '' }],
  [501, { format: 'xml', url: 'nowhere' }],
  ...['0', '-1', '1.5', '1e3', 'wide', '', '100000', '640px', ' 640'].flatMap((size) => [
    [400, { maxwidth: size }],
    [400, { maxheight: size }],
  ]),
];

/** A chart page says of itself what networks show: words of the chart, and a picture that is there, of the size that is said. */
async function checkCard(ask, elements, hasPictures) {
  const canonical = elements.find((each) => attribute(each, 'rel') === 'canonical');
  const tags = elements.filter(({ tagName }) => tagName === 'meta');
  const card = Object.fromEntries(
    tags.map((each) => [attribute(each, 'property') ?? attribute(each, 'name'), attribute(each, 'content')]),
  );
  const words = [card['og:title'], card['og:description'], card['og:image:alt'], card['twitter:card'], card['og:url']];
  const expected = [
    'Active volunteers: three times the national rate',
    'Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.',
    `${words[0]}\n${words[1]}`,
    'summary_large_image',
    attribute(canonical, 'href'),
  ];
  expect(words.join('|') === expected.join('|'), `${CHART_PAGE} has the card ${words.join('|')}`);
  const response = await ask(card['og:image'].slice(ORIGIN.length));
  const png = Buffer.from(await response.arrayBuffer());
  // The worker draws no PNG.
  expect(response.ok === hasPictures, `${card['og:image']}: ${response.status}`);
  if (!hasPictures) return;
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const said = [card['og:image:width'], card['og:image:height']];
  const isNear = size.every((px, index) => Math.abs(px - said[index]) <= 1);
  expect(isNear, `${card['og:image']} has ${size} px, and its page says ${said}`);
}

/** What a chart page says of oEmbed leads to an answer within the room of each consumer, and to nothing else. */
async function checkOEmbed(ask, hasPictures) {
  const html = await (await ask(CHART_PAGE)).text();
  const errors = [];
  const elements = elementsIn(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  expect(errors.length === 0, `${CHART_PAGE} is no valid HTML: ${errors}`);
  const link = elements.find((each) => attribute(each, 'type') === 'application/json+oembed');
  const expected = ORIGIN + oEmbedPath({});
  expect(attribute(link, 'href') === expected, `the link for oEmbed leads to ${attribute(link, 'href')}`);
  expect(
    attribute(link, 'rel') === 'alternate' && attribute(link, 'title') !== '',
    'the link for oEmbed says not what it is',
  );
  await checkCard(ask, elements, hasPictures);
  for (const [query, name] of ROOMS) {
    const response = await ask(oEmbedPath(query));
    const answer = await response.json();
    const { maxwidth, maxheight } = query;
    const faults = problemsOfOEmbed(answer, { width: maxwidth, height: maxheight });
    const [element] = elementsIn(parseFragment(answer.html));
    const address = ORIGIN + (name === 'img' ? CHART_PAGE.replace('html', 'png') : CHART_PAGE);
    const isRight = element.tagName === name && attribute(element, 'src') === address;
    const what = `oEmbed for ${JSON.stringify(query)}`;
    expect(response.headers.get('content-type') === 'application/json; charset=utf-8', `${what} is no JSON`);
    expect(response.headers.get('access-control-allow-origin') === '*', `${what} cannot be read by a page`);
    expect(faults.length === 0 && isRight, `${what}: ${faults.join('; ')} ${answer.html}`);
  }
  const marked = await ask(oEmbedPath({ url: `${ORIGIN}${CHART_PAGE}?utm_source=mail#a` }));
  expect(marked.status === 200, `oEmbed for an address with a mark of a campaign: ${marked.status}`);
  for (const [status, query] of [...REFUSED, [400, undefined]]) {
    const response = await ask(query ? oEmbedPath(query) : '/oembed');
    const words = await response.text();
    const what = `oEmbed for ${JSON.stringify(query)}`;
    expect(response.status === status, `${what} is answered with ${response.status}`);
    expect(response.headers.get('content-type') === 'text/plain; charset=utf-8', `${what}: what is told is no text`);
    expect(/^(?:Expected|There is no such chart\.\nCharts: https:)[^<]+\n$/.test(words), `${what}: told ${words}`);
  }
}

const UNKNOWN = [
  '/charts/nobody.zh.svg',
  '/charts/volunteer-rate.fr.svg',
  '/charts/volunteer-rate.svg',
  '/charts/constructor.zh.svg',
  '/__proto__',
  '/fr/',
  '/%E0%A4%A',
  '/charts/..%2F..%2Fpackage.json',
  '/scripts/..%2F..%2Fpackage.json',
  '/<script>alert(1)</script>?<b>',
  `/${'a'.repeat(8000)}`,
];

async function checkUnknown(ask) {
  for (const path of UNKNOWN) {
    const response = await ask(path);
    const words = await response.text();
    const name = path.slice(0, 40);
    expect(response.status === 404, `${name} is answered with ${response.status}`);
    expect(response.headers.get('content-type') === 'text/plain; charset=utf-8', `${name}: what is told is no text`);
    expect(words.includes('Charts: county-rollout, ') && words.includes('Languages: zh, en'), `${name}: told ${words}`);
    const parts = path.split(/[/?]/).filter((part) => part.length > 2 && !/^(?:charts|scripts)$/.test(part));
    const repeated = parts.filter((part) => words.includes(part));
    expect(repeated.length === 0 && !/\n\s+at |[\\/]demo[\\/]/.test(words), `${name}: told ${words}`);
  }
  const posted = await ask('/', { method: 'POST', body: 'a' });
  expect(
    posted.status === 405 && posted.headers.get('allow') === 'GET, HEAD',
    `POST is answered with ${posted.status}`,
  );
}

/** Whether words say neither what was asked for nor where in the code something was. */
const isDiscreet = (words, text) =>
  !(text.length > 3 && words.includes(text)) && !/\n\s+at |[\\/]demo[\\/]/.test(words);

async function checkRefused(response, { status, text, what }) {
  const words = await response.text();
  const { headers } = response;
  expect(response.status === status, `${what} is answered with ${response.status}`);
  const isText = headers.get('content-type') === 'text/plain; charset=utf-8';
  expect(isText && headers.get('x-content-type-options') === 'nosniff', `${what}: what is told is no text`);
  expect(isDiscreet(words, text), `${what}: told ${words}`);
}

/** The corpus as what is asked for: in the path, in the query, in what oEmbed is asked and in the header that is read. */
async function checkHostileRequests(ask) {
  const usual = await (await ask(CHART_PAGE)).text();
  for (const [name, text] of Object.entries(TEXTS)) {
    const written = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
    for (const path of [`/${written}`, `/charts/${written}.zh.svg`, `/charts/volunteer-rate.${written}`]) {
      await checkRefused(await ask(path), { status: 404, text, what: `${name} in a path` });
    }
    const refusals = [
      [404, { url: text }],
      [404, { url: `${ORIGIN}/${text}` }],
      [501, { format: text }],
      [400, { maxwidth: text }],
      [400, { maxheight: text }],
    ];
    for (const [status, query] of refusals) {
      const what = `${name} as ${Object.keys(query)} of oEmbed`;
      await checkRefused(await ask(oEmbedPath(query)), { status, text, what });
    }
    const page = await ask(`${CHART_PAGE}?${written}`);
    const isUsual = page.status === 200 && (await page.text()) === usual;
    expect(isUsual, `${name} in a query is answered with ${page.status} or another page`);
    // What no program can send as a header.
    if (/[^\t -~]/.test(text)) continue;
    const known = await ask('/styles.css', { headers: { 'if-none-match': text } });
    expect(known.status === 200 && (await known.text()) !== '', `${name} as a checksum: ${known.status}`);
  }
}

/** The corpus in bytes that no client would send: a server refuses them or answers, and goes on. */
async function checkHostileBytes(ask, port) {
  const usual = await (await ask('/')).text();
  for (const [name, text] of Object.entries(TEXTS)) {
    const requests = [
      `GET /${text} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${text}\r\nIf-None-Match: ${text}\r\nConnection: close\r\n\r\n`,
    ];
    for (const [index, request] of requests.entries()) {
      const said = await sayTo(port, request);
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(said) ?? [];
      const isRefused = /^4\d\d$/.test(status) && isDiscreet(said, text);
      const isUsual = index === 1 && status === '200' && said.includes(usual);
      expect(isRefused || isUsual, `${name} in the bytes of a request is answered with ${said.slice(0, 80)}`);
    }
  }
}

/** The charts of the article with a marker in place of all their words. */
function markedArticle() {
  const parts = ['county-rollout', 'volunteer-rate'].map((id) => JSON.parse(renderJson(zhejiang2024, id)));
  const all = (name) => Object.assign({}, ...parts.map((part) => part[name]));
  return marked({ ...parts[0], figures: all('figures'), units: all('units'), charts: all('charts') });
}

/** The corpus as what is served: every answer of the worker is what it says, and harmless. */
async function checkHostileDatasets() {
  const article = markedArticle();
  const code = await bundleEdge({ isDatasetGiven: true });
  for (const [name, text] of Object.entries(TEXTS)) {
    const env = { ORIGIN, INTEGRITY: 'sha384-abcdefgh' };
    const ask = startWorker(code, env, { given: JSON.stringify(withTexts(article, () => text)) });
    for (const [path, type, judge] of SERVED) {
      const response = await ask(path);
      const body = await response.text();
      const isRight = response.status === 200 && response.headers.get('content-type') === type;
      expect(
        isRight,
        `${name} in ${path} is answered with ${response.status}, ${response.headers.get('content-type')}`,
      );
      expect(
        response.headers.get('x-content-type-options') === 'nosniff',
        `${name} in ${path}: engines may guess what it is`,
      );
      // One that is written as it is in every format shows that it is this dataset.
      const isServed = text !== TEXTS['a path upwards'] || body.includes(text);
      expect(isServed, `${path} has not the words of the dataset`);
      try {
        judge(body);
      } catch ({ message }) {
        problems.push(`${name} in ${path}: ${message}`);
      }
    }
  }
  expect(!(SENTINEL in globalThis), 'a script ran');
}

const SCRIPTS_OF_PAGES = /^\/scripts\/social-work-chart(-frame)?\.min\.js(\?abcdefgh)?$/;
const pageWith = (scripts) => (html) => judges.expectPage(html, { scripts, sheets: 0, address: SCRIPTS_OF_PAGES });

function judgeFeed(xml) {
  const errors = xmlErrors(xml);
  if (errors.length > 0) throw new Error(errors[0]);
  const [, content, ...more] = xml.split(/<!\[CDATA\[|\]\]>/);
  if (more.length !== 1) throw new Error('the section of the feed ends too early');
  judges.expectFragment(content, 'HTML');
}

function judgeOEmbed(json) {
  const answer = JSON.parse(json);
  const [fault] = problemsOfOEmbed(answer);
  if (fault) throw new Error(fault);
  judges.expectPage(answer.html, { scripts: 0, sheets: 0 });
}

/** What the worker serves of a dataset, of which type, and its judge. */
const SERVED = [
  ['/', 'text/html; charset=utf-8', pageWith(1)],
  ['/en/', 'text/html; charset=utf-8', pageWith(1)],
  ['/en/feed.xml', 'application/rss+xml; charset=utf-8', judgeFeed],
  ['/charts/county-rollout.zh.svg', 'image/svg+xml', judges.expectPicture],
  [CHART_PAGE, 'text/html; charset=utf-8', pageWith(2)],
  [oEmbedPath({}), 'application/json; charset=utf-8', judgeOEmbed],
  [oEmbedPath({ maxwidth: 200 }), 'application/json; charset=utf-8', judgeOEmbed],
];

/** Readers are told nothing of what has gone wrong, and the next one may be luckier. */
async function checkFailure() {
  let tries = 0;
  const make = () => {
    tries += 1;
    if (tries === 1) throw new Error('a secret of the editors');
    return 'a';
  };
  const answer = answerFrom(new Map([['/a', { type: 'text/css', make }]]));
  const ask = () => answer({ method: 'GET', path: '/a' });
  const { error } = console;
  const logged = [];
  console.error = (fault) => logged.push(fault.message);
  const [failed, made] = [await ask(), await ask()];
  console.error = error;
  const told = new TextDecoder().decode(failed.body);
  expect(failed.status === 500 && /^This could not be made; [\w ]+\.\n$/.test(told), `a failure: ${told}`);
  expect(logged.join() === 'a secret of the editors', `the log says ${logged}`);
  expect(made.status === 200, `after a failure: ${made.status}`);
}

/** What a server says to bytes that are no request. */
function sayTo(port, bytes) {
  return new Promise((resolve, reject) => {
    let said = '';
    // The server closes: Node answers nobody who has closed before.
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (text) => (said += text)).on('end', () => resolve(said));
    // Who refuses bytes may cut the connection after the answer, before they are all read.
    socket.on('error', (error) => (said ? resolve(said) : reject(error)));
  });
}

/** A library that has read the dataset of the global `given` in place of its own. */
const givenDataset = {
  name: 'given-dataset',
  enforce: 'pre',
  resolveId: (source) => (source === 'social-work-chart/core' ? '\0given' : undefined),
  load: (id) =>
    id === '\0given'
      ? `import { readDataset } from ${JSON.stringify(join(root, 'dist/core.js'))};
export * from ${JSON.stringify(join(root, 'dist/core.js'))};
export const zhejiang2024 = readDataset(JSON.parse(given)).dataset;`
      : undefined,
};

/**
 * The file with the handler and all that it imports; fails where that is a module of Node.
 * @param isDatasetGiven - whether it serves the dataset of the global `given`, as JSON
 */
async function bundleEdge({ isDatasetGiven = false } = {}) {
  const ofNode = [];
  const watch = {
    name: 'watch-imports',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith('node:') || builtinModules.includes(source)) ofNode.push(`${source} in ${importer}`);
    },
  };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    plugins: [watch, ...(isDatasetGiven ? [givenDataset] : [])],
    build: {
      write: false,
      minify: false,
      lib: { entry: example('edge.mjs'), formats: ['iife'], name: 'worker', fileName: 'edge' },
    },
  });
  expect(ofNode.length === 0, `the worker imports modules of Node: ${ofNode}`);
  expect(output[0].imports.length === 0, `the worker imports ${output[0].imports}`);
  return output[0].code;
}

/** The worker with what the web has and globals of its own, and nothing of Node. */
function startWorker(code, env, globals = {}) {
  const context = createContext({ Request, Response, URL, URLSearchParams, TextEncoder, crypto, console, ...globals });
  const worker = runInContext(`${code}\n;worker.default ?? worker`, context);
  return (path, options) => worker.fetch(new Request(new URL(path, ORIGIN), options), env);
}

async function checkWorker(ask, askServer, paths) {
  for (const path of paths) {
    const [ours, theirs] = await Promise.all([ask(path), askServer(path)]);
    const isSame = (await ours.text()) === (await theirs.text());
    const headers = ['content-type', 'cache-control', 'etag'];
    const isAlike = headers.every((name) => ours.headers.get(name) === theirs.headers.get(name));
    expect(ours.status === 200 && isSame && isAlike, `the worker answers ${path} unlike the server`);
  }
}

/** Runs a program of Node to its end, while the server goes on. */
function run(file, ...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
}
const site = join(scratch, 'site');

/** Nobody answers queries in a folder: there each page of a chart names a file for oEmbed, with the answer for any room. */
function inFolder(path, body) {
  if (!/^\/charts\/.*\.html$/.test(path)) return body;
  const link = new RegExp(`${ORIGIN}/oembed[^"]*`);
  return Buffer.from(String(body).replace(link, ORIGIN + path.replace(/html$/, 'oembed.json')));
}

async function checkOEmbedFiles(ask, pages) {
  for (const path of pages) {
    const written = readFileSync(join(site, path.replace(/html$/, 'oembed.json')), 'utf8');
    const answered = await (await ask(oEmbedPath({ url: ORIGIN + path }))).text();
    expect(written === answered, `the folder has another oEmbed answer for ${path}`);
  }
}

/** The folder holds every answer of the server, and the scripts; of PNG, which takes long, only that it is there. */
async function checkFolder({ status, stderr }, ask, paths) {
  expect(status === 0 && stderr === '', `the folder is not written: ${stderr}`);
  const written = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const scripts = readdirSync(join(root, 'dist', 'cdn')).filter((name) => name.endsWith('.js'));
  const expected = [...paths, ...scripts.map((name) => `/scripts/${name}`)];
  const charts = paths.filter((path) => path.startsWith('/charts/') && path.endsWith('.html'));
  const count = expected.length + charts.length;
  expect(written.length === count, `the folder has ${written.length} files, not ${count}`);
  await checkOEmbedFiles(ask, charts);
  for (const path of expected) {
    const file = readFileSync(join(site, path.replace(/\/$/, '/index.html')));
    const isSame = path.endsWith('.png')
      ? file.toString('latin1', 1, 4) === 'PNG'
      : file.equals(inFolder(path, Buffer.from(await (await ask(path)).arrayBuffer())));
    expect(isSame, `${path} is another file in the folder`);
  }
}

async function checkFolderCalls() {
  writeFileSync(join(scratch, 'file'), '');
  const unwritable = await run(example('static.mjs'), join(scratch, 'file', 'site'), ORIGIN);
  expect(unwritable.status === 1 && /^[^\n]+\n$/.test(unwritable.stderr), `no folder: ${unwritable.stderr}`);
  for (const args of [[], [site], [site, 'news.example'], [site, `${ORIGIN}/`]]) {
    const wrong = await run(example('static.mjs'), ...args);
    expect(wrong.status === 2 && wrong.stderr.startsWith('Usage: '), `called with “${args}”: ${wrong.stderr}`);
  }
}

/** The names and the checksum that the pages and their feeds give are those of the command. */
async function checkCommand(images, { integrity }) {
  const embed = async (form, language) => {
    const where = ['--base', `${ORIGIN}/charts`, '--chart', 'county-rollout', '--language', language];
    return (await run(join(root, 'dist/cli/main.js'), 'embed', '--as', form, ...where)).stdout;
  };
  for (const [image, language] of [
    [images[0], 'zh'],
    [images[CHARTS], 'en'],
  ]) {
    expect((await embed('picture', language)).includes(`src="${image}"`), `the command makes no ${image}`);
  }
  expect((await embed('tag', 'en')).includes(`integrity="${integrity}"`), `the command prints no ${integrity}`);
}

const isDrawn = (index) =>
  document.querySelectorAll('social-work-chart')[index].shadowRoot?.querySelector('.chart svg');

/** Opens a page in Chromium: how high its charts are, how many are drawn, and what its policy or the console says. */
async function openPage(browser, address, { javaScriptEnabled }) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => {
    // A page without an icon of its own is asked for one.
    if (!message.location().url.endsWith('/favicon.ico')) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(address, { waitUntil: 'load' });
  const heights = [];
  let fallbacks = 0;
  for (const [index, tag] of (await page.locator('social-work-chart').all()).entries()) {
    await tag.scrollIntoViewIfNeeded();
    if (javaScriptEnabled) await page.waitForFunction(isDrawn, index);
    if (await tag.locator('> figure svg').first().isVisible()) fallbacks += 1;
    heights.push((await tag.boundingBox()).height);
  }
  await context.close();
  return { heights, fallbacks, said };
}

/**
 * What oEmbed answers, in a page of another site that trusts it as little as WordPress does: the chart is drawn in a sandbox
 * without an origin, and tells its height.
 */
async function checkEmbedded(browser, { address }) {
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.route(`${ORIGIN}/**`, async (route) => {
    const response = await fetch(address + route.request().url().slice(ORIGIN.length));
    const { status, headers } = response;
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status, headers: Object.fromEntries(headers), body });
  });
  const { html, height } = await (await fetch(address + oEmbedPath({}))).json();
  const framed = html.replace('<iframe ', '<iframe sandbox="allow-scripts" ');
  const host = '<!doctype html><html lang="en"><title>a</title><link rel="icon" href="data:,"><body>';
  await page.route('https://other.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: host + framed }),
  );
  await page.addInitScript(() => {
    if (globalThis.top !== globalThis) return;
    globalThis.heights = [];
    addEventListener('message', ({ data }) => data?.type === 'embed-size' && globalThis.heights.push(data.height));
  });
  await page.goto('https://other.example/');
  const [, frame] = page.frames();
  const plot = frame.locator('[part~=plot] svg');
  await plot.waitFor().catch(() => undefined);
  // The height that is told last is that of the page with its chart.
  let told;
  await until(async () => {
    told = await page.evaluate(() => globalThis.heights.at(-1));
    const { height: high } = await frame.locator('body').boundingBox();
    return Math.abs(told - high) <= 1;
  });
  const drawn = await plot.count();
  // The height of an answer is reckoned; docs say how well.
  expect(drawn === 1 && told > 100 && told <= height * 1.15, `oEmbed in another site: ${drawn} drawn, tells ${told}`);
  expect(said.length === 0, `oEmbed in another site: ${said}`);
  await page.close();
}

/** Under the policy of the page, charts take the place of their fallbacks and are as high. */
async function checkInBrowser({ address }) {
  const browser = await openChromium({ part: 'pages of servers' });
  if (!browser) return;
  for (const path of Object.keys(PAGES)) {
    const still = await openPage(browser, address + path, { javaScriptEnabled: false });
    const live = await openPage(browser, address + path, { javaScriptEnabled: true });
    const told = `${path} in Chromium: without script ${JSON.stringify(still)}, with it ${JSON.stringify(live)}`;
    const isSilent = still.said.length === 0 && live.said.length === 0;
    const isSteady = still.heights.every(
      (height, index) => height > 100 && Math.abs(height - live.heights[index]) <= 1,
    );
    expect(still.fallbacks === CHARTS && live.fallbacks === 0 && isSilent && isSteady, told);
  }
  await checkEmbedded(browser, { address });
  await browser.close();
}

const server = await startServer();
try {
  const writing = run(example('static.mjs'), site, ORIGIN);
  const ask = (path, options) => fetch(server.address + path, options);
  const pages = [];
  for (const [path, lang] of Object.entries(PAGES)) pages.push(await checkPage(ask, path, lang));
  const images = [...(await checkFeed(ask, '/feed.xml')), ...(await checkFeed(ask, '/en/feed.xml'))];
  const pngs = images.map((image) => image.slice(ORIGIN.length));
  const svgs = pngs.map((path) => path.replace(/png$/, 'svg'));
  for (const path of svgs) await checkPicture(ask, path);
  await checkUnknown(ask);
  await checkOEmbed(ask, true);
  await checkHostileRequests(ask);
  await checkHostileBytes(ask, server.port);
  await checkFailure();
  expect((await sayTo(server.port, 'GET \0\r\n\r\n')).startsWith('HTTP/1.1 400 '), 'what is no request is answered');
  await checkCommand(images, pages[0]);

  const chartPages = pngs.map((path) => path.replace(/png$/, 'html'));
  const styles = ['/styles.css', '/chart.css'];
  const everywhere = [...Object.keys(PAGES), '/feed.xml', '/en/feed.xml', ...styles, ...svgs, ...chartPages];
  const askWorker = startWorker(await bundleEdge(), { ORIGIN, INTEGRITY: pages[0].integrity });
  await checkWorker(askWorker, ask, everywhere);
  await checkPicture(askWorker, svgs[0]);
  await checkUnknown(askWorker);
  await checkOEmbed(askWorker, false);
  await checkHostileRequests(askWorker);
  await checkHostileDatasets();

  await checkFolder(await writing, ask, [...everywhere, ...pngs]);
  await checkFolderCalls();
  await checkInBrowser(server);
} finally {
  const end = await server.stop();
  expect(end === 0, `SIGTERM: the server ended with ${end}`);
  rmSync(scratch, { recursive: true, force: true });
}
endWith(
  problems,
  'servers on Node, without Node and of files give the same pages, pictures and feeds, and no harm comes through them',
);
