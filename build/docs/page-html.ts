import type { Group, Page, PageLanguage } from './contents.js';
import { Html, markup, type Part } from './html.js';
import type { Heading } from './render-markdown.js';
import { addressFrom } from './site-links.js';

/** Nothing comes from elsewhere, nothing runs that is not a file of the site, and no style stands in an element. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const LANGUAGE_TAG = { en: 'en', zh: 'zh-CN' } as const satisfies Readonly<Record<PageLanguage, string>>;

const WORDS = {
  en: {
    skip: 'Skip to the text',
    contents: 'Contents',
    onPage: 'On this page',
    search: 'Search',
    clear: 'Search the docs',
    before: 'Before',
    after: 'Next',
    source: 'Written in',
    api: 'API of the modules',
    other: '中文指南',
  },
  zh: {
    skip: '跳到正文',
    contents: '目录',
    onPage: '本页内容',
    search: '搜索',
    clear: '搜索文档',
    before: '上一页',
    after: '下一页',
    source: '原文件',
    api: 'API',
    other: 'English',
  },
} as const;

/** Path of the API, which TypeDoc makes. */
export const API = 'api/index.html';

/** What a page of the site shows. */
export interface PageContent {
  readonly path: string;
  readonly title: string;
  readonly language: PageLanguage;
  readonly body: Html;
  readonly headings: readonly Heading[];
  /** Path of the file it is made of, where it is made of one. */
  readonly file?: string;
  /** The page in the other language, where there is one. */
  readonly other?: Page;
}

/** A whole page: masthead with search, text, contents of the page, contents of the site. */
export function pageHtml(page: PageContent, groups: readonly Group[]): string {
  const { path, title, language, file } = page;
  const words = WORDS[language];
  const to = (target: string) => addressFrom(path, target);
  const isHome = path === 'index.html';
  return markup`<!doctype html>
    <html lang="${LANGUAGE_TAG[language]}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${isHome ? title : `${title} – social-work-chart`}</title>
        <link rel="icon" href="${to('assets/icon.svg')}" />
        <link rel="stylesheet" href="${to('assets/fallback.css')}" />
        <link rel="stylesheet" href="${to('assets/base.css')}" />
        <link rel="stylesheet" href="${to('assets/site.css')}" />
        <script
          defer
          src="${to('assets/search.js')}"
          data-index="${to('assets/search-index.js')}"
          data-root="${to('index.html')}"
        ></script>
      </head>
      <body>
        <a class="skip" href="#page-text">${words.skip}</a>
        <header class="masthead">
          <a class="name" href="${to('index.html')}"${isHome && new Html(' aria-current="page"')}>social-work-chart</a>
          <a class="to-contents" href="#site-contents">${words.contents}</a>
          ${languageLink(page, to)}
          <form class="search" role="search" hidden>
            <label for="site-query">${words.search}</label>
            <input
              id="site-query"
              type="search"
              placeholder="${words.clear}"
              autocomplete="off"
              spellcheck="false"
              aria-controls="site-found"
            />
            <div class="found" id="site-found" hidden>
              <p class="count" role="status"></p>
              <ol></ol>
            </div>
          </form>
        </header>
        <div class="columns">
          <main id="page-text" tabindex="-1">
            <article>${withContents(page)}</article>
            ${neighbours(page, groups)}
            ${file && markup`<p class="made-of">${words.source} <code>${file}</code></p>`}
          </main>
          ${siteContents(page, groups)}
        </div>
      </body>
    </html>
    `.text;
}

function languageLink({ other }: PageContent, to: (target: string) => string): Part {
  if (!other) return undefined;
  const { language, path } = other;
  const tag = LANGUAGE_TAG[language];
  const words = language === 'zh' ? WORDS.en.other : WORDS.zh.other;
  return markup`<a class="other-language" href="${to(path)}" lang="${tag}" hreflang="${tag}">${words}</a>`;
}

/** The text with the contents of the page below its title. */
function withContents(page: PageContent): Html {
  const [title = '', ...rest] = page.body.text.split(/(?<=<\/h1>)/);
  return markup`${new Html(title)}${onThisPage(page)}${new Html(rest.join(''))}`;
}

function onThisPage({ headings, language }: PageContent): Part {
  const entries = headings.filter(({ level }) => level === 2);
  if (entries.length < 3) return undefined;
  const name = WORDS[language].onPage;
  const items = entries.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`);
  return markup`<nav class="on-page" aria-label="${name}">
    <details><summary>${name}</summary><ul>${items}</ul></details>
  </nav>`;
}

function neighbours({ path, language }: PageContent, groups: readonly Group[]): Part {
  const pages = groups.flatMap((group) => group.pages).filter((page) => page.language === language);
  const at = pages.findIndex((page) => page.path === path);
  if (at < 0) return undefined;
  const words = WORDS[language];
  const link = (page: Page | undefined, rel: string, word: string) =>
    page && markup`<a rel="${rel}" href="${addressFrom(path, page.path)}"><span>${word}</span> ${page.title}</a>`;
  return markup`<nav class="neighbours" aria-label="${words.before} / ${words.after}">
    ${link(pages[at - 1], 'prev', words.before)}${link(pages[at + 1], 'next', words.after)}
  </nav>`;
}

function siteContents({ path, language }: PageContent, groups: readonly Group[]): Part {
  const words = WORDS[language];
  const item = (target: string, title: string, of: PageLanguage) =>
    markup`<li><a href="${addressFrom(path, target)}"${target === path && new Html(' aria-current="page"')}${of !== language && markup` lang="${LANGUAGE_TAG[of]}"`}>${title}</a></li>`;
  const shown = groups.filter(({ pages }) => pages.length > 0);
  const parts = shown.map(
    ({ title, pages }) => markup`<h2${groupLanguage(title, pages, language)}>${title[language]}</h2>
    <ul>${pages.map((page) => item(page.path, page.title, page.language))}</ul>
    `,
  );
  return markup`<nav class="contents" id="site-contents" aria-label="${words.contents}">
    ${parts}
    <h2>API</h2>
    <ul>${item(API, words.api, 'en')}</ul>
  </nav>`;
}

/** A heading in the language of its pages, where that is not the language of the page around. */
function groupLanguage(title: Group['title'], pages: readonly Page[], language: PageLanguage): Part {
  const isForeign = title.en === title.zh && pages.every((page) => page.language !== language);
  const [page] = pages;
  return isForeign && page && markup` lang="${LANGUAGE_TAG[page.language]}"`;
}
