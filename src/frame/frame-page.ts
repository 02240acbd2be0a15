/**
 * For pages that are shown in an iframe: draws the chart that the address names, or that stands in the page, and tells the page
 * around how high it is. A classic script of its own, built into one file; it comes after `social-work-chart.min.js`.
 */
import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, readLanguage } from '../dataset/language.js';
import type { ChartDrawnDetail } from '../element/events.js';
import { readChartQuery, type ChartRequest } from './chart-query.js';
import { HeightTeller } from './height-teller.js';
import { policySource } from './policy-source.js';

/** Address of a file that lies beside this script. */
const addressOf = (name: string) => new URL(name, ownAddress).href;
// Of the script that runs now, which is gone when a later function asks.
const { src: ownAddress } = document.currentScript as HTMLScriptElement;

/**
 * Narrows the policy of the page to its own server, whose name a file cannot know, and engines differ in what `'self'` is where a
 * frame has no origin. It then holds for redirects too. A policy stays when its element goes.
 */
function narrowPolicy(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `script-src ${policySource(addressOf('.'))}; connect-src ${policySource(location.origin)}`;
  document.head.append(meta);
  meta.remove();
}

/** Tells an editor what is wrong. */
function complain(message: string): void {
  console.error(`${location.pathname}: ${message}`);
}

/** The chart of the page, or the one that the address asks for; undefined where there is none. */
function chartOfPage(): HTMLElement | undefined {
  // A page with a chart of its own has a policy of its own, which names where things are.
  const own = document.querySelector('social-work-chart');
  if (own) return own;
  narrowPolicy();
  const { request, faults } = readChartQuery(location.href);
  faults.forEach(complain);
  if (request) return addChart(request);
  showWords('unknown-chart');
  return undefined;
}

function addChart({ chart, src, lang, theme, form }: ChartRequest): HTMLElement {
  const tag = document.createElement('social-work-chart');
  tag.chart = chart;
  tag.loading = 'eager';
  tag.src = src;
  tag.form = form;
  if (theme) tag.theme = theme;
  // On the page, not on the tag: it is the language of everything in here. Without one it is that of the source.
  document.documentElement.lang = lang ?? '';
  document.documentElement.dataset.theme = theme ?? 'light';
  document.body.replaceChildren(tag);
  return tag;
}

/** Shows readers a line in the place of the chart, in the language that was asked for, or in Chinese and English. */
function showWords(key: 'unknown-chart' | 'load-failed'): void {
  const asked = readLanguage(new URLSearchParams(location.search).get('lang'));
  const lines = (asked ? [asked] : (['zh', 'en'] as const)).map((language) => {
    const line = document.createElement('p');
    line.lang = LANGUAGE_TAG[language];
    line.textContent = INTERFACE[key][language];
    return line;
  });
  document.body.replaceChildren(...lines);
  teller.begin();
}

/** Names the page after its chart, for whoever opens it alone, and says its language. */
function nameAfter(chart: HTMLElement, { language }: ChartDrawnDetail): void {
  document.documentElement.lang = LANGUAGE_TAG[language];
  const title = chart.shadowRoot?.querySelector('[part~=title]')?.textContent;
  if (title) document.title = title;
}

/** In a sandbox that allows no origin, modules and data come only from servers that say so. */
const NEEDS_CORS =
  'this frame is sandboxed without allow-same-origin, so scripts and datasets have to come with the header Access-Control-Allow-Origin: *';

/** Tells editors what they have to know beside the reason itself. */
function explain(): void {
  if (origin === 'null') complain(NEEDS_CORS);
}

const teller = new HeightTeller(document);

function start(): void {
  document.documentElement.toggleAttribute('data-alone', parent === window);
  // Not before there is something to look at, or the frame would be made low and high again. A page that comes with words
  // for its chart is told of at once.
  for (const type of ['chart-drawn', 'chart-error']) addEventListener(type, () => teller.begin());
  if (document.querySelector('social-work-chart')) teller.begin();
  if (!customElements.get('social-work-chart')) {
    complain(`expected ${addressOf('social-work-chart.min.js')} before this script; it has not come`);
    explain();
    // A page with a chart of its own has its picture and words.
    if (!document.querySelector('social-work-chart')) showWords('load-failed');
    return;
  }
  const chart = chartOfPage();
  chart?.addEventListener('chart-drawn', ({ detail }) => nameAfter(chart, detail));
  chart?.addEventListener('chart-error', ({ detail }) => {
    if (detail.code === 'load-failed') explain();
  });
}

start();
