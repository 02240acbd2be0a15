import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { datasetJsonSchema } from './build/dataset-schema.js';
import type { Library } from './build/elements/digest.js';
import { elementFiles } from './build/elements/element-files.js';
import { integrity } from './build/integrity.js';
import { keepLines, keepOwnSources, leanSourceMap } from './build/lean-source-map.js';
import { notices } from './build/notices.js';

const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8')) as Library;

/** One piece of a style sheet; strings and `${…}` never come here. */
function collapse(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':');
}

/** Takes the white space out of css`…` templates, which minifiers leave as they are. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  transform(code, id) {
    if (!/\/dist\/element\/[\w/-]*styles\.js$/.test(id)) return;
    const minified = code.replace(/css`([^`]*)`/g, (_template, css: string) => {
      const parts = css.split(/(\$\{[^}]*\}|"[^"]*"|'[^']*')/);
      return `css\`${parts.map((part, index) => (index % 2 === 0 ? collapse(part) : part)).join('')}\``;
    });
    return { code: minified, map: null };
  },
};

/** What Lit's reactive element puts on the window: the metadata of decorators, which we have none of, and its version. */
const LEFT_BY_LIT = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata\.get\(\1\);if\(.+?\)for\(.+?\)this\.elementProperties\.set\(\w,\w\)\}/,
  /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
];

/** Leaves that out of files for script tags: nothing of ours is on the window of a page that is not ours. */
const nothingOnWindow: Plugin = {
  name: 'nothing-on-window',
  transform(code, id) {
    if (!/\/@lit\/reactive-element\/reactive-element\.js$/.test(id)) return;
    return LEFT_BY_LIT.reduce((rest, left) => {
      if (!left.test(rest))
        throw new Error(`${id} is not as LEFT_BY_LIT knows it; look at what it does with the window`);
      return rest.replace(left, '');
    }, code);
  },
};

/**
 * Asks engines that know it (V8 since Chrome 136) to compile all functions while the file comes, on another thread. Otherwise
 * they are parsed twice, the second time by the thread that draws, when they are first called: decision 20.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** First words of the files for script tags. */
const NOTICE = `/*! social-work-chart ${version}, MIT; see THIRD-PARTY-NOTICES.txt */`;

/** Minifies the files for script tags: 0.6 kB gzip smaller than by the bundler, which also leaves its notes on purity in. */
const minifyFile = (preamble: string): Plugin => ({
  name: 'minify-file',
  async renderChunk(code) {
    const { code: minified = code, map } = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3 },
      format: { comments: false, preamble },
      sourceMap: { asObject: true },
    });
    return { code: minified, map: map as never };
  },
});

/** What is there on Node, or has code of the machine in it. */
const NODE = [...builtinModules, /^node:/, /^tinypool$/, /^@resvg\//];

/** `vite build`: one module per source file, with the dependencies outside. Empties dist, so it goes first. */
const modules: UserConfig = {
  plugins: [datasetJsonSchema, elementFiles({ name, version, description })],
  build: {
    minify: false,
    // The modules read as their sources do.
    sourcemap: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        core: 'src/core.ts',
        element: 'src/element.ts',
        loader: 'src/loader.ts',
        png: 'src/cli/png.ts',
      },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      external: [/^@lit\//, /^@floating-ui\//, /^valibot$/, /^d3-/, ...NODE],
      // What a name means stands in the declarations. Notes on purity stay: bundlers read them.
      output: { preserveModules: true, preserveModulesRoot: 'src', comments: { jsdoc: false } },
    },
  },
};

/**
 * What comes in a file of its own beside the one for script tags, by the module that begins it. With the version in
 * their names they can be cached for good, and a page never gets files of different versions.
 */
const APART = {
  faults: 'dist/element/reader/read-faulty.js',
  tables: 'dist/element/reader/read-table-element.js',
  article: 'dist/charts/zhejiang-2024-dataset.js',
  tools: 'dist/element/tools/chart-tools.js',
  files: 'dist/element/tools/chart-file.js',
  words: 'dist/element/words/link-words.js',
} as const;

/** Without a source map: there is nothing to find in data, and what reads tables and links words stands in dist as modules too. */
const WITHOUT_MAP = ['article', 'tables', 'words'];

const apartName = (mode: string) => `social-work-chart-${mode}-${version}.min.js`;

/** Names of the files that others load, by the module that begins each. */
const LOADED = new Map([
  ['dist/index.js', 'social-work-chart.min.js'],
  ...Object.entries(APART).map(([mode, module]) => [module, apartName(mode)] as const),
]);

/** Leaves those out of the files that load them, by their names. */
const loadedApart: Plugin = {
  name: 'loaded-apart',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer) return undefined;
    const path = source.startsWith('.') ? relative('.', resolve(dirname(importer), source)) : source;
    const file = LOADED.get(path);
    return file ? { id: `./${file}`, external: true } : undefined;
  },
};

/**
 * One minified file in dist/cdn, with the dependencies inside; made of the modules in dist, which its source map names.
 * @param leanMap - makes the map small; without it there is none
 */
