/** A validator for each channel: what its editors and readers would refuse or strip is not in it, and nothing that must be is missing. */
import { describe, expect, test } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import {
  fallbackStyles,
  LANGUAGES,
  readDataset,
  renderAmp,
  renderAppleNews,
  renderFallback,
  renderFeedItem,
  renderSvg,
  renderTable,
  renderText,
  zhejiang2024,
  type AppleNewsPart,
  type Dataset,
  type Language,
} from '../../../src/core.js';
import type { WordedFigure } from '../../../src/dataset/worded-figure.js';
import { harmlessText } from '../../../src/render/harmless-text.js';
import { THEMES } from '../../../src/render/theme.js';
import { writtenOut } from '../support.js';
import { parseAsHtml, parseAsXml, type Parsed } from './channel-parsers.js';
import { rewritten } from './rewritten.js';

const image = { address: 'https://news.example/a.png?w=1&h=2', width: 1080, height: 720 };
const link = 'https://news.example/story?id=1&part=2';
const formsOf = (type: string) => chartTypes[type as keyof typeof chartTypes].forms ?? [undefined];
const CHARTS = Object.entries(zhejiang2024.charts).flatMap(([id, { type }]) =>
  LANGUAGES.flatMap((language) => formsOf(type).map((form) => ({ id, language, form }))),
);

const STROKES = ['stroke', 'stroke-width', 'stroke-dasharray', 'opacity'];

/** What stands around the picture in a feed and on an AMP page. */
const FRAGMENT = {
  div: ['lang'],
  figure: [],
  figcaption: [],
  p: [],
  b: [],
  a: ['href', 'rel'],
  table: ['lang'],
  caption: [],
  span: ['lang'],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope'],
  td: [],
} as const;

/** What is written as markup, by channel, and the elements with the attributes that it may have. */
const CHANNELS = {
  table: {
    render: (dataset: Dataset, id: string, language: Language) => renderTable(dataset, id, { language }),
    known: {
      table: ['lang'],
      caption: [],
      span: ['lang'],
      br: [],
      thead: [],
      tbody: [],
      tfoot: [],
      tr: [],
      th: ['scope'],
      td: ['colspan'],
      a: ['href', 'rel'],
    },
  },
  feed: {
    render: (dataset: Dataset, id: string, language: Language) =>
      renderFeedItem(dataset, id, { image, link, language }),
    known: { ...FRAGMENT, img: ['src', 'alt', 'width', 'height'] },
  },
  amp: {
    render: (dataset: Dataset, id: string, language: Language) => renderAmp(dataset, id, { image, link, language }),
    known: { ...FRAGMENT, 'amp-img': ['layout', 'src', 'alt', 'width', 'height'] },
  },
  fallback: {
    render: (dataset: Dataset, id: string, language: Language) => renderFallback(dataset, id, { language }),
    known: {
      figure: ['class', 'lang', 'data-narrowest'],
      figcaption: [],
      p: ['class', 'data-even'],
      b: [],
      div: ['class'],
      ul: [],
      li: [],
      a: ['href', 'rel'],
      svg: ['xmlns', 'width', 'height', 'lang', 'font-family', 'role', 'aria-label', 'x', 'overflow'],
      g: ['transform', 'data-figure', 'shape-rendering'],
      rect: ['x', 'y', 'width', 'height', 'transform', 'fill', ...STROKES],
      line: ['x1', 'y1', 'x2', 'y2', 'transform', ...STROKES],
      path: ['d', 'fill', ...STROKES],
      circle: ['cx', 'cy', 'r', 'transform', 'fill', ...STROKES],
      text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'transform', 'fill'],
      details: ['class'],
      summary: [],
      table: ['lang'],
      caption: [],
      span: ['lang'],
      thead: [],
      tbody: [],
      tr: [],
      th: ['scope'],
      td: [],
    },
  },
} as const satisfies Record<string, { render: unknown; known: Readonly<Record<string, readonly string[]>> }>;
const NAMES = Object.keys(CHANNELS) as (keyof typeof CHANNELS)[];

