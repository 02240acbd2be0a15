/* global document -- in the page */
// Prints a long article with Chromium, from the built file for script tags: no chart is cut by the end of a page, and
// paper holds all words, those of the tables too.
import { zhejiang2024 } from '../dist/core.js';
import { answerPage, cdnFile } from './answers.mjs';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { textOfPages } from './pdf-text.mjs';

const charts = Object.keys(zhejiang2024.charts);
const browser = await startChromium();
const problems = [];
let printed = 0;

/** Letters and numbers of words: fonts have one glyph for several marks, and spaces and line breaks are lost. */
const bare = (words) => words.replace(/[^\p{L}\p{N}\p{Script=Han}]/gu, '');

/** Finds words in what was printed; for some Han characters fonts name a radical that looks the same. */
const patternOf = (words) => new RegExp(bare(words).replace(/\p{Script=Han}/gu, '[$&\u2e80-\u2eff]'), 'u');

/** Prints all charts with some lines of text before each, so that pages end at other places in them. */
async function print(lang, lines) {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
  const body = charts.map(
    (id) => `${'<p>—</p>'.repeat(lines)}<social-work-chart chart="${id}" loading="eager"></social-work-chart>`,
  );
  const html = `<!doctype html><html lang="${lang}"><body>${body.join('')}
    <script type="module" src="/social-work-chart.min.js"></script>`;
  await answerPage(page, (pathname) => (pathname === '/' ? html : cdnFile(pathname)));
  await page.goto('https://news.example/');
  await page.waitForFunction((count) => {
    const tags = [...document.querySelectorAll('social-work-chart')];
    return tags.filter(({ shadowRoot }) => shadowRoot?.querySelector('svg[lang]')).length === count;
  }, charts.length);
  const pages = textOfPages(await page.pdf({ format: 'A4' })).map(bare);
  // Afterwards: tables are made when they are first printed.
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('social-work-chart')].map(({ shadowRoot }) => {
      const words = (selector) => [...shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent);
      return { together: words('[part=title], .plot svg text, [part=notes] li, [part=source]'), cells: words('td') };
    }),
  );
  await page.close();
  for (const [index, { together, cells }] of said.entries()) {
    const place = `${charts[index]} in ${lang} after ${lines} lines`;
    const isOn = (text) => (words) => patternOf(words).test(text);
    const missing = [...together, ...cells].filter((words) => !pages.some((text) => isOn(text)(words)));
    if (missing.length > 0) problems.push(`${place}: paper does not hold ${missing.join(' | ')}`);
    else if (!pages.some((text) => together.every(isOn(text)))) problems.push(`${place} is cut`);
    printed += 1;
  }
}

await print('zh', 0);
await print('zh', 6);
await print('en', 11);
await print('zh-TW', 3);

await browser.close();
endWith(problems, `${printed} charts on paper`);
