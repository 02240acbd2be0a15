// Runs the corpus of hostile values through `batch` as it was built, with its threads: in rows, templates, names and ids.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { readDataset } from '../dist/core.js';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'test', file), { configFile: false, logLevel: 'error' })).module;
const { NAMES, SENTINEL, TEXTS, UNSEEN_TEXTS } = await load('hostile/payloads.ts');
const { withTexts } = await load('hostile/marked.ts');
const { BASES, withEveryText } = await load('unit/hostile/bases.ts');
const judges = await load('hostile/judges.ts');

const asHtml = (markup) => judges.expectFragment(markup, 'HTML');

/** The word after `--as`, the ending of its files, and their judge. */
const FORMATS = [
  ['svg', '.svg', judges.expectPicture],
  ['html', '.fallback.html', asHtml],
  ['table', '.table.html', asHtml],
  ['feed', '.feed.html', asHtml],
  ['amp', '.amp.html', asHtml],
  ['apple-news', '.apple-news.json', judges.expectAppleNews],
  ['text', '.txt', judges.expectPlain],
  ['csv', '.csv', judges.expectCsv],
  ['json', '.json', expectDataset],
];

/** What the files of rows are called, by turns. */
const NAMED = [[], ['--name', '{{cell}}'], ['--name', '../../{{cell}}'], ['--name', '/tmp/{{cell}}\\..']];

const texts = Object.values({ ...TEXTS, ...UNSEEN_TEXTS });
/** Places of a template are for the rows: a text that looks like one asks for a column, which is tried by itself. */
const wordsOfTemplates = texts.filter((text) => !text.includes('{{'));
const PLACE = TEXTS['a template of double braces'];

const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-hostile-'));
const problems = [];
const expect = (isRight, problem) => {
  if (!isRight) problems.push(problem);
};

function expectDataset(json) {
  const { issues } = readDataset(JSON.parse(json));
  if (issues) throw new Error(issues[0].message);
}

/** Runs a batch of rows in two threads, in a folder of its own with nothing else in it. */
function runBatch(what, template, { rows, options = [] }) {
  const folder = join(scratch, what);
  const out = join(folder, 'a', 'b', 'out');
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  const [templatePath, rowsPath] = ['template.json', 'rows.ndjson'].map((name) => join(folder, name));
  writeFileSync(templatePath, JSON.stringify(template));
  writeFileSync(rowsPath, rows.map((cell) => JSON.stringify({ cell })).join('\n'));
  const main = join(root, 'dist/cli/main.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'batch', templatePath, rowsPath, '--out', out, '--threads', '2', ...options],
    { encoding: 'utf8', cwd: folder },
  );
  // What is written for people is read in a terminal, which obeys control characters.
  expect(!/[^\P{Cc}\n]/u.test(stdout + stderr) && !/\n\s+at /.test(stderr), `${what}: told ${stderr}`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const strange = files.filter((file) => ![templatePath, rowsPath, join(out, basename(file))].includes(file));
  expect(strange.length === 0, `${what}: files elsewhere: ${strange}`);
  const made = files.filter((file) => file.startsWith(out) && !basename(file).startsWith('batch-journal.'));
  const failed = stderr.split('\n').filter((line) => line.includes('"row-failed"')).length;
  return { status, stderr, made, failed };
}

/** Every text in the cells of rows, and among the words of the template around them, for a chart type. */
function checkType(base, turn) {
  const template = withTexts(withEveryText(base), (index) =>
    index % 2 === 0 ? '{{cell}}' : wordsOfTemplates[(index + turn * 17) % wordsOfTemplates.length],
  );
  const named = NAMED[turn % NAMED.length];
  // A third of the formats by turns: over the chart types each text meets each format three times.
  const formats = FORMATS.filter((_, index) => index % 3 === turn % 3);
  const options = [
    '--as',
    formats.map(([format]) => format).join(),
    '--language',
    'en',
    '--base',
    'https://news.example/charts',
    ...named,
  ];
  const { status, stderr, made, failed } = runBatch(base.type, template, { rows: texts, options });
  // Names of rows are made safe, and two may come to the same: then the second is told.
  const isTold = failed === 0 || (named.length > 0 && stderr.split('is taken by line').length > failed);
  expect(status === (failed > 0 ? 1 : 0) && isTold, `${base.type}: ended with ${status}, told ${stderr}`);
  const count = (texts.length - failed) * formats.length;
  expect(made.length === count, `${base.type}: ${made.length} files, not ${count}`);
  for (const file of made) judgeFile(file);
}

function judgeFile(file) {
  const name = basename(file);
  try {
    judges.expectFileName(name);
    // The longest ending first: `.json` ends other names too.
    const [, , judge] = FORMATS.toSorted(([, a], [, b]) => b.length - a.length).find(([, end]) => name.endsWith(end));
    judge(readFileSync(file, 'utf8'));
  } catch ({ message }) {
    problems.push(`${file.slice(scratch.length + 1)}: ${message}`);
  }
}

/** A name that leads elsewhere, for a chart or a figure, is refused for every row. */
function checkIds(base) {
  const renamed = (map, id) => {
    const template = withTexts(withEveryText(base), () => '{{cell}}');
    const entries = Object.entries(template[map]);
    return { ...template, [map]: Object.fromEntries(entries.map(([, value]) => [id, value])) };
  };
  const strange = NAMES.filter((name) => /^[./]|__proto__|\0/.test(name));
  for (const [turn, id] of ['../../../etc/passwd', '/tmp/x', ...strange].entries()) {
    for (const map of ['charts', 'figures']) {
      const { status, stderr, made } = runBatch(`${map}-${turn}`, renamed(map, id), { rows: ['a', 'b'] });
      expect(status > 0 && made.length === 0, `${map} “${id}”: ended with ${status}, made ${made}, told ${stderr}`);
    }
  }
}

/** A template that asks for what no row has is refused before anything is made. */
function checkPlace(base) {
  const template = withTexts(withEveryText(base), () => PLACE);
  const { made, failed } = runBatch('place', template, { rows: ['a', 'b'] });
  expect(failed === 2 && made.length === 0, `a place of a template: ${failed} rows failed, made ${made}`);
}

BASES.forEach(checkType);
checkIds(BASES[0]);
checkPlace(BASES[0]);
expect(!(SENTINEL in globalThis), 'a script ran');
rmSync(scratch, { recursive: true, force: true });
endWith(problems, `${texts.length} hostile texts through batch: all files are where they belong, and harmless`);
