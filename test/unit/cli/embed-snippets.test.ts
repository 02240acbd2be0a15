import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EmbedPlan } from '../../../src/cli/embed-plan.js';
import { EMBED_FORMS } from '../../../src/cli/embed-snippets.js';
import {
  chartHeight,
  embedCode,
  fallbackStyles,
  readDataset,
  renderFallback,
  renderSvg,
  zhejiang2024,
} from '../../../src/core.js';
import { readChartQuery } from '../../../src/frame/chart-query.js';
import { problemsOfOEmbed, type OEmbed } from '../../oembed-problems.js';
import { allElements, parseXml } from '../render/xml.js';
import { withAt } from '../support.js';

const base = 'https://news.example/charts';
const PLAN: EmbedPlan = {
  dataset: zhejiang2024,
  chart: 'volunteer-rate',
  language: 'en',
  base,
  src: undefined,
  integrity: 'sha384-abc',
  width: 640,
  image: 'png',
  most: {},
  isShared: false,
  hasHostScript: false,
};
const write = (form: string, changed: Partial<EmbedPlan> = {}) => EMBED_FORMS[form]!.write({ ...PLAN, ...changed });

const oembed = (most: EmbedPlan['most'], changed: Partial<EmbedPlan> = {}) =>
  JSON.parse(write('oembed', { most, ...changed })) as OEmbed;
const attributesOf = (html: string) =>
  Object.fromEntries(parseXml(html.trim().replace(/><\/iframe>$/, '/>')).attributes) as Record<string, string>;

