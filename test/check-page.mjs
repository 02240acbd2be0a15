/* global document, EventTarget, navigator -- in the page */
// Opens pages with the built files for script tags in Chromium, as a news site would: under another name, with a query.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerPage, cdnFile } from './answers.mjs';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const FIRST = 'social-work-chart.min.js';
/** Files that the first one loads, by what they are for. */
const LATER = Object.fromEntries(
  readdirSync(join(root, 'dist', 'cdn')).flatMap((file) => {
    const part = /^social-work-chart-(\w+)-.*\.js$/.exec(file)?.[1];
    return part ? [[part, `/js/${file}`]] : [];
  }),
);
const dataset = readFileSync(join(root, 'demo', 'embed-dataset.json'), 'utf8');
const [chart] = Object.keys(JSON.parse(dataset).charts);

const PAGES = {
  'the built-in dataset': '<social-work-chart chart="volunteer-rate"><p>Words</p></social-work-chart>',
  'an address': `<social-work-chart chart="${chart}" src="/data.json"><p>Words</p></social-work-chart>`,
  'a fault': `<social-work-chart chart="${chart}"><p>Words</p><script type="application/json">{}</script></social-work-chart>`,
  data: `<social-work-chart chart="${chart}"><p>Words</p></social-work-chart>
    <script type="module">document.querySelector('social-work-chart').data = ${dataset}</script>`,
};

const browser = await startChromium();
const problems = [];

/**
 * What comes of a page: the event that it hears, and the files it asks for, in their order.
 * @param use - does something with the page and its chart before it is closed
 */
async function open(body, { without, use = async () => undefined } = {}) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const asked = [];
  const files = {
    '/': `<!doctype html><html lang="en"><body>${body}<script type="module" src="/js/chart.a1b2.js?v=3"></script>`,
    '/js/chart.a1b2.js': cdnFile(FIRST),
    '/data.json': dataset,
  };
  for (const path of Object.values(LATER)) if (path !== without) files[path] = cdnFile(path.slice('/js'.length));
  await answerPage(page, (pathname) => {
    asked.push(pathname);
    return files[pathname];
  });
  await page.addInitScript(() => {
    globalThis.fired = {};
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this.localName?.startsWith('social-work-')) (globalThis.fired[this.localName] ??= []).push(event.type);
      return dispatchEvent.call(this, event);
    };
    globalThis.heard = new Promise((resolve) => {
      document.addEventListener('chart-drawn', () => resolve('drawn'));
      document.addEventListener('chart-error', ({ detail }) => resolve(`${detail.code}: ${detail.message}`));
    });
  });
  await page.goto('https://news.example/');
  const heard = await page.evaluate(() => globalThis.heard);
  const isWordsSeen = await page.locator('social-work-chart > p').first().isVisible();
  await use(page, page.locator('social-work-chart'));
  await page.close();
  return { heard, asked: asked.slice(1), isWordsSeen };
}

function expectPage(name, { heard, asked, isWordsSeen }, expected) {
  const first = '/js/chart.a1b2.js';
  const found = JSON.stringify([heard.slice(0, expected.heard.length), asked.sort(), isWordsSeen]);
  const wanted = JSON.stringify([expected.heard, [first, ...expected.asked].sort(), expected.heard !== 'drawn']);
  if (found !== wanted) problems.push(`a page with ${name}: ${found}, not ${wanted} (${heard})`);
}

const { faults, article } = LATER;
expectPage('the built-in dataset', await open(PAGES['the built-in dataset']), { heard: 'drawn', asked: [article] });
expectPage('data', await open(PAGES.data), { heard: 'drawn', asked: [] });
expectPage('an address', await open(PAGES['an address']), { heard: 'drawn', asked: ['/data.json'] });
const faulty = await open(PAGES['a fault']);
expectPage('a fault', faulty, { heard: 'bad-dataset: source: expected an entry', asked: [faults] });
const lost = await open(PAGES['a fault'], { without: faults });
expectPage('a fault, without the file that words it', lost, {
  heard: 'load-failed: the file that says what is wrong with the dataset, which was not accepted, could not be loaded',
  asked: [faults],
});
const empty = await open(PAGES['the built-in dataset'], { without: article });
expectPage('the built-in dataset, without its file', empty, {
  heard: 'load-failed: the file that holds the built-in dataset could not be loaded',
  asked: [article],
});

