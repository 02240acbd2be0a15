/* global bench, contender, given, performance -- in the pages that are measured */
import { metricsOf } from '../browser.mjs';
import { CONTENDERS } from '../contenders.mjs';
import { givenTo, standingPage, WIDTHS } from '../pages.mjs';
import { places } from '../places.mjs';
import { median, spread } from '../statistics.mjs';
import { foundIn, takeTurns } from '../turns.mjs';

const SLOWDOWNS = { quick: [1], full: [1, 4] };
/** Changes that are measured in one page, and those before them that are not: an even number, so that each is a change. */
const TIMES = { quick: 6, full: 20 };
/** Of 100,000 units, at 1× alone: a change takes some contenders a second. */
const TIMES_OF_MANY = 5;
const WARM_UP = { quick: 2, full: 4 };
const MANY = 100_000;
/** What changes, by name: the chart, and what is done to it. */
const CHANGES = {
  'bars, width': { chart: 'bars', kind: 'resize' },
  'timeline, width': { chart: 'timeline', kind: 'resize' },
  'bars, data': { chart: 'bars', kind: 'update' },
  'timeline, data': { chart: 'timeline', kind: 'update' },
  'timeline of 100,000, data': { chart: 'timeline', kind: 'update', many: MANY },
};

const changesAt = (slowdown) => Object.keys(CHANGES).filter((words) => slowdown === 1 || !CHANGES[words].many);
const nameOf = (id, words, slowdown) => `${id} ${words} ${slowdown}×`;

/** In the page: draws a chart, and keeps what the changes need. */
async function prepare({ chart, many, id, widths }) {
  let specs = given[chart];
  if (many) {
    const { specsOfMany } = await import('/specs-of-many.mjs');
    specs = specsOfMany(id, many);
  }
  const box = bench.box(widths[0]);
  const handle = await contender[chart](box, specs[0]);
  await bench.painted();
  globalThis.change = async (kind, turn) => {
    if (kind === 'update') return handle.update(specs[turn % 2]);
    const width = widths[turn % 2];
    box.style.width = `${width}px`;
    return handle.resize(width);
  };
}

/** In the page: so many changes, each painted before the next; ms to the painted frame of each. */
async function changeOften({ kind, times }) {
  const painted = [];
  for (let turn = 1; turn <= times; turn += 1) {
    const start = performance.now();
    await globalThis.change(kind, turn);
    await bench.painted();
    painted.push(performance.now() - start);
  }
  return painted;
}

async function measure(browser, url, { id, slowdown, change, mode }) {
  const { chart, kind, many } = change;
  const times = many ? TIMES_OF_MANY : TIMES[mode];
  return browser.inTab({ width: 1280, height: 800, slowdown, seconds: 60 }, async (tab, session) => {
    // What other programs take from a busy machine is no work of this page.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(url);
    await tab.waitForFunction(() => globalThis.contender && globalThis.bench);
    await tab.evaluate(prepare, { chart, many, id, widths: [WIDTHS.wide, WIDTHS.narrow] });
    await tab.evaluate(changeOften, { kind, times: many ? 2 : WARM_UP[mode] });
    const before = await metricsOf(session);
    const painted = await tab.evaluate(changeOften, { kind, times });
    const after = await metricsOf(session);
    return { painted: median(painted), task: (after.task - before.task) / times, nodes: after.nodes - before.nodes };
  });
}

export default {
  id: 'redraw',
  title: 'Drawing again',
  how:
    `A standing chart gets another width (${WIDTHS.wide} and ${WIDTHS.narrow} px in turns) or other data (of another place; of 100,000 units a typed ` +
    'column in another order), each change painted before the next. Task is the work of the main thread for each change, with that of ' +
    'the two frames it takes, in time of the processor; painted is from the change to the second frame, which comes every 17 ms. Plot has no update, and Vega gets a new view.',
  seconds: { quick: 33, full: 200 },
  async run({ ids, browser, files, origin, random, seconds, isQuick }) {
    const mode = isQuick ? 'quick' : 'full';
    const slowdowns = SLOWDOWNS[mode];
    const cases = [];
    for (const id of ids) {
      const { charts } = CONTENDERS[id];
      const given = charts.map((chart) => [chart, places.slice(0, 2).map((place) => givenTo(id, chart, place))]);
      files.set(`/redraw/${id}`, standingPage(id, Object.fromEntries(given)));
      for (const [words, change] of Object.entries(CHANGES)) {
        if (!charts.includes(change.chart)) continue;
        for (const slowdown of change.many ? [1] : slowdowns) {
          cases.push({
            name: nameOf(id, words, slowdown),
            measure: () => measure(browser, `${origin}/redraw/${id}`, { id, slowdown, change, mode }),
          });
        }
      }
    }
    const turns = await takeTurns(cases, { seconds, random });
    const { values, middle, ratio } = foundIn(turns.cases);
    const cell = (id, words, slowdown) => {
      const [name, limit] = [id, 'limit'].map((each) => nameOf(each, words, slowdown));
      const task = values(name, 'task');
      return task ? `${spread(task)} (${ratio(name, limit, 'task')}); ${middle(name, 'painted').toFixed(0)}` : '–';
    };
    const tables = slowdowns.map((slowdown) => ({
      title: `${slowdown}×: work of the main thread a change, ms (÷ limit); painted after, ms`,
      head: ['', ...changesAt(slowdown)],
      rows: ids.map((id) => [CONTENDERS[id].title, ...changesAt(slowdown).map((words) => cell(id, words, slowdown))]),
    }));
    const many = middle(nameOf('ours', 'timeline of 100,000, data', 1), 'task');
    return { turns, tables, facts: { 'redraw: ours, 100,000 units, main thread': many } };
  },
};
