// Builds the page, parts of the library, and every entry that is for browsers, with three bundlers: into out/.
import { build as esbuild } from 'esbuild';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { build as vite } from 'vite';
import webpack from 'webpack';

const { exports } = JSON.parse(readFileSync('node_modules/social-work-chart/package.json', 'utf8'));
const keys = Object.keys(exports).filter((key) => key !== './png'); // for Node alone
writeFileSync(
  'bundlers/every-entry.js',
  [
    ...keys.map((key, index) => `import * as entry${index} from 'social-work-chart${key.slice(1)}';`),
    `globalThis.entries = [${keys.map((_, index) => `Object.keys(entry${index})`)}];`,
  ].join('\n'),
);

const SCRIPTS = ['page', 'only-csv', 'only-class', 'every-entry'];
const entry = Object.fromEntries(SCRIPTS.map((name) => [name, `./bundlers/${name}.js`]));

async function withWebpack() {
  const output = { path: `${process.cwd()}/out/webpack`, filename: '[name].js', library: { type: 'module' } };
  const config = { mode: 'production', entry, output, experiments: { outputModule: true }, performance: false };
  const stats = await new Promise((resolve, reject) =>
    webpack(config, (error, done) => (error ? reject(error) : resolve(done))),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([errors, warnings], null, 2));
}

async function withEsbuild() {
  const options = { bundle: true, splitting: true, minify: true, format: 'esm', logLevel: 'silent' };
  for (const name of SCRIPTS) {
    const { warnings } = await esbuild({ ...options, entryPoints: [entry[name]], outdir: 'out/esbuild' });
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings, null, 2));
  }
}

async function withVite() {
  const onwarn = ({ message }) => {
    throw new Error(message);
  };
  const common = { logLevel: 'warn', configFile: false, base: './' };
  const page = { root: 'bundlers', build: { outDir: '../out/vite', emptyOutDir: true, rolldownOptions: { onwarn } } };
  await vite({ ...common, ...page });
  for (const name of SCRIPTS.slice(1)) {
    const lib = { entry: entry[name], formats: ['es'], fileName: name };
    await vite({ ...common, build: { outDir: 'out/vite', emptyOutDir: false, lib, rolldownOptions: { onwarn } } });
  }
}

await withWebpack();
await withEsbuild();
await withVite();
for (const name of ['webpack', 'esbuild']) copyFileSync('bundlers/index.html', `out/${name}/index.html`);
