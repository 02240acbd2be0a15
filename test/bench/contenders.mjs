// Who takes part, and the scripts of each. README.md beside this file says what they draw.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../setup.mjs';

export const peersFolder = join(dirname(fileURLToPath(import.meta.url)), 'peers');
const BOTH = ['bars', 'timeline'];

/** By id: what tables call it, and which charts it can draw. */
export const CONTENDERS = {
  limit: { title: 'limit: `innerHTML` of the finished SVG', charts: BOTH },
  ours: { title: '**social-work-chart**', charts: BOTH },
  lit: { title: 'Lit templates', charts: BOTH },
  d3: { title: 'd3 by hand', charts: BOTH },
  plot: { title: 'Observable Plot', charts: BOTH },
  echarts: { title: 'ECharts (SVG)', charts: BOTH },
  vega: { title: 'Vega-Lite (SVG)', charts: BOTH },
  chartjs: { title: 'Chart.js (canvas)', charts: BOTH },
  uplot: { title: 'uPlot (canvas, timeline only)', charts: ['timeline'] },
};

const { build } = createRequire(join(peersFolder, 'package.json'))('esbuild');

const made = new Map();

/** Bundles code that imports from the folder of the peers; minified, for browsers of today. Each is made once. */
function bundled(contents) {
  if (!made.has(contents)) made.set(contents, bundle(contents));
  return made.get(contents);
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: peersFolder, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['/cdn/*'],
    loader: { '.css': 'text' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** A contender's code for some of its charts, in one file. */
export const bundleOf = (id, charts) =>
  bundled(
    `import { ${charts.join()} } from './${id}.js'; globalThis.contender = { ${charts.join()} }; globalThis.begin?.();`,
  );

/** The same with what only roll-outs of many units need. */
export const rolloutBundle = () =>
  bundled(
    "import { timelineByDay } from './d3.js'; globalThis.contender = { timeline: timelineByDay }; globalThis.begin?.();",
  );

/** Elements without a chart, which take part where it is asked what any element costs: by id, what tables call them. */
export const BARE = { plain: 'custom element with a line of words', lit: 'Lit element with a line of words' };

export const bareBundle = (id) =>
  bundled(`import { ${id} } from './bare.js'; globalThis.contender = { bars: ${id}, timeline: ${id} };`);

export const litCore = () =>
  bundled("import { html, LitElement, svg } from 'lit'; globalThis.lit = { html, LitElement, svg };");

/** The script of the library, and the path under which pages ask for it. */
export function ourScript() {
  const name = 'social-work-chart.min.js';
  return { path: `/cdn/${name}`, code: readFileSync(join(root, 'dist/cdn', name), 'utf8') };
}

/** A program for Node that checks a dataset and draws its bar chart, in one file with what it needs of our package. */
export async function ourServerBundle() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { renderSvg } from './dist/core.js';
        import { datasetOf } from './test/bench/place-dataset.mjs';
        import { places } from './test/bench/places.mjs';
        if (!renderSvg(datasetOf(places[0]), 'rates', { width: 640 }).includes('<svg')) throw new Error('nothing was drawn');`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Our package as a bundler of a page takes it: the files that are loaded for a dataset of the page's own. */
export async function ourBundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'dist/index.js')],
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    absWorkingDir: '/',
    legalComments: 'none',
    logLevel: 'error',
  });
  const needed = new Set();
  const follow = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) if (kind === 'import-statement') follow(next);
  };
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint = '' }]) =>
    /dist\/index\.js$/.test(entryPoint),
  );
  follow(entry);
  return outputFiles.filter(({ path }) => needed.has(path.slice(1))).map(({ text }) => text);
}
