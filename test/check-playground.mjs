/* global btoa, document, DOMException, Event, TextEncoder, localStorage, location, window -- in the page */
// Uses the playground as an editor would, in Chromium: pastes, edits, is offline, finds the draft again.
import { join } from 'node:path';
import { createServer, runnerImport } from 'vite';
import { until } from './built-page.mjs';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'test', file), { configFile: false, logLevel: 'error' })).module;
const { SENTINEL, TEXTS } = await load('hostile/payloads.ts');
const { withTexts } = await load('hostile/marked.ts');
const { BASES, withEveryText } = await load('unit/hostile/bases.ts');

const server = await createServer({
  root: join(root, 'demo'),
  configFile: join(root, 'vite.config.ts'),
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
await server.listen();
const address = `${server.resolvedUrls.local[0]}playground.html?lang=en`;
const browser = await startChromium();
const problems = [];

/** Opens the page, without storage where asked for, and does something with it. */
async function open(what, use, { url = address, isStorageOff = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  // The server of the playground makes its modules while they are asked for, which takes a loaded machine long.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(`${what}: ${message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(`${what}: ${line.text()}`);
  });
  if (isStorageOff) {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
  }
  await page.goto(url);
  await page.locator('.source textarea').first().waitFor();
  const expect = async (holds, words) => {
    let isSo = false;
    await until(async () => (isSo = await holds()));
    if (!isSo) problems.push(`${what}: ${words}`);
  };
  await use(page, { context, expect });
  await context.close();
}

const titles = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart social-work-chart')].map(
      (tag) => tag.shadowRoot.querySelector('[part=title]')?.textContent ?? '',
    ),
  );
const text = (page) => page.locator('.source .text textarea');
const messages = (page) => page.locator('.messages').innerText();

await open('the example', async (page, { context, expect }) => {
  await expect(async () => (await titles(page)).filter(Boolean).length === 4, 'no four charts are drawn');
  await expect(async () => (await page.locator('.report tbody tr').count()) > 5, 'no figures are listed');
  await context.setOffline(true);
  await text(page).fill('志愿者占居民的18%，全国平均为6%。');
  await expect(async () => (await page.locator('.report tbody tr').count()) === 2, 'offline, figures are not found');
  await expect(async () => (await page.locator('.report .count').innerText()) === '2', 'they are not counted');
  await page.locator('.words input[lang=en]').first().fill('Three times as many');
  await expect(async () => (await titles(page)).includes('Three times as many'), 'an edited title is not shown');
  await page.locator('.report .jump').first().click();
  const selected = await text(page).evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  if (selected !== '18%') problems.push(`a figure selects “${selected}”`);
  const stored = await page.evaluate(() => localStorage.getItem('social-work-chart-playground'));
  if (!stored?.includes('Three times as many')) problems.push('the draft is not stored');
});

await open('bad input', async (page, { expect }) => {
  await page.getByText('Dataset', { exact: true }).click();
  await text(page).fill('{\n  "source": nonsense\n}');
  await expect(async () => (await messages(page)).includes('line 2'), 'a fault of JSON has no line');
  await page.getByText('Table', { exact: true }).click();
  await text(page).fill('label,figure\nvolunteers,plenty\n');
  await expect(async () => (await messages(page)).includes('row 2'), 'a fault of a table has no row');
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(async () => (await titles(page)).filter(Boolean).length === 4, 'after bad input no chart is drawn');
});

let kept = '';
await open(
  'without storage',
  async (page, { expect }) => {
    const hash = () => page.evaluate(() => location.hash);
    await expect(async () => (await hash()).startsWith('#draft='), 'the address has no draft');
    const first = await hash();
    await text(page).fill('志愿者占居民的18%。');
    await expect(async () => (await hash()) !== first, 'the address keeps an old draft');
    kept = await page.evaluate(() => location.href);
  },
  { isStorageOff: true },
);
await open(
  'an address with a draft',
  async (page, { expect }) => {
    await expect(async () => (await text(page).inputValue()) === '志愿者占居民的18%。', 'the draft is not there');
  },
  { url: kept, isStorageOff: true },
);
await open(
  'a cut address',
  async (page, { expect }) => {
    await expect(async () => (await titles(page)).filter(Boolean).length === 4, 'the example is not there');
  },
  { url: kept.slice(0, -20), isStorageOff: true },
);

