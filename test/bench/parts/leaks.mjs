/* global bench, contender, given -- in the pages that are measured */
import { Browser, heapOf, metricsOf } from '../browser.mjs';
import { BARE, bareBundle, CONTENDERS } from '../contenders.mjs';
import { givenTo, standingPage, WIDTHS } from '../pages.mjs';
import { places } from '../places.mjs';
import { digits } from '../statistics.mjs';
import { foundIn, takeTurns } from '../turns.mjs';

/** Charts in one stretch: the heap is looked at before and after it. */
const CYCLES = { quick: 100, full: 500 };
const WARM_UP = 20;
/** No time is measured, so nothing has to wait for a screen. */
const FAST_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/**
 * Engines, by what they are called in names of cases. V8 compiles what is called often, bit by bit over a thousand charts, and its code
 * lies in the heap that it tells; one that only interprets has none, so that what grows there is what charts leave.
 */
const ENGINES = {
  compiling: { args: [], stretches: ['first', 'second', 'third'] },
  interpreting: { args: ['--js-flags=--jitless'], stretches: ['interpreted'] },
};

/** In the page: charts that are made and destroyed, one after the other. */
async function cycle({ cycles, width }) {
  for (let turn = 0; turn < cycles; turn += 1) {
    const { chart, spec } = given[turn % given.length];
    const handle = await contender[chart](bench.box(width), spec);
    await bench.frame();
    await handle.destroy();
    await bench.frame();
  }
}

/** Bytes that the heap grows by for each chart, by the name of the stretch, and what is left in the end. */
async function measure(browser, url, { stretches, cycles }) {
  return browser.inTab({ width: 1280, height: 800, seconds: 120 }, async (tab, session) => {
    await session.send('Performance.enable');
    await tab.goto(url);
    await tab.waitForFunction(() => globalThis.contender && globalThis.bench);
    const go = (count) => tab.evaluate(cycle, { cycles: count, width: WIDTHS.wide });
    await go(WARM_UP);
    let heap = await heapOf(session);
    const before = await metricsOf(session);
    const grown = {};
    for (const stretch of stretches) {
      await go(cycles);
      const now = await heapOf(session);
      grown[stretch] = (now - heap) / cycles;
      heap = now;
    }
    const after = await metricsOf(session);
    return { ...grown, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  });
}

/** The pages of contenders and of bare elements, with what tables call each. */
async function writePages(ids, files) {
  const titles = Object.fromEntries(ids.map((id) => [id, CONTENDERS[id].title]));
  for (const id of ids) {
    const given = CONTENDERS[id].charts.map((chart) => ({ chart, spec: givenTo(id, chart, places[0]) }));
    files.set(`/leaks/${id}`, standingPage(id, given));
  }
  for (const [name, title] of Object.entries(BARE)) {
    const id = `bare-${name}`;
    titles[id] = title;
    files.set(`/bundle/${id}.js`, await bareBundle(name));
    files.set(`/leaks/${id}`, standingPage(id, [{ chart: 'bars' }]));
  }
  return titles;
}

export default {
  id: 'leaks',
  title: 'Made and destroyed',
  how:
    'Charts made and destroyed one after the other in one page, bars and timelines in turns, a frame between; ' +
    `${WARM_UP} that do not count, then stretches of ${CYCLES.full}, in the quick mode of ${CYCLES.quick}. Bytes that the heap, after forced ` +
    'collections, has grown by for each chart. V8 compiles what is called often, and the code is part of the heap: a chart ' +
    'of much code fills it longer, and it ends. The column *without compiled code* is of the same engine as an interpreter ' +
    '(`--jitless`): there the heap holds only what charts leave. Elements with one line of words stand beside.',
  seconds: { quick: 25, full: 180 },
  async run({ ids, files, origin, random, seconds, isQuick }) {
    const cycles = isQuick ? CYCLES.quick : CYCLES.full;
    const titles = await writePages(ids, files);
    const browsers = [];
    const cases = Object.entries(ENGINES).flatMap(([engine, { args, stretches }]) => {
      const browser = new Browser([...FAST_FRAMES, ...args]);
      browsers.push(browser);
      return Object.keys(titles).map((id) => ({
        name: `${id} ${engine}`,
        measure: () => measure(browser, `${origin}/leaks/${id}`, { stretches, cycles }),
      }));
    });
    const turns = await takeTurns(cases, { seconds, random }).finally(() =>
      Promise.all(browsers.map((browser) => browser.close())),
    );
    const { middle } = foundIn(turns.cases);
    const grown = (id, stretch) => middle(`${id} ${stretch === 'interpreted' ? 'interpreting' : 'compiling'}`, stretch);
    const left = (id, what) => middle(`${id} compiling`, what);
    const show = (value) => (value === undefined ? '–' : Number.isInteger(value) ? String(value) : digits(value));
    const rowOf = (id) => [
      titles[id],
      ...['first', 'second', 'third', 'interpreted'].map((stretch) => show(grown(id, stretch))),
      ...['nodes', 'listeners'].map((what) => show(left(id, what))),
    ];
    return {
      turns,
      tables: [
        {
          title: `Bytes for each of ${cycles} charts`,
          head: [
            '',
            `first ${cycles}`,
            `second ${cycles}`,
            `third ${cycles}`,
            'without compiled code',
            'nodes left',
            'listeners left',
          ],
          rows: Object.keys(titles).map(rowOf),
        },
      ],
      facts: {
        // In few turns caches that fill weigh too much.
        ...(isQuick
          ? {}
          : {
              'leaks: bytes each time': grown('ours', 'first'),
              'leaks: bytes each time, without compiled code': grown('ours', 'interpreted'),
            }),
        'leaks: nodes and listeners left': left('ours', 'nodes') + left('ours', 'listeners'),
      },
    };
  },
};