/** Takes a file away, as a reader does, and gives what the browser has saved. */
async function saveFrom(page, chart, format) {
  const saving = page.waitForEvent('download');
  await chart.locator(`[data-key=${format}]`).click();
  const download = await saving;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

function expectThat(name, isSo) {
  if (!isSo) problems.push(`a page whose reader uses the tools: not ${name}`);
}

const used = await open(PAGES['an address'], {
  async use(page, tag) {
    await tag.locator('[data-control=download]').click();
    const files = {};
    for (const format of ['png', 'svg', 'csv', 'json']) files[format] = await saveFrom(page, tag, format);
    for (const [format, { name }] of Object.entries(files))
      expectThat(`a name for ${format}`, name.endsWith(`.${format}`));
    const { png, svg, csv, json } = files;
    expectThat('a PNG', png.content.subarray(1, 4).toString() === 'PNG');
    expectThat('1280 pixels wide', png.content.readUInt32BE(16) === 1280);
    expectThat('an SVG', svg.content.toString().startsWith('<svg xmlns='));
    expectThat('a CSV with its mark', csv.content.toString().startsWith('\uFEFF'));
    expectThat('a dataset', chart in JSON.parse(json.content).charts);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tag.locator('[data-control=share]').click();
    await tag.locator('[data-key=embed]').click();
    const code = await tag.locator('.field').inputValue();
    expectThat('the script that the page has', code.includes('src="https://news.example/js/chart.a1b2.js?v=3"'));
    expectThat('its dataset', code.includes('src="https://news.example/data.json"'));
  },
});
const { tools, files } = LATER;
expectPage('an address, and the tools', used, { heard: 'drawn', asked: ['/data.json', tools, files] });
const looked = await open(PAGES['the built-in dataset'], {
  async use(_page, tag) {
    await tag.locator('[data-control=share]').click();
    // The file is asked for after the press, and its panel is there when it has come.
    await tag.locator('.panel button').first().waitFor();
  },
});
expectPage('the built-in dataset, and one tool', looked, { heard: 'drawn', asked: [article, tools] });
const bare = await open(PAGES['the built-in dataset'], {
  without: tools,
  async use(_page, tag) {
    await tag.locator('[data-control=share]').click();
    const told = tag.locator('.status').filter({ hasText: /\S/ });
    const isTold = await told.waitFor().then(
      () => true,
      () => false,
    );
    expectThat('told that the tools have not come', isTold);
  },
});
expectPage('the built-in dataset, without the tools', bare, { heard: 'drawn', asked: [article, tools] });

/** All that the tags of a page have and do, by the names that its manifest has: what they fire, and what is in them now. */
async function seenOf(page, tagName) {
  return page.evaluate((name) => {
    const inside = [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) => [
      ...shadowRoot.querySelectorAll('[part], slot'),
    ]);
    return {
      cssParts: inside.flatMap(({ part }) => [...part]),
      slots: inside.filter(({ localName }) => localName === 'slot').map((slot) => slot.name),
      events: globalThis.fired[name] ?? [],
    };
  }, tagName);
}

const USED = `<social-work-chart chart="county-rollout" corrections="2024-11-20 A name."><p>Words</p></social-work-chart>
  <social-work-chart chart="no-such"></social-work-chart>
  <p>Of them <social-work-figure figure="mobilisation">one</social-work-figure>
  and <social-work-figure figure="no-such">none</social-work-figure>.</p>`;

/** Uses a page as readers do, and holds the manifest of the package to what its tags have had and fired in it. */
await open(USED, {
  async use(page, tags) {
    const [chart, missing] = [tags.nth(0), tags.nth(1)];
    await chart.locator('[part~=plot] svg').waitFor();
    await missing.locator('[part~=status]').waitFor();
    const sets = { 'social-work-chart': {}, 'social-work-figure': {} };
    const look = async () => {
      for (const [name, kinds] of Object.entries(sets))
        for (const [kind, names] of Object.entries(await seenOf(page, name)))
          for (const each of names) (kinds[kind] ??= new Set()).add(each);
    };
    await chart.locator('[part~=point]').first().hover();
    await chart.locator('[part~=point]').first().click();
    await chart.locator('[part~=detail] button').waitFor();
    await look();
    await chart.locator('[data-control=table]').click();
    await chart.locator('[data-control=download]').click();
    await saveFrom(page, chart, 'svg');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await chart.locator('[data-control=share]').click();
    await chart.locator('[data-key=link]').click();
    await chart.locator('.field').waitFor();
    await look();
    const { modules } = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
    for (const declaration of modules.flatMap(({ declarations }) => declarations))
      for (const [kind, names] of Object.entries(sets[declaration.tagName])) {
        const found = [...names].sort().join();
        const listed = declaration[kind].map(({ name }) => name).sort();
        if (found !== listed.join())
          problems.push(`${declaration.tagName} has the ${kind} “${found}”; its manifest has “${listed}”`);
      }
  },
});

await browser.close();
endWith(problems, '9 pages');
