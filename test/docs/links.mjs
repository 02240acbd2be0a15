// Holds links to what is there: those of the Markdown files, as a code host follows them, and those of the built site.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { root } from '../setup.mjs';

/** Attributes whose value is an address. */
const ADDRESSES = new Set(['href', 'src', 'data-index', 'data-root']);

/** What is wrong with the links of Markdown files; external addresses are added to a set. */
export function checkMarkdownLinks(files, external) {
  const pages = new Map(files.map((file) => [file, readMarkdown(file)]));
  return [...pages].flatMap(([file, { links }]) =>
    links.flatMap((href) => {
      if (isExternal(href)) return checkExternal(href, external).map((words) => `${file}: ${words}`);
      const [target, hash] = href.split('#');
      const path = target === '' ? file : join(dirname(file), decodeURIComponent(target)).replace(/\/$/, '');
      if (path.startsWith('..') || !existsSync(join(root, path))) return [`${file}: there is no ${href}`];
      const isAnchor = hash !== undefined && pages.has(path);
      // Headings of what the site puts in the place of a marker are not in the file.
      const isThere = !isAnchor || pages.get(path).ids.has(hash) || pages.get(path).hasMarker;
      return isThere ? [] : [`${file}: ${path} has no heading for #${hash}`];
    }),
  );
}

function readMarkdown(file) {
  const markdown = readFileSync(join(root, file), 'utf8');
  const slugger = new GithubSlugger();
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  const headings = tokens.filter((_, at) => tokens[at - 1]?.type === 'heading_open');
  const words = ({ children }) => children.map(({ content }) => content).join('');
  const links = tokens.flatMap(({ children }) =>
    (children ?? []).flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []),
  );
  const hasMarker = /^<!-- \w+ -->$/m.test(markdown);
  return { ids: new Set(headings.map((heading) => slugger.slug(words(heading)))), links, hasMarker };
}

/** What is wrong with the links of the built site, its API included: nothing may be missing, and nothing lead out of it. */
export function checkSiteLinks(site, external) {
  const files = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'));
  const pages = new Map(files.map((file) => [file, readHtml(readFileSync(join(site, file), 'utf8'))]));
  return [...pages].flatMap(([file, { links, ids, twice }]) => [
    ...twice.map((id) => `${file}: two elements have the id ${id}`),
    ...links.flatMap((href) => {
      if (isExternal(href)) return checkExternal(href, external).map((words) => `${file}: ${words}`);
      if (href.startsWith('data:')) return [];
      const [address, hash = ''] = href.split('#');
      const target = address.split('?')[0];
      const path = target === '' ? file : relative(site, join(site, dirname(file), decodeURIComponent(target)));
      if (target.startsWith('/') || path.startsWith('..')) return [`${file}: ${href} leads out of the site`];
      const found = join(site, path);
      if (!existsSync(found) || statSync(found).isDirectory()) return [`${file}: there is no ${href}`];
      const isThere =
        hash === '' || !pages.has(path) || (path === file ? ids : pages.get(path).ids).has(decodeURIComponent(hash));
      return isThere ? [] : [`${file}: ${path} has nothing with the id ${hash}`];
    }),
  ]);
}

function readHtml(text) {
  const ids = new Set();
  const twice = [];
  const links = [];
  const visit = (node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') {
        if (ids.has(value)) twice.push(value);
        ids.add(value);
      }
      if (ADDRESSES.has(name)) links.push(value);
    }
    for (const child of tree.getChildNodes(node) ?? []) visit(child);
  };
  visit(parse(text));
  return { ids, twice, links };
}

const isExternal = (href) => /^[a-z][\w+.-]*:/i.test(href) && !href.startsWith('data:');

function checkExternal(href, external) {
  if (!URL.canParse(href) || !href.startsWith('https://')) return [`${href} is no address that begins with https://`];
  external.add(href);
  return [];
}
