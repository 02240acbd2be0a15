/* global document, performance, CSS -- in the page */
// Opens blocks of HTML in Chromium, with the built files under whatever address they have there, and looks what is drawn.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { root } from '../setup.mjs';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
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
  await page.route('**/*', (route) => route.fulfill(answer(new URL(route.request().url()), block, folder, problems)));
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
    while (!charts.every(isDrawn) && globalThis.failed.length === 0 && performance.now() - start < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return charts.filter((chart) => !isDrawn(chart)).map((chart) => chart.getAttribute('chart'));
  });
  problems.push(...(await page.evaluate(() => globalThis.failed)).map((message) => `a chart is not drawn: ${message}`));
  if (undrawn.length > 0) problems.push(`not drawn: ${undrawn.join(', ')}`);
  await page.close();
  return problems;
}

/** What the server of the page has: files of its folder, the built scripts, any picture. */
function answer({ pathname }, block, folder, problems) {
  if (pathname === '/') return { contentType: 'text/html; charset=utf-8', body: pageOf(block) };
  if (pathname === '/favicon.ico') return { status: 204 };
  if (['.png', '.svg', '.jpg'].includes(extname(pathname))) return { contentType: 'image/svg+xml', body: PIXEL };
  const name = basename(pathname);
  const path = [join(folder, name), join(root, 'dist/cdn', name)].find((file) => existsSync(file));
  if (path) return { contentType: `${TYPES[extname(name)] ?? 'text/plain'}; charset=utf-8`, body: readFileSync(path) };
  problems.push(`there is no ${pathname}`);
  return { status: 404 };
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
