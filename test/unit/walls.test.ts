/** The walls of docs/architecture.md: who may import whom, what may touch the page, how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules of Node that the commands use. */
const NODE_MODULES = builtinModules.map((name) => `node:${name}`);

/** Which folders and packages each part of src may import; an entry is a part of its own. */
const MAY_IMPORT: Record<string, { ours: string[]; packages: string[] }> = {
  dataset: { ours: [], packages: ['valibot'] },
  reading: { ours: ['dataset'], packages: [] },
  marks: { ours: [], packages: [] },
  layout: { ours: ['dataset', 'marks'], packages: ['d3-array'] },
  render: { ours: ['marks'], packages: [] },
  charts: { ours: ['dataset', 'layout', 'marks', 'render'], packages: [] },
  checking: { ours: ['dataset', 'reading', 'charts'], packages: [] },
  tables: { ours: ['dataset', 'reading', 'charts'], packages: [] },
  streams: { ours: ['dataset', 'reading', 'tables'], packages: [] },
  element: {
    ours: ['dataset', 'layout', 'marks', 'render', 'charts', 'tables', 'streams'],
    packages: ['@lit/reactive-element', '@floating-ui/dom'],
  },
  frame: { ours: ['dataset', 'element'], packages: [] },
  cli: {
    // Of the streams, what tells the encoding of bytes: a command and a page take the same file for the same. Of frames, how
    // the policy of a page names a folder.
    ours: [
      ...['dataset', 'reading', 'tables', 'streams', 'layout', 'marks', 'render', 'charts', 'checking', 'frame'],
      'core.ts',
    ],
    // csv-parse and parse5 are built into the command. The first streams, tells lines, and runs no code from strings.
    packages: ['tinypool', '@resvg/resvg-js', 'csv-parse', 'parse5', ...NODE_MODULES],
  },
  'core.ts': {
    ours: ['dataset', 'reading', 'tables', 'streams', 'layout', 'marks', 'render', 'charts', 'checking'],
    packages: [],
  },
  'element.ts': {
    ours: ['dataset', 'layout', 'marks', 'render', 'charts', 'element', 'core.ts'],
    packages: ['@lit/reactive-element'],
  },
  'index.ts': {
    ours: ['dataset', 'layout', 'marks', 'render', 'charts', 'element', 'core.ts', 'element.ts'],
    packages: ['@lit/reactive-element'],
  },
  loader: { ours: [], packages: [] },
  // What brings the tags comes without them.
  'loader.ts': { ours: ['loader', 'index.ts'], packages: [] },
};

/** The only places that know of the page. */
const KNOWS_THE_PAGE =
  /^(element\/|loader\/|render\/dom-nodes\.ts$|frame\/(?:frame-page|height-teller|host-script)\.ts$)/;

interface SourceFile {
  /** Path under src, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of ours that it imports, type imports included, as paths under src. */
  readonly ours: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

function readSource(path: string): SourceFile {
  const text = readFileSync(`${root}src/${path}`, 'utf8');
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isOurs = (name: string) => name.startsWith('.');
  const toPath = (name: string) => posix.join(dirname(path), name).replace(/\.js$/, '.ts');
  const toPackage = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  return {
    path,
    text,
    ours: names.filter(isOurs).map(toPath),
    packages: names.filter((name) => !isOurs(name)).map(toPackage),
  };
}

const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(readSource);

const partOf = (path: string) => path.split('/', 1)[0] ?? path;

/** Every way round that leads back to a file, each told once. */
function findCycles(): string[] {
  const imports = new Map(sources.map(({ path, ours }) => [path, ours]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return cycles;
}

const parse = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true);

/** Files of ours that come with a file when it is loaded: not types, and not what is loaded later. */
function loadedWith({ path, text }: SourceFile): string[] {
  return parse(path, text).statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    const from = isImport || isExport ? (statement.moduleSpecifier as ts.StringLiteral | undefined) : undefined;
    return from?.text.startsWith('.') ? [posix.join(dirname(path), from.text).replace(/\.js$/, '.ts')] : [];
  });
}

