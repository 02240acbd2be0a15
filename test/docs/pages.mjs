/* global document, performance, CSS -- in the page */
// Opens blocks of HTML in Chromium, with the built files under whatever address they have there, and looks what is drawn.
import { basename, extname } from 'node:path';
import { answerPage, cdnFile, fileIn } from '../answers.mjs';

const TAG = '<script type="module" src="social-work-chart.min.js"></script>';
const CHART =
  '<social-work-chart chart="volunteer-rate" lang="en">Zhejiang 18%, national average 6%.</social-work-chart>';
/** A picture of one pixel, for whatever picture a block names. */
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Gives what is wrong with a block of HTML, or of JavaScript that is for a page. */
export async function checkInPage(browser, block, folder) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`the console says: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => problems.push(`it throws: ${message}`));
  await answerPage(page, (pathname) => find(pathname, block, folder, problems));
  await page.addInitScript(() => {
    globalThis.failed = [];
    document.addEventListener('chart-error', ({ detail }) => globalThis.failed.push(detail.message));
  });
  await page.goto('https://news.example/');
  const undrawn = await page.evaluate(async () => {
    const charts = [...document.querySelectorAll('social-work-chart')];
    for (const chart of charts) chart.setAttribute('loading', 'eager');
    const isDrawn = ({ shadowRoot }) => shadowRoot?.querySelector('figure svg');
    const start = performance.now();
    while (!charts.every(isDrawn) && globalThis.failed.length === 0 && performance.now() - start < 30_000)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return charts.filter((chart) => !isDrawn(chart)).map((chart) => chart.getAttribute('chart'));
  });
  problems.push(...(await page.evaluate(() => globalThis.failed)).map((message) => `a chart is not drawn: ${message}`));
  if (undrawn.length > 0) problems.push(`not drawn: ${undrawn.join(', ')}`);
  await page.close();
  return problems;
}

/** What the server of the page has: files of its folder, the built scripts, any picture. */
function find(pathname, block, folder, problems) {
  if (pathname === '/') return pageOf(block);
  if (['.png', '.svg', '.jpg'].includes(extname(pathname)))
    return { body: PIXEL, headers: { 'content-type': 'image/svg+xml' } };
  const name = basename(pathname);
  const file = fileIn(folder, name) ?? cdnFile(name);
  if (!file) problems.push(`there is no ${pathname}`);
  return file;
}

/** A page with the block; with the script, where its tags need one and it has none. */
function pageOf({ kind, code }) {
  if (/<!doctype|<html/i.test(code)) return code;
  const body = kind === 'js' ? `${CHART}${TAG}<script type="module">${code}</script>` : code;
  const needsScript = /<social-work-/.test(body) && !/<script[^>]* src=/.test(body);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Block</title><body>${body}${needsScript ? TAG : ''}`;
}

/** Which declarations of a style sheet no browser takes. */
export async function unsupported(browser, declarations) {
  const page = await browser.newPage();
  const wrong = await page.evaluate(
    (all) => all.filter(({ prop, value }) => !prop.startsWith('--') && !CSS.supports(prop, value)),
    declarations,
  );
  await page.close();
  return wrong.map(({ prop, value }) => `no browser takes ${prop}: ${value}`);
}
