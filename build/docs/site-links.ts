import { existsSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path/posix';
import type { Page } from './contents.js';

/** What the site has beside the pages of the contents: files as they are, code as pages, folders as lists. */
export interface LinkedFile {
  readonly kind: 'copy' | 'code' | 'folder';
  /** Path from the root of the repository. */
  readonly file: string;
  /** Path from the root of the site. */
  readonly path: string;
}

/** Where links lead. Files that pages link to are noted, so that the site has them, and nothing leads out of it. */
export class SiteLinks {
  private readonly _pages: ReadonlyMap<string, Page>;
  private readonly _linked = new Map<string, LinkedFile>();

  constructor(pages: readonly Page[]) {
    this._pages = new Map(pages.map((page) => [page.file, page]));
  }

  /** Every file that was linked to and is no page of the contents. */
  get linked(): readonly LinkedFile[] {
    return [...this._linked.values()];
  }

  /** The address on the site of what a Markdown file links to, relative to its page. Throws where there is nothing. */
  resolve(href: string, from: { readonly file: string; readonly path: string }): string {
    if (/^(?:https?:|mailto:|#)/.test(href)) return href;
    const [target = '', hash] = href.split('#', 2);
    const file = join(dirname(from.file), decodeURIComponent(target)).replace(/\/$/, '');
    const path = this._pages.get(file)?.path ?? this._linkedPath(file, href, from.file);
    return addressFrom(from.path, path) + (hash === undefined ? '' : `#${hash}`);
  }

  private _linkedPath(file: string, href: string, from: string): string {
    const known = this._linked.get(file);
    if (known) return known.path;
    if (file.startsWith('..') || !existsSync(file)) throw new Error(`${from} links to ${href}: there is no ${file}`);
    const linked = linkedFile(file);
    this._linked.set(file, linked);
    return linked.path;
  }
}

/** Address of one path of the site from another. */
export function addressFrom(from: string, to: string): string {
  return relative(dirname(from), to);
}

function linkedFile(file: string): LinkedFile {
  if (statSync(file).isDirectory()) {
    const folder = file.startsWith('docs/') ? relative('docs', file) : join('files', file);
    return { kind: 'folder', file, path: join(folder, 'index.html') };
  }
  const isShown = /^docs\/pictures\//.test(file) && ['.svg', '.html', '.png'].includes(extname(file));
  return isShown
    ? { kind: 'copy', file, path: relative('docs', file) }
    : { kind: 'code', file, path: join('files', `${file}.html`) };
}
