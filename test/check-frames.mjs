// Shows the page for iframes in pages of every kind, in each engine: it gets the height that it needs, says nothing, and works
// in a sandbox that allows scripts alone, from a server of files that knows nothing of it. After `npm run build`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWith } from './findings.mjs';
import { ENGINES, launch } from './frames/browsers.mjs';
import { bare, HOSTS, SCRIPTS } from './frames/hosts.mjs';
import { OPEN, serveFrames, serveHosts } from './frames/servers.mjs';
import { root } from './setup.mjs';

/** How long a frame may take until its height is right, in ms. */
const PATIENCE = 20_000;
/** How long a frame is watched that has nothing to tell, in ms. */
const IDLE = 3000;

const problems = [];
const asked = process.argv.slice(2);
const dataset = readFileSync(join(root, 'demo', 'embed-dataset.json'), 'utf8');
const [ownChart] = Object.keys(JSON.parse(dataset).charts);
const hosts = new Map(SCRIPTS);
const server = await serveHosts(hosts);
hosts.set('/elsewhere.json', { body: dataset, headers: OPEN });

/** A page of its own for a chart, as the command writes it for a server. */
const ownPage = (base) =>
  execFileSync(process.execPath, [
    join(root, 'dist/cli/main.js'),
    ...['embed', '--as', 'page', '--chart', 'organisations', '--language', 'zh', '--base', base],
  ]).toString();
const more = (origin) => [
  ['/data.json', dataset],
  ['/open.json', { body: dataset, headers: OPEN }],
  ['/away.json', { status: 302, headers: { ...OPEN, location: `${server.origin}/elsewhere.json` } }],
  ['/organisations.zh.html', ownPage(origin)],
];
const frames = await serveFrames({ more, headers: OPEN });
/** A server that says nothing of who may read its scripts. */
const closed = await serveFrames({ more });
const pageOf = (query, { origin } = frames) => `${origin}/embed.html?${query}`;
const CHART = pageOf('chart=organisations&lang=zh');

/** Serves a page and opens it. */
async function open(browser, html) {
  const path = `/${hosts.size}`;
  hosts.set(path, html);
  await browser.open(server.origin + path);
}

/** Waits until the frame says what is wished for, and gives the last that it has said. */
const waitFor = (browser, condition) =>
  browser.run(`
    let told, before;
    for (const end = Date.now() + ${PATIENCE}; Date.now() < end;) {
      told = await ask('state');
      const frame = document.querySelector('iframe');
      const style = getComputedStyle(frame);
      const given = frame.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      const isVisible = style.visibility === 'visible';
      if (told) told = { ...told, given, isVisible };
      // Where the frame has not answered, there is nothing to judge.
      const isStill = told?.origin && before === JSON.stringify([told.height, told.width]);
      if (isStill && (${condition})) return told;
      before = told && JSON.stringify([told.height, told.width]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { said: [], ...told, isLate: true };`);

/** What is right of a frame in a page: its height, between the limits of that page. */
const fits = ([least, most]) =>
  `told.drawn && told.isVisible && !told.headChanged && told.width === frame.clientWidth &&
  Math.abs(given - Math.min(${most}, Math.max(${least}, told.height))) <= 1 &&
  (told.height > ${most} || told.scrolls < 1)`;

