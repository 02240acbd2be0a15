import { describe, expect, test } from 'vitest';
import { EMBED_FORMS, type EmbedPlan } from '../../../src/cli/embed-snippets.js';
import {
  chartHeight,
  embedCode,
  fallbackStyles,
  readDataset,
  renderFallback,
  renderSvg,
  zhejiang2024,
} from '../../../src/core.js';
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
};
const write = (form: string, changed: Partial<EmbedPlan> = {}) => EMBED_FORMS[form]!.write({ ...PLAN, ...changed });

interface OEmbed {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}
const oembed = (most: EmbedPlan['most']) => JSON.parse(write('oembed', { most })) as OEmbed;

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
      `<iframe src="${base}/volunteer-rate.en.html" title="Active volunteers: three times the national rate" width="640" height="${height}" loading="lazy" frameborder="0"></iframe>\n`,
    );
    expect(EMBED_FORMS['page']!.ending).toBe('.html');
    expect(write('page')).toContain(write('tag'));
    expect(write('page')).toContain(`href="${base}/volunteer-rate.en${EMBED_FORMS['oembed']!.ending}"`);
  });

  test('the page looks alike before and after its script, and has a card for networks', () => {
    expect(write('page')).toContain(`<style>\nbody{margin:0}\n${fallbackStyles()}\n</style>`);
    const tags = [...write('page').matchAll(/<meta property="(og:[^"]*)" content="([^"]*)">/g)];
    expect(Object.fromEntries(tags.map(([, name, content]) => [name, content]))).toEqual({
      'og:type': 'article',
      'og:title': 'Active volunteers: three times the national rate',
      'og:description':
        'Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.',
      'og:image': `${base}/volunteer-rate.en.social.png`,
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
    });
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
    expect(html.match(/<\/?script/g) ?? []).toHaveLength(form === 'tag' || form === 'page' ? 2 : 0);
  });
});
