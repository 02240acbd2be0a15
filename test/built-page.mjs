/* global document, IntersectionObserver, window -- in the page */
// Pages of a news site with the built files, in Chromium, under the strict policy of docs/policy.md.
import { answerPage, cdnFile, fileIn } from './answers.mjs';
import { POLICIES, without } from './policies.mjs';
import { root } from './setup.mjs';

/** The strictest policy of docs/policy.md, without the entry that pictures as PNG need: these pages make none. */
const POLICY = without(POLICIES.own, 'img-src');

/** How long something may take that must come, in ms: a loaded machine stands still for seconds. */
const PATIENCE = 30_000;

/** Notes in the page what charts tell, what breaks the policy, and the names that hang on its window. */
function listen() {
  const heard = { drawn: [], errors: [], violations: [], names: Object.getOwnPropertyNames(window) };
  const idOf = ({ id, localName }) => id || localName;
  document.addEventListener('chart-drawn', ({ target }) => heard.drawn.push(idOf(target)));
  document.addEventListener('chart-error', ({ target }) => heard.errors.push(idOf(target)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
    heard.violations.push(`${violatedDirective} in ${sourceFile}`),
  );
  // Not on the window, whose names are compared.
  document.heard = heard;
}

/**
 * Opens a page of a news site.
 * @param html - what it is: head and body
 * @param files - a file by its address: a path below the repository, or `{ body }`, or a function that gives one of these;
 * whatever has none is answered with 404. `/js/` has all of dist/cdn.
 * @param prepare - runs in the page before anything else does
 */
export async function openPage(browser, html, { files = {}, hash = '', prepare, viewport, policy = POLICY } = {}) {
  const page = await browser.newPage({ viewport: viewport ?? { width: 390, height: 800 } });
  const asked = [];
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => said.push(`error: ${message}`));
  await answerPage(page, (pathname, search) => {
    if (pathname === '/') return { body: html, headers: { 'content-security-policy': policy } };
    asked.push(pathname + search);
    return findIn(files, pathname, search);
  });
  await page.addInitScript(listen);
  if (prepare) await page.addInitScript(prepare);
  await page.goto(`https://news.example/${hash}`);
  const heard = () => page.evaluate(() => document.heard);
  return { page, asked, said, heard, count: (name) => asked.filter((path) => path.startsWith(name)).length };
}

function findIn(files, pathname, search) {
  const given = files[pathname + search] ?? files[pathname];
  const file = typeof given === 'function' ? given() : given;
  if (typeof file === 'string') return fileIn(root, file);
  return file ?? (pathname.startsWith('/js/') ? cdnFile(pathname.slice('/js'.length)) : undefined);
}

/** Waits until as many charts stand in a page, each with its picture. */
export function drawn(page, count) {
  return page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('social-work-chart')].filter((tag) => tag.shadowRoot?.querySelector('.chart svg'))
        .length === wanted,
    count,
    { timeout: PATIENCE },
  );
}

/** Long enough for what must not come: an observer tells within a frame or two, a file is answered at once. */
export const rest = (page) => page.waitForTimeout(200);

/** Looks again and again whether something is so; ends when it is, or after {@link PATIENCE}. */
export async function until(isSo) {
  for (const end = Date.now() + PATIENCE; !(await isSo()) && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Waits until a page has asked for a file so often, then whether it asks once more; gives how often it has. */
export async function timesAsked({ page, count }, name, expected) {
  await until(() => count(name) >= expected);
  await rest(page);
  return count(name);
}

/** Waits until the observers of a page have been told of what is near now: a new one is told in the same turn as they. */
export function observersTold(page, selector) {
  return page.evaluate(
    (name) => new Promise((resolve) => new IntersectionObserver(resolve).observe(document.querySelector(name))),
    selector,
  );
}

/** Does some things at a time: most of their time is waiting. */
export async function severalAtOnce(works, atOnce = 4) {
  const waiting = [...works];
  const next = async () => {
    for (let work = waiting.shift(); work; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/** Names on the window that were not there before any script had run. */
export function newNames(page) {
  return page.evaluate(() => {
    const known = new Set(document.heard.names);
    return Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
  });
}