async function checkHost(browser, name, tell) {
  await open(browser, HOSTS[name](CHART));
  const limits = name.includes('WordPress') ? [200, 1000] : [0, Infinity];
  const expectFit = async (when, more = 'true') => {
    const told = await waitFor(browser, `${fits(limits)} && ${more}`);
    if (told.isLate) tell(`${when}: ${JSON.stringify({ ...told, text: undefined })}`);
    return told;
  };
  const heights = [(await expectFit('after loading')).height];
  for (const width of [360, 900, 360]) {
    await browser.run(`document.querySelector('#box').style.width = '${width}px';
      dispatchEvent(new Event('resize'));`);
    heights.push((await expectFit(`${width} px wide`)).height);
  }
  await browser.run(`await ask('table')`);
  heights.push((await expectFit('with its table', 'told.rows > 0')).height);
  await browser.run(`await ask('language')`);
  const end = await expectFit('in English', "told.chartLang === 'en'");
  if (!end.left) return;
  const [loaded, narrow, wide, again, open_, english] = [...heights, end.height];
  if (!(loaded === wide && narrow === again && narrow !== wide && open_ > again && english !== open_))
    tell(`heights that do not tell anything: ${[...heights, end.height]}`);
  if (end.said.length > 0) tell(`the console got ${end.said.join(' | ')}`);
  if (end.touched.length > 0) tell(`storage was touched: ${end.touched}`);
  if (end.left.length > 0 || end.headChanged) tell(`left behind: ${end.left}, head changed: ${end.headChanged}`);
  const odd = await browser.run(`return heard.filter((data) => data === null || data === undefined ||
    /null|NaN|undefined/.test(JSON.stringify(data))).length`);
  if (odd > 0) tell(`${odd} messages without a height`);
}

const SANDBOX = 'sandbox="allow-scripts"';

/** In a sandbox: chart, tools and messages; then nothing more is said. */
async function checkSandbox(browser, tell) {
  await open(browser, bare(`${pageOf('chart=volunteer-rate&lang=en&childId=box')}#?secret=a1B2c3D4e5`, SANDBOX));
  const told = await waitFor(browser, 'told.drawn && heard.length >= 5');
  if (told.isLate || told.origin !== 'null') tell(`not drawn: ${JSON.stringify(told)}`);
  const kinds = await browser.run(`return heard.map((data) => typeof data === 'string' ? data.slice(0, 3) :
    Object.keys(data)[0])`);
  const expected = ['datawrapper-height', 'sentinel', '{"s', 'pym', 'message'].join();
  if (kinds.slice(0, 5).join() !== expected) tell(`messages ${kinds}`);
  await browser.run(`await ask('detail')`);
  const opened = await browser.run(`for (const end = Date.now() + ${PATIENCE}; Date.now() < end;) {
      const told = await ask('isDetailed');
      if (told.found) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false`);
  if (!opened) tell('a tap on a mark opens no detail');
  // It comes to rest: it says nothing, and nothing in it looks again and again whether there is something to say.
  const isAtRest = await browser.run(`for (const end = Date.now() + ${PATIENCE}; Date.now() < end;) {
      heard.length = 0;
      const { turns } = await ask('state');
      await new Promise((resolve) => setTimeout(resolve, ${IDLE}));
      const later = await ask('state');
      if (later.turns !== undefined && later.turns === turns && heard.length === 0) return true;
    }
    return false`);
  if (!isAtRest) tell('it does not come to rest');
  const ways = [
    "{ sentinel: 'amp', type: 'frames-init' }",
    "'pymxPYMxboxxPYMxwidthxPYMx360'",
    "{ message: 'ready', secret: 'a1B2c3D4e5' }",
  ];
  for (const way of ways) {
    const heard =
      await browser.run(`heard.length = 0; document.querySelector('iframe').contentWindow.postMessage(${way}, '*');
      for (const end = Date.now() + ${PATIENCE}; heard.length < 5 && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 300)); return heard.length;`);
    if (heard !== 5) tell(`${way} is answered by ${heard} messages`);
  }
  const strange = await browser.run(`heard.length = 0;
    for (const message of [null, 0, '', 'pym', 'pymxPYMxotherxPYMxwidthxPYMx360', [], { sentinel: 'amp' },
      { message: 'ready', secret: 'other' }, { sentinel: 'amp', type: 'embed-size', height: 1 }])
      document.querySelector('iframe').contentWindow.postMessage(message, '*');
    await new Promise((resolve) => setTimeout(resolve, 300)); return heard.length;`);
  if (strange > 0) tell(`${strange} answers to what asks for nothing`);
  const end = await waitFor(browser, 'true');
  if (end.said.length > 0) tell(`the console got ${end.said.join(' | ')}`);
}

