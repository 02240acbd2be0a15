import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path/posix';

/** The languages that pages are written in. */
export type PageLanguage = 'en' | 'zh';

/** A page of the site, and the Markdown file that it is made of. */
export interface Page {
  /** Path of the file from the root of the repository. */
  readonly file: string;
  /** Path of the page from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly language: PageLanguage;
  readonly markdown: string;
}

/** Pages that stand together in the contents. */
export interface Group {
  readonly title: Readonly<Record<PageLanguage, string>>;
  readonly pages: readonly Page[];
}

/** A group as `docs/site.json` has it: files from there on, of which `folder/*.md` is all that no group names. */
interface ListedGroup {
  readonly title: Readonly<Record<PageLanguage, string>>;
  readonly pages: readonly string[];
}

/** The file that gives pages their order. */
const CONTENTS = 'docs/site.json';

/** Reads the groups of `docs/site.json` with their pages; each Markdown file has to stand in one. */
export function readContents(): readonly Group[] {
  const listed = JSON.parse(readFileSync(CONTENTS, 'utf8')) as readonly ListedGroup[];
  const files = markdownFiles();
  const named = new Set(listed.flatMap(({ pages }) => pages.map(fromRoot)).filter((file) => !isPattern(file)));
  const takenBy = (entry: string) =>
    isPattern(entry) ? files.filter((file) => dirname(file) === dirname(entry) && !named.has(file)) : [entry];
  const groups = listed.map(({ title, pages }) => ({ title, files: pages.map(fromRoot).flatMap(takenBy) }));
  expectEachOnce(
    groups.flatMap((group) => group.files),
    files,
  );
  return groups.map(({ title, files }) => ({ title, pages: files.map(readPage) }));
}

const fromRoot = (entry: string) => join(dirname(CONTENTS), entry);
const isPattern = (entry: string) => basename(entry) === '*.md';

/** The Markdown files of the repository that become pages: those of docs and those at its root. */
export function markdownFiles(): readonly string[] {
  const isPage = (name: string) => name.endsWith('.md');
  const below = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => isPage(name) && !/^(?:site|pictures)\//.test(name))
    .map((name) => join('docs', name));
  return [...readdirSync('.').filter(isPage), ...below].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
}

function expectEachOnce(listed: readonly string[], files: readonly string[]): void {
  const faults = [
    ...files.filter((file) => !listed.includes(file)).map((file) => `${file} stands in no group: add it to one`),
    ...listed.filter((file) => !existsSync(file)).map((file) => `there is no ${file}: write it, or take it out`),
    ...listed.filter((file, at) => listed.indexOf(file) !== at).map((file) => `${file} stands there twice`),
  ];
  if (faults.length > 0) throw new Error(`${CONTENTS} and the Markdown files do not agree:\n  ${faults.join('\n  ')}`);
}

function readPage(file: string): Page {
  const markdown = readFileSync(file, 'utf8');
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`${file} has no title: expected a line that begins with "# "`);
  return { file, path: pathOf(file), title: title.replaceAll('`', ''), language: languageOf(file), markdown };
}

function languageOf(file: string): PageLanguage {
  return /\/zh\//.test(file) ? 'zh' : 'en';
}

/** `README.md` begins the site, and each folder that has one; `docs/` is not part of addresses. */
function pathOf(file: string): string {
  const path = file.startsWith('docs/') ? relative('docs', file) : file.toLowerCase();
  return path.replace(/(^|\/)readme\.md$/i, '$1index.md').replace(/\.md$/, '.html');
}