const hostile = Object.values(TEXTS);
/** An article, a table and a dataset of each chart type, which have all texts of the corpus in them. */
const PASTED = [
  ...piecesOf(hostile, 20).map((texts) => ['article', texts.map((each) => `${each} 志愿者近1200万人。`).join('\n')]),
  ...piecesOf(hostile, 20).map((texts) => ['table', ['label\tprinted', ...texts.map(tableRow)].join('\n')]),
  ...BASES.map((base, turn) => [
    'dataset',
    JSON.stringify(withTexts(withEveryText(base), (index) => hostile[(index + turn * 11) % hostile.length])),
  ]),
];

function piecesOf(all, size) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

function tableRow(text) {
  return `"${text.replace(/"/g, '""')}"\t18%`;
}

/** What stands in the page that no words can bring there. */
const strangeThings = (page) =>
  page.evaluate((sentinel) => {
    const strange = [];
    const visit = (inner) => {
      for (const element of inner.querySelectorAll('*')) {
        const names = element.getAttributeNames().filter((name) => /^(on|srcdoc|formaction)/i.test(name));
        const isForeign = /^(iframe|object|embed|base|form)$/.test(element.localName) && !element.matches('.settings');
        const isLinked = /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '');
        if (names.length > 0 || isForeign || isLinked) strange.push(element.outerHTML.slice(0, 80));
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return sentinel in window ? [...strange, 'a script ran'] : strange;
  }, SENTINEL);

await open('hostile texts', async (page, { expect }) => {
  page.on('dialog', (dialog) => {
    problems.push(`hostile texts: a dialog says ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    // Parts of the page come when they are needed; whatever else is asked for is asked for by a payload.
    const isOurs = request.resourceType() === 'script' && request.url().startsWith(new URL('/', address).href);
    if (!isOurs) problems.push(`hostile texts: the page asks for ${request.url()}`);
  });
  const stored = () => page.evaluate(() => localStorage.getItem('social-work-chart-playground') ?? '');
  // What is kept is kept when all is drawn.
  const holds = (kind, pasted) => async () => JSON.parse((await stored()) || '{}').texts?.[kind] === pasted;
  const see = async (what) => {
    const strange = await strangeThings(page);
    if (strange.length > 0) problems.push(`hostile texts in ${what}: ${strange.join(' ')}`);
  };
  await page.locator('.facts input').last().fill('2024-11-20');
  for (const [kind, pasted] of PASTED) {
    await page.locator(`.kinds input[value=${kind}]`).check({ force: true });
    const field = page.locator('.source .text textarea');
    // A field has line feeds alone.
    const kept = await field.evaluate((element, words) => {
      element.value = words;
      element.dispatchEvent(new Event('input'));
      return element.value;
    }, pasted);
    await expect(holds(kind, kept), `${kind} is not taken`);
    if (kind === 'dataset') {
      await expect(async () => (await titles(page)).some(Boolean), `no chart is drawn of ${kept.slice(0, 80)}`);
    }
    await see(kind);
  }
});

await open('a hostile address', async (page, { expect }) => {
  for (const texts of piecesOf(hostile, 20)) {
    const [first] = texts;
    const edits = Object.fromEntries(texts.map((text) => [text, { type: text, words: { title: { en: text } } }]));
    const facts = { publisher: first, title: first, date: first };
    const draft = {
      kind: 'article',
      texts: { article: '志愿者占居民的18%。' },
      language: first,
      facts,
      chart: first,
      edits,
    };
    // As letters that an address keeps, without compression.
    const bytes = [...new TextEncoder().encode(JSON.stringify(draft))];
    await page.evaluate((codes) => {
      location.hash = `draft=p${btoa(String.fromCharCode(...codes))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '')}`;
    }, bytes);
    const publisher = page.locator('.facts input').first();
    await expect(async () => (await publisher.inputValue()) === first, `the draft of ${first} is not there`);
    const strange = await strangeThings(page);
    if (strange.length > 0) problems.push(`a hostile address: ${strange.join(' ')}`);
  }
});

await browser.close();
await server.close();
endWith(problems, 'the playground does what it says, also offline, without storage and with hostile texts');