/** In a sandbox, from a server without CORS: words or the picture of the page, as high as they are, and the reason for editors. */
async function checkClosed(browser, tell) {
  for (const [name, address, text] of [
    ['the shared page', pageOf('chart=volunteers&lang=en', closed), /could not be loaded/],
    ['a page of its own', `${closed.origin}/organisations.zh.html`, /近?社会组织[^]*24\.4/],
  ]) {
    await open(browser, HOSTS['with our script, sandboxed'](address));
    // The words of a page of its own are there before it is known that its chart will not be.
    const isTold = "told.said.some((line) => line.includes('Access-Control-Allow-Origin: *'))";
    const told = await waitFor(browser, `${text}.test(told.text) && Math.abs(given - told.height) <= 1 && ${isTold}`);
    if (told.isLate || told.drawn) tell(`${name}: ${JSON.stringify(told)}`);
  }
  await open(browser, HOSTS['with our script'](`${frames.origin}/organisations.zh.html`));
  const own = await waitFor(browser, fits([0, Infinity]));
  if (own.isLate || own.said.length > 0) tell(`a page of its own, not in a sandbox: ${JSON.stringify(own)}`);
}

/** Our script for pages around believes nobody but its own frames, and follows those that come later. */
async function checkHostScript(browser, tell) {
  await open(browser, HOSTS['with our script, sandboxed'](pageOf('chart=volunteers&lang=en')));
  const first = await waitFor(browser, fits([0, Infinity]));
  if (first.isLate) tell(`no height: ${JSON.stringify(first)}`);
  const { kept, later, gone, heights } = await browser.run(`
    const frame = document.querySelector('iframe');
    const before = frame.style.height;
    const said = (height) => ({ sentinel: 'amp', type: 'embed-size', height });
    const messages = [41, 40, 9999, -1, NaN, 1e9, null, '77', {}, []].map(said);
    messages.push(null, undefined, 0, '', 'pym', [], JSON.parse('{"__proto__":' + JSON.stringify(said(41)) + '}'), { 'datawrapper-height': { __proto__: 41 } });
    // From the page itself, and from a frame that is no chart. Firefox makes no event in the name of a frame of another site.
    const hear = (data, source, origin) => {
      let event;
      try { event = new MessageEvent('message', { data, source, origin }) } catch { return }
      dispatchEvent(event);
    };
    const other = document.createElement('iframe');
    document.body.append(other);
    for (const message of messages) {
      postMessage(message, '*');
      hear(message, other.contentWindow, 'null');
      hear(message, frame.contentWindow, 'https://a.example');
    }
    for (const message of messages.slice(3)) hear(message, frame.contentWindow, 'null');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const kept = frame.style.height === before && other.style.height === '';
    const added = frame.cloneNode();
    added.style.height = '';
    frame.before(added);
    for (const end = Date.now() + ${PATIENCE}; Date.now() < end && added.style.height !== before;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const heights = [before, added.style.height];
    const later = added.style.height === before;
    added.remove();
    frame.remove();
    hear(said(77), null, 'null');
    return { kept, later, heights, gone: frame.style.height === before };`);
  if (!kept || !later || !gone)
    tell(`believed others: ${!kept}, followed a later frame: ${later}, ${heights}, left a removed one: ${gone}`);
}

