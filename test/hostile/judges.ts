/** What must hold for anything that is written with the corpus in it. Each judge throws where it does not. */
import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { AppleNewsPart } from '../../src/core.js';
import { parseAsHtml, parseAsXml, type ParsedElement } from '../unit/charts/channel-parsers.js';

const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'];

/** All elements that markup of this library may have, with all their attributes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox', 'width', 'height', 'lang', 'font-family', 'role', 'aria-label', 'x', 'overflow'],
  g: ['transform', 'data-figure', 'shape-rendering', 'font-size', 'font-weight', 'text-anchor', 'fill'],
  rect: ['x', 'y', 'width', 'height', 'transform', ...PAINT],
  line: ['x1', 'y1', 'x2', 'y2', 'transform', ...PAINT],
  path: ['d', ...PAINT],
  circle: ['cx', 'cy', 'r', 'transform', ...PAINT],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'transform', 'fill'],
  figure: ['class', 'lang', 'data-narrowest'],
  figcaption: [],
  div: ['class', 'lang'],
  p: ['class', 'data-even'],
  b: [],
  span: ['lang'],
  br: [],
  ul: [],
  li: [],
  a: ['href', 'rel'],
  details: ['class'],
  summary: [],
  table: ['lang'],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['scope'],
  td: ['colspan'],
  img: ['src', 'alt', 'width', 'height', 'lang', 'loading'],
  'amp-img': ['layout', 'src', 'alt', 'width', 'height'],
};

/** What whole pages and snippets have besides; of sheets there is one at the most. */
const ALLOWED_IN_PAGES: typeof ALLOWED = {
  ...ALLOWED,
  html: ['lang'],
  head: [],
  body: [],
  main: [],
  meta: ['charset', 'name', 'property', 'http-equiv', 'content'],
  title: [],
  link: ['rel', 'type', 'href', 'title'],
  style: [],
  script: ['type', 'src', 'integrity', 'crossorigin', 'async', 'defer'],
  a: ['href', 'rel', 'lang', 'hreflang'],
  'social-work-chart': ['chart', 'lang', 'src'],
  iframe: ['src', 'title', 'width', 'height', 'loading', 'frameborder', 'data-social-work-chart'],
  h1: [],
  h2: [],
  section: [],
};

const LENGTH = /^-?\d+(\.\d+)?(e-\d+)?%?$/;
const COLOUR = /^(none|#[0-9a-f]{3}|#[0-9a-f]{6})$/i;

/** What values of attributes look like, where they are not words of the dataset. */
const VALUES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'opacity', 'stroke-width', 'font-size'].map(
      (name) => [name, LENGTH],
    ),
  ),
  fill: COLOUR,
  stroke: COLOUR,
  d: /^[MLHVAZmlhvaz\d .,e-]*$/,
  transform: /^translate\([-\d. ,]+\)( skewX\(-45\)| scale\([\d.]+\))?$/,
  viewBox: /^[-\d. ]+$/,
  class: /^[a-z- ]+$/,
  lang: /^(zh-CN|zh-TW|en)$/,
  hreflang: /^(zh-CN|zh-TW|en)$/,
  rel: /^(noopener|alternate|canonical|stylesheet)$/,
  'http-equiv': /^Content-Security-Policy$/,
};

/** Where pages of these tests stand. */
export const PAGE = 'https://news.example/folder/page.html';

/** Holds elements to the list, their values to their forms, and links to the schemes that a reader may be sent to. */
function expectKnown(elements: readonly ParsedElement[], known = ALLOWED): void {
  for (const { name, attributes } of elements) {
    const allowed = new Map(Object.entries(known)).get(name);
    if (!allowed) assert.fail(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!allowed.includes(attribute)) assert.fail(`<${name} ${attribute}>`);
      const form = VALUES[attribute];
      if (form && !form.test(value)) assert.fail(`<${name} ${attribute}="${value}">`);
      if (['href', 'src'].includes(attribute)) expectAddress(value);
    }
  }
}

