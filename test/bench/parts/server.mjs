import { fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { within } from '../browser.mjs';
import { ourServerBundle, peersFolder } from '../contenders.mjs';
import { digits } from '../statistics.mjs';
import { foundIn, takeTurns } from '../turns.mjs';

const ROUND_MS = 150;
const WARM_UP = 4;
const CHARTS = ['bars', 'timeline'];
const ONE_FILE = 'ours-one-file';
const NAMES = {
  limit: 'limit: template strings without a scale, measuring nothing',
  ours: '**social-work-chart**, drawn before',
  'ours-first': '**social-work-chart**, each drawn once',
  'ours-read': '**social-work-chart**, checked and drawn',
  [ONE_FILE]: '**social-work-chart**, in one file made by esbuild',
  d3: 'd3 by hand, as template strings',
  plot: 'Observable Plot on linkedom',
  echarts: 'ECharts',
  vega: 'Vega-Lite',
};

/** A process of one contender; `ask` makes it draw for a while. */
async function start(id) {
  const child = fork(new URL('server-process.mjs', import.meta.url), [id], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  const answer = () =>
    new Promise((done, fail) => {
      const ended = () =>
        fail(new Error(told.split('\n').find((line) => /Error/.test(line)) ?? 'the process has ended'));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        if (message.message) fail(new Error(message.message));
        else done(message);
      });
    });
  const stop = () => child.kill('SIGKILL');
  try {
    await within(30, answer(), id);
  } catch (error) {
    stop();
    throw error;
  }
  const ask = (chart, milliseconds) => {
    child.send({ chart, milliseconds });
    return within(30, answer(), `${id}, ${chart}`);
  };
  return { ask, stop };
}

/** Time from the start of a Node process to its end, in ms. */
async function timeOf(...args) {
  const before = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  const code = await within(30, new Promise((done) => child.on('exit', done)), args.join(' ')).finally(() =>
    child.kill(),
  );
  if (code !== 0) throw new Error(told.split('\n').find((line) => /Error/.test(line)) ?? `ended with ${code}`);
  return { time: performance.now() - before };
}

export default {
  id: 'server',
  title: 'On a server',
  how:
    `SVG text in Node ${process.version}, a process for each contender, 20 places, ${ROUND_MS} ms a round. Ours checks every dataset, escapes and ` +
    'measures every text, breaks lines, says the chart in words. *Checked and drawn* begins with plain data each time; *each drawn once* ' +
    'leaves the checking out. By hand every text is escaped and measured with a width for each letter; the limit measures none. ' +
    'The cold start is a process that imports the contender and draws one bar chart, checking it; *in one file* is the program with what it ' +
    'needs of the package. Chart.js and uPlot need a browser.',
  seconds: { quick: 18, full: 90 },
  async run({ named, random, seconds, tell }) {
    const rows = Object.keys(NAMES).filter((id) => named.includes(id.split('-')[0]));
    const ids = rows.filter((id) => id !== ONE_FILE);
    const processes = new Map();
    const broken = [];
    for (const id of ids) {
      try {
        const process = await start(id);
        processes.set(id, process);
        for (let turn = 0; turn < WARM_UP; turn += 1) for (const chart of CHARTS) await process.ask(chart, ROUND_MS);
      } catch ({ message }) {
        processes.get(id)?.stop();
        processes.delete(id);
        broken.push({ name: `server: ${id}`, failures: [message], runs: [] });
        tell(`server: ${id} failed: ${message}`);
      }
    }
    const rates = [...processes].flatMap(([id, { ask }]) =>
      CHARTS.map((chart) => ({ name: `${id} ${chart}`, measure: () => ask(chart, ROUND_MS) })),
    );
    const turns = await takeTurns(rates, { seconds: seconds * 0.6, random });
    for (const { stop } of processes.values()) stop();

    const folder = mkdtempSync(join(tmpdir(), 'social-work-chart-bench-'));
    const oneFile = join(folder, 'one-file.mjs');
    writeFileSync(oneFile, await ourServerBundle());
    const program = join(peersFolder, 'server.mjs');
    const starts = [
      { name: 'node', measure: () => timeOf('-e', '0') },
      ...rows
        .filter((id) => id !== 'ours-first' && id !== 'ours-read')
        .map((id) => ({ name: id, measure: () => (id === ONE_FILE ? timeOf(oneFile) : timeOf(program, id)) })),
    ];
    const colds = await takeTurns(starts, { seconds: seconds * 0.4, random });
    rmSync(folder, { recursive: true });
    const drawn = foundIn(turns.cases);
    const begun = foundIn(colds.cases);
    const over = (id) => {
      const [all, empty] = [id, 'node'].map((name) => begun.middle(name, 'time'));
      return id === 'node' || all === undefined || empty === undefined ? '–' : digits(all - empty);
    };
    const cells = (id, chart) => {
      const name = `${id} ${chart}`;
      if (!drawn.values(name, 'rate')) return ['failed', '–', '–', '–'];
      const ratios = ['d3', 'limit'].map((to) => drawn.ratio(name, `${to} ${chart}`, 'rate'));
      return [drawn.cell(name, 'rate'), ...ratios, digits(drawn.middle(name, 'bytes'))];
    };
    const fact = (chart) => drawn.middle(`ours ${chart}`, 'rate') / drawn.middle(`d3 ${chart}`, 'rate');
    return {
      turns: { ...turns, cases: [...broken, ...turns.cases, ...colds.cases], rounds: turns.rounds },
      tables: [
        {
          title: 'Charts a second',
          head: ['', ...CHARTS.flatMap((chart) => [`${chart} a second`, '÷ d3 by hand', '÷ limit', 'bytes'])],
          rows: ids.map((id) => [NAMES[id], ...CHARTS.flatMap((chart) => cells(id, chart))]),
        },
        {
          title: `One bar chart in a new process, ms (${colds.rounds} rounds)`,
          head: ['', 'from start to end', 'beyond an empty Node'],
          rows: starts.map(({ name }) => [
            name === 'node' ? 'an empty Node' : NAMES[name].replace(', drawn before', ''),
            begun.cell(name, 'time'),
            over(name),
          ]),
        },
      ],
      facts: {
        'server: ours ÷ d3, bars': fact('bars'),
        'server: ours ÷ d3, timeline': fact('timeline'),
      },
    };
  },
};
