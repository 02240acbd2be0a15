// Checks what `npm run build` made: it runs on the oldest engines, is complete, and the file for script tags is small.
import { parse } from 'acorn';
import { Ajv } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** Bytes after gzip -9. The aim was 32 000: docs/decisions/6-size.md says what the rest is. It may only go down. */
const BUDGET = 38_500;
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

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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

const cdn = readFileSync(join(dist, 'cdn', 'social-work-chart.min.js'));
const imports = parse(cdn.toString(), { ecmaVersion: 2021, sourceType: 'module' }).body.filter(
  (node) => node.type !== 'ExportDefaultDeclaration' && node.source,
);
if (imports.length > 0) problems.push('the file for script tags imports other modules');
const size = gzipSync(cdn, { level: 9 }).length;
if (size > BUDGET) problems.push(`the file for script tags is over its budget of ${BUDGET} bytes`);

console.log(`${scripts.length} scripts; social-work-chart.min.js: ${size} of ${BUDGET} bytes after gzip -9`);
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
