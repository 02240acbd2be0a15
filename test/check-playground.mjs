/* global document, DOMException, localStorage, location, window -- in the page */
// Uses the playground as an editor would, in Chromium: pastes, edits, is offline, finds the draft again.
import { join } from 'node:path';
import { createServer } from 'vite';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

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
    for (let tries = 0; tries < 100; tries += 1) {
      if (await holds()) return;
      await page.waitForTimeout(100);
    }
    problems.push(`${what}: ${words}`);
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
    kept = page.url();
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

await browser.close();
await server.close();
endWith(problems, 'the playground does what it says, also offline and without storage');