/** The names a file uses, without words in comments and strings and without names of properties. */
function namesUsed(path: string, text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isProperty =
      (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
      parent.name === node;
    if (ts.isIdentifier(node) && !isProperty) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(parse(path, text), visit);
  return names;
}

/** The statements of a file that do something when it is imported. */
function actsOf(path: string, text: string): string[] {
  return parse(path, text)
    .statements.filter(
      (statement) =>
        ts.isExpressionStatement(statement) || (ts.isImportDeclaration(statement) && !statement.importClause),
    )
    .map((statement) => statement.getText());
}

/** A file of src/layout that exports a chart type. */
const isChartType = ({ path, text }: SourceFile) =>
  /^layout\/[\w-]+\.ts$/.test(path) && /^export const \w+(: ChartType\b.*)? = chartType\(/m.test(text);

interface PackageJson {
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  optionalDependencies?: Record<string, string>;
  sideEffects: string[];
}
const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as PackageJson;

describe('imports', () => {
  test('every file lies in a part of the design', () => {
    expect(sources.map(({ path }) => path).filter((path) => !(partOf(path) in MAY_IMPORT))).toEqual([]);
  });

  test('every part imports only the parts that it may know', () => {
    const crossings = sources.flatMap(({ path, ours }) => {
      const allowed = [partOf(path), ...(MAY_IMPORT[partOf(path)]?.ours ?? [])];
      return ours.filter((target) => !allowed.includes(partOf(target))).map((target) => `${path} → ${target}`);
    });
    expect(crossings).toEqual([]);
  });

  test('every part imports only its own packages', () => {
    const crossings = sources.flatMap(({ path, packages }) => {
      const allowed = MAY_IMPORT[partOf(path)]?.packages ?? [];
      return packages.filter((name) => !allowed.includes(name)).map((name) => `${path} → ${name}`);
    });
    expect(crossings).toEqual([]);
  });

  test('no file imports itself by way of others, not even a type', () => {
    expect(findCycles()).toEqual([]);
  });

  test('no chart type imports another chart type', () => {
    const charts = sources.filter(isChartType);
    expect(charts, 'this test finds chart types by how they are exported').not.toEqual([]);
    const paths = charts.map(({ path }) => path);
    const crossings = charts.flatMap(({ path, ours }) =>
      ours.filter((target) => paths.includes(target)).map((target) => `${path} → ${target}`),
    );
    expect(crossings).toEqual([]);
  });
});

describe('what a page loads', () => {
  test('valibot stands in the schema, in what words its issues, and in no other file', () => {
    const schemas = sources.filter(({ packages }) => packages.includes('valibot')).map(({ path }) => path);
    expect(schemas.filter((path) => !/^dataset\/(read|schema|[a-z]+-schema)\.ts$/.test(path))).toEqual([]);
  });

  /** All that comes with a file when it is loaded. */
  const comesWith = (entry: string) => {
    const reached = new Set([entry]);
    for (const path of reached) {
      const source = sources.find((each) => each.path === path);
      for (const next of source ? loadedWith(source) : []) reached.add(next);
    }
    return [...reached];
  };

  test('the tag comes without the schema, the built-in dataset and the tools, which it loads when it needs them', () => {
    const reached = comesWith('index.ts');
    expect(reached).toContain('element/later-files.ts');
    const later =
      /^(dataset\/(read|.*schema)|charts\/(zhejiang|chart)-(?!types|of).*|element\/(?:tools\/(?!tool-host)|reader\/).*|(?:reading|tables)\/.*)\.ts$/;
    expect(reached.filter((path) => later.test(path))).toEqual([]);
  });

  test.each([
    ['element/tools/chart-tools.ts', 'element/tools/panels.ts'],
    ['element/tools/chart-file.ts', 'charts/chart-picture.ts'],
  ])('%s comes without chart types, and without the list of datasets that were read', (entry, member) => {
    const reached = comesWith(entry);
    expect(reached).toContain(member);
    const charts = sources.filter(isChartType).map(({ path }) => path);
    const others = [...charts, 'charts/chart-types.ts', 'charts/worded-chart.ts', 'dataset/complete.ts'];
    expect(reached.filter((path) => others.includes(path))).toEqual([]);
  });

  test('the loader comes without the tags', () => {
    expect(comesWith('loader.ts')).toEqual(['loader.ts', 'loader/bring-when-near.ts', 'loader/each-tag.ts']);
  });

  test('the tools come without what makes files', () => {
    expect(comesWith('element/tools/chart-tools.ts')).not.toContain('element/tools/chart-file.ts');
  });
});

describe('the page', () => {
  test('only the element, the node renderer and the loader know of it', () => {
    const touches = sources
      .filter(({ path }) => !KNOWS_THE_PAGE.test(path))
      .flatMap(({ path, text }) => {
        const names = namesUsed(path, text);
        return ['document', 'window', 'HTMLElement']
          .filter((name) => names.has(name))
          .map((name) => `${path}: ${name}`);
      });
    expect(touches).toEqual([]);
  });
});

describe('side effects', () => {
  test('package.json names the registering files and no other', () => {
    expect(packageJson.sideEffects).toEqual(['./src/index.ts', './src/loader.ts', './dist/index.js', './dist/cdn/*']);
  });

  test('importing any other file does nothing, but for those of the command and of frames, which nobody imports', () => {
    const acting = ['index.ts', 'loader.ts', 'cli/main.ts', 'frame/frame-page.ts', 'frame/host-script.ts'];
    const acts = sources
      .filter(({ path }) => !acting.includes(path))
      .flatMap(({ path, text }) => actsOf(path, text).map((act) => `${path}: ${act}`));
    expect(acts).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 250 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no folder or file collects what has no name of its own', () => {
    const paths = sources.map(({ path }) => path);
    expect(paths.filter((path) => /(^|\/)(utils?|types|helpers?)(\/|\.ts$)/.test(path))).toEqual([]);
  });
});

describe('dependencies', () => {
  test('what a page has to load is what was agreed', () => {
    expect(Object.keys(packageJson.dependencies).sort()).toEqual([
      '@floating-ui/dom',
      '@lit/reactive-element',
      'd3-array',
      'tinypool',
      'valibot',
    ]);
    // A newsroom that makes no PNG files does not install what makes them.
    expect(packageJson.peerDependencies).toEqual({ '@resvg/resvg-js': '^2.6.2' });
    expect(packageJson.peerDependenciesMeta).toEqual({ '@resvg/resvg-js': { optional: true } });
    expect(packageJson.optionalDependencies).toBeUndefined();
  });
});
