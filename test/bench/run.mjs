// `npm run bench`: this library beside its peers and the limit, in one run; the report is docs/benchmark.md. README.md has the rest.
//   npm run bench -- quick              a few minutes; the report goes to a folder for what is temporary
//   npm run bench -- bytes server       some of the parts
//   npm run bench -- --seed 7 --only ours,limit,d3 --report report.md --sheet folder
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../setup.mjs';

const here = dirname(new URL(import.meta.url).pathname);
const PEERS = join(here, 'peers');
const PARTS = ['bytes', 'first', 'page', 'redraw', 'leaks', 'server', 'rollouts'];
/** Parts that look at this library alone; they run where they are asked for. */
const OWN = {
  detail: { title: 'Detail of a figure', programs: ['open-detail.mjs'] },
  units: { title: 'Roll-outs in Node', programs: ['rollouts.mjs', 'read-units.mjs'] },
  cli: { title: 'The command', programs: ['cold-start.mjs', 'batch-memory.mjs'] },
};
const SCRATCH = join(tmpdir(), 'social-work-chart-bench');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    only: { type: 'string' },
    report: { type: 'string' },
    sheet: { type: 'string', default: join(SCRATCH, 'sheet') },
  },
});
const isQuick = positionals.includes('quick');
const asked = positionals.filter((word) => word !== 'quick' && word !== 'full');
const wanted = asked.length > 0 ? asked : PARTS;
const unknown = wanted.filter((part) => !PARTS.includes(part) && !OWN[part]);
if (unknown.length > 0)
  fail(`There is no part ${unknown.join(', ')}. The parts are ${[...PARTS, ...Object.keys(OWN)].join(', ')}.`);
const isWhole = !isQuick && asked.length === 0 && !options.only;
const reportFile = resolve(options.report ?? (isWhole ? join(root, 'docs/benchmark.md') : join(SCRATCH, 'report.md')));
const seed = Number(options.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(seed)) fail(`--seed takes a whole number, not ${options.seed}.`);

function fail(words) {
  console.error(words);
  process.exit(1);
}

const tell = (words) => console.log(words);

/** Installs the peers unless they are what the lockfile says, by the versions that npm wrote down. */
function installPeers() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const wantedPackages = read(join(PEERS, 'package-lock.json'));
  const lock = join(PEERS, 'node_modules/.package-lock.json');
  const found = existsSync(lock) ? read(lock) : {};
  const isCurrent = Object.entries(wantedPackages).every(
    ([path, { version, optional }]) => path === '' || found[path]?.version === version || (optional && !found[path]),
  );
  if (isCurrent) return;
  tell('Installing the peers (npm ci) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: PEERS, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('The peers could not be installed.');
}

/** The output of a program of this folder. */
function outputOf(program) {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [join(here, program)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 600_000,
    });
    let [output, told] = ['', ''];
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (told += text));
    child.on('exit', (code) =>
      code === 0 ? done(output) : reject(new Error(told.trim().split('\n').at(-1) || `ended with ${code}`)),
    );
  });
}

const versionsOfPeers = () => {
  const { dependencies } = JSON.parse(readFileSync(join(PEERS, 'package.json'), 'utf8'));
  return dependencies;
};

function machineOf(browser) {
  const [{ model } = { model: 'unknown' }] = cpus();
  const commit = spawnSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).stdout?.trim();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    'social-work-chart': commit ? `${version}, commit ${commit}` : version,
    processor: `${cpus().length} × ${model}, without a graphics card (software drawing)`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${process.platform} ${release()} ${process.arch}`,
    ...(browser.version ? { Chromium: `${browser.version}, headless` } : {}),
    Node: process.version,
  };
}

if (!existsSync(join(root, 'dist/cdn/social-work-chart.min.js'))) fail('There is no build: npm run build makes it.');
installPeers();
// What needs the peers is loaded when they are there.
const { Browser, serve } = await import('./browser.mjs');
const { CONTENDERS } = await import('./contenders.mjs');
const { prepareFiles } = await import('./files.mjs');
const { checkAll } = await import('./check-all.mjs');
const { randomOf } = await import('./statistics.mjs');
const { reportText } = await import('./report.mjs');

const everyone = Object.keys(CONTENDERS);
const named = options.only?.split(',') ?? everyone;
const strangers = named.filter((id) => !everyone.includes(id));
if (strangers.length > 0) fail(`There is no contender ${strangers.join(', ')}. They are ${everyone.join(', ')}.`);

const start = Date.now();
tell(`Seed ${seed}. The report will be ${reportFile}.`);
const random = randomOf(seed);
let ids = everyone.filter((id) => named.includes(id));
const { files, faults: excluded } = await prepareFiles(ids);
leaveOut(excluded);
const { origin, close } = await serve(files);
const browser = new Browser();
const parts = [];

/** Goes on without those who cannot take part. */
function leaveOut(faults) {
  for (const words of faults) tell(`   left out: ${words}`);
  ids = ids.filter((id) => !faults.some((words) => words.startsWith(`${id}, `)));
}

const end = async () => {
  await browser.close();
  close();
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => end().finally(() => process.exit(1)));
}

function writeReport() {
  const run = {
    machine: machineOf(browser),
    versions: versionsOfPeers(),
    mode: isQuick ? 'quick' : 'full',
    seed,
    seconds: (Date.now() - start) / 1000,
    excluded,
    parts,
  };
  mkdirSync(dirname(reportFile), { recursive: true });
  mkdirSync(SCRATCH, { recursive: true });
  writeFileSync(reportFile, reportText(run));
  writeFileSync(join(SCRATCH, 'report.json'), JSON.stringify(run));
}

async function runPart(name) {
  const before = loadavg()[0];
  const began = Date.now();
  const own = OWN[name];
  const part = own
    ? { id: name, title: own.title, how: 'This library alone.' }
    : (await import(`./parts/${name}.mjs`)).default;
  const budget = part.seconds?.[isQuick ? 'quick' : 'full'];
  tell(`── ${part.title}`);
  let result;
  try {
    if (own) {
      let output = '';
      for (const program of own.programs) output += `${await outputOf(program)}\n`;
      result = { output };
    } else result = await part.run({ ids, named, browser, files, origin, random, seconds: budget, isQuick, tell });
  } catch (error) {
    tell(`   failed: ${error.stack}`);
    result = { error: error.message.split('\n')[0] };
  }
  const { id, title, how } = part;
  parts.push({ id, title, how, ...result, seconds: (Date.now() - began) / 1000, load: [before, loadavg()[0]] });
  writeReport();
}

try {
  if (wanted.some((part) => PARTS.includes(part) && part !== 'bytes' && part !== 'server')) {
    tell('── What each draws');
    const faults = await checkAll({ ids, browser, files, origin, folder: options.sheet });
    excluded.push(...faults);
    leaveOut(faults);
    tell(`   pictures of all: ${join(options.sheet, 'index.html')}`);
  }
  for (const part of wanted) await runPart(part);
} finally {
  await end();
}
tell(
  `${reportFile}, and ${join(SCRATCH, 'report.json')} with every run, after ${Math.round((Date.now() - start) / 1000)} s`,
);
process.exit(0);