function minified(
  entry: string,
  fileName: string,
  leanMap?: Plugin,
  preamble = `${COMPILE_AT_ONCE}\n${NOTICE}`,
): UserConfig {
  return {
    plugins: [minifyStyles, nothingOnWindow, loadedApart, minifyFile(preamble), leanMap, integrity, notices],
    build: {
      sourcemap: leanMap !== undefined,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => fileName },
      rolldownOptions: {
        output: { minify: false, codeSplitting: false },
        // d3-array calls these at its top level without a mark that they have no effect; unused, they are 1 kB gzip.
        treeshake: { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'], propertyReadSideEffects: false },
      },
    },
  };
}

const leanMap = leanSourceMap(keepOwnSources, keepLines);

/**
 * `vite build --mode cdn` makes the file for script tags, `loader` the small one that brings it, a mode of APART one that it
 * loads. A build each and not chunks of one: chunks import what they share from the first file by its name, and a page that
 * serves that under another name, or with a query, would run it twice.
 */
const cdn = minified('dist/index.js', 'social-work-chart.min.js', leanMap);
const loader = minified('dist/loader.js', 'social-work-chart-loader.min.js', undefined, NOTICE);
const apart = Object.fromEntries(
  Object.entries(APART).map(([mode, entry]) => [
    mode,
    minified(entry, apartName(mode), WITHOUT_MAP.includes(mode) ? undefined : leanMap),
  ]),
);

/** Writes the page for iframes and its style sheet into dist/cdn, as they are but for their white space. */
const framePage: Plugin = {
  name: 'frame-page',
  generateBundle() {
    const read = (name: string) => readFileSync(`src/frame/${name}`, 'utf8');
    const html = read('embed.html').replace(/\s+/g, ' ').replaceAll('> <', '>\n<');
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: `${html.trim()}\n` });
    this.emitFile({ type: 'asset', fileName: 'social-work-chart-frame.css', source: collapse(read('frame.css')) });
  },
};

/** A classic script in dist/cdn, which leaves nothing behind and needs no permission of CORS. Too small for a source map. */
function script(entry: string, fileName: string, ...plugins: Plugin[]): UserConfig {
  const lib = { entry, name: 'socialWorkChart', formats: ['iife' as const], fileName: () => fileName };
  const { build, ...config } = minified(entry, fileName);
  return { ...config, plugins: [...plugins, minifyFile(NOTICE), integrity], build: { ...build, lib } };
}

/** `vite build --mode frame` makes the page for iframes and its script, `--mode host` the script for pages around them. */
const frame = script('src/frame/frame-page.ts', 'social-work-chart-frame.min.js', framePage);
const host = script('src/frame/host-script.ts', 'social-work-chart-host.min.js');

/** Leaves out of the command what dist has as modules and drawing does not need: reading, checking, tables. */
const modulesOfDist: Plugin = {
  name: 'modules-of-dist',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return undefined;
    const path = relative('src', resolve(dirname(importer), source));
    const isKept = /^(?:reading|checking|tables)\//.test(path) && existsSync(`dist/${path}`);
    return isKept ? { id: `../${path}`, external: true } : undefined;
  },
};

/**
 * `vite build --mode cli`: the command in dist/cli, with what drawing needs inside, since Node takes as long to find a
 * file as to run it. What not every command needs is in files of its own, or taken from the modules of dist.
 */
const cli: UserConfig = {
  plugins: [modulesOfDist, notices],
  build: {
    target: 'node20',
    minify: false,
    sourcemap: false,
    outDir: 'dist/cli',
    emptyOutDir: false,
    lib: { entry: { main: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch-worker.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: NODE,
      output: {
        entryFileNames: '[name].js',
        // The modules that `png.js` is made of stand in the same folder.
        chunkFileNames: 'part-[name].js',
        banner: (chunk) => (chunk.name === 'main' ? '#!/usr/bin/env node' : ''),
        // What an error tells does not depend on names inside; short ones save 0.16 MB.
        minify: { mangle: true, compress: true, codegen: { removeWhitespace: true } },
      },
    },
  },
};

/** `vite demo`: the development server, with one line that says where the demo is. */
const demo: UserConfig = {
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 5173, fs: { allow: ['..'] } },
  // Not the apps of frameworks, whose packages are not installed here.
  optimizeDeps: { entries: ['*.html'] },
  plugins: [
    {
      name: 'say-address',
      configureServer(server) {
        server.printUrls = () => {
          const { local = [], network = [] } = server.resolvedUrls ?? {};
          console.log(`The demo is at ${[...local, ...network].join(' and ')} (stop with Ctrl+C)`);
        };
      },
    },
  ],
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demo;
  const kind = { cdn, cli, loader, frame, host, ...apart }[mode] ?? modules;
  return {
    ...kind,
    publicDir: false,
    build: { target: 'es2021', sourcemap: true, emptyOutDir: true, reportCompressedSize: false, ...kind.build },
  };
});
