// Checks what `npm run build` made: it runs on the oldest engines, is complete, and the files for script tags are small.
import { parse } from 'acorn';
import { Ajv } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/**
 * Bytes after gzip -9 of the file for script tags, whose aim was 40 000, and of the one that it loads for datasets:
 * docs/decisions/6-size.md. They may only go down.
 */
const BUDGETS = { first: 43_600, reader: 10_500 };
const dist = join(root, 'dist');
const problems = [];

const scripts = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'));
for (const file of scripts) {
  const code = readFileSync(join(dist, file), 'utf8');
  try {
    parse(code, { ecmaVersion: 2021, sourceType: 'module' });
  } catch (error) {
    problems.push(`dist/${file} is not ES2021: ${error.message}`);
  }
  if (/\(\?<[=!]/.test(code)) problems.push(`dist/${file} has a lookbehind, which Safari before 16.4 cannot read`);
}

const { exports, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const targets = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
for (const target of targets) {
  if (!existsSync(join(root, target))) problems.push(`package.json exports ${target}, which the build did not make`);
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
const FIRST = 'social-work-chart.min.js';
const READER = `social-work-chart-reader-${version}.min.js`;

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

const files = readdirSync(join(dist, 'cdn'))
  .filter((file) => !file.endsWith('.map'))
  .sort();
if (files.join() !== [READER, FIRST].join())
  problems.push(`dist/cdn has ${files.join(', ')}, not ${READER} and ${FIRST}`);
for (const [name, later] of [
  [FIRST, [`./${READER}`]],
  [READER, []],
]) {
  const imports = importsOf(name);
  if (imports.atOnce.length > 0) problems.push(`${name} does not stand alone: it imports ${imports.atOnce.join(', ')}`);
  if (imports.later.join() !== later.join())
    problems.push(`${name} loads “${imports.later.join()}”, not “${later.join()}”`);
}
// A name that valibot gives to each of its schemas and nobody else uses.
const VALIBOT = '~standard';
if (cdn(FIRST).includes(VALIBOT)) problems.push(`${FIRST} has valibot in it`);
if (!cdn(READER).includes(VALIBOT))
  problems.push(`${READER} has no valibot in it, or this check does not know it any more`);

console.log(`${scripts.length} scripts`);
for (const [name, budget] of [
  [FIRST, BUDGETS.first],
  [READER, BUDGETS.reader],
]) {
  const size = gzipSync(cdn(name), { level: 9 }).length;
  if (size > budget) problems.push(`${name} is over its budget of ${budget} bytes`);
  console.log(`${name}: ${size} of ${budget} bytes after gzip -9`);
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
