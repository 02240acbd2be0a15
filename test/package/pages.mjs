/* global document -- in the page */
import { join } from 'node:path';
import { answerPage, fileIn } from '../answers.mjs';
import { openChromium } from '../chromium.mjs';

/** Opens what each bundler has made of test/consumer/bundlers/page.js: both of its charts must be drawn, silently. */
export async function problemsOfPages(folder) {
  const browser = await openChromium({ part: 'pages of bundlers' });
  if (!browser) return [];
  const problems = [];
  for (const bundler of ['vite', 'webpack', 'esbuild']) {
    const page = await browser.newPage();
    for (const event of ['pageerror', 'console', 'requestfailed']) {
      page.on(event, (what) => problems.push(`${bundler}: ${what.text?.() ?? what.message ?? what.url()}`));
    }
    await answerPage(page, (pathname) => fileIn(join(folder, bundler), pathname === '/' ? 'index.html' : pathname));
    await page.goto('https://news.example/');
    const isDrawn = () =>
      [...document.querySelectorAll('social-work-chart')].filter(({ shadowRoot }) => shadowRoot?.querySelector('svg g'))
        .length === 2;
    await page.waitForFunction(isDrawn, undefined, { timeout: 20_000 }).catch(({ message }) => {
      problems.push(`${bundler}: ${message}`);
    });
    await page.close();
  }
  await browser.close();
  return problems;
}
