/** Every output of a chart on Node, and what must hold for it whatever the dataset says. */
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect } from 'vitest';
import {
  chartHeight,
  citeChart,
  detailText,
  embedCode,
  figureDetail,
  fileName,
  readDataset,
  renderAmp,
  renderAppleNews,
  renderCsv,
  renderFallback,
  renderFeedItem,
  renderJson,
  renderSvg,
  renderTable,
  renderText,
  reserveStyles,
  type AppleNewsPart,
  type Dataset,
  type Language,
  type Theme,
} from '../../../src/core.js';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { linkAddress } from '../../../src/charts/link.js';
import { contactSheet } from '../../../src/cli/contact-sheet.js';
import type { EmbedPlan } from '../../../src/cli/embed-plan.js';
import { EMBED_FORMS } from '../../../src/cli/embed-snippets.js';
import { FORMATS, jobsFor } from '../../../src/cli/formats.js';
import { harmlessText } from '../../../src/render/harmless-text.js';
import { FILE_THEMES } from '../../../src/render/file-themes.js';
import { THEMES } from '../../../src/render/theme.js';
import { replaceForbidden } from '../../../src/render/xml-characters.js';
import { parseAsHtml, parseAsXml, type ParsedElement } from '../charts/channel-parsers.js';

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
  meta: ['charset', 'name', 'property', 'http-equiv', 'content'],
  title: [],
  link: ['rel', 'type', 'href', 'title'],
  style: [],
  script: ['type', 'src', 'integrity', 'crossorigin', 'async', 'defer'],
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
  transform: /^translate\([-\d. ,]+\)( skewX\(-45\))?$/,
  viewBox: /^[-\d. ]+$/,
  class: /^[a-z- ]+$/,
  lang: /^(zh-CN|zh-TW|en)$/,
  rel: /^(noopener|alternate|canonical)$/,
  'http-equiv': /^Content-Security-Policy$/,
};

/** Holds elements to the list, their values to their forms, and links to the schemes that a reader may be sent to. */
function expectKnown(elements: readonly ParsedElement[], known = ALLOWED): void {
  for (const { name, attributes } of elements) {
    const allowed = new Map(Object.entries(known)).get(name);
    if (!allowed) expect.fail(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!allowed.includes(attribute)) expect.fail(`<${name} ${attribute}>`);
      const form = VALUES[attribute];
      if (form && !form.test(value)) expect.fail(`<${name} ${attribute}="${value}">`);
      if (['href', 'src'].includes(attribute)) expectAddress(value);
    }
  }
}

const BASE = 'https://news.example/folder/page.html';

function expectAddress(value: string): void {
  const { protocol } = new URL(value, BASE);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) expect.fail(`a link to ${value}`);
}

/** Channels read the same text as HTML or as XHTML; by turns it is read as one of them here. */
function expectFragment(markup: string, { turn }: Written): string {
  const parsed = turn % 2 === 0 ? parseAsHtml(markup) : parseAsXml(markup);
  expect(parsed.errors).toEqual([]);
  expectKnown(parsed.elements);
  for (const { name, attributes } of parsed.elements) {
    if (name === 'a') expect(attributes['rel']).toBe('noopener');
  }
  expect(markup).not.toMatch(TURNS);
  return parsed.text;
}

/** Signs that turn the direction of what follows. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

function expectPicture(svg: string): readonly ParsedElement[] {
  const { elements, errors } = parseAsXml(svg);
  expect(errors).toEqual([]);
  expectKnown(elements);
  return elements;
}

/** Parses a whole page, or what is pasted into one; `scripts` and `sheets` are how many it may have. */
function expectPage(page: string, most: { readonly scripts: number; readonly sheets: number }): void {
  const elements: ParsedElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#comment') expect.fail('a comment');
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
  expect({ scripts: count('script'), sheets: count('style') }).toEqual(most);
  for (const { name, attributes } of elements) {
    if (name === 'script') {
      expect(attributes['src']).toMatch(/^https:\/\/news\.example\/c\/social-work-chart(-host|-frame)?\.min\.js$/);
    }
  }
}

function expectPlain(text: string): void {
  expect(text).not.toMatch(TURNS);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029]|\p{Cs}/u);
}

const image = { address: 'https://news.example/a.png', width: 1080, height: 720 };

/** A chart of a dataset, and the language in which it is written. */
export interface Written {
  readonly dataset: Dataset;
  readonly id: string;
  readonly language: Language;
  /** Which of the themes, widths and forms comes. */
  readonly turn: number;
}

