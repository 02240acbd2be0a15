/* global performance -- in the pages that are measured */
import { metricsOf } from '../browser.mjs';
import { CONTENDERS } from '../contenders.mjs';
import { firstPage } from '../pages.mjs';
import { digits } from '../statistics.mjs';
import { foundIn, quotient, takeTurns } from '../turns.mjs';

const CHARTS = ['bars', 'timeline'];
const SLOWDOWNS = { quick: [4], full: [1, 4] };
/** Pages that are no script of a contender. */
const EXTRAS = {
  blank: 'a page without a chart',
  'limit-html': 'no script: SVG in the HTML',
  'fallback-alone': '**social-work-chart**, fallback in the HTML, without the script',
  'fallback-tag': '**social-work-chart**, fallback in the HTML, with the script',
};

const chartsOf = (id) => CONTENDERS[id]?.charts ?? CHARTS;
const titleOf = (id) => EXTRAS[id] ?? CONTENDERS[id].title;
const nameOf = (id, chart, slowdown) => `${id} ${chart} ${slowdown}×`;
const show = (ms) => (ms === undefined ? '–' : digits(ms));

/** Times of one load, in ms from navigation. */
async function load(browser, url, slowdown) {
  return browser.inTab({ width: 390, height: 844, scale: 3, slowdown, seconds: 30 }, async (tab, session) => {
    await session.send('Performance.enable');
    await tab.goto(url);
    await tab.waitForFunction(
      () =>
        performance.getEntriesByName('painted').length > 0 &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const [drawn, painted, first] = await tab.evaluate(() =>
      ['drawn', 'painted', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0].startTime),
    );
    const { task } = await metricsOf(session);
    return { drawn, painted: Math.max(painted, first), first, task };
  });
}

export default {
  id: 'first',
  title: 'First chart',
  how:
    'From navigation to the painted frame: the second animation frame after the chart is drawn, or the first contentful paint, ' +
    'whichever is later. A fresh browser context for each load, a phone of 390 × 844 at three pixels a px, one chart, its data in the ' +
    'page, scripts from a server on the same machine: the network is not in it. Ours is the tag with its data inside. ' +
    'With the fallback in the HTML the reader sees the chart at the first contentful paint.',
  seconds: { quick: 45, full: 250 },
  async run({ ids, browser, files, origin, random, seconds, isQuick }) {
    const slowdowns = SLOWDOWNS[isQuick ? 'quick' : 'full'];
    const rows = [...Object.keys(EXTRAS), ...ids];
    const cases = [];
    for (const id of rows) {
      for (const chart of chartsOf(id)) {
        const path = `/first/${id}/${chart}`;
        files.set(path, firstPage(id, chart));
        for (const slowdown of slowdowns) {
          cases.push({ name: nameOf(id, chart, slowdown), measure: () => load(browser, origin + path, slowdown) });
        }
      }
    }
    const turns = await takeTurns(cases, { seconds, random });
    const { middle, cell } = foundIn(turns.cases);
    /** The mean of the medians of some charts. */
    const mean = (id, charts, slowdown, value) =>
      charts.reduce((sum, chart) => sum + middle(nameOf(id, chart, slowdown), value), 0) / charts.length || undefined;
    /** Of the charts that both can draw. */
    const over = (id, to, slowdown) =>
      quotient(mean(id, chartsOf(id), slowdown, 'painted'), mean(to, chartsOf(id), slowdown, 'painted'));
    const cells = (id, value) =>
      slowdowns.flatMap((slowdown) => CHARTS.map((chart) => cell(nameOf(id, chart, slowdown), value)));
    const heads = slowdowns.flatMap((slowdown) => CHARTS.map((chart) => `${chart} ${slowdown}×`));
    const fact = (id, to, slowdown, value) => mean(id, CHARTS, slowdown, value) / mean(to, CHARTS, slowdown, value);
    return {
      turns,
      tables: [
        {
          title: 'Painted, ms',
          head: [
            '',
            ...heads,
            ...slowdowns.flatMap((slowdown) => [`${slowdown}× ÷ limit`, `${slowdown}× ÷ d3 by hand`]),
          ],
          rows: rows.map((id) => [
            titleOf(id),
            ...cells(id, 'painted'),
            ...slowdowns.flatMap((slowdown) => ['limit', 'd3'].map((to) => over(id, to, slowdown))),
          ]),
        },
        {
          title:
            'First contentful paint, ms, and work of the main thread until the chart is painted, ms, mean of the charts',
          head: ['', ...heads, ...slowdowns.map((slowdown) => `main thread ${slowdown}×`)],
          rows: rows.map((id) => [
            titleOf(id),
            ...cells(id, 'first'),
            ...slowdowns.map((slowdown) => show(mean(id, chartsOf(id), slowdown, 'task'))),
          ]),
        },
      ],
      facts: {
        'first: ours ÷ limit, 4×': fact('ours', 'limit', 4, 'painted'),
        'first: fallback with ÷ without the script, 1×': fact('fallback-tag', 'fallback-alone', 1, 'first'),
        'first: fallback with ÷ without the script, 4×': fact('fallback-tag', 'fallback-alone', 4, 'first'),
      },
    };
  },
};
