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
    ...problemsOfDigest(read('dist', 'llms.txt'), JSON.parse(read('dist', 'custom-elements.json'))),
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
 * A source map must name files of the package, and lead from the beginnings of lines to what they were. Two fifths of those
 * begin with a word that was shortened or put another way.
 */
function problemsOfMap(folder, name) {
  const { sources, mappings } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const missing = sources.filter((source) => !existsSync(join(folder, source)));
  if (missing.length > 0) return [`${name} names ${missing.join(', ')}, which the package has not`];
  const linesOf = (file) => readFileSync(join(folder, file), 'utf8').split('\n');
  const code = linesOf(name.replace(/\.map$/, ''));
  const lines = sources.map(linesOf);
  const found = decode(mappings).flatMap((segments, row) =>
    segments.flatMap(([column, source, line, at]) => {
      const word = /^[\w$]{4,}/.exec(lines[source]?.[line]?.slice(at) ?? '')?.[0];
      return word ? code[row].startsWith(word, column) : [];
    }),
  );
  const right = found.filter(Boolean).length;
  if (right > 0 && right >= 0.6 * found.length) return [];
  return [`${name} leads astray: ${right} of ${found.length} words are where it says`];
}

function problemsOfManifest(manifest, folder) {
  const schema = JSON.parse(readFileSync(join(root, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'));
  const isManifest = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const wrong = isManifest(manifest) ? [] : isManifest.errors.map((error) => JSON.stringify(error));
  const missing = manifest.modules.filter(({ path }) => !existsSync(join(folder, path)));
  return [...wrong, ...missing.map(({ path }) => `${path} is not there`)].map(
    (text) => `custom-elements.json: ${text}`,
  );
}

/** The digest is of the same tags as the manifest, word for word, and of this version. */
function problemsOfDigest(digest, { modules }) {
  const tags = modules.flatMap(({ declarations }) => declarations);
  const said = tags.flatMap(({ tagName, description, attributes, events, slots, cssParts, cssProperties }) => [
    `## \`<${tagName}>\`\n\n${description}\n`,
    ...[...attributes, ...events, ...slots, ...cssParts, ...cssProperties].map((one) =>
      one.description.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|'),
    ),
    ...[attributes, events, cssParts, cssProperties].flat().map(({ name }) => `| \`${name}\` |`),
  ]);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [`# ${name} ${version}\n`, ...said]
    .filter((words) => !digest.includes(words))
    .map((words) => `llms.txt does not have “${words}”`);
}

/** Where the package was built is nobody's business. */
function problemsOfPaths(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return paths.filter((path) => readFileSync(path).includes(root)).map((path) => `${path} names ${root}`);
}