describe('what is pasted', () => {
  test('the tag is that of embedCode, its script held to a checksum', () => {
    const script = `${base}/social-work-chart.min.js`;
    expect(write('tag')).toBe(
      embedCode(zhejiang2024, 'volunteer-rate', {
        script,
        language: 'en',
        integrity: 'sha384-abc',
        fallback: `\n${renderFallback(zhejiang2024, 'volunteer-rate', { language: 'en' })}\n`,
      }),
    );
    expect(write('tag')).toContain(
      `<script type="module" src="${script}" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    );
  });

  test('the iframe leads to the page, and is as high as the tag is reckoned', () => {
    const height = chartHeight(zhejiang2024, 'volunteer-rate', { width: 640, language: 'en' });
    expect(write('iframe')).toBe(
      `<iframe src="${base}/volunteer-rate.en.html" title="Active volunteers: three times the national rate" width="640" height="${height}" loading="lazy" frameborder="0" data-social-work-chart=""></iframe>\n`,
    );
    expect([EMBED_FORMS['page']!.ending, EMBED_FORMS['oembed']!.ending]).toEqual(['.html', '.oembed.json']);
    expect(write('page')).toContain(write('tag'));
  });

  test('the iframe can lead to the page for every chart, and bring what makes it high', () => {
    const { src } = attributesOf(write('iframe', { isShared: true, src: `${base}/a b.json` }));
    expect(src).toBe(
      `${base}/embed.html?chart=volunteer-rate&lang=en&src=https%3A%2F%2Fnews.example%2Fcharts%2Fa+b.json`,
    );
    expect(readChartQuery(src!)).toEqual({
      faults: [],
      request: { chart: 'volunteer-rate', lang: 'en', src: `${base}/a%20b.json` },
    });
    expect(write('iframe', { hasHostScript: true })).toBe(
      `${write('iframe')}<script async src="${base}/social-work-chart-host.min.js"></script>\n`,
    );
    expect(oembed({}, { isShared: true, hasHostScript: true }).html).toBe(write('iframe', { isShared: true }).trim());
  });

  test('the page allows its scripts, its style sheet and its dataset by name, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(
      write('page', { src: 'https://data.example/a.json' }),
    )!;
    const styles = /<style>([^]*?)<\/style>/.exec(write('page'))![1]!;
    expect(policy[1]!.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${base}/`,
      `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
      'img-src blob: data:',
      'connect-src https://data.example/',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    const hostile = write('page', { base: "https://a.example/x; script-src *, 'y" });
    expect(hostile).toMatch(/; script-src https:\/\/a\.example\/x%3B%20script-src%20\*%2C%20%27y\/; style-src/);
  });

  test('the page looks alike before and after its script, and has a card for networks', () => {
    expect(write('page')).toContain(`\n${fallbackStyles()}\n</style>`);
    expect(write('page')).toContain(`<link rel="canonical" href="${base}/volunteer-rate.en.html">`);
    expect(write('page')).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${base}/volunteer-rate.en.oembed.json" title="Active volunteers: three times the national rate">`,
    );
    expect(write('page')).toContain('<meta name="twitter:card" content="summary_large_image">');
    const tags = [...write('page').matchAll(/<meta property="(og:[^"]*)" content="([^"]*)">/g)];
    expect(Object.fromEntries(tags.map(([, name, content]) => [name, content]))).toEqual({
      'og:type': 'article',
      'og:url': `${base}/volunteer-rate.en.html`,
      'og:site_name': 'Tide News',
      'og:title': 'Active volunteers: three times the national rate',
      'og:description':
        'Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.',
      'og:image': `${base}/volunteer-rate.en.social.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt':
        'Active volunteers: three times the national rate. Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.',
    });
  });

  test('the picture has words for readers who do not see it', () => {
    const [, image, caption] = allElements(parseXml(write('picture').trim().replace(' />', '/>'))).map(
      ({ attributes, text }) => ({
        attributes,
        text,
      }),
    ) as [unknown, { attributes: Map<string, string> }, { text: string }];
    expect(Object.fromEntries(image.attributes)).toEqual({
      src: `${base}/volunteer-rate.en.png`,
      alt: 'Active volunteers: three times the national rate. Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.',
      width: '640',
      height: / height="(\d+)"/.exec(renderSvg(zhejiang2024, 'volunteer-rate', { language: 'en' }))![1],
    });
    expect(caption.text).toContain('Source: Tide News');
  });

  test('oEmbed has the fields that the specification asks for', () => {
    expect(JSON.parse(write('oembed'))).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Active volunteers: three times the national rate',
      provider_name: 'Tide News',
      html: write('iframe').trim(),
      width: 640,
      height: chartHeight(zhejiang2024, 'volunteer-rate', { width: 640, language: 'en' }),
      thumbnail_url: `${base}/volunteer-rate.en.social.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(problemsOfOEmbed(oembed({}))).toEqual([]);
  });

  test.each<[string, Partial<OEmbed>, EmbedPlan['most']]>([
    ['version', { version: 1 }, {}],
    ['type', { type: 'picture' }, {}],
    ['html', { html: '' }, {}],
    ['html', { html: '<iframe src="https://a.example" allowfullscreen></iframe>' }, {}],
    ['width', { width: 640.5 }, {}],
    ['width', { width: 640 }, { width: 600 }],
    ['height', { height: 900 }, { height: 600 }],
    ['thumbnail', { thumbnail_width: undefined }, {}],
    ['thumbnail', {}, { width: 1199 }],
  ])('what is wrong with oEmbed is found: %s %j for %j', (part, wrong, most) => {
    expect(problemsOfOEmbed({ ...oembed({}), ...wrong }, most).join()).toContain(part);
  });

  test.each<[EmbedPlan['most'], string]>([
    [{ width: 400 }, 'iframe'],
    [{ width: 280, height: 2000 }, 'iframe'],
    [{ width: 1200, height: 450 }, 'iframe'],
    [{ width: 200 }, 'img'],
    [{ height: 100 }, 'img'],
    [{ width: 300, height: 50 }, 'img'],
    [{ width: 1, height: 1 }, 'img'],
  ])('oEmbed keeps within %j by an %s', (most, name) => {
    expect(problemsOfOEmbed(oembed(most), most)).toEqual([]);
    const { html, width, height } = oembed(most);
    expect(width).toBeLessThanOrEqual(most.width ?? Infinity);
    expect(height).toBeLessThanOrEqual(most.height ?? Infinity);
    const element = parseXml(html.replace(/<iframe (.*)><\/iframe>/, '<iframe $1/>').replace(' />', '/>'));
    expect([element.name, element.attributes.get('width'), element.attributes.get('height')]).toEqual([
      name,
      `${width}`,
      `${height}`,
    ]);
  });

  test.each(Object.keys(EMBED_FORMS))('%s keeps whatever words and addresses hold as text', (form) => {
    const hostile = `"></iframe></title><script>alert(1)</script>'`;
    const words = { zh: hostile, en: hostile, 'zh-TW': hostile };
    const { dataset } = readDataset(withAt('charts/certified/title', words, withAt('source/publisher', words)));
    const plan = { dataset: dataset!, chart: 'certified', base: `https://a.example/${hostile}`, src: hostile };
    const written = write(form, plan);
    const html = form === 'oembed' ? (JSON.parse(written) as OEmbed).html : written;
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('</iframe></title>');
    expect(html.match(/<\/?script/g) ?? []).toHaveLength({ tag: 2, page: 4 }[form] ?? 0);
  });
});
