/* global performance -- in the pages that are measured */
import { metricsOf } from '../browser.mjs';
import { CONTENDERS } from '../contenders.mjs';
import { firstPage } from '../pages.mjs';
import { digits, median, spread } from '../statistics.mjs';
import { takeTurns, valuesOf } from '../turns.mjs';

const CHARTS = ['bars', 'timeline'];
const SLOWDOWNS = [1, 4];
/** Pages that are no script of a contender. */
const EXTRAS = {
  blank: 'a page without a chart',
  'limit-html': 'no script: SVG in the HTML',
  'fallback-alone': '**social-work-chart**, fallback in the HTML, without the script',
  'fallback-tag': '**social-work-chart**, fallback in the HTML, with the script',
};

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
    'page, scripts from a server on the same machine: the network is not in it. Ours is the tag with its data inside, which ' +
    'loads the reader after itself. With the fallback in the HTML the reader sees the chart at the first contentful paint.',
  seconds: { quick: 60, full: 330 },
  async run({ ids, browser, files, origin, random, seconds }) {
    const rows = [...Object.keys(EXTRAS), ...ids];
    const cases = [];
    for (const id of rows) {
      for (const chart of CONTENDERS[id]?.charts ?? CHARTS) {
        const path = `/first/${id}/${chart}`;
        files.set(path, firstPage(id, chart));
        for (const slowdown of SLOWDOWNS) {
          cases.push({ name: `${id} ${chart} ${slowdown}×`, measure: () => load(browser, origin + path, slowdown) });
        }
      }
    }
    const turns = await takeTurns(cases, { seconds, random });
    const of = (id, chart, slowdown, value) =>
      valuesOf(
        turns.cases.find(({ name }) => name === `${id} ${chart} ${slowdown}×`),
        value,
      );
    /** The mean of the medians of the charts that it can draw. */
    const mean = (id, slowdown, value) => {
      const medians = (CONTENDERS[id]?.charts ?? CHARTS)
        .map((chart) => of(id, chart, slowdown, value))
        .filter(Boolean)
        .map(median);
      return medians.length > 0 ? medians.reduce((sum, ms) => sum + ms, 0) / medians.length : undefined;
    };
    const ratio = (value, to) => (value && to ? (value / to).toFixed(2) : '–');
    const cells = (id, value, slowdowns) =>
      slowdowns
        .flatMap((slowdown) => CHARTS.map((chart) => of(id, chart, slowdown, value)))
        .map((values) => (values ? spread(values) : '–'));
    const nameOf = (id) => EXTRAS[id] ?? CONTENDERS[id].title;
    const over = (id, to, slowdown) => ratio(mean(id, slowdown, 'painted'), mean(to, slowdown, 'painted'));
    return {
      turns,
      tables: [
        {
          title: 'Painted, ms',
          head: ['', 'bars 1×', 'timeline 1×', 'bars 4×', 'timeline 4×', '1× ÷ limit', '4× ÷ limit', '4× ÷ d3 by hand'],
          rows: rows.map((id) => [
            nameOf(id),
            ...cells(id, 'painted', SLOWDOWNS),
            over(id, 'limit', 1),
            over(id, 'limit', 4),
            over(id, 'd3', 4),
          ]),
        },
        {
          title: 'First contentful paint, and work of the main thread until the chart is painted, ms',
          head: ['', 'first paint: bars 1×', 'timeline 1×', 'bars 4×', 'timeline 4×', 'main thread, mean 1×', '4×'],
          rows: rows.map((id) => [
            nameOf(id),
            ...cells(id, 'first', SLOWDOWNS),
            ...SLOWDOWNS.map((slowdown) => mean(id, slowdown, 'task')).map((ms) => (ms ? digits(ms) : '–')),
          ]),
        },
      ],
      facts: {
        'first: ours ÷ limit, 4×': mean('ours', 4, 'painted') / mean('limit', 4, 'painted'),
        'first: fallback with ÷ without the script, 1×':
          mean('fallback-tag', 1, 'first') / mean('fallback-alone', 1, 'first'),
        'first: fallback with ÷ without the script, 4×':
          mean('fallback-tag', 4, 'first') / mean('fallback-alone', 4, 'first'),
      },
    };
  },
};
