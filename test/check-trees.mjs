/* global document -- in the page */
// Holds what readers who listen are told of every chart to the files of test/trees, in Chromium. A person can read them:
// `npm run build && node test/check-trees.mjs --write` renews them; look at what has changed before you commit it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerPage, cdnFile } from './answers.mjs';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const write = process.argv.includes('--write');
const folder = join(root, 'test', 'trees');
const { charts } = await import('../dist/core.js').then(({ zhejiang2024 }) => zhejiang2024);

const browser = await startChromium();
const page = await browser.newPage({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
await answerPage(page, (pathname) => (pathname === '/' ? '<!doctype html><html lang="en"><body>' : cdnFile(pathname)));
await page.goto('https://news.example/');
await page.addScriptTag({ type: 'module', url: '/social-work-chart.min.js' });

/** What is told of a chart: closed, with the detail of its first figure, and with its table. */
async function treeOf(chart, lang) {
  // Where the pointer clicked last, the next chart may have a mark, whose detail would open.
  await page.mouse.move(0, 0);
  await page.evaluate(
    ([id, language]) =>
      new Promise((resolve) => {
        const tag = document.createElement('social-work-chart');
        tag.addEventListener('chart-drawn', resolve, { once: true });
        Object.assign(tag, { chart: id, lang: language, loading: 'eager' });
        document.body.replaceChildren(tag, ...document.querySelectorAll('output'));
      }),
    [chart, lang],
  );
  const tag = page.locator('social-work-chart');
  const states = [];
  const take = async (state) => states.push(`# ${state}\n${await tag.ariaSnapshot()}`);
  await take('as it comes');
  await tag.locator('.point').first().press('Enter');
  // The card is shown before its place is known; it is told as a group.
  await tag.locator('.detail[role=group]:not([hidden])').waitFor();
  await take('with the detail of the first figure');
  await page.keyboard.press('Escape');
  await tag.locator('.detail:not([hidden])').waitFor({ state: 'detached' });
  await tag.locator('[data-control=table]').click();
  await tag.locator('.table tbody tr').first().waitFor();
  await take('with its table');
  return `${states.join('\n\n')}\n`;
}

const problems = [];
const expected = [];
mkdirSync(folder, { recursive: true });
for (const chart of Object.keys(charts)) {
  for (const lang of ['zh', 'en']) {
    const name = `${chart}.${lang}.yml`;
    expected.push(name);
    const file = join(folder, name);
    const tree = await treeOf(chart, lang);
    if (write) writeFileSync(file, tree);
    else if (!existsSync(file)) problems.push(`test/trees/${name} is missing`);
    else problems.push(...differences(name, readFileSync(file, 'utf8'), tree));
  }
}
for (const name of readdirSync(folder))
  if (!expected.includes(name)) problems.push(`test/trees/${name} is of no chart`);

/** The first line in which a tree is not what its file says. */
function differences(name, before, now) {
  const [old, lines] = [before.split('\n'), now.split('\n')];
  const index = lines.findIndex((line, number) => line !== old[number]);
  if (index < 0 && old.length === lines.length) return [];
  const at = index < 0 ? lines.length : index;
  return [`test/trees/${name}, line ${at + 1}: “${lines[at] ?? ''}”, not “${old[at] ?? ''}”`];
}

await browser.close();
endWith(problems, `${expected.length} trees`);
