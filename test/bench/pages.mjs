// The pages in which contenders draw.
import { fallbackStyles, renderFallback, renderSvg } from '../../dist/core.js';
import { datasetOf } from './place-dataset.mjs';
import { inputOfPlace, places } from './places.mjs';
import { specOf } from './specs.mjs';

const CHART_IDS = { bars: 'rates', timeline: 'rollout' };
/** A column of text on a desktop, and of a phone between its margins. */
export const WIDTHS = { wide: 640, narrow: 358 };

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What a contender is handed for a chart of a place. */
export function givenTo(id, chart, place) {
  if (id === 'ours') return { input: inputOfPlace(place, [CHART_IDS[chart]]), id: CHART_IDS[chart] };
  if (id !== 'limit') return specOf(chart, place);
  const dataset = datasetOf(place);
  const widths = Object.values(WIDTHS).map((width) => [width, renderSvg(dataset, CHART_IDS[chart], { width })]);
  return { svg: widths[0][1], widths: Object.fromEntries(widths) };
}

const html = (head, body) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title><style>body{margin:0}</style>${head}<body>${body}`;

/** A page that waits for someone to draw in it, with everything that will be drawn as JSON, as data come. */
export function standingPage(id, given) {
  return html(
    '',
    `<script type="application/json" id="given">${json(given)}</script>` +
      '<script>globalThis.given = JSON.parse(document.getElementById("given").textContent)</script>' +
      '<script src="/in-page.mjs" type="module"></script>' +
      `<script type="module" src="/bundle/${id}.js"></script>`,
  );
}

const PAINTED = 'requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("painted")))';
const DRAWN = `performance.mark("drawn"); ${PAINTED}`;

/** Ways to a first chart that are no scripts of contenders. */
const FIRST_PAGES = {
  blank: () => html('', `<p>…<script>${DRAWN}</script>`),
  'limit-html': (chart) => html('', `${svgOf(chart)}<script>${DRAWN}</script>`),
  ours: (chart) => html('', tagOf(chart, '') + drawnByTag),
  'fallback-alone': (chart) => html(fallbackHead, `${tagOf(chart, fallbackOf(chart))}<script>${DRAWN}</script>`),
  'fallback-tag': (chart) => html(fallbackHead, tagOf(chart, fallbackOf(chart)) + drawnByTag),
};

const fallbackHead = `<style>${fallbackStyles()}</style>`;
const drawnByTag =
  `<script>addEventListener('chart-drawn', () => { ${DRAWN} }, { once: true })</script>` +
  '<script type="module" src="/cdn/social-work-chart.min.js"></script>';
const svgOf = (chart) => renderSvg(datasetOf(places[0]), CHART_IDS[chart], { width: WIDTHS.narrow });
const fallbackOf = (chart) => renderFallback(datasetOf(places[0]), CHART_IDS[chart], { language: 'zh' });
const tagOf = (chart, children) =>
  `<div style="width:${WIDTHS.narrow}px"><social-work-chart chart="${CHART_IDS[chart]}">${children}` +
  `<script type="application/json">${json(inputOfPlace(places[0], [CHART_IDS[chart]]))}</script></social-work-chart></div>`;

/** A page that draws one chart by itself, as a newsroom writes it, and marks when it is drawn and painted. */
export function firstPage(id, chart) {
  if (FIRST_PAGES[id]) return FIRST_PAGES[id](chart);
  const given = givenTo(id, chart, places[0]);
  const spec = id === 'limit' ? { svg: given.widths[WIDTHS.narrow] } : given;
  const begin = `globalThis.begin = async () => { await contender.${chart}(document.querySelector('div'), ${json(spec)}); ${DRAWN} }`;
  return html(
    '',
    `<div style="width:${WIDTHS.narrow}px"></div><script>${begin}</script>` +
      `<script type="module" src="/bundle/${id}.${chart}.js"></script>`,
  );
}
