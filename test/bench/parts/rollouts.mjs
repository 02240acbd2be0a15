/* global bench, contender, document, performance, PerformanceObserver -- in the pages that are measured */
import { heapOf, metricsOf, within } from '../browser.mjs';
import { CONTENDERS } from '../contenders.mjs';
import { standingPage, WIDTHS } from '../pages.mjs';
import { FORMS, SIZES } from '../rollout-data.mjs';
import { digits, median, spread } from '../statistics.mjs';
import { takeTurns, valuesOf } from '../turns.mjs';

const SLOWDOWNS = [1, 4];
const WARM_UP = 9;
const LIMIT_S = 30;
/** A case whose tenth of the units took longer than this, in ms, is not waited for. */
const TOO_SLOW = { quick: 400, full: 6000 };
/** At 4×, a case that took longer than this at 1×, in ms, is left out. */
const TOO_SLOW_FOR_4 = 2000;
/** Forms at 4×, and in the quick mode the last two. */
const FEW_FORMS = ['two columns, unsorted', 'one column, unsorted', 'objects, unsorted'];
const BY_DAY = 'd3-by-day';
const OF_OBJECTS = 'limit-objects';
/** Rows beside that of a contender, and the bundle in whose page each is drawn. */
const MORE_ROWS = { limit: { [OF_OBJECTS]: 'limit' }, d3: { [BY_DAY]: BY_DAY } };

const TITLES = {
  limit: 'limit: one pass over columns, one path',
  [OF_OBJECTS]: 'limit of objects: one pass over objects, one path',
  [BY_DAY]: 'd3 by hand, counted by day',
};
const isOfObjects = (form) => form.startsWith('objects');
const titleOf = (id) => TITLES[id] ?? CONTENDERS[id].title;

/** In the page: the data, and one chart of a few units drawn and destroyed, so that code is compiled. */
async function prepare({ id, form, count, warmUp, width }) {
  const { specOfMany } = await import('/specs-of-many.mjs');
  const handle = await contender.timeline(bench.box(width), specOfMany(id, form, warmUp));
  await bench.painted();
  await handle.destroy();
  globalThis.spec = specOfMany(id, form, count);
  globalThis.tasks = [];
  globalThis.observer = new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries()));
  globalThis.observer.observe({ entryTypes: ['longtask'] });
  await new Promise((done) => setTimeout(done, 100));
}

/** In the page: from the data to the painted frame. */
async function draw(width) {
  await bench.frame();
  const start = performance.now();
  globalThis.handle = await contender.timeline(bench.box(width), globalThis.spec);
  await bench.painted();
  const painted = performance.now() - start;
  await new Promise((done) => setTimeout(done, 100));
  // The task in which the data are handed over began before.
  const tasks = [...globalThis.tasks, ...globalThis.observer.takeRecords()].filter(
    ({ startTime, duration }) => startTime + duration > start,
  );
  const isDrawn = document.querySelector('canvas') !== null || bench.found(document.body).words.length > 0;
  return {
    painted,
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    isDrawn: isDrawn || document.querySelector('path') !== null,
  };
}

async function measure(browser, url, { id, form, count, slowdown }) {
  return browser.inTab({ width: 800, height: 800, seconds: 2 * LIMIT_S }, async (tab, session) => {
    await session.send('Performance.enable');
    await tab.goto(url);
    await tab.waitForFunction(() => globalThis.contender && globalThis.bench);
    await tab.evaluate(prepare, { id, form, count, warmUp: WARM_UP, width: WIDTHS.wide });
    const heap = await heapOf(session);
    const before = await metricsOf(session);
    // Only what is timed is slowed down, not the making of data.
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const { isDrawn, ...times } = await within(LIMIT_S, tab.evaluate(draw, WIDTHS.wide), 'drawing');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    if (!isDrawn) throw new Error('nothing was drawn');
    const after = await metricsOf(session);
    return { ...times, heap: ((await heapOf(session)) - heap) / 1e6, nodes: after.nodes - before.nodes };
  });
}

