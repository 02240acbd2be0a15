/* global Buffer, clearInterval, customElements, document, performance -- of Node, or in the page */
// Gives charts their data from servers on this machine that misbehave, each in a way of its own, in Chromium and from the
// built files. Whatever comes, a chart has one outcome within the time that is allowed, its children stay where it has none,
// and nothing else goes wrong in the page. A server for each case: a browser opens six connections to each and no more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cdnFile, listen, send } from './answers.mjs';
import { until } from './built-page.mjs';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const dataset = readFileSync(join(root, 'demo', 'embed-dataset.json'), 'utf8');
const [chart] = Object.keys(JSON.parse(dataset).charts);
const JSON_TYPE = { 'content-type': 'application/json' };
const MB = 1_000_000;
const PIECE = Buffer.alloc(64_000, ' ');

const whole = (response) => response.writeHead(200, JSON_TYPE).end(dataset);
const text = (body, headers = JSON_TYPE) => ({
  answer: (response) => response.writeHead(200, { ...JSON_TYPE, ...headers }).end(body),
});
const status = (code, headers = {}) => ({ answer: (response) => response.writeHead(code, headers).end() });
const leadsTo = (location) => status(302, { location });

/** Does as told the first so many times, and then as it should. */
const first = (times, { answer }) => ({
  answer: (response, turn, ...rest) => (turn < times ? answer(response, turn, ...rest) : whole(response)),
});

/** Begins to answer, and cuts the connection. */
const cut = {
  answer(response) {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': dataset.length });
    response.write(dataset.slice(0, 200), () => response.socket?.destroy());
  },
};

/** Sends pieces as fast as the browser takes them, until it takes no more or so many bytes are sent. */
function pour(response, most = Infinity) {
  let sent = 0;
  const more = () => {
    while (!response.destroyed && sent < most) {
      sent += PIECE.length;
      if (!response.write(PIECE)) return response.once('drain', more);
    }
    if (!response.destroyed) response.end();
  };
  more();
}

/** Sends a text in so many parts, as far apart as is said, in ms. */
function drip(response, parts, pause) {
  response.writeHead(200, JSON_TYPE);
  const size = Math.ceil(dataset.length / parts);
  let at = 0;
  const timer = setInterval(() => {
    if (response.destroyed || at >= dataset.length) {
      clearInterval(timer);
      response.end();
    } else response.write(dataset.slice(at, (at += size)));
  }, pause);
}

/** The ten seconds that are allowed, and some to tell, in ms, while the page has turns: a machine that stands still is no fault. */
const IN_TIME = 11_500;

const SLOW = /took longer than 10 seconds/;
const LOST = /could not be reached/;
const NO_JSON = /is not JSON/;
const LARGE = /is larger than 5 MB/;

/**
 * By name: how the server answers, and what comes of it: a code and what its message says, or a chart. `asked` is how often
 * the server was asked, once if nothing is said; `closes` that it has seen the browser go.
 */
