import GithubSlugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import type { PageLanguage } from './contents.js';
import { codeBox } from './highlight.js';
import { Html, markup, type Part } from './html.js';

/** A heading of a page that can be linked to. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A Markdown file as HTML, with its headings. */
export interface Rendered {
  readonly body: Html;
  readonly headings: readonly Heading[];
}

/** What a page needs to know of the site around it. */
export interface Surroundings {
  readonly language: PageLanguage;
  /** The address that a link or a picture of the file has on the site. */
  readonly resolve: (href: string) => string;
}

/** What is wider than this, in Latin letters, is read in lines. */
const SENTENCE = 60;

const WORDS = {
  en: { code: 'Code', table: 'Table' },
  zh: { code: '代码', table: '表格' },
} as const;

/** Makes HTML of Markdown as code hosts understand it: the same ids of headings, links moved to where the site has things. */
export function renderMarkdown(markdown: string, { language, resolve }: Surroundings): Rendered {
  const words = WORDS[language];
  const parser = new MarkdownIt({ html: true });
  const slugger = new GithubSlugger();
  const tokens = parser.parse(markdown, {});
  const headings = tokens.flatMap((token, at): readonly Heading[] => {
    const inline = tokens[at + 1];
    if (token.type !== 'heading_open' || !inline) return [];
    const text = plainText(inline);
    const id = slugger.slug(text);
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), id, text }];
  });
  tokens.forEach((token, at) => {
    const inline = tokens[at + 1];
    // On a phone a column of sentences is not as narrow as one of names.
    if (token.type === 'td_open' && inline && widthOf(plainText(inline)) > SENTENCE)
      token.attrJoin('class', 'sentence');
  });
  forEachToken(tokens, (token) => {
    const name = token.type === 'link_open' ? 'href' : 'src';
    const href = token.type === 'link_open' || token.type === 'image' ? token.attrGet(name) : null;
    if (href !== null) token.attrSet(name, resolve(href));
    if (token.type === 'image') token.attrSet('loading', 'lazy');
    // The policy of the site has no style attributes: a class says how the cells of a column stand.
    const align = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '')?.[1];
    if (align === undefined) return;
    token.attrs = (token.attrs ?? []).filter(([attribute]) => attribute !== 'style');
    token.attrJoin('class', `to-${align}`);
  });
  parser.renderer.rules['table_open'] = () =>
    markup`<div class="scroll" tabindex="0" role="group" aria-label="${words.table}"><table>`.text;
  parser.renderer.rules['table_close'] = () => '</table></div>';
  parser.renderer.rules['code_inline'] = (all, at) => markup`<code>${wholeOptions(all[at]?.content ?? '')}</code>`.text;
  parser.renderer.rules['softbreak'] = (all, at) => lineEnd(all[at - 1]?.content ?? '', all[at + 1]?.content ?? '');
  parser.renderer.rules['text'] = (all, at) => {
    const { content = '' } = all[at] ?? {};
    const words = all[at - 1]?.type === 'strong_close' ? behindStrong(all[at - 2]?.content ?? '', content) : content;
    return markup`${words}`.text;
  };
  parser.renderer.rules['fence'] = (all, at) => {
    const { content = '', info = '' } = all[at] ?? {};
    const [word = ''] = info.trim().split(/\s+/);
    return codeBox(content, word, word === '' || word === 'text' ? words.code : `${words.code}: ${word}`).text;
  };
  return { body: new Html(parser.renderer.render(tokens, parser.options, {})), headings };
}

/** Browsers break lines behind hyphens; those of an option stay with its name, since `--` alone says something else. */
function wholeOptions(code: string): readonly Part[] {
  return code
    .split(/((?<!\S)--?\w+)/)
    .map((part, at) => (at % 2 === 1 ? markup`<span class="whole">${part}</span>` : part));
}

/**
 * The end of a line of the file is a space between words, and nothing between characters that are as wide as a Han one or
 * stand beside one: Chinese has no spaces.
 */
function lineEnd(before: string, after: string): string {
  const ends = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(before.replace(/[“”‘’…—]+$/u, ''));
  const begins = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(after.replace(/^[“”‘’…—]+/u, ''));
  return ends && begins ? '' : '\n';
}

/** Markdown asks for a space between a stop that is strong and what follows; between characters that are as wide as a Han one there is none. */
function behindStrong(strong: string, content: string): string {
  const words = content.replace(/^ /, '');
  return lineEnd(strong, words) === '' ? words : content;
}

/** How wide a text is, in Latin letters. */
function widthOf(text: string): number {
  return text.replace(/\p{Script=Han}/gu, '  ').length;
}

function plainText({ children }: Token): string {
  return (children ?? []).map(({ type, content }) => (/^(?:text|code_inline)$/.test(type) ? content : '')).join('');
}

function forEachToken(tokens: readonly Token[], visit: (token: Token) => void): void {
  for (const token of tokens) {
    visit(token);
    forEachToken(token.children ?? [], visit);
  }
}
