/* global bench, contender, given -- in the pages that are measured */
import { heapOf, metricsOf } from '../browser.mjs';
import { CONTENDERS } from '../contenders.mjs';
import { givenTo, standingPage, WIDTHS } from '../pages.mjs';
import { places } from '../places.mjs';
import { digits } from '../statistics.mjs';
import { foundIn, takeTurns } from '../turns.mjs';

const CHARTS = 20;
const SLOWDOWNS = { quick: [1], full: [1, 4] };
const LAZY = 'ours, lazy';
const nameOf = (row, slowdown) => `${row} ${slowdown}×`;
const TIMES = ['load', 'draw: script', 'layout', 'style', 'all of drawing', 'load and draw'];
const HEAD = ['', ...TIMES, '÷ limit', '÷ d3 by hand', 'heap, MB', 'nodes'];

/** In the page: draws all that it was given, in one task, as a page does. */
async function drawAll({ width, loading }) {
  const boxes = given.map(() => bench.box(width));
  for (const box of boxes) box.dataset.loading = loading;
  // What the protocol of the browser calls would not count as script.
  const drawing = await new Promise((done) =>
    setTimeout(() => done(Promise.all(given.map(({ chart, spec }, index) => contender[chart](boxes[index], spec))))),
  );
  await bench.painted();
  return drawing.length;
}

async function measure(browser, url, { slowdown, loading }) {
  return browser.inTab({ width: 1280, height: 800, slowdown, seconds: 60 }, async (tab, session) => {
    await session.send('Performance.enable');
    await tab.goto(url);
    await tab.waitForFunction(() => globalThis.contender && globalThis.bench);
    const loaded = await metricsOf(session);
    await tab.evaluate(drawAll, { width: WIDTHS.wide, loading });
    const drawn = await metricsOf(session);
    return {
      load: loaded.task,
      script: drawn.script - loaded.script,
      layout: drawn.layout - loaded.layout,
      style: drawn.style - loaded.style,
      draw: drawn.task - loaded.task,
      total: drawn.task,
      nodes: drawn.nodes,
      heap: (await heapOf(session)) / 1e6,
    };
  });
}

export default {
  id: 'page',
  title: `A page of ${CHARTS} charts`,
  how:
    'Ten bar charts and ten timelines of ten places in one page of 1280 × 800, all drawn at once. Times of the main thread and ' +
    'counts of nodes from the browser (`Performance.getMetrics`, which counts what promises continue as work alone, not as script); heap, with array buffers, after forced collections; what a canvas stores is not in ' +
    'it. uPlot draws ten timelines alone. *Lazy* is how the tag works by itself: charts far below the screen wait.',
  seconds: { quick: 22, full: 120 },
  async run({ ids, browser, files, origin, random, seconds, isQuick }) {
    const slowdowns = SLOWDOWNS[isQuick ? 'quick' : 'full'];
    const rows = ids.flatMap((id) => (id === 'ours' ? [id, LAZY] : [id]));
    const cases = rows.flatMap((row) => {
      const id = row === LAZY ? 'ours' : row;
      const { charts } = CONTENDERS[id];
      const given = places
        .slice(0, CHARTS / 2)
        .flatMap((place) => charts.map((chart) => ({ chart, spec: givenTo(id, chart, place) })));
      files.set(`/page/${id}`, standingPage(id, given));
      const loading = row === LAZY ? 'lazy' : 'eager';
      return slowdowns.map((slowdown) => ({
        name: nameOf(row, slowdown),
        measure: () => measure(browser, `${origin}/page/${id}`, { slowdown, loading }),
      }));
    });
    const turns = await takeTurns(cases, { seconds, random });
    const { cell, middle, ratio } = foundIn(turns.cases);
    const times = ['load', 'script', 'layout', 'style', 'draw', 'total'];
    const count = (name, value) => (middle(name, value) === undefined ? '–' : digits(middle(name, value)));
    const tables = slowdowns.map((slowdown) => ({
      title: `${slowdown}×, ms`,
      head: HEAD,
      rows: rows.map((row) => {
        const name = nameOf(row, slowdown);
        return [
          row === LAZY ? '**social-work-chart**, lazy' : CONTENDERS[row].title,
          ...times.map((value) => cell(name, value)),
          ratio(name, nameOf('limit', slowdown), 'total'),
          ratio(name, nameOf('d3', slowdown), 'total'),
          count(name, 'heap'),
          count(name, 'nodes'),
        ];
      }),
    }));
    const ofLimit = (row) => middle(nameOf(row, 1), 'total') / middle(nameOf('limit', 1), 'total');
    const facts = { 'page: ours ÷ limit': ofLimit('ours'), 'page: ours, lazy ÷ limit': ofLimit(LAZY) };
    return { turns, tables, facts };
  },
};