const CASES = {
  'as it should': { answer: whole },
  'a slow body': { answer: (response) => drip(response, 40, 50) },
  'a byte order mark': text(`\uFEFF${dataset}`),
  'plain text': text(dataset, { 'content-type': 'text/plain' }),
  'a packed body': text(gzipSync(dataset), { 'content-encoding': 'gzip' }),
  'busy twice': { ...first(2, status(503)), asked: 3 },
  'too many requests, for a second': { ...first(1, status(429, { 'retry-after': '1' })), asked: 2, least: 1000 },
  'a cut, once': { ...first(1, cut), asked: 2 },
  'another origin': { answer: (response, _turn, origin) => leadsTo(`${origin}/data.json`).answer(response) },

  'no answer': { answer: () => undefined, code: 'load-failed', message: SLOW, closes: true },
  'a body that drips': {
    answer: (response) => drip(response, dataset.length, 100),
    code: 'load-failed',
    message: SLOW,
    closes: true,
  },
  'always cut': { ...cut, code: 'load-failed', message: LOST, asked: 3 },
  'a connection that is closed': {
    answer: (response) => response.socket?.destroy(),
    code: 'load-failed',
    message: LOST,
    asked: 3,
  },
  'status 404': { ...status(404), code: 'load-failed', message: /status 404/ },
  'status 500': { ...status(500), code: 'load-failed', message: /status 500/ },
  'always 429': { ...status(429), code: 'load-failed', message: /status 429/, asked: 3 },
  'busy for an hour': { ...status(503, { 'retry-after': '3600' }), code: 'load-failed', message: /status 503/ },
  'another type': {
    ...text(dataset, { 'content-type': 'application/octet-stream' }),
    code: 'load-failed',
    message: /octet-stream, not JSON/,
  },
  'a page': {
    ...text('<!doctype html><p>Not found', { 'content-type': 'text/html' }),
    code: 'load-failed',
    message: /text\/html, not JSON/,
  },
  'a page as JSON': { ...text('<!doctype html><p>Not found'), code: 'load-failed', message: NO_JSON },
  'half of it': { ...text(dataset.slice(0, 900)), code: 'load-failed', message: NO_JSON },
  nothing: { ...text(''), code: 'load-failed', message: NO_JSON },
  'no dataset': { ...text('null'), code: 'bad-dataset', message: /expected/ },
  'an endless body': {
    answer: (response) => pour(response.writeHead(200, JSON_TYPE)),
    code: 'load-failed',
    message: LARGE,
    closes: true,
    most: 30 * MB,
  },
  '50 MB that are said to be few': {
    // What comes after the length that was said belongs to nothing, and the browser does not hand it on.
    answer: (response) => pour(response.writeHead(200, { ...JSON_TYPE, 'content-length': 100 }), 50 * MB),
    code: 'load-failed',
    message: /is not JSON|could not be reached/,
    most: 30 * MB,
    loose: true,
  },
  'few bytes that are said to be 50 MB': {
    answer(response) {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': 50 * MB });
      response.write(dataset, () => response.socket?.destroy());
    },
    code: 'load-failed',
    message: LOST,
    asked: 3,
  },
  '200 MB in a small packet': {
    ...text(gzipSync(Buffer.alloc(200 * MB, ' ')), { 'content-encoding': 'gzip' }),
    code: 'load-failed',
    message: LARGE,
  },
  'a file of the reader': { ...leadsTo('file:///etc/hostname'), code: 'load-failed', message: LOST, asked: 3 },
  'data in an address': {
    ...leadsTo(`data:application/json,${encodeURIComponent(dataset)}`),
    code: 'load-failed',
    message: LOST,
    asked: 3,
  },
  'a loop': { ...leadsTo('?again'), code: 'load-failed', message: LOST, loose: true },
  'another encoding': {
    ...text(Buffer.from(dataset.replace(/[^ -~\n]/g, '\u00e9'), 'latin1')),
    code: 'bad-dataset',
    message: /saved as UTF-8/,
  },
  'lists in lists': { ...text('['.repeat(MB) + ']'.repeat(MB)), code: 'bad-dataset', message: /at most 10 levels/ },
  'a million rows': {
    ...text(`{"figures":{"a":{"units":[${'{},'.repeat(MB)}{}]}}}`),
    code: 'bad-dataset',
    message: /expected/,
  },
  'no leave for other origins': { answer: whole, headers: {}, code: 'load-failed', message: LOST, asked: 3 },
};

const ANYONE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after, date' };
const problems = [];
const servers = [];

/** A server that counts; `handler` gets the response and how often it was asked before. */
async function serve(handler, headers = ANYONE) {
  const seen = { asked: 0, closed: 0, sent: 0, cookies: [], referrers: [] };
  const server = await listen((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(404).end();
    const { cookie, referer } = request.headers;
    if (cookie) seen.cookies.push(cookie);
    if (referer) seen.referrers.push(referer);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.strictContentLength = false;
    const { socket } = response;
    response.on('close', () => {
      if (!response.writableFinished) seen.closed += 1;
      seen.sent = Math.max(seen.sent, socket.bytesWritten);
    });
    response.on('error', () => undefined);
    handler(response, seen.asked++, request);
    return undefined;
  });
  servers.push(server);
  return { seen, origin: server.origin };
}

const page = { body: '' };
const host = await serve((response, _turn, { url }) => {
  const { pathname } = new URL(url, 'http://host');
  send(response, pathname, pathname === '/' ? page.body : cdnFile(pathname));
}, {});
const elsewhere = await serve(whole);