const PAINTS = ['fill', ...STROKES];
/** All that a picture for WeChat may have. */
const WECHAT: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox', 'width', 'font-family'],
  g: ['transform', 'font-size', 'font-weight', 'text-anchor', 'fill'],
  rect: ['x', 'y', 'width', 'height', ...PAINTS],
  line: ['x1', 'y1', 'x2', 'y2', ...PAINTS],
  path: ['d', ...PAINTS],
  circle: ['cx', 'cy', 'r', ...PAINTS],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'fill'],
};

/** The components for Apple News in their order: what each has, and where that is HTML, the elements it may have. */
const APPLE_NEWS: readonly { role: string; fields: readonly string[]; known?: Readonly<Record<string, string[]>> }[] = [
  { role: 'heading2', fields: ['role', 'format', 'text'], known: { p: [], a: ['href'] } },
  { role: 'figure', fields: ['role', 'URL', 'caption', 'accessibilityCaption'] },
  { role: 'caption', fields: ['role', 'format', 'text'], known: { p: [] } },
  { role: 'htmltable', fields: ['role', 'html'], known: { table: [], tbody: [], tr: [], th: [], td: [] } },
  { role: 'body', fields: ['role', 'format', 'text'], known: { p: [], a: ['href'], span: [] } },
];

/** Holds a text to the format, and gives all that its readers can read. */
function expectAppleNews(written: string): string {
  const part = JSON.parse(written) as AppleNewsPart;
  expect(Object.keys(part)).toEqual(['language', 'components']);
  expect(part.language).toMatch(/^(zh-CN|en|zh-TW)$/);
  expect(part.components.map(({ role }) => role)).toEqual(APPLE_NEWS.map(({ role }) => role));
  const texts = part.components.map((component, index) => {
    const { fields, known } = APPLE_NEWS[index]!;
    expect(Object.keys(component)).toEqual(fields);
    for (const value of Object.values(component)) expect(value).toMatch(/\S/);
    if (component.role === 'figure') return component.caption + component.accessibilityCaption;
    if (component.role !== 'htmltable') expect(component.format).toBe('html');
    const html = component.role === 'htmltable' ? component.html : component.text;
    for (const parsed of [parseAsHtml(html), parseAsXml(html)]) {
      expect(parsed.errors).toEqual([]);
      expect(unknownIn(parsed, known!)).toEqual([]);
    }
    // Nothing stands outside the paragraphs or the table.
    expect(html).toMatch(/^<(p|table)>[^]*<\/\1>$/);
    return parseAsXml(html).text;
  });
  return texts.join('\n');
}

const bare = (text: string) => text.replace(/\s/g, '');

/** What stands in a text that is on no list. */
function unknownIn({ elements }: Parsed, known: Readonly<Record<string, readonly string[]>>): string[] {
  return elements.flatMap(({ name, attributes }) => {
    const allowed = new Map(Object.entries(known)).get(name);
    if (!allowed) return [`<${name}>`];
    return Object.keys(attributes)
      .filter((attribute) => !allowed.includes(attribute))
      .map((attribute) => `<${name} ${attribute}>`);
  });
}

type Says = (words: string, figure: Pick<WordedFigure, 'date' | 'shortDate'>) => boolean;
const saysAsItIs: Says = (words, { date }) => words.includes(bare(date));
/** Beside an axis that names the year, a date can do without it. */
const saysWithAxis: Says = (words, { date, shortDate }) => [date, shortDate].some((each) => words.includes(bare(each)));

/** Title, takeaway, phrases, source with its date: what every channel carries. */
function expectWords(text: string, id: string, language: Language, saysDate = saysAsItIs): void {
  const { title, sentence, figures, source } = wordChart(zhejiang2024, id, language);
  const words = bare(text);
  for (const part of [title, sentence, ...figures.map(({ phrase }) => phrase), source])
    expect(words).toContain(bare(part));
  for (const figure of figures) expect(saysDate(words, figure)).toBe(true);
  expect(words).toContain('2024');
}

