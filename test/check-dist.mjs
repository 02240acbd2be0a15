// Checks what `npm run build` made: it runs on the oldest engines, is complete, and the files for script tags are small.
import { parse } from 'acorn';
import { Ajv } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { endWith } from './findings.mjs';
import { root } from './setup.mjs';

/**
 * Bytes after gzip -9 of the file for script tags and of those that it loads when they are needed:
 * docs/decisions/6-size.md says what each holds; one goes up only with a line there that says what for.
 */
const BUDGETS = {
  first: 56_300,
  loader: 800,
  article: 7_100,
  faults: 14_200,
  tables: 50_700,
  tools: 22_800,
  files: 15_900,
  words: 11_800,
};

/** The same for what belongs to iframes: the page with its script and style sheet, and the script of pages around it. */
const FRAME_BUDGETS = {
  'embed.html': 600,
  'social-work-chart-frame.css': 300,
  'social-work-chart-frame.min.js': 3_400,
  'social-work-chart-host.min.js': 700,
};

/** Which parts each part loads later. */
const LOADS = {
  loader: ['first'],
  first: ['article', 'faults', 'tables', 'tools', 'words'],
  tools: ['files'],
};
const dist = join(root, 'dist');
const problems = [];

/** The command, for Node alone. The modules of `png.js` have no such names. */
const OF_COMMAND = /^cli[\\/](?:main|batch-worker|part-[\w-]+)\.js$/;

const scripts = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js') && !OF_COMMAND.test(file));
for (const file of scripts) {
  const code = readFileSync(join(dist, file), 'utf8');
  try {
    parse(code, { ecmaVersion: 2021, sourceType: 'module' });
  } catch (error) {
    problems.push(`dist/${file} is not ES2021: ${error.message}`);
  }
  if (/\(\?<[=!]/.test(code)) problems.push(`dist/${file} has a lookbehind, which Safari before 16.4 cannot read`);
}

const { bin, exports, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const targets = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
for (const target of [...targets, ...Object.values(bin)]) {
  if (!existsSync(join(root, target))) problems.push(`package.json names ${target}, which the build did not make`);
}

// The JSON Schema knows what editors of a dataset would get wrong first: chart types and their roles.
const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const isDataset = new Ajv({ strict: false }).compile(readJson('dist', 'dataset.schema.json'));
const changed = (change) => {
  const dataset = readJson('demo', 'embed-dataset.json');
  change(Object.values(dataset.charts)[0], dataset);
  return dataset;
};
const examples = [
  [true, 'the dataset of the demo', changed(() => {})],
  [true, 'the address of the schema', changed((_, dataset) => (dataset.$schema = './dataset.schema.json'))],
  [false, 'an unknown chart type', changed((chart) => (chart.type = 'pie'))],
  [false, 'a missing role', changed((chart) => delete chart.figures.subject)],
  [false, 'an unknown role', changed((chart) => (chart.figures.other = 'a'))],
];
for (const [expected, name, dataset] of examples) {
  if (isDataset(dataset) !== expected) problems.push(`dataset.schema.json ${expected ? 'refuses' : 'accepts'} ${name}`);
}

const cdn = (name) => readFileSync(join(dist, 'cdn', name));
/** Those that pages name have no version in their names. */
const NAMED = { first: 'social-work-chart.min.js', loader: 'social-work-chart-loader.min.js' };
const fileOf = (part) => NAMED[part] ?? `social-work-chart-${part}-${version}.min.js`;

/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const part of Object.values(node ?? {})) if (typeof part === 'object') yield* nodesOf(part);
}

/** Modules that a file names, those that come at once and those that come later. */
function importsOf(name) {
  const nodes = [...nodesOf(parse(cdn(name).toString(), { ecmaVersion: 2021, sourceType: 'module' }))];
  const sources = (...types) =>
    nodes.filter(({ type, source }) => types.includes(type) && source).map(({ source }) => source.value);
  return {
    atOnce: sources('ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'),
    later: sources('ImportExpression'),
  };
}

/** What a classic script leaves to others in its page: nothing but acts. */
function actsIn(name) {
  return parse(cdn(name).toString(), { ecmaVersion: 2021, sourceType: 'script' }).body.map(({ type }) => type);
}

const parts = Object.keys(BUDGETS);

// Engines look for it in the first line alone: docs/decisions/20-start-up.md.
const HINT = '//# allFunctionsCalledOnLoad\n';
for (const part of parts) {
  if (cdn(fileOf(part)).toString().startsWith(HINT) !== (part !== 'loader'))
    problems.push(`${fileOf(part)}: ${part === 'loader' ? 'begins' : 'does not begin'} with “${HINT.trim()}”`);
}
const files = readdirSync(join(dist, 'cdn')).filter((file) => file.endsWith('.js'));
const ofFrames = Object.keys(FRAME_BUDGETS).filter((name) => name.endsWith('.js'));
const expected = [...parts.map(fileOf), ...ofFrames];
if (files.sort().join() !== expected.sort().join()) {
  problems.push(`dist/cdn has ${files.join(', ')}, not ${expected.join(', ')}`);
}
for (const part of parts) {
  const name = fileOf(part);
  const { atOnce, later } = importsOf(name);
  const wanted = (LOADS[part] ?? []).map((other) => `./${fileOf(other)}`);
  if (atOnce.length > 0) problems.push(`${name} does not stand alone: it imports ${atOnce.join(', ')}`);
  if (later.sort().join() !== wanted.sort().join())
    problems.push(`${name} loads “${later.join()}”, not “${wanted.join()}”`);
}

for (const name of ofFrames) {
  const acts = actsIn(name).join();
  if (acts !== 'ExpressionStatement') problems.push(`${name} leaves something behind: ${acts}`);
}

/** What each part must hold and no other may: else something was bundled twice, or this check does not know it any more. */
const SIGNS = { faults: '~standard', article: '潮新闻' };
for (const [part, sign] of Object.entries(SIGNS)) {
  for (const other of parts) {
    if (cdn(fileOf(other)).includes(sign) !== (other === part)) {
      problems.push(`${fileOf(other)} has ${other === part ? 'no ' : ''}“${sign}” in it`);
    }
  }
}

// What is drawn and how is known to the first file, which hands it to the others: names of chart types stand in none of those.
const charts = readJson('dist', 'dataset.schema.json').properties.charts.additionalProperties;
const types = charts.properties.type.enum.filter((type) => type.includes('-'));
for (const part of ['first', 'loader', 'tools', 'files']) {
  const code = cdn(fileOf(part)).toString();
  const named = types.filter((type) => code.includes(type));
  if (named.length !== (part === 'first' ? types.length : 0))
    problems.push(`${fileOf(part)} names ${named.join(', ')}`);
}

console.log(`${scripts.length} scripts`);
const budgets = [...parts.map((part) => [fileOf(part), BUDGETS[part]]), ...Object.entries(FRAME_BUDGETS)];
for (const [name, budget] of budgets) {
  const size = gzipSync(cdn(name), { level: 9 }).length;
  if (size > budget) problems.push(`${name} is over its budget of ${budget} bytes`);
  console.log(`${name}: ${size} of ${budget} bytes after gzip -9`);
}
endWith(problems);