/** Datasets, and addresses that are wrong: what is drawn, what readers see, what editors are told. */
const CASES = [
  ['a dataset of the server', `chart=${ownChart}&lang=en&src=data.json`, { drawn: true }],
  ['one that others may read, in a sandbox', `chart=${ownChart}&src=open.json`, { drawn: true, sandbox: SANDBOX }],
  [
    'one that others may not read, in a sandbox',
    `chart=${ownChart}&lang=en&src=data.json`,
    { text: /could not be loaded/, said: /Access-Control-Allow-Origin/, sandbox: SANDBOX },
  ],
  [
    'one that leads to another server',
    `chart=${ownChart}&lang=en&src=away.json`,
    { text: /could not be loaded/, said: /policy: connect-src/ },
  ],
  ['no chart', 'lang=en', { text: /not found/, said: /names no chart/ }],
  ['an unknown chart', 'chart=nothing&lang=en', { text: /not found/, said: /there is no chart “nothing”.*volunteers/ }],
  ['no language and no chart', '', { text: /找不到[^]*not found/, said: /names no chart/ }],
  ['a script as dataset', `chart=${ownChart}&src=javascript:alert(1)`, { text: /not found/, said: /“src”: expected/ }],
  ['data as dataset', `chart=${ownChart}&src=data:application/json,{}`, { text: /not found/, said: /“src”: expected/ }],
  ['another server', `chart=${ownChart}&src=//127.0.0.1/x.json`, { text: /not found/, said: /“src”: expected/ }],
  ['two charts', 'chart=volunteers&chart=applicants', { text: /not found/, said: /“chart” stands 2 times/ }],
  ['a chart without end', `chart=${'a'.repeat(3000)}`, { text: /not found/, said: /“chart”: expected/ }],
  ['markup', 'chart=<img src=x onerror=alert(1)>', { text: /not found/, said: /“chart”: expected/ }],
  ['an unknown theme', 'chart=volunteers&theme=pink', { drawn: true, said: /“theme”: expected one of auto/ }],
];

async function checkCases(browser, tell) {
  for (const [name, query, { drawn = false, text, said, sandbox = '' }] of CASES) {
    await open(browser, bare(pageOf(query), sandbox));
    const told = await waitFor(
      browser,
      drawn
        ? `told.drawn && ${String(said ?? /^/)}.test(told.said)`
        : `${String(text)}.test(told.text) && heard.length > 0 && ${String(said)}.test(told.said) && told.indent === 16`,
    );
    const isSaid = said ? told.said?.some((line) => said.test(line)) : told.said?.length === 0;
    const isInPlace = drawn || told.indent === 16;
    if (told.isLate || told.drawn !== drawn || !isSaid || !isInPlace) tell(`${name}: ${JSON.stringify(told)}`);
  }
}

/** Opened by itself, from a link: no wider than a column of text, in the middle. In a frame it is as wide as that. */
async function checkAlone(browser, tell) {
  await browser.open(CHART);
  const [left, width, room] = await browser.run(`
    const drawn = () => document.querySelector('social-work-chart')?.shadowRoot.querySelector('.plot svg');
    for (const end = Date.now() + ${PATIENCE}; !drawn() && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const { left, width } = document.querySelector('social-work-chart').getBoundingClientRect();
    return [left, width, document.documentElement.clientWidth];`);
  if (Math.abs(width - Math.min(720, room)) > 1 || Math.abs(left - (room - width) / 2) > 1)
    tell(`${width} px wide at ${left} of ${room}`);
}

async function checkEngine(engine) {
  const start = Date.now();
  const browser = await launch(engine);
  if (!browser) return console.log(`${engine}: NOT RUN, it is missing`);
  try {
    for (const name of Object.keys(HOSTS))
      await checkHost(browser, name, (problem) => problems.push(`${engine}, a page ${name}: ${problem}`));
    await checkSandbox(browser, (problem) => problems.push(`${engine}, a sandbox: ${problem}`));
    await checkClosed(browser, (problem) => problems.push(`${engine}, a server without CORS: ${problem}`));
    await checkHostScript(browser, (problem) => problems.push(`${engine}, our script around frames: ${problem}`));
    await checkAlone(browser, (problem) => problems.push(`${engine}, by itself: ${problem}`));
    await checkCases(browser, (problem) => problems.push(`${engine}, an address with ${problem}`));
  } finally {
    await browser.close();
  }
  console.log(`${engine}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

try {
  for (const engine of ENGINES.filter((name) => asked.length === 0 || asked.includes(name))) await checkEngine(engine);
} finally {
  frames.close();
  closed.close();
  server.close();
}
endWith(problems, `${Object.keys(HOSTS).length} kinds of pages, ${CASES.length} addresses`);