const browser = await startChromium();

/** A page with tags, and all that is told of them and of the page. */
async function open(tags) {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
  // For every port of this machine.
  await context.addCookies([{ name: 'reader', value: 'known', domain: '127.0.0.1', path: '/' }]);
  const opened = await context.newPage();
  const said = [];
  opened.on('console', (message) => {
    const line = message.text();
    // What the browser says of requests is not ours.
    if (!/^Failed to load resource|CORS policy/.test(line)) said.push(line);
  });
  opened.on('pageerror', (error) => problems.push(`the page: ${error}`));
  await opened.addInitScript(() => {
    globalThis.told = {};
    // By how much turns of the page came late, all together, in ms.
    globalThis.stalled = 0;
    let last = performance.now();
    setInterval(() => {
      globalThis.stalled += Math.max(0, performance.now() - last - 100);
      last = performance.now();
    }, 50);
    for (const type of ['chart-drawn', 'chart-error']) {
      document.addEventListener(type, ({ target, detail }) => {
        // Times are of the page: from when the tag was known.
        const event = { type, ...detail, after: performance.now() - Number(target.dataset.since) };
        (globalThis.told[target.id] ??= []).push(event);
      });
    }
  });
  // Right after the tags were made of what stood in the page: how long their script took to come is not theirs.
  const script = `customElements.whenDefined('social-work-chart').then(() => {
    for (const tag of document.querySelectorAll('social-work-chart')) tag.dataset.since = performance.now();
  })`;
  page.body = `<!doctype html><html lang="en"><meta charset="utf-8"><body>${tags}<script>${script}</script>
    <script type="module" src="/social-work-chart.min.js"></script>`;
  await opened.goto(`${host.origin}/`);
  const toldOf = (id) => opened.evaluate((name) => globalThis.told[name] ?? [], id);
  const waitFor = (id, count = 1) =>
    opened.waitForFunction(([name, least]) => (globalThis.told[name] ?? []).length >= least, [id, count], {
      timeout: 60_000,
    });
  return { opened, said, toldOf, waitFor };
}

const tag = (id, src, attributes = 'loading="eager"') =>
  `<social-work-chart id="${id}" chart="${chart}" src="${src}" ${attributes}><p>Words</p></social-work-chart>`;

function expectThat(name, isSo, found) {
  if (!isSo) problems.push(`${name}: ${typeof found === 'string' ? found : JSON.stringify(found)}`);
}

// Every case in one page, all at once.
const names = Object.keys(CASES);
const running = await Promise.all(
  names.map((name) =>
    serve((response, turn) => CASES[name].answer(response, turn, elsewhere.origin), CASES[name].headers),
  ),
);
const all = await open(
  names.map((_name, index) => tag(`case-${index}`, `${running[index].origin}/data.json`)).join(''),
);
await Promise.all(names.map((_name, index) => all.waitFor(`case-${index}`)));
// A second outcome would come by now.
await all.opened.waitForTimeout(500);
const stalled = await all.opened.evaluate(() => globalThis.stalled);
for (const [index, name] of names.entries()) {
  const { code, message, asked = 1, closes, most, least = 0, loose } = CASES[name];
  const { seen } = running[index];
  const told = await all.toldOf(`case-${index}`);
  const [event] = told;
  expectThat(`${name}: told once`, told.length === 1, told);
  expectThat(name, (event.code ?? event.type) === (code ?? 'chart-drawn'), event);
  if (code) expectThat(`${name}, the message`, message.test(event.message), event.message);
  const lines = all.said.filter((line) => line.includes(event.message));
  const isAddressed = code === 'load-failed';
  if (isAddressed) expectThat(`${name}, lines in the console`, lines.length === 1, lines);
  expectThat(`${name}, in time`, event.after < IN_TIME + stalled && event.after >= least, [event.after, stalled]);
  if (!loose) expectThat(`${name}, how often it was asked`, seen.asked === asked, seen.asked);
  // The server hears of it later than the page.
  if (closes) await until(() => seen.closed > 0);
  if (closes) expectThat(`${name}, seen to be closed`, seen.closed === 1, seen.closed);
  if (most) expectThat(`${name}, bytes sent`, seen.sent < most, seen.sent);
  const areWordsSeen = await all.opened.locator(`#case-${index} > p`).isVisible();
  expectThat(`${name}, the children`, areWordsSeen === Boolean(code), areWordsSeen);
  expectThat(`${name}, cookies and addresses of readers`, seen.cookies.concat(seen.referrers).length === 0, seen);
}
const failures = names.filter((name) => CASES[name].code).length;
const lines = all.said.filter((line) => line.startsWith('<social-work-chart'));
expectThat('lines in the console, one a failure', lines.length === failures && all.said.length === failures, all.said);