function expectAddress(value: string): void {
  const { protocol } = new URL(value, PAGE);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) assert.fail(`a link to ${value}`);
}

/** Signs that turn the direction of what follows. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** Holds a text to leave the direction of words as it is. */
function expectUnturned(text: string): void {
  assert.doesNotMatch(text, TURNS);
}

/** Judges markup that is put into a page, read as HTML or as XHTML. Returns its text. */
export function expectFragment(markup: string, as: 'HTML' | 'XHTML'): string {
  const { elements, errors, text } = as === 'HTML' ? parseAsHtml(markup) : parseAsXml(markup);
  assert.deepEqual(errors, []);
  expectKnown(elements);
  for (const { name, attributes } of elements) {
    if (name === 'a') assert.equal(attributes['rel'], 'noopener');
  }
  expectUnturned(markup);
  return text;
}

/** Judges an SVG file. Returns its elements, the root first. */
export function expectPicture(svg: string): readonly ParsedElement[] {
  const { elements, errors } = parseAsXml(svg);
  assert.deepEqual(errors, []);
  expectKnown(elements);
  return elements;
}

/** What a page may have. */
export interface PageLimits {
  /** How many scripts it has. */
  readonly scripts: number;
  /** How many sheets it has within. */
  readonly sheets: number;
  /** What the addresses of scripts look like. Default: as `embedCode` is told to write them. */
  readonly address?: RegExp;
}

const EMBEDDED = /^https:\/\/news\.example\/c\/social-work-chart(-host|-frame)?\.min\.js$/;

/** Judges a whole page, or what is pasted into one. */
export function expectPage(page: string, { scripts, sheets, address = EMBEDDED }: PageLimits): void {
  const elements: ParsedElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#comment') assert.fail('a comment');
    if (!('tagName' in node)) return;
    elements.push({
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map((each) => [each.name, each.value])),
    });
    node.childNodes.forEach(visit);
  };
  parse(page).childNodes.forEach(visit);
  expectKnown(elements, ALLOWED_IN_PAGES);
  const count = (name: string) => elements.filter((each) => each.name === name).length;
  assert.deepEqual({ scripts: count('script'), sheets: count('style') }, { scripts, sheets });
  for (const { name, attributes } of elements) {
    if (name === 'script') assert.match(attributes['src'] ?? '', address);
  }
}

/** Judges plain text, which is read where control characters may mean something. */
export function expectPlain(text: string): void {
  expectUnturned(text);
  assert.doesNotMatch(text, /[^\P{Cc}\n]|[\u2028\u2029]|\p{Cs}/u);
}

/** Judges components of Apple News, whose HTML and captions are read by programs of theirs. */
export function expectAppleNews(news: string): void {
  expectUnturned(news);
  for (const component of (JSON.parse(news) as AppleNewsPart).components) {
    if (component.role === 'figure') {
      expectPlain(component.caption + component.accessibilityCaption);
      continue;
    }
    const { errors, elements } = parseAsXml(component.role === 'htmltable' ? component.html : component.text);
    assert.deepEqual(errors, []);
    expectKnown(elements);
  }
}

/** Judges a table for spreadsheets. */
export function expectCsv(csv: string): void {
  const rows: string[][] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' });
  assert.deepEqual(new Set(rows.map(({ length }) => length)), new Set([17]));
  for (const cell of rows.flat()) {
    const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell);
    if (!isNumber && /^\s*[=+\-@＝＋－＠]/.test(cell)) assert.fail(`a formula: ${JSON.stringify(cell)}`);
  }
}

/** Judges the name of a file: neither a path, hidden, an option nor a device, and short enough for every system. */
export function expectFileName(name: string): void {
  assert.match(name, /^[^-.~][^\\/:*?"<>|%#&'`$;!\p{C}\s]*\.[a-z]+$/u);
  assert.ok(Buffer.byteLength(name) <= 255, name);
  assert.doesNotMatch(name, /^(con|prn|aux|nul|com\d|lpt\d)\./i);
}
