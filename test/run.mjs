// `npm test`: sets the machine up, runs every ring, goes on after a failure, and ends with `N passed, N failed`.
// `npm test -- fast` runs what every change should pass before it is committed; it is also what `npm test` begins with.
// `npm test -- unit chromium` runs some of the parts: checks, unit, chromium, webkit, and `chromium-strict` and
// `firefox-strict`, which are the same tests in a page with a strict content policy. Firefox runs them in such a page only:
// a second time without the policy takes six minutes and has found nothing; `npm test -- firefox` still does it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines, installBrowsers, installDependencies, root, toolEnv } from './setup.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
/** The component tests by part: in which engine, and whether in a page with a strict content policy. */
const RUNS = [
  ...ENGINES.map((engine) => ({ part: engine, engine, policy: '' })),
  ...['chromium', 'firefox'].map((engine) => ({ part: `${engine}-strict`, engine, policy: 'strict' })),
];
const PARTS = ['fast', 'checks', 'unit', ...RUNS.map(({ part }) => part)];
/** What runs only if it is named. */
const BY_NAME = ['firefox'];
const MINUTE = 60_000;
/** How long a whole run may take; said at its end, and no failure: a busy machine is slow. */
const MOST_MINUTES = 40;

/** Each is one check: it passes when the program ends with 0, within so many minutes if it says so. */
const CHECKS = [
  ['prettier', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['eslint', ['eslint', '--max-warnings', '0', '.']],
  ['types: all', ['tsc', '-p', 'tsconfig.json']],
  ['types: library in ES2021', ['tsc', '-p', 'tsconfig.build.json']],
  ['types: core without the DOM', ['tsc', '-p', 'tsconfig.pure.json']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['package', ['node', 'test/check-dist.mjs']],
  ['command', ['node', 'test/check-cli.mjs'], 10],
  ['hostile texts in a batch', ['node', 'test/check-hostile.mjs'], 10],
  ['PNG beside Chromium', ['node', 'test/check-png.mjs']],
  ['examples of servers', ['node', 'test/check-server.mjs'], 10],
  ['package in a page', ['node', 'test/check-page.mjs']],
  ['content policies of the docs', ['node', 'test/check-policy.mjs'], 10],
  ['data from servers that misbehave', ['node', 'test/check-network.mjs']],
  ['loader in a page', ['node', 'test/check-loader.mjs']],
  ['two copies in a page', ['node', 'test/check-copies.mjs']],
  ['dates in other time zones', ['node', 'test/check-time-zones.mjs']],
  ['charts that come and go', ['node', 'test/check-leaks.mjs']],
  ['what is told of every chart', ['node', 'test/check-trees.mjs']],
  ['pages for iframes', ['node', 'test/check-frames.mjs'], 10],
  ['package on paper', ['node', 'test/check-print.mjs']],
  ['playground', ['node', 'test/check-playground.mjs'], 10],
  ['new user', ['node', 'test/check-new-user.mjs'], 10],
  ['package in a project', ['node', 'test/package/check.mjs'], 15],
  ['package in each framework', ['node', 'test/check-frameworks.mjs'], 15],
  ['docs: the site', ['node', 'build/docs/main.mjs'], 10],
  ['docs: links and pages', ['node', 'test/check-docs-site.mjs'], 10],
  ['docs: every block of code', ['node', 'test/check-docs-code.mjs'], 15],
];

/** The checks of the fast ring; with them go the unit tests and those in Chromium. */
const FAST_CHECKS = [
  'prettier',
  'eslint',
  'types: all',
  'types: library in ES2021',
  'types: core without the DOM',
  'build',
  'package',
];

// Whatever happens, the last line is said.
process.on('uncaughtException', (error) => {
  console.error(error);
  finish(1);
});

const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-'));
/** One row per ring: name, passed, failed, skipped, seconds, and words on what went wrong as a whole. */
const rows = [];
/** By name, what checks that failed had to say, where nobody can scroll up to it. */
const lastWords = [];
const MOST_LINES = 15;

const parts = process.argv.slice(2);
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${PARTS.join(', ')}.`);
  finish(1);
}
/** Whether a part is to be run: by its own name, or by that of a ring it belongs to. */
const wants = (...names) => parts.length === 0 || names.some((name) => parts.includes(name));
const wantsRun = (part) => {
  if (BY_NAME.includes(part)) return parts.includes(part);
  return part === 'chromium' ? wants(part, 'fast') : wants(part);
};

/**
 * Runs a program with its output shown; one that hangs is ended with all it started. Returns its exit code.
 * `onOutput` gets the output too, unless that is a terminal, which stays the program's own for its colours.
 */
function run([program, ...args], { env = {}, minutes = 2, onOutput } = {}) {
  return new Promise((resolve) => {
    const grouped = process.platform !== 'win32';
    const output = onOutput && !process.stdout.isTTY ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: toolEnv({ ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env }),
      detached: grouped,
      shell: !grouped,
    });
    for (const name of ['stdout', 'stderr']) {
      child[name]?.setEncoding('utf8').on('data', (piece) => {
        process[name].write(piece);
        onOutput(piece);
      });
    }
    const stop = (signal) => {
      try {
        process.kill(grouped ? -child.pid : child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const onInterrupt = () => {
      stop('SIGTERM');
      finish(1);
    };
    process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
    const timer = setTimeout(() => {
      const words = `${[program, ...args].join(' ')} did not end within ${minutes} minutes and was stopped.\n`;
      process.stderr.write(words);
      onOutput?.(words);
      stop('SIGKILL');
    }, minutes * MINUTE);
    const end = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
      if (grouped) stop('SIGTERM'); // what it left running
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}

async function ring(name, work) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const counts = await work();
  const row = { name, passed: 0, failed: 0, skipped: 0, ...counts, seconds: (Date.now() - start) / 1000 };
  rows.push(row);
  console.log(`── ${name}: ${describe(row)}`);
}

function describe({ passed, failed, skipped, seconds, note }) {
  const words = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) words.push(`${skipped} skipped`);
  words.push(`${seconds.toFixed(1)} s`);
  if (note) words.push(note);
  return words.join(', ');
}

/** Runs a test runner that leaves its counts in a file. No test at all, or a bad end without one failed test, counts. */
async function runTests(command, file, { count, ...options }) {
  const code = await run(command, { minutes: 25, ...options });
  let counts;
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { failed: 1, note: `no results (exit code ${code})` };
  }
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return { ...counts, failed: 1, note: 'no test was run' };
  if (code !== 0) return { ...counts, failed: 1, note: `exit code ${code} although no test failed` };
  return counts;
}

function runUnit() {
  const file = join(scratch, 'unit.json');
  return runTests(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], file, {
    count: (result) => {
      // A file that cannot be loaded holds no test, yet is a failure.
      const broken = result.testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
      );
      return {
        passed: result.numPassedTests,
        failed: result.numFailedTests + broken.length,
        skipped: result.numPendingTests + result.numTodoTests,
      };
    },
  });
}

function runEngine({ part, engine, policy }) {
  const file = join(scratch, `${part}.json`);
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'];
  return runTests([...(engine === 'webkit' ? screen : []), 'wtr'], file, {
    count: (result) => result,
    env: { ENGINE: engine, POLICY: policy, COUNTS_FILE: file },
  });
}

/** One check: it passes when its program ends with 0. */
async function runCheck(name, command, minutes) {
  let said = '';
  const code = await run(command, { minutes, onOutput: (piece) => (said += piece) });
  if (code === 0) return { passed: 1 };
  // Asked for at the end: the last piece may come after the program has ended.
  lastWords.push([name, () => said.trimEnd().split('\n').slice(-MOST_LINES).join('\n')]);
  return { failed: 1 };
}

function finish(code) {
  for (const [name, words] of lastWords) if (words()) console.log(`\n── ${name} had failed:\n${words()}`);
  if (rows.length > 0) console.log('');
  for (const row of rows) console.log(`${row.name.padEnd(28)} ${describe(row)}`);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const minutes = (sum('seconds') / 60).toFixed(1);
  if (rows.length > 0) console.log(`${minutes} minutes; ${MOST_MINUTES} at most on a machine that does nothing else`);
  // A run in which nothing passed has proved nothing.
  const failed = Math.max(sum('failed'), code, sum('passed') === 0 ? 1 : 0);
  rmSync(scratch, { recursive: true, force: true });
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

if (!installDependencies()) finish(1);

const wantedRuns = RUNS.filter(({ part }) => wantsRun(part));
if (wantedRuns.length > 0) {
  const missing = installBrowsers();
  const needed = missing.filter((part) => !ENGINES.includes(part) || wantedRuns.some(({ engine }) => engine === part));
  if (process.env.CI && needed.length > 0) {
    rows.push({ name: 'set-up', passed: 0, failed: needed.length, skipped: 0, seconds: 0, note: needed.join(', ') });
  }
}

async function runChecks(isWanted) {
  for (const [name, command, minutes = 5] of CHECKS.filter(([name]) => isWanted(name))) {
    await ring(name, () => runCheck(name, command, minutes));
  }
}

const engines = findEngines();
async function runEngines(isWanted) {
  for (const run of wantedRuns.filter(({ part }) => isWanted(part))) {
    if (engines[run.engine]) await ring(run.part, () => runEngine(run));
    else rows.push({ name: run.part, passed: 0, failed: 0, skipped: 0, seconds: 0, note: 'NOT RUN: engine missing' });
  }
}

// What is fast and fails most often goes first.
if (wants('checks', 'fast')) await runChecks((name) => FAST_CHECKS.includes(name));
if (wants('unit', 'fast')) await ring('unit', runUnit);
await runEngines((part) => part === 'chromium');
if (wants('checks')) await runChecks((name) => !FAST_CHECKS.includes(name));
await runEngines((part) => part !== 'chromium');
finish(0);