describe.each(CHARTS)('$id in $language ($form)', ({ id, language, form }) => {
  test('renderSvg is well-formed, and stands alone', () => {
    const svg = renderSvg(zhejiang2024, id, { language, form });
    expect(parseAsXml(svg).errors).toEqual([]);
    expect(svg).not.toMatch(/url\(|var\(|<script|<style|href|data:|NaN|undefined| (id|class|style|on\w+)=/);
    const { elements, text } = parseAsXml(svg);
    expectWords(text + elements[0]!.attributes['aria-label']!, id, language, saysWithAxis);
  });

  test('renderSvg for WeChat has only what its editor keeps, fits, and tells all', () => {
    const svg = renderSvg(zhejiang2024, id, { language, form, profile: 'wechat' });
    const parsed = parseAsXml(svg);
    expect(parsed.errors).toEqual([]);
    expect(unknownIn(parsed, WECHAT)).toEqual([]);
    expect(svg).not.toMatch(/url\(|var\(|data|href|NaN|undefined| (id|class|style|aria-\w+|on\w+)=/);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(12_000);
    expect(parsed.elements[0]!.attributes['width']).toBe('100%');
    const { title, source, figures, takeaway } = wordChart(zhejiang2024, id, language);
    const words = bare(parsed.text);
    for (const part of [title, source, takeaway, ...figures.map(({ phrase }) => phrase)])
      expect(words).toContain(bare(part));
    for (const figure of figures) expect(saysWithAxis(words, figure)).toBe(true);
  });

  test.each(NAMES)('the channel %s is valid HTML and XHTML, with its words', (name) => {
    const { render, known } = CHANNELS[name];
    const written = render(zhejiang2024, id, language);
    for (const parsed of [parseAsHtml(written), parseAsXml(written)]) {
      expect(parsed.errors).toEqual([]);
      expect(unknownIn(parsed, known)).toEqual([]);
      // Where the plot writes everything out, its name says it in one sentence.
      const names = parsed.elements.map(({ attributes }) => attributes['aria-label'] ?? '').join('');
      expectWords(parsed.text + names, id, language);
    }
    expect(parseAsHtml(written).elements.filter(({ name: tag }) => tag !== 'tbody')).toEqual(
      parseAsXml(written).elements.filter(({ name: tag }) => tag !== 'tbody'),
    );
  });

  test('renderAppleNews has components that the format knows, with its words', () => {
    expectWords(expectAppleNews(renderAppleNews(zhejiang2024, id, { image, link, language })), id, language);
  });

  test('renderText has its words in lines', () => {
    const text = renderText(zhejiang2024, id, { language });
    expectWords(text, id, language);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\n\n\n|undefined/u);
    expect(text).toMatch(/^\S[^]*\S\n$/);
  });
});

describe('renderTable', () => {
  test('has the rows of the table beside the chart', () => {
    const { table } = wordChart(zhejiang2024, 'subsidies', 'en');
    const { elements, text } = parseAsHtml(renderTable(zhejiang2024, 'subsidies', { language: 'en' }));
    const cells = table.flatMap((row) => Object.values(row).map((cell) => cell.text));
    for (const cell of cells) expect(text).toContain(cell);
    const count = (name: string, scope?: string) =>
      elements.filter(({ name: tag, attributes }) => tag === name && attributes['scope'] === scope).length;
    expect(count('th', 'row')).toBe(table.length);
    expect(count('th', 'col')).toBe(Object.keys(table[0]!).length);
    expect(elements.filter(({ attributes }) => attributes['lang'] === 'zh-CN').length).toBe(
      table.filter(({ printed }) => printed?.lang).length,
    );
  });

  test('leaves out how marks look, which nobody sees in it', () => {
    const { key, notes } = wordChart(zhejiang2024, 'volunteers', 'en');
    const { text } = parseAsHtml(renderTable(zhejiang2024, 'volunteers', { language: 'en' }));
    expect(key.length).toBeGreaterThan(0);
    for (const line of key) expect(text).not.toContain(line);
    for (const note of notes.slice(key.length)) expect(text).toContain(note);
  });
});

describe('renderText', () => {
  /** A share in the words of its article, whose language is one of these. */
  const printedIn = (language: 'zh' | 'en', printed: string) =>
    readDataset({
      source: {
        publisher: { zh: '潮新闻', en: 'Tide News', 'zh-TW': '潮新聞' },
        title: { zh: '社会工作', en: 'Social work', 'zh-TW': '社會工作' },
        date: '2024-11',
        language,
      },
      figures: {
        share: {
          label: { zh: '持证者', en: 'Certified', 'zh-TW': '持證者' },
          printed,
          quantity: { kind: 'share', value: 0.2, hedge: 'nearly' },
          origin: { type: 'printed', section: 1, paragraph: 1 },
        },
      },
      charts: {
        card: {
          type: 'figure-card',
          figures: { figure: 'share' },
          title: { zh: '持证', en: 'Certified', 'zh-TW': '持證' },
        },
      },
    }).dataset!;

  test.each([
    ['zh', 'en', 'nearly one fifth', '持证者：近20%（原文：nearly one fifth；略低于此数）'],
    ['zh-TW', 'en', 'nearly one fifth', '持證者：近20%（原文：nearly one fifth；略低於此數）'],
    ['en', 'zh', '近两成', 'Certified: nearly 20% (As printed: 近两成; a little below this number)'],
  ] as const)('in %s sets apart what is printed in %s and what it means', (language, source, printed, line) => {
    expect(renderText(printedIn(source, printed), 'card', { language }).split('\n')).toContain(line);
  });

  test.each([
    ['zh', '剩饭：下降近一半（略低于此数）', '略低于此数'],
    [
      'en',
      'Food left over: down nearly 50% (As printed: 下降近一半; a little below this number)',
      'a little below this number',
    ],
  ] as const)(
    'in %s tells a fall by its size, as every channel that has no column of numbers',
    (language, line, meaning) => {
      const { source, charts } = printedIn('zh', '下降近一半');
      const figure = {
        label: { zh: '剩饭', en: 'food left over', 'zh-TW': '剩飯' },
        quantity: { kind: 'change', value: -0.5, hedge: 'nearly' },
        printed: '下降近一半',
        origin: { type: 'printed', section: 1, paragraph: 1 },
      };
      const fall = readDataset({ source, charts, figures: { share: figure } }).dataset!;
      expect(renderText(fall, 'card', { language }).split('\n')).toContain(line);
      const image = { address: 'https://news.example/card.png', width: 640, height: 400 };
      expect(renderFeedItem(fall, 'card', { language, image })).toContain(`<td>${meaning}</td>`);
    },
  );

  test('is a chart for readers who see none', () => {
    expect(renderText(zhejiang2024, 'volunteer-rate', { language: 'en' })).toMatchInlineSnapshot(`
      "Active volunteers: three times the national rate
      Active volunteers as a share of residents, Zhejiang and China, November 2024

      Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.

      Active volunteers as a share of residents (Zhejiang): 18% (As printed: 18%; this number, as printed; in November 2024)
      Active volunteers as a share of residents (national average): 6% (As printed: 6%; this number, as printed; in November 2024)

      Source: Tide News, reporter Lu Le, report on social work in Zhejiang, November 2024
      "
    `);
    expect(renderText(zhejiang2024, 'volunteer-rate')).toMatchInlineSnapshot(`
      "浙江活跃志愿者占比三倍于全国平均
      活跃志愿者占常住人口的比例，2024年11月

      活跃志愿者占常住人口：浙江18%，全国平均6%，前者是后者的3倍。

      活跃志愿者占常住人口（浙江）：18%（原文即此数；2024年11月）
      活跃志愿者占常住人口（全国平均）：6%（原文即此数；2024年11月）

      来源：潮新闻，记者陆乐，浙江社会工作报道，2024年11月
      "
    `);
  });
});

describe.each([
  ['renderFeedItem', renderFeedItem, 'img', {}],
  ['renderAmp', renderAmp, 'amp-img', { layout: 'responsive' }],
])('%s', (_name, render, tag, more) => {
  test('shows the picture with the sentence as its alternative text, and links the title', () => {
    const { elements } = parseAsXml(render(zhejiang2024, 'certified', { image, link, language: 'en' }));
    expect(elements.find(({ name }) => name === tag)!.attributes).toEqual({
      ...more,
      src: image.address,
      alt: wordChart(zhejiang2024, 'certified', 'en').sentence,
      width: '1080',
      height: '720',
    });
    expect(elements.filter(({ name }) => name === 'a')[0]!.attributes).toEqual({
      href: link,
      rel: 'noopener',
    });
  });
});

describe('renderAppleNews', () => {
  const partOf = (options: { language: Language; link?: string }) =>
    JSON.parse(renderAppleNews(zhejiang2024, 'certified', { image, ...options })) as AppleNewsPart;

  test('shows the picture, which is spoken as the sentence, and tells the language', () => {
    const { sentence, title } = wordChart(zhejiang2024, 'certified', 'en');
    const { language, components } = partOf({ language: 'en' });
    expect(language).toBe('en');
    expect(components.find(({ role }) => role === 'figure')).toEqual({
      role: 'figure',
      URL: image.address,
      caption: `${title}. ${sentence}`,
      accessibilityCaption: sentence,
    });
    expect(partOf({ language: 'zh' }).language).toBe('zh-CN');
    expect(partOf({ language: 'zh-TW' }).language).toBe('zh-TW');
  });

  test('links the heading where there is an address', () => {
    const { title } = wordChart(zhejiang2024, 'certified', 'en');
    const heading = (text: string) => ({ role: 'heading2', format: 'html', text });
    const address = link.replace('&', '&amp;');
    expect(partOf({ language: 'en' }).components[0]).toEqual(heading(`<p>${title}</p>`));
    expect(partOf({ language: 'en', link }).components[0]).toEqual(heading(`<p><a href="${address}">${title}</a></p>`));
  });

  test('has a row of heads and one for each figure, headed by what it is', () => {
    const { table } = wordChart(zhejiang2024, 'volunteer-rate', 'en');
    const { components } = JSON.parse(
      renderAppleNews(zhejiang2024, 'volunteer-rate', { image, language: 'en' }),
    ) as AppleNewsPart;
    const [html = ''] = components.flatMap((each) => (each.role === 'htmltable' ? [each.html] : []));
    expect(html).toMatch(/^<table><tr><th>Figure<\/th><th>In words<\/th><th>What it means<\/th><\/tr><tr><th>/);
    expect(html.match(/<tr><th>[^<]+<\/th><td>/g)).toHaveLength(table.length);
  });
});

describe.each([
  ['renderFeedItem', renderFeedItem],
  ['renderAmp', renderAmp],
  ['renderAppleNews', renderAppleNews],
])('%s', (_name, render) => {
  test.each([
    [{ image: { ...image, address: 'javascript:alert(1)' } }, 'address of the image “javascript:alert(1)”'],
    [
      { image: { ...image, address: 'data:image/png;base64,AAAA' } },
      'address of the image “data:image/png;base64,AAAA”',
    ],
    [{ image: { ...image, address: '/a.png' } }, 'address of the image “/a.png”'],
    [{ image, link: 'file:///etc/passwd' }, 'link “file:///etc/passwd”'],
    [{ image, link: '' }, 'link “”'],
  ])('throws a RangeError for %j', (options, what) => {
    const message = `invalid ${what}; expected one that begins with http:// or https://`;
    expect(() => render(zhejiang2024, 'certified', options)).toThrow(new RangeError(message));
  });

  test.each([0, -1, 1.5, NaN, '10'])('throws a RangeError for the size %j', (width) => {
    const sized = { ...image, width: width as number };
    const message = `invalid width of the image ${String(width)}; expected a whole number of pixels above 0`;
    expect(() => render(zhejiang2024, 'certified', { image: sized })).toThrow(new RangeError(message));
  });
});

describe('renderSvg for WeChat', () => {
  test('throws a RangeError for a picture that is too large, with its size and what to do', () => {
    const notes = Array.from({ length: 80 }, (_, index) => `${index} 社会工作部`.repeat(12));
    expect(() => renderSvg(zhejiang2024, 'volunteer-rate', { profile: 'wechat', notes })).toThrow(
      /^picture of the chart “volunteer-rate” too large: \d{5} bytes; the profile wechat takes 12000 at the most\. Divide/,
    );
  });
});

describe('every string hostile', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><image href="http://x.example/a.png" onerror="alert(1)"/>',
    ']]><!-- --><?xml?><!DOCTYPE svg>&xxe;&#0;--!>',
    '</table></figure></svg><style>*{}</style>',
    'a\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f\ufffe\uffff\ufdd0\u{1ffff}b',
    'a\ud800 and \udfff b',
    'a\u202e右\u200f\u2066左\r\n\t\u2028\u2029b',
    '${1} {{x}} javascript:alert(1)',
  ])('%j stays text', (hostile) => {
    const { dataset } = readDataset(rewritten(writtenOut(), hostile));
    if (!dataset) throw new Error('the fixture must be readable, or nothing is tested');
    for (const id of Object.keys(dataset.charts)) {
      for (const name of NAMES) {
        const written = CHANNELS[name].render(dataset, id, 'zh');
        for (const parsed of [parseAsHtml(written), parseAsXml(written)]) {
          expect(parsed.errors).toEqual([]);
          expect(unknownIn(parsed, CHANNELS[name].known)).toEqual([]);
          expect(bare(parsed.text)).toContain(bare(harmlessText(hostile)));
        }
        expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }
      const news = renderAppleNews(dataset, id, { image, link });
      expect(bare(expectAppleNews(news))).toContain(bare(harmlessText(hostile)));
      expect(news).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u(?!fffd)/);
      const svg = parseAsXml(renderSvg(dataset, id, { profile: 'wechat' }));
      expect(svg.errors).toEqual([]);
      expect(unknownIn(svg, WECHAT)).toEqual([]);
      expect(parseAsXml(renderSvg(dataset, id)).errors).toEqual([]);
      expect(renderText(dataset, id)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]|[^\P{Cc}\n]|\p{Cs}/u);
    }
  });
});

