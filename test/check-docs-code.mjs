// Runs every block of code of the docs, by its kind, with the built package; see CONTRIBUTING.md for what each kind does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { openChromium } from './chromium.mjs';
import { checkCsv, checkJson, checkYaml, isTemplate, readCss } from './docs/data.mjs';
import { checkInPage, unsupported } from './docs/pages.mjs';
import { makeFolder, runCommands, runProgram, writeFiles } from './docs/programs.mjs';
import { checkTypes } from './docs/types.mjs';

const load = (file) => runnerImport(file, { configFile: false, logLevel: 'error' }).then(({ module }) => module);
const { codeBlocks } = await load('./test/docs/blocks.ts');
const { markdownFiles } = await load('./build/docs/contents.ts');
const { TYPE_NAMES, chartReference } = await load('./build/docs/reference/charts.ts');

/** What each kind of block is held to: by which work, given the block and the folder of its page. */
const WORK = {
  css: checkStyles,
  csv: checkCsv,
  html: (block, folder) => checkInPage(browser, block, folder),
  js: (block, folder) => (isForPage(block) ? checkInPage(browser, block, folder) : list(runProgram(block, folder))),
  json: checkJson,
  sh: (block, folder) => runCommands(block, folder),
  ts: (block, folder) => list(runProgram(block, folder)),
  tsx: () => [], // its types say whether it is right; what it draws is tested in test/consumer
  yaml: checkYaml,
};
/** What is to be read and not to be run. Some of it is an input of other blocks, or held to what the code says by other tests. */
const READ = ['text', 'console'];

const list = (problem) => (problem === undefined ? [] : [problem]);
const isForPage = ({ code }) => /\b(?:document|window|customElements)\b/.test(code);

async function checkStyles(block) {
  const { declarations, problems } = readCss(block);
  return [...problems, ...(await unsupported(browser, declarations))];
}

/** Runs `batch` with a template and the rows that come next on its page. */
function checkTemplate(template, blocks, folder) {
  const rows = blocks.find((block) => block.kind === 'csv' && block.line > template.line);
  if (!rows) return ['a template has no rows after it'];
  writeFileSync(join(folder, 'a-template.json'), template.code);
  writeFileSync(join(folder, 'its-rows.csv'), rows.code);
  return runCommands({ code: 'npx social-work-chart batch a-template.json its-rows.csv --out of-template' }, folder);
}

/** Blocks that the generator of the site writes, as in a file. */
const generatedBlocks = () =>
  TYPE_NAMES.flatMap((type) => codeBlocks(`docs/charts/${type}.md (made by the site)`, chartReference(type)));

const browser = await openChromium({ part: 'blocks of HTML and CSS' });
const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-docs-'));
const problems = [];
const counts = {};
let started = Date.now();
const seconds = {};

try {
  const written = [...markdownFiles()].sort().flatMap((file) => codeBlocks(file));
  const blocks = [...written, ...generatedBlocks()];
  const wanted = process.argv.slice(2);
  const running = blocks.filter(({ notRun, file }) => !notRun && (wanted.length === 0 || wanted.includes(file)));
  mkdirSync(join(scratch, 'types'));
  problems.push(
    ...checkTypes(
      running.filter(({ kind }) => /^(?:js|tsx?)$/.test(kind)),
      join(scratch, 'types'),
    ),
  );
  seconds.types = since();
  // What a page does not have itself is that of the first page which names it.
  const named = Object.fromEntries(written.toReversed().flatMap(({ name, code }) => (name ? [[name, code]] : [])));
  for (const file of new Set(running.map((block) => block.file))) {
    const ofPage = running.filter((block) => block.file === file);
    const folder = mkdtempSync(join(scratch, 'page-'));
    makeFolder(folder);
    const own = ofPage.filter(({ name, kind }) => name && kind !== 'sh');
    writeFiles({ ...named, ...Object.fromEntries(own.toReversed().map(({ name, code }) => [name, code])) }, folder);
    for (const block of ofPage) {
      problems.push(...(await problemsOf(block, ofPage, folder)).map((words) => `${file}:${block.line}: ${words}`));
      const spent = since();
      seconds[block.kind] = (seconds[block.kind] ?? 0) + spent;
      counts[block.kind] = (counts[block.kind] ?? 0) + 1;
    }
  }
  for (const { file, line, kind, notRun } of blocks)
    if (notRun) console.log(`not run: ${file}:${line} (${kind}): ${notRun}`);
} finally {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function problemsOf(block, ofPage, folder) {
  const { kind, name, code } = block;
  if (kind === '') return ['a block has no kind: write text where it is to be read and not to be run'];
  if (READ.includes(kind)) return [];
  const work = WORK[kind];
  if (!work) return [`blocks of kind ${kind} cannot be run: say why right before it, as <!-- not run: reason -->`];
  if (!browser && ['html', 'css'].includes(kind)) return [];
  // An earlier command may have made another file of this name; from here on the page means this one.
  if (name && kind !== 'sh') writeFileSync(join(folder, name), code);
  if (isTemplate(block)) return checkTemplate(block, ofPage, folder);
  try {
    return await work(block, folder);
  } catch (error) {
    return [error.message];
  }
}

function since() {
  const spent = (Date.now() - started) / 1000;
  started = Date.now();
  return spent;
}

for (const problem of problems) console.error(`✗ ${problem}`);
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
const told = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
console.log(`${total} blocks: ${told.join(', ')}`);
console.log(
  Object.entries(seconds)
    .map(([kind, spent]) => `${kind} ${spent.toFixed(1)} s`)
    .join(', '),
);
process.exit(problems.length > 0 || total === 0 ? 1 : 0);
