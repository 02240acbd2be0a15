import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, systemPath } from '../setup.mjs';
import { npm } from './npm.mjs';

/** What must not be in a bundle, by the name of its script; in that of every entry, all of it is. */
const WITHOUT = {
  'only-csv': ['customElements', 'attachShadow', 'adoptedStyleSheets', 'social-work-figure'],
  'only-class': ['customElements.define'],
};

/** Makes the project test/consumer in a folder outside of this repository, whose packages it must not find. */
export function installConsumer(project, tarball) {
  cpSync(join(root, 'test', 'consumer'), project, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  for (const args of [['ci'], ['install', '--no-save', tarball]]) {
    const { status, stderr } = npm([...args, '--prefer-offline'], { cwd: project });
    if (status !== 0) return [stderr];
  }
  // It is optional, and nobody asked for it.
  const hasPng = existsSync(join(project, 'node_modules', '@resvg'));
  return hasPng ? ['@resvg/resvg-js was installed, which is for those who want PNG'] : [];
}

/** Imports every entry, on the Node of the machine and on that of the tools. */
export function problemsOfNode(project) {
  const paths = { machine: systemPath(), tools: process.env.PATH };
  return Object.entries(paths).flatMap(([name, PATH]) => {
    const options = { cwd: project, encoding: 'utf8', env: { ...process.env, PATH } };
    const { status, stdout, stderr } = spawnSync('node', ['import-entries.js'], options);
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const missing = Object.keys(exports).filter((key) => !stdout.includes(`social-work-chart${key.slice(1)} `));
    if (status === 0 && missing.length === 0) return [];
    return [`on the Node of the ${name}: ${missing.join(', ')} ${stderr}`];
  });
}

/** Runs a program of the project; gives what it printed if it ends badly. */
function run(project, name, [script, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], { cwd: project });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => resolve(code === 0 ? [] : [`${name}\n${output}`]));
  });
}

/** Types of every entry in each TypeScript, under both ways to resolve; and the tags in the markup of each framework. */
export async function problemsOfTypes(project) {
  const versions = { 5.9: 'typescript-5', 6: 'typescript', 7: 'typescript-7' };
  const ways = { nodenext: ['--module', 'nodenext'], bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'] };
  const entries = Object.entries(versions).flatMap(([version, folder]) =>
    Object.entries(ways).map(([way, options]) => [
      `TypeScript ${version}, ${way}`,
      [`${folder}/bin/tsc`, '-p', 'types', ...options],
    ]),
  );
  const frameworks = ['react', 'preact', 'solid'].map((name) => [
    name,
    ['typescript-7/bin/tsc', '-p', `frameworks/${name}`],
  ]);
  const templates = [
    ['vue', ['vue-tsc/bin/vue-tsc.js', '-p', 'frameworks/vue']],
    ['svelte', ['svelte-check/bin/svelte-check', '--workspace', 'frameworks/svelte', '--fail-on-warnings']],
  ];
  const waiting = [...entries, ...frameworks, ...templates];
  const found = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found.push(...(await run(project, ...next)));
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Bundles of three bundlers, and what has come into those of parts of the library. */
export function problemsOfBundles(project) {
  const built = spawnSync(process.execPath, ['bundlers/build.js'], { cwd: project, encoding: 'utf8' });
  if (built.status !== 0) return [`${built.stdout}${built.stderr}`];
  return ['vite', 'webpack', 'esbuild'].flatMap((bundler) => {
    const codeOf = (script) => readFileSync(join(project, 'out', bundler, `${script}.js`), 'utf8');
    const every = codeOf('every-entry');
    return Object.entries(WITHOUT).flatMap(([script, signs]) => [
      ...signs.filter((sign) => codeOf(script).includes(sign)).map((sign) => `${bundler}: ${script} brings ${sign}`),
      ...signs.filter((sign) => !every.includes(sign)).map((sign) => `${bundler}: ${sign} is no sign any more`),
    ]);
  });
}