describe('renderFallback', () => {
  const render = (options: object) => renderFallback(zhejiang2024, 'volunteer-rate', { language: 'en', ...options });

  test('names the picture by the title beside it, and a card, which has no sentence beside it, by its sentence', () => {
    const nameOf = (id: string) =>
      parseAsHtml(renderFallback(zhejiang2024, id, { language: 'en' })).elements.find(({ name }) => name === 'svg')!
        .attributes['aria-label'];
    const card = Object.keys(zhejiang2024.charts).find((id) => zhejiang2024.charts[id]!.type === 'figure-card')!;
    expect(nameOf('volunteer-rate')).toBe(wordChart(zhejiang2024, 'volunteer-rate', 'en').title);
    expect(nameOf(card)).toBe(wordChart(zhejiang2024, card, 'en').sentence);
  });

  test('takes words of the page, a form, a theme and the narrowest width', () => {
    expect(render({ title: 'Another title' })).toContain('<b>Another title</b>');
    expect(render({ form: 'icons' })).not.toBe(render({}));
    expect(render({ theme: 'dark' })).toContain('fill="#16191d"');
    expect(render({ narrowest: 600 })).toContain('data-narrowest="600"');
    expect(render({ narrowest: 600 })).not.toBe(render({}).replace('data-narrowest="240"', 'data-narrowest="600"'));
  });

  test.each([
    [{ narrowest: 239 }, 'invalid narrowest width 239; expected a number from 240 to 4000'],
    [{ narrowest: NaN }, 'invalid narrowest width NaN'],
    [{ narrowest: '300' }, 'invalid narrowest width “300”'],
    [{ theme: 'grey' }, 'theme'],
    [{ form: 'pie' }, 'form'],
    [{ language: 'fr' }, 'language'],
  ])('throws a RangeError for %j', (options, message) => {
    expect(() => render(options)).toThrow(RangeError);
    expect(() => render(options)).toThrow(message);
  });

  test('has a sheet of styles for every paint of both themes, none of which stands for two tones', () => {
    const css = fallbackStyles();
    for (const colours of Object.values(THEMES)) {
      const { onMark, ...others } = colours;
      expect(new Set(Object.values(others)).size).toBe(Object.keys(others).length);
      for (const colour of [...Object.values(others), onMark]) expect(css).toContain(`[fill="${colour}"]`);
    }
    expect(css).not.toMatch(/undefined|NaN|url\(|@import|expression/);
  });
});