// Whoever leaves, or asks for something else, is not sent to any longer.
const left = await serve((response) => pour(response.writeHead(200, { ...JSON_TYPE, 'x-slow': '1' }), 64_000));
const waiting = await serve(() => undefined);
const changing = await serve(() => undefined);
const many = await serve((response) => setTimeout(() => whole(response), 300));
const live = await serve((response, turn) => (turn === 1 ? status(500).answer(response) : whole(response)));
const other = await open(
  [
    tag('leaves', `${waiting.origin}/a.json`),
    tag('changes', `${changing.origin}/a.json`),
    ...Array.from({ length: 30 }, (_, index) => tag(`one-of-many-${index}`, `${many.origin}/a.json`)),
    tag('live', `${live.origin}/a.json?1`),
  ].join(''),
);
await other.waitFor('one-of-many-29');
await other.waitFor('live');
await until(() => waiting.seen.asked > 0 && changing.seen.asked > 0);
expectThat('thirty tags of one address, requests', many.seen.asked === 1, many.seen.asked);
expectThat('a tag that waits', waiting.seen.asked === 1 && waiting.seen.closed === 0, waiting.seen);
await other.opened.evaluate((address) => {
  document.querySelector('#leaves').remove();
  document.querySelector('#changes').src = address;
}, `${many.origin}/a.json`);
await other.waitFor('changes');
await until(() => waiting.seen.closed + changing.seen.closed >= 2);
expectThat('a tag that has left', waiting.seen.closed === 1, waiting.seen);
expectThat('a tag with another address', changing.seen.closed === 1 && many.seen.asked === 1, changing.seen);

// A newer state that cannot be had leaves the chart that is there.
const isDrawn = () =>
  other.opened.evaluate(() => Boolean(document.querySelector('#live').shadowRoot.querySelector('svg')));
for (const [query, type] of [
  ['2', 'chart-error'],
  ['3', undefined],
]) {
  await other.opened.evaluate(
    (address) => void (document.querySelector('#live').src = address),
    `${live.origin}/a.json?${query}`,
  );
  await other.opened.waitForFunction(() => !document.querySelector('#live').isUpdatePending);
  if (type) await other.waitFor('live', 2);
  expectThat(`a newer state, ${query}: the chart`, await isDrawn(), 'gone');
}
expectThat('a newer state, told', (await other.toldOf('live'))[1].code === 'load-failed', await other.toldOf('live'));

// Limits are those of the page.
const limited = await open('');
await limited.opened.evaluate(() => customElements.whenDefined('social-work-chart'));
const shorter = await limited.opened.evaluate(
  async ([quiet, large, name]) => {
    const { limits } = customElements.get('social-work-chart');
    const { timeout } = limits;
    const messages = [];
    // What is too large has the usual time to become so.
    for (const [src, limit] of [
      [quiet, { timeout: 300, retries: 0 }],
      [large, { timeout, bytes: 1000 }],
    ]) {
      Object.assign(limits, limit);
      const element = Object.assign(document.createElement('social-work-chart'), {
        src,
        chart: name,
        loading: 'eager',
      });
      const heard = new Promise((resolve) => element.addEventListener('chart-error', resolve));
      document.body.append(element);
      messages.push((await heard).detail.message);
    }
    return messages;
  },
  [`${waiting.origin}/b.json`, `${left.origin}/b.json`, chart],
);
expectThat('limits of a page', /0\.3 seconds.*0\.001 MB/.test(shorter.join(' ')), shorter);

await browser.close();
for (const server of servers) server.close();
endWith(problems, `${names.length} servers that misbehave, or not`);
