import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path/posix';
import { build } from 'vite';
import { fallbackStyles } from '../../src/core.js';
import type { ElementDoc } from '../elements/element-doc.js';
import { readElements } from '../elements/read-elements.js';
import { writeApi } from './api.js';
import type { SearchEntry } from './client/search-entry.js';
import { readContents, type Group, type Page, type PageLanguage } from './contents.js';
import { codeBox } from './highlight.js';
import { markup } from './html.js';
import { pageHtml, type PageContent } from './page-html.js';
import { chartPicture, chartPictures, chartReference, TYPE_NAMES } from './reference/charts.js';
import { datasetReference } from './reference/dataset.js';
import { chartOverview } from './reference/chart-overview.js';
import { tagReference } from './reference/tags.js';
import { tokenReference } from './reference/tokens.js';
import { renderMarkdown } from './render-markdown.js';
import { searchEntries } from './search-entries.js';
import { SiteLinks, type LinkedFile } from './site-links.js';

/** Where the site goes. */
export const SITE = 'docs/site';

const ICON = 'demo/icon.svg';

/** Writes the whole site anew, and says how large it is. */
export async function buildSite(): Promise<string> {
  const groups = readContents();
  const pages = groups.flatMap((group) => group.pages);
  expectChartPages(pages);
  rmSync(SITE, { recursive: true, force: true });
  const api = await writeApi(join(SITE, 'api'), { css: 'build/docs/api.css', icon: ICON });
  const links = new SiteLinks(pages);
  const fill = markers(readElements());
  const contents = pages.map((page) => contentOf(page, { pages, links, fill }));
  const written = contents.map((content) => [content, pageHtml(content, groups)] as const);
  for (const [{ path }, text] of written) write(path, text);
  writeLinked(links, groups);
  await writeAssets([...written.flatMap(([content, text]) => searchEntries(text, content)), ...api]);
  return `${pages.length} pages, ${links.linked.length} files that they show, ${api.length} names of the API`;
}

/** Each chart type has a page, whose words a person has written. */
function expectChartPages(pages: readonly Page[]): void {
  const missing = TYPE_NAMES.map((type) => `docs/charts/${type}.md`).filter(
    (file) => !pages.some((page) => page.file === file),
  );
  if (missing.length > 0)
    throw new Error(
      `there is no ${missing.join(', no ')}: each chart type has a page that says when to use it, with ${CHART_MARKER} where its picture goes`,
    );
}

const CHART_MARKER = '<!-- chart -->';

/**
 * A picture of a chart that stands for the chart itself, by the line before it: the site has the chart in its place, which is
 * as wide as the screen and has the colours of the page.
 */
const DRAWN_MARKER = '<!-- drawn -->';
const DRAWN = /^<!-- drawn -->\n!\[.*\]\(\S*\/([\w.-]+)\.(en|zh)\.svg\)$/gm;

/** What stands in the place of the markers of Markdown files, by marker; made when it is needed. */
type Markers = Readonly<Record<string, (page: Page) => string>>;

function markers(elements: readonly ElementDoc[]): Markers {
  return {
    chart: ({ file }) => chartPictures(typeOf(file)),
    charts: chartOverview,
    tags: () => tagReference(elements),
    dataset: datasetReference,
    tokens: () => tokenReference(elements),
  };
}

/** The chart type that a file of docs/charts is called after. */
function typeOf(file: string): (typeof TYPE_NAMES)[number] {
  const type = TYPE_NAMES.find((name) => file === `docs/charts/${name}.md`);
  if (!type) throw new Error(`${file} has the marker ${CHART_MARKER}, and is not called after a chart type`);
  return type;
}

interface Surroundings {
  readonly pages: readonly Page[];
  readonly links: SiteLinks;
  readonly fill: Markers;
}

function contentOf(page: Page, { pages, links, fill }: Surroundings): PageContent {
  const { file, path, title, language } = page;
  const isChart = dirname(file) === 'docs/charts';
  if (isChart && !page.markdown.includes(CHART_MARKER))
    throw new Error(`${file} has no line ${CHART_MARKER} for its picture`);
  const filled = page.markdown
    .replace(DRAWN, (_marked, id: string, language: PageLanguage) => chartPicture(id, { language }))
    .replace(/^<!-- (\w+) -->$/gm, (marker, name: string) => fill[name]?.(page) ?? marker);
  if (filled.split('\n').includes(DRAWN_MARKER))
    throw new Error(
      `${file} has a line ${DRAWN_MARKER} with no picture of a chart on the next, such as ![Words](pictures/volunteers.en.svg)`,
    );
  const markdown = isChart ? `${filled}\n\n${chartReference(typeOf(file))}\n` : filled;
  const resolve = (href: string) => links.resolve(href, page);
  const foreign = pages.filter((one) => one.language !== language);
  // Where a page is not there in the other language, its first one is.
  const other = foreign.find((one) => one.file.replace('/zh/', '/') === file.replace('/zh/', '/')) ?? foreign[0];
  return { file, path, title, language, ...(other && { other }), ...renderMarkdown(markdown, { language, resolve }) };
}

/** Writes what pages link to besides pages; the list of a folder links to more. */
function writeLinked(links: SiteLinks, groups: readonly Group[]): void {
  const done = new Set<LinkedFile>();
  for (let left = links.linked; left.length > 0; left = links.linked.filter((one) => !done.has(one))) {
    for (const linked of left) {
      done.add(linked);
      if (linked.kind === 'copy') copy(linked.file, linked.path);
      else write(linked.path, pageHtml(linkedPage(linked, links), groups));
    }
  }
}

function linkedPage(linked: LinkedFile, links: SiteLinks): PageContent {
  const { file, path, kind } = linked;
  const title = markup`<h1><code>${file}</code></h1>`;
  const page = { path, title: file, language: 'en', headings: [] } as const;
  if (kind === 'code')
    return { ...page, body: markup`${title}${codeBox(readFileSync(file, 'utf8'), extname(file).slice(1), file)}` };
  const items = readdirSync(file)
    .filter((name) => statSync(join(file, name)).isFile())
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => markup`<li><a href="${links.resolve(name, { file: join(file, 'index'), path })}">${name}</a></li>`);
  return {
    ...page,
    body: markup`${title}
      <ul>
        ${items}
      </ul>`,
  };
}

async function writeAssets(entries: readonly SearchEntry[]): Promise<void> {
  write('assets/fallback.css', fallbackStyles());
  copy('demo/base.css', 'assets/base.css');
  copy('build/docs/site.css', 'assets/site.css');
  copy(ICON, 'assets/icon.svg');
  write('assets/search-index.js', `window.socialWorkChartDocs=${JSON.stringify(entries)}\n`);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(SITE, 'assets'),
      emptyOutDir: false,
      target: 'es2021',
      reportCompressedSize: false,
      lib: {
        entry: 'build/docs/client/search.ts',
        formats: ['iife'],
        name: 'socialWorkChartSearch',
        fileName: () => 'search.js',
      },
    },
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(SITE, path)), { recursive: true });
  writeFileSync(join(SITE, path), text);
}

function copy(file: string, path: string): void {
  cpSync(file, join(SITE, path));
}
