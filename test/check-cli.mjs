// Checks the command as it was built: what only a process of its own shows, such as pipes, signals and a missing package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const main = join(root, 'dist/cli/main.js');
const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-cli-'));
const problems = [];
const expect = (isRight, problem) => {
  if (!isRight) problems.push(problem);
};

const runMain = (...args) => spawnSync('node', [main, ...args], { encoding: 'utf8' });
const shell = (script) => spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: scratch });

function checkCalls() {
  const svg = runMain('render', '--chart', 'volunteers', '--language', 'en');
  expect(
    svg.status === 0 && /^<svg [^]*<\/svg>\n$/.test(svg.stdout) && svg.stderr === '',
    'render writes no SVG to stdout',
  );
  expect(
    runMain('--version').stdout === `${JSON.parse(readFileSync(join(root, 'package.json'))).version}\n`,
    '--version',
  );
  const wrong = runMain('render', '--chart', 'nobody');
  expect(
    wrong.status === 2 && JSON.parse(wrong.stderr).message.includes('volunteers'),
    `an unknown chart: ${wrong.stderr}`,
  );
  const checked = runMain('check', '--strict');
  expect(checked.status === 0 && checked.stdout.includes('nothing wrong'), `check: ${checked.stdout}${checked.stderr}`);
  expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n'), 'the first line of main.js names no node');
}

/** Parts of a command are modules of the library: one that is gone would not be missed before it is called. */
function checkParts() {
  const article = join(scratch, 'story.txt');
  const table = join(scratch, 'table.html');
  writeFileSync(article, 'In 2024, about 35% of 1,200 teachers agreed.\n');
  writeFileSync(
    table,
    '<table><tr><th>label<th>printed<th>chart<th>publisher<th>title<th>published' +
      '<tr><td>Teachers<td>1,200 teachers<td>figure-card<td>Paper<td>Story<td>2024</table>',
  );
  const draft = runMain('figures', article, '--year', '2024');
  expect(draft.status === 0 && draft.stdout.includes('about 35%'), `figures: ${draft.stdout}${draft.stderr}`);
  const path = join(scratch, 'draft.json');
  writeFileSync(path, draft.stdout);
  for (const [form, sign] of [
    ['json', '"findings"'],
    ['sarif', '"runs"'],
  ]) {
    const { status, stdout, stderr } = runMain('check', path, '--article', article, '--form', form);
    expect(status < 2 && stdout.includes(sign), `check --form ${form}: ${status} ${stdout}${stderr}`);
  }
  const converted = runMain('convert', table);
  expect(
    converted.status === 0 && converted.stdout.includes('"value": 1200'),
    `convert: ${converted.stdout}${converted.stderr}`,
  );
}

function checkPipes() {
  const piped = shell(
    `set -o pipefail; node ${main} render --chart county-rollout --width 4000 | head -c 1 >/dev/null; echo \${PIPESTATUS[0]}`,
  );
  expect(piped.stdout.trim() === '0' && piped.stderr === '', `a reader that goes away: ${piped.stdout}${piped.stderr}`);
  const full = shell(`node ${main} render --chart certified > /dev/full`);
  expect(
    full.status === 4 && /cannot write the output/.test(full.stderr),
    `a full disk behind stdout: ${full.status} ${full.stderr}`,
  );
  // A limit of the size of files stands for a disk that is full in the middle of one.
  const out = join(scratch, 'limited');
  const limited = shell(`trap '' XFSZ; ulimit -f 2; node ${main} render --out ${out}`);
  expect(
    limited.status === 4 && /cannot write .*svg/.test(limited.stderr),
    `a file cut short: ${limited.status} ${limited.stderr}`,
  );
  const left = readdirSync(out).filter((name) => !readFileSync(join(out, name), 'utf8').endsWith('</svg>'));
  expect(left.length === 0, `a file cut short leaves ${left}`);
}

function checkEmbed() {
  const script = readFileSync(join(root, 'dist/cdn/social-work-chart.min.js'));
  const integrity = `integrity="sha384-${createHash('sha384').update(script).digest('base64')}" crossorigin="anonymous"`;
  const { stdout } = runMain('embed', '--chart', 'certified', '--base', 'https://a.example/x/');
  expect(stdout.includes(`src="https://a.example/x/social-work-chart.min.js" ${integrity}`), `embed: ${stdout}`);
  const out = join(scratch, 'embeds');
  runMain('embed', '--as', 'tag,styles', '--language', 'zh,en', '--base', 'https://a.example', '--out', out);
  const styles = readdirSync(out).filter((name) => name.endsWith('.css'));
  expect(styles.join() === 'social-work-chart-fallback.css', `embed --as tag,styles has the styles ${styles}`);
}

