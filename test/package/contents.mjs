import { decode } from '@jridgewell/sourcemap-codec';
import { Ajv } from 'ajv';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** Packages whose code stands in files of ours. */
const BUNDLED = ['@floating-ui/dom', '@lit/reactive-element', 'csv-parse', 'd3-array', 'valibot'];

/** What is wrong inside the package, given the folder that npm has unpacked it into. */
export function problemsOfContents(folder) {
  const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
  return [
    ...problemsOfFields(JSON.parse(read('package.json')), folder),
    ...problemsOfNotices(read('dist', 'THIRD-PARTY-NOTICES.txt')),
    ...problemsOfScripts(join(folder, 'dist', 'cdn'), JSON.parse(read('dist', 'cdn', 'sri.json'))),
    ...problemsOfManifest(JSON.parse(read('dist', 'custom-elements.json')), folder),
    ...problemsOfPaths(folder),
  ];
}

function problemsOfFields(manifest, folder) {
  const { customElements, 'web-types': webTypes, bin, scripts = {} } = manifest;
  const missing = [customElements, webTypes, ...Object.values(bin)].filter((path) => !existsSync(join(folder, path)));
  const run = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts);
  return [
    ...missing.map((path) => `package.json names ${path}, which is not there`),
    ...run.map((name) => `the script ${name} would run where the package is installed`),
  ];
}

function problemsOfNotices(notices) {
  const without = BUNDLED.filter((name) => !new RegExp(`^${name} \\d.* \\(.+\\)$`, 'm').test(notices));
  return without.map((name) => `THIRD-PARTY-NOTICES.txt has no licence of ${name}`);
}

/** Scripts of which there is little to find by a map: data, what reads tables and links words, three that are small. */
const WITHOUT_MAP = /^social-work-chart-(?:article-.*|tables-.*|words-.*|frame|host|loader)\.min\.js$/;

function problemsOfScripts(folder, sums) {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const listed = Object.keys(sums).sort().join();
  const problems = scripts.sort().join() === listed ? [] : [`sri.json is for ${listed}`];
  for (const name of scripts) {
    const code = readFileSync(join(folder, name));
    const sum = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    if (sums[name] !== sum) problems.push(`sri.json has ${sums[name]} for ${name}, which is ${sum}`);
    if (!code.includes('THIRD-PARTY-NOTICES.txt')) problems.push(`${name} does not say where its licences are`);
    if (WITHOUT_MAP.test(name)) continue;
    if (!code.includes(`//# sourceMappingURL=${name}.map`)) problems.push(`${name} names no source map`);
    problems.push(...problemsOfMap(folder, `${name}.map`));
  }
  return problems;
}

/**
 * A source map must name files of the package, and lead from names that were shortened to what they were, and from other
 * words to the same ones. A tenth and a fifth may be off: the bundler points beside names in patterns such as `{ a, b }`.
 * Maps of what is loaded later know lines alone; two fifths of those begin with a word that was shortened or put another way.
 */
function problemsOfMap(folder, name) {
  const { sources, names, mappings } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const missing = sources.filter((source) => !existsSync(join(folder, source)));
  if (names.length === 0 && name === 'social-work-chart.min.js.map') return [`${name} has no names`];
  if (missing.length > 0) return [`${name} names ${missing.join(', ')}, which the package has not`];
  const linesOf = (file) => readFileSync(join(folder, file), 'utf8').split('\n');
  const code = linesOf(name.replace(/\.map$/, ''));
  const lines = sources.map(linesOf);
  const counts = { names: [0, 0], words: [0, 0] };
  for (const [row, segments] of decode(mappings).entries()) {
    for (const [column, source, line, at, named] of segments) {
      const original = lines[source]?.[line]?.slice(at) ?? '';
      const word = /^[\w$]{4,}/.exec(original)?.[0];
      if (named !== undefined) count(counts.names, original.replace(/^[{,]? /, '').startsWith(names[named]));
      else if (word) count(counts.words, code[row]?.slice(column).startsWith(word));
    }
  }
  const isRight =
    names.length > 0 ? isShare(counts.names, 0.9) && isShare(counts.words, 0.8) : isShare(counts.words, 0.6);
  return isRight
    ? []
    : [`${name} leads astray: of names and words, these are where it says: ${JSON.stringify(counts)}`];
}

/** Adds to how many are right and how many there are. */
function count(counts, isRight) {
  counts[0] += isRight ? 1 : 0;
  counts[1] += 1;
}

const isShare = ([right, all], least) => all > 0 && right >= least * all;

function problemsOfManifest(manifest, folder) {
  const schema = JSON.parse(readFileSync(join(root, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'));
  const isManifest = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const wrong = isManifest(manifest) ? [] : isManifest.errors.map((error) => JSON.stringify(error));
  const missing = manifest.modules.filter(({ path }) => !existsSync(join(folder, path)));
  return [...wrong, ...missing.map(({ path }) => `${path} is not there`)].map(
    (text) => `custom-elements.json: ${text}`,
  );
}

/** Where the package was built is nobody's business. */
function problemsOfPaths(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return paths.filter((path) => readFileSync(path).includes(root)).map((path) => `${path} names ${root}`);
}