/** Checks an output; how long it may take is checked by who calls it. */
type Check = (written: Written) => void;

const titleOf = ({ dataset, id, language }: Written) =>
  dataset.charts[id]!.title[language] ?? dataset.charts[id]!.title.zh;
const bare = (text: string) => text.replace(/\s/g, '');

function expectTitle(text: string, written: Written, form = harmlessText): void {
  const title = bare(form(titleOf(written)));
  if (!bare(text).includes(title)) expect.fail(`the title is missing: ${JSON.stringify(title)}`);
}

function planOf({ dataset, id, language, turn }: Written): EmbedPlan {
  const base = 'https://news.example/c';
  return {
    dataset,
    chart: id,
    language,
    base,
    src: `${base}/d.json`,
    integrity: 'sha384-x',
    width: 640,
    image: 'png',
    isShared: turn % 2 === 1,
    hasHostScript: turn % 3 === 1,
    most: {},
  };
}

/** One of several, by turns: over all payloads each of them gets its share. */
const turnOf = <T>(all: readonly T[], turn: number): T => all[turn % all.length]!;

function formOf({ dataset, id, turn }: Written): string | undefined {
  const { forms = [undefined] }: { forms?: readonly (string | undefined)[] } =
    chartTypes[dataset.charts[id]!.type as keyof typeof chartTypes];
  return turnOf(forms, turn);
}

function picture(theme: Theme): Check {
  return (written) => {
    const { dataset, id, language, turn } = written;
    const width = turnOf([280, 640, 1200], turn);
    const [root] = expectPicture(renderSvg(dataset, id, { language, theme, form: formOf(written), width }));
    expectTitle(root!.attributes['aria-label']!, written, replaceForbidden);
  };
}

function fallback(theme: keyof typeof THEMES): Check {
  return (written) => {
    const { dataset, id, language } = written;
    const markup = renderFallback(dataset, id, { language, theme, form: formOf(written) });
    expectTitle(expectFragment(markup, written), written);
  };
}

/** The outputs whose markup is the same but for colours, or for what stands around it: one of each group is enough for a payload. */
const GROUPS = [/^renderSvg (light|dark|grey)$/, /^renderFallback/, /^embed (tag|page|iframe|picture|oembed)$/];

/** The outputs that a payload goes through: all, but of a group the one whose turn it is. */
export function outputsFor(turn: number): readonly (readonly [name: string, check: Check])[] {
  const all = Object.entries(OUTPUTS);
  const left = GROUPS.flatMap((group) => {
    const members = all.filter(([name]) => group.test(name));
    return members.filter((member) => member !== turnOf(members, turn));
  });
  return all.filter((output) => !left.includes(output));
}