export default {
  id: 'rollouts',
  title: 'Roll-outs of 90 to a million units',
  how:
    'From handing over the units to the second frame after the chart is drawn. One in ten dates is unknown; with two columns one in ' +
    'ten is a span of days, and there are two curves. The limit has typed columns in every case: one pass over them into columns of pixels and one path, ' +
    '`innerHTML`, no axis and no word. The limit of objects has the same objects as all others, with texts as dates, of which it reads month and day ' +
    'and checks nothing: what is above the first limit there, objects cost whoever reads them. All others sort and add up by one shared function, if they have none of their own, and draw a step for each unit, sampled as ' +
    'their documentation recommends (ECharts `lttb`, Chart.js `min-max`). *Counted by day* first makes the 300 days of the units, as ours does: that is ' +
    'not known of data in general. Ours checks the units besides. Every run has a page of its own, in which a few units were drawn before; ' +
    `what takes longer than ${LIMIT_S} s is stopped. Heap, with array buffers, is what a chart keeps beside the data; it is below zero where the engine keeps less of the data after they were read.`,
  seconds: { quick: 50, full: 540 },
  async run({ ids, browser, files, origin, random, seconds, isQuick }) {
    const bundles = Object.assign({}, ...ids.map((id) => ({ [id]: id, ...MORE_ROWS[id] })));
    const rows = Object.keys(bundles);
    for (const id of rows) files.set(`/rollouts/${id}`, standingPage(bundles[id], []));
    const sizes = isQuick ? SIZES.slice(-2) : SIZES;
    const allForms = isQuick ? FEW_FORMS.slice(-2) : Object.keys(FORMS);
    const formsAt = (slowdown) => (slowdown === 1 ? allForms : FEW_FORMS);
    const formsOf = (id, slowdown) => formsAt(slowdown).filter((form) => id !== OF_OBJECTS || isOfObjects(form));
    const nameOf = (id, form, count, slowdown) => `${id}, ${count.toLocaleString('en')}, ${form}, ${slowdown}×`;
    const known = new Map();
    const middle = (name, value = 'painted') => {
      const values = valuesOf(known.get(name), value);
      return values && median(values);
    };
    /** Why a case need not run, from the runs of others. */
    const skip = (id, form, count, slowdown) => {
      const [size] = sizes.slice(0, sizes.indexOf(count)).slice(-1);
      const fewer = size && known.get(nameOf(id, form, size, slowdown));
      if (fewer && fewer.runs.length === 0) return fewer.skipped ?? 'not run, as fewer failed';
      const ms = fewer && middle(fewer.name);
      if (count === 1_000_000 && ms > TOO_SLOW[isQuick ? 'quick' : 'full']) return `not run: ${digits(ms)} at 100,000`;
      const fast = slowdown === 4 && middle(nameOf(id, form, count, 1));
      return fast > TOO_SLOW_FOR_4 ? `not run: ${digits(fast)} at 1×` : undefined;
    };
    // From few units to many, and from fast to slow, so that what is known of one tells whether the next is worth its time.
    const groups = (isQuick ? [1] : SLOWDOWNS).flatMap((slowdown) => sizes.map((count) => ({ slowdown, count })));
    const weights = groups.map(({ slowdown, count }) => (count === 1_000_000 ? 3 : 1) * (slowdown === 1 ? 2 : 1));
    const weight = weights.reduce((sum, each) => sum + each, 0);
    const all = [];
    const used = { rounds: Infinity, seconds: 0 };
    for (const [index, { slowdown, count }] of groups.entries()) {
      const cases = rows.flatMap((id) =>
        formsOf(id, slowdown).map((form) => ({
          name: nameOf(id, form, count, slowdown),
          skip: () => skip(id, form, count, slowdown),
          measure: () => measure(browser, `${origin}/rollouts/${id}`, { id, form, count, slowdown }),
        })),
      );
      const turns = await takeTurns(cases, { seconds: (seconds * weights[index]) / weight, atMost: 15, random });
      for (const each of turns.cases) known.set(each.name, each);
      all.push(...turns.cases);
      used.rounds = Math.min(used.rounds, turns.rounds);
      used.seconds += turns.seconds;
    }
    const cell = (id, form, count, slowdown) => {
      const each = known.get(nameOf(id, form, count, slowdown));
      if (!each) return '–';
      const painted = valuesOf(each, 'painted');
      if (!painted) return each.skipped ?? `failed: ${each.failures[0]}`;
      const limits = ['limit', OF_OBJECTS].map((limit) => middle(nameOf(limit, form, count, slowdown)));
      const ratios = limits.flatMap((limit) => (limit ? [(median(painted) / limit).toFixed(2)] : []));
      return `${spread(painted)}${ratios.length > 0 ? ` (${ratios.join('; ')})` : ''}`;
    };
    const times = groups.map(({ slowdown, count }) => ({
      title: `${count.toLocaleString('en')} units at ${slowdown}×: painted after, ms (÷ limit; ÷ limit of objects)`,
      head: ['', ...formsAt(slowdown)],
      rows: rows.map((id) => [titleOf(id), ...formsAt(slowdown).map((form) => cell(id, form, count, slowdown))]),
    }));
    const most = (value, count, show) => ({
      head: ['', ...allForms],
      rows: rows.map((id) => [
        titleOf(id),
        ...allForms.map((form) => {
          const worth = middle(nameOf(id, form, count, 1), value);
          return worth === undefined ? '–' : show(worth);
        }),
      ]),
    });
    const ending = [100_000, 1_000_000].flatMap((count) => {
      const words = count.toLocaleString('en');
      return [
        {
          title: `${words} units at 1×: longest task, ms`,
          ...most('longest', count, (ms) => (ms === 0 ? 'none over 50' : Math.round(ms).toLocaleString('en'))),
        },
        { title: `${words} units at 1×: heap kept beside the data, MB`, ...most('heap', count, (MB) => MB.toFixed(2)) },
        { title: `${words} units at 1×: nodes`, ...most('nodes', count, String) },
      ];
    });
    return { turns: { ...used, cases: all }, tables: [...times, ...ending], facts: factsOf(middle, nameOf, allForms) };
  },
};

/** The worst of ours over all forms that were measured, and over columns alone. */
function factsOf(middle, nameOf, forms) {
  const columns = forms.filter((form) => !isOfObjects(form));
  const objects = forms.filter(isOfObjects);
  const worst = (some, valueOf) => {
    const values = some.map(valueOf).filter(Number.isFinite);
    return values.length > 0 ? Math.max(...values) : undefined;
  };
  const ours = (count, value) => (form) => middle(nameOf('ours', form, count, 1), value);
  const ratio =
    (count, limit = 'limit') =>
    (form) =>
      ours(count)(form) / middle(nameOf(limit, form, count, 1));
  const facts = { 'rollouts: longest task, 100,000, columns': worst(columns, ours(100_000, 'longest')) };
  for (const count of [100_000, 1_000_000]) {
    const words = count.toLocaleString('en');
    facts[`rollouts: ours ÷ limit, ${words}, columns`] = worst(columns, ratio(count));
    facts[`rollouts: ours ÷ limit, ${words}, objects`] = worst(objects, ratio(count));
    facts[`rollouts: ours ÷ limit of objects, ${words}`] = worst(objects, ratio(count, OF_OBJECTS));
    facts[`rollouts: heap kept, ${words}`] = worst(forms, ours(count, 'heap'));
  }
  return facts;
}
