/* global bench, contender, given -- in the pages that are measured */
import { heapOf, metricsOf } from '../browser.mjs';
import { CONTENDERS } from '../contenders.mjs';
import { givenTo, standingPage, WIDTHS } from '../pages.mjs';
import { places } from '../places.mjs';
import { digits } from '../statistics.mjs';
import { foundIn, takeTurns } from '../turns.mjs';

const CYCLES = { quick: 40, full: 500 };
const WARM_UP = 20;

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

async function measure(browser, url, cycles) {
  return browser.inTab({ width: 1280, height: 800, seconds: 120 }, async (tab, session) => {
    await session.send('Performance.enable');
    await tab.goto(url);
    await tab.waitForFunction(() => globalThis.contender && globalThis.bench);
    const go = (count) => tab.evaluate(cycle, { cycles: count, width: WIDTHS.wide });
    const heaps = [];
    const look = async () => {
      heaps.push(await heapOf(session));
      return metricsOf(session);
    };
    await go(WARM_UP);
    const before = await look();
    await go(cycles / 2);
    await look();
    await go(cycles / 2);
    const after = await look();
    return {
      first: (heaps[1] - heaps[0]) / 1000,
      second: (heaps[2] - heaps[1]) / 1000,
      each: (heaps[2] - heaps[0]) / cycles,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
}

export default {
  id: 'leaks',
  title: 'Made and destroyed',
  how:
    `Charts made and destroyed one after the other in one page, bars and timelines in turns, a frame between: ${CYCLES.full} times, in the ` +
    `quick mode ${CYCLES.quick}, after ${WARM_UP} that do not count. Heap after forced collections.`,
  seconds: { quick: 25, full: 180 },
  async run({ ids, browser, files, origin, random, seconds, isQuick }) {
    const cycles = isQuick ? CYCLES.quick : CYCLES.full;
    const cases = ids.map((id) => {
      const given = CONTENDERS[id].charts.map((chart) => ({ chart, spec: givenTo(id, chart, places[0]) }));
      files.set(`/leaks/${id}`, standingPage(id, given));
      return { name: id, measure: () => measure(browser, `${origin}/leaks/${id}`, cycles) };
    });
    const turns = await takeTurns(cases, { seconds, random });
    const { middle } = foundIn(turns.cases);
    const columns = ['first', 'second', 'each', 'nodes', 'listeners'];
    const show = (value) => (value === undefined ? '–' : Number.isInteger(value) ? String(value) : digits(value));
    return {
      turns,
      tables: [
        {
          title: `${cycles} times`,
          head: ['', 'heap, first half, kB', 'second half, kB', 'bytes each time', 'nodes left', 'listeners left'],
          rows: ids.map((id) => [CONTENDERS[id].title, ...columns.map((value) => show(middle(id, value)))]),
        },
      ],
      facts: {
        // In few turns caches that fill weigh too much.
        ...(isQuick ? {} : { 'leaks: bytes each time': middle('ours', 'each') }),
        'leaks: nodes and listeners left': middle('ours', 'nodes') + middle('ours', 'listeners'),
      },
    };
  },
};