function checkMissingPackage() {
  const alone = join(scratch, 'alone');
  cpSync(join(root, 'dist'), join(alone, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(alone, 'package.json'));
  const run = (...args) => spawnSync('node', [join(alone, 'dist/cli/main.js'), ...args], { encoding: 'utf8' });
  const png = run('render', '--as', 'png', '--chart', 'certified', '--out', join(alone, 'out'));
  expect(
    png.status === 5 && png.stderr.includes('npm install @resvg/resvg-js@2'),
    `no package for PNG: ${png.status} ${png.stderr}`,
  );
  expect(png.stderr.trim().split('\n').pop().includes('"event":"error"'), 'no package for PNG: more than one message');
  expect(run('render', '--chart', 'certified').status === 0, 'SVG needs a package that is not there');
}

/** Files that were begun and not ended. */
const unfinishedIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.unfinished'));

async function checkInterruptedRender() {
  const out = join(scratch, 'interrupted');
  mkdirSync(out);
  const child = spawn('node', [main, 'render', '--as', 'svg,png', '--width', '4000', '--out', out], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve(code ?? by)));
  const start = Date.now();
  while (readdirSync(out).length < 3 && Date.now() - start < 60_000)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGTERM');
  const end = await ended;
  const made = readdirSync(out);
  expect(end === 143 && made.length < 24, `SIGTERM in render: ended with ${end} after ${made.length} files`);
  expect(unfinishedIn(out).length === 0, `SIGTERM in render leaves ${unfinishedIn(out)}`);
}

const ROWS = 4000;
const place = { zh: '{{name}}', en: '{{name}}' };
const origin = { type: 'printed', section: 1, paragraph: 1 };
const template = {
  source: { publisher: { zh: '报', en: 'Paper' }, title: { zh: '文', en: 'Story' }, date: '2024', language: 'zh' },
  figures: {
    here: { label: place, printed: '{{rate}}', place, quantity: { kind: 'rate', value: '{{rate}}' }, origin },
  },
  charts: { rate: { type: 'figure-card', figures: { figure: 'here' }, title: place } },
};

/** Runs a batch, and sends it a signal when it has made some of the files. */
async function interrupted(args, out, signal) {
  const child = spawn('node', [main, 'batch', ...args, '--out', out], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  // Not its exit: what it has told may come after that.
  const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(code ?? by)));
  const filesOf = () => {
    try {
      return readdirSync(out).length;
    } catch {
      return 0;
    }
  };
  const start = Date.now();
  while (filesOf() < ROWS / 20 && Date.now() - start < 60_000) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill(signal);
  return { end: await ended, told, made: filesOf() };
}

async function checkBatch() {
  const paths = [join(scratch, 'template.json'), join(scratch, 'rows.csv')];
  writeFileSync(paths[0], JSON.stringify(template));
  const rows = Array.from({ length: ROWS }, (_, i) => `N${i},0.${(i % 9) + 1}\n`);
  writeFileSync(paths[1], `name,rate\n${rows.join('')}`);
  const whole = join(scratch, 'whole');
  const undisturbed = runMain('batch', ...paths, '--out', whole);
  expect(undisturbed.status === 0, `a batch: ${undisturbed.stderr}`);
  for (const [signal, end] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGKILL', 'SIGKILL'],
  ]) {
    const out = join(scratch, signal);
    mkdirSync(out);
    const first = await interrupted(paths, out, signal);
    expect(first.end === end && first.made < ROWS, `${signal}: ended with ${first.end} after ${first.made} files`);
    if (end !== signal) expect(unfinishedIn(out).length === 0, `${signal}: leaves ${unfinishedIn(out)}`);
    if (end !== signal) expect(first.told.includes('"event":"interrupted"'), `${signal}: told ${first.told}`);
    const svgs = readdirSync(out).filter((name) => name.endsWith('.svg'));
    const half = svgs.filter(
      (name) => readFileSync(join(out, name), 'utf8') !== readFileSync(join(whole, name), 'utf8'),
    );
    expect(half.length === 0, `${signal}: half-written ${half}`);
    const again = runMain('batch', ...paths, '--out', out);
    const last = JSON.parse(again.stderr.trim().split('\n').pop());
    expect(again.status === 0 && last.done + last.before === ROWS, `${signal}: going on: ${again.stderr}`);
    // One row may have been written without its line in the journal.
    expect(last.before >= svgs.length - 1, `${signal}: of ${svgs.length} files ${last.before} were known`);
    const contents = (folder) => readdirSync(folder).filter((name) => name !== 'batch-journal.ndjson');
    const same = contents(whole).join() === contents(out).join();
    const differing = contents(out).filter(
      (name) => !readFileSync(join(out, name)).equals(readFileSync(join(whole, name))),
    );
    expect(same && differing.length === 0, `${signal}: the folders differ in ${differing}`);
  }
}

try {
  checkCalls();
  checkParts();
  checkPipes();
  checkEmbed();
  checkMissingPackage();
  await checkInterruptedRender();
  await checkBatch();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
endWith(problems, 'the command does what it says, also when it is interrupted');