/** All outputs by name. A new function of `src/core.ts` that renders is a line here; a test counts them. */
export const OUTPUTS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(Object.keys(FILE_THEMES).map((theme) => [`renderSvg ${theme}`, picture(theme as Theme)])),
  'renderSvg wechat': ({ dataset, id, language }) => {
    const svg = messageOr(() => renderSvg(dataset, id, { language, profile: 'wechat' }), /too large: \d+ bytes/);
    if (svg !== undefined) expectPicture(svg);
  },
  ...Object.fromEntries(
    Object.keys(THEMES).map((theme) => [`renderFallback ${theme}`, fallback(theme as keyof typeof THEMES)]),
  ),
  renderTable: (written) => {
    const { dataset, id, language } = written;
    expectTitle(expectFragment(renderTable(dataset, id, { language }), written), written);
  },
  renderFeedItem: (written) => {
    const { dataset, id, language } = written;
    const item = renderFeedItem(dataset, id, { language, image, link: BASE });
    // As feeds carry it: in a section of its own, which nothing in it ends.
    expect(item).not.toContain(']]>');
    expectTitle(expectFragment(item, written), written);
  },
  renderAmp: (written) => {
    const { dataset, id, language } = written;
    expectTitle(expectFragment(renderAmp(dataset, id, { language, image, link: BASE }), written), written);
  },
  renderAppleNews: ({ dataset, id, language }) => {
    const news = renderAppleNews(dataset, id, { language, image, link: BASE });
    expect(news).not.toMatch(TURNS);
    for (const component of (JSON.parse(news) as AppleNewsPart).components) {
      if (component.role === 'figure') {
        expectPlain(component.caption + component.accessibilityCaption);
        continue;
      }
      const { errors, elements } = parseAsXml(component.role === 'htmltable' ? component.html : component.text);
      expect(errors).toEqual([]);
      expectKnown(elements);
    }
  },
  renderText: (written) => {
    const { dataset, id, language } = written;
    const text = renderText(dataset, id, { language });
    expectPlain(text);
    expectTitle(text, written);
  },
  renderCsv: (written) => expectCsv(renderCsv(written.dataset, written.id, written)),
  renderJson: ({ dataset, id }) => {
    const json = renderJson(dataset, id);
    const { dataset: again, issues } = readDataset(JSON.parse(json));
    expect(issues).toBeUndefined();
    // Text comes back as text: every field of the chart, of its figures and of the source is what it was.
    expect(again!.charts[id]).toEqual(dataset.charts[id]);
    expect(again!.source).toEqual(dataset.source);
    for (const [name, figure] of Object.entries(again!.figures)) expect(figure).toEqual(dataset.figures[name]);
  },
  embedCode: ({ dataset, id, language }) => {
    const script = 'https://news.example/c/social-work-chart.min.js';
    expectPage(embedCode(dataset, id, { language, script, src: '/d.json' }), { scripts: 1, sheets: 0 });
  },
  citeChart: (written) => {
    const { dataset, id, language } = written;
    const cited = citeChart(dataset, id, { language });
    expectPlain(cited);
    expect(cited).not.toContain('\n');
    expectTitle(cited, written);
  },
  fileName: ({ dataset, id, language }) => {
    const name = fileName(dataset, id, { language, extension: 'svg' });
    expect(name).toMatch(/^[^-.~][^\\/:*?"<>|%#&'`$;!\p{C}\s]*\.svg$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
  },
  figureDetail: ({ dataset, id, language }) => {
    for (const figure of Object.values(dataset.charts[id]!.figures).flat()) {
      const detail = figureDetail(dataset, figure, language);
      for (const { href } of detail.rows) {
        if (href !== undefined) expect(linkAddress(href)).toMatch(/^(https?:\/\/|mailto:)/);
      }
      expect(typeof detailText(detail, language)).toBe('string');
    }
  },
  chartHeight: ({ dataset, id, language }) => {
    const height = chartHeight(dataset, id, { width: 640, language });
    expect(height > 0 && height < 1e6, String(height)).toBe(true);
  },
  reserveStyles: ({ dataset, id, language }) => {
    const css = reserveStyles(dataset, { language, charts: [id], column: 280, margin: 0 });
    const rule = String.raw`social-work-chart\[chart="[\p{L}\p{N}._-]+"\]\{display:block;min-height:\d+px\}`;
    for (const line of css.split('\n')) {
      expect(line).toMatch(new RegExp(String.raw`^(${rule}|@media \(min-width:\d+px\)\{${rule}\})$`, 'u'));
    }
  },
  'embed tag': (written) => expectPage(EMBED_FORMS['tag']!.write(planOf(written)), { scripts: 1, sheets: 0 }),
  'embed page': (written) => expectPage(EMBED_FORMS['page']!.write(planOf(written)), { scripts: 2, sheets: 1 }),
  'embed iframe': (written) => {
    const plan = planOf(written);
    expectPage(EMBED_FORMS['iframe']!.write(plan), { scripts: plan.hasHostScript ? 1 : 0, sheets: 0 });
  },
  'embed picture': (written) => expectPage(EMBED_FORMS['picture']!.write(planOf(written)), { scripts: 0, sheets: 0 }),
  'embed oembed': (written) => {
    const { html } = JSON.parse(EMBED_FORMS['oembed']!.write(planOf(written))) as { html: string };
    expectPage(html, { scripts: 0, sheets: 0 });
  },
  'contact sheet': ({ dataset, id, language }) => {
    const formats = Object.keys(FORMATS);
    expectPage(contactSheet(dataset, jobsFor([id], { languages: [language], formats })), { scripts: 0, sheets: 1 });
  },
};

function expectCsv(csv: string): void {
  const rows: string[][] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' });
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([15]));
  for (const cell of rows.flat()) {
    const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell);
    if (!isNumber && /^\s*[=+\-@＝＋－＠]/.test(cell)) expect.fail(`a formula: ${JSON.stringify(cell)}`);
  }
}

/** What some work gives, or nothing where it throws what it may throw. */
function messageOr<T>(work: () => T, allowed: RegExp): T | undefined {
  try {
    return work();
  } catch (error) {
    expect((error as Error).message).toMatch(allowed);
    return undefined;
  }
}
