import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset, renderSvg, zhejiang2024 } from '../../../src/core.js';
import type { RenderOptions } from '../../../src/charts/render-svg.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { printedPhrases } from '../../../src/dataset/worded-figure.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { FILE_THEMES } from '../../../src/render/file-themes.js';
import { allElements, parseXml } from '../render/xml.js';
import { withAt, writtenOut } from '../support.js';
import { rewritten } from './rewritten.js';

const CHARTS = Object.keys(zhejiang2024.charts);
const LANGUAGES = ['zh', 'en'] as const;
const PICTURES = CHARTS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));
const bare = (text: string) => text.replace(/\s/g, '');

describe.each(PICTURES)('renderSvg of %s in %s', (id, language) => {
  const chart = wordChart(zhejiang2024, id, language);
  const svg = parseXml(renderSvg(zhejiang2024, id, { language }));

  test('is an SVG image that names itself and its language', () => {
    expect(svg.name).toBe('svg');
    expect(svg.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(svg.attributes.get('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
    expect(svg.attributes.get('role')).toBe('img');
    expect(svg.attributes.get('aria-label')).toBe(`${chart.title}${language === 'zh' ? '。' : '. '}${chart.sentence}`);
  });

  test('holds its words: title, subtitle, takeaway, notes, source', () => {
    const words = bare(svg.text);
    for (const text of [chart.title, chart.subtitle, chart.reading, ...chart.notes, ...chart.corrections, chart.source])
      expect(words).toContain(bare(text));
    expect(words).toContain(bare(chart.takeaway));
  });

  test('holds every figure’s words, printed ones unchanged in the language of the article', () => {
    const words = bare(svg.text);
    for (const { figure, phrase } of chart.figures) {
      expect(words).toContain(bare(phrase));
      if (language === 'zh') for (const printed of printedPhrases(figure)) expect(words).toContain(bare(printed));
    }
  });

  test('refers to nothing and holds nothing that a channel would strip', () => {
    const names = new Set(allElements(svg).map(({ name }) => name));
    const attributes = new Set(allElements(svg).flatMap((element) => [...element.attributes.keys()]));
    for (const name of names) expect(['svg', 'g', 'rect', 'line', 'path', 'circle', 'text']).toContain(name);
    for (const name of attributes) expect(name).not.toMatch(/^(id|class|style|href|xlink:href|on.*)$/);
    expect(renderSvg(zhejiang2024, id, { language })).not.toMatch(
      /url\(|var\(|<script|<style|href|data:|NaN|undefined/,
    );
  });

  test('is the same each time, also from a dataset that was written out and read again', () => {
    const again = readDataset(writtenOut()).dataset!;
    expect(renderSvg(again, id, { language })).toBe(renderSvg(zhejiang2024, id, { language }));
  });

  test.each(Object.keys(FILE_THEMES) as (keyof typeof FILE_THEMES)[])('has only colours of its theme: %s', (theme) => {
    const elements = allElements(parseXml(renderSvg(zhejiang2024, id, { language, theme })));
    const paints = elements.flatMap(({ attributes }) => [attributes.get('fill'), attributes.get('stroke')]);
    const known: readonly string[] = [...Object.values(FILE_THEMES[theme]), 'none'];
    expect(paints.filter((paint) => paint !== undefined && !known.includes(paint))).toEqual([]);
    expect(paints).toContain(FILE_THEMES[theme].ground);
  });

  test.each([280, 640, 4000])('is as wide as asked for: %d', (width) => {
    const { attributes } = parseXml(renderSvg(zhejiang2024, id, { language, width }));
    expect(attributes.get('width')).toBe(String(width));
    expect(attributes.get('viewBox')).toBe(`0 0 ${width} ${attributes.get('height')}`);
  });
});

describe('renderSvg', () => {
  test('speaks the language of the source and is 640 wide in light colours unless told otherwise', () => {
    const options = { language: 'zh', width: 640, theme: 'light' } as const;
    for (const id of CHARTS) expect(renderSvg(zhejiang2024, id)).toBe(renderSvg(zhejiang2024, id, options));
  });

  test('does not put a second stop after a title that has one', () => {
    const title = { zh: '高多少？', en: 'How much more?', 'zh-TW': '高多少？' };
    const { dataset } = readDataset(withAt('charts/volunteer-rate/title', title));
    const name = (language: 'zh' | 'en') =>
      parseXml(renderSvg(dataset!, 'volunteer-rate', { language })).attributes.get('aria-label');
    expect(name('zh')).toMatch(/^高多少？活跃志愿者/);
    expect(name('en')).toMatch(/^How much more\? Active/);
  });

  test('takes the form of the chart, or the first of its type, unless told otherwise', () => {
    const { dataset } = readDataset(withAt('charts/volunteer-rate/form', 'icons'));
    const [bars, icons] = ['bars', 'icons'].map((form) => renderSvg(zhejiang2024, 'volunteer-rate', { form }));
    expect(icons).not.toBe(bars);
    expect(renderSvg(zhejiang2024, 'volunteer-rate')).toBe(bars);
    expect(renderSvg(dataset!, 'volunteer-rate')).toBe(icons);
    expect(renderSvg(dataset!, 'volunteer-rate', { form: 'bars' })).toBe(bars);
  });

  test('throws a RangeError for a form of a type that has but one', () => {
    expect(() => renderSvg(zhejiang2024, 'certified-share', { form: 'bars' })).toThrow(
      new RangeError('unknown form “bars”; expected none, since the chart has but one'),
    );
  });

  test.each(['nobody', 'toString', '__proto__', ''])(
    'throws a RangeError for the chart %j that names those there are',
    (id) => {
      const known = `the dataset has: ${Object.keys(zhejiang2024.charts).join(', ')}`;
      expect(() => renderSvg(zhejiang2024, id)).toThrow(new RangeError(`unknown chart “${id}”; ${known}`));
    },
  );

  test.each([writtenOut(), {}, null, 'zhejiang'])('throws a RangeError for a dataset that was not read', (raw) => {
    const message = 'unread dataset; expected one from defineDataset or readDataset';
    expect(() => renderSvg(raw as Dataset, 'volunteer-rate')).toThrow(new RangeError(message));
  });

  test.each([
    [{ language: 'fr' }, 'unknown language “fr”; expected one of zh, en, zh-TW'],
    [{ language: 'toString' }, 'unknown language “toString”; expected one of zh, en, zh-TW'],
    [{ theme: 'sepia' }, 'unknown theme “sepia”; expected one of light, dark, grey'],
    [{ theme: '__proto__' }, 'unknown theme “__proto__”; expected one of light, dark, grey'],
    [{ profile: 'toutiao' }, 'unknown profile “toutiao”; expected one of standard, wechat'],
    [{ form: 'pie' }, 'unknown form “pie”; expected one of bars, icons'],
    [{ form: 'toString' }, 'unknown form “toString”; expected one of bars, icons'],
    [{ form: '' }, 'unknown form “”; expected one of bars, icons'],
    [{ width: 279 }, 'invalid width 279; expected a number from 280 to 4000'],
    [{ width: 4001 }, 'invalid width 4001; expected a number from 280 to 4000'],
    [{ width: NaN }, 'invalid width NaN; expected a number from 280 to 4000'],
    [{ width: '640' }, 'invalid width “640”; expected a number from 280 to 4000'],
    [{ width: null }, 'invalid width null; expected a number from 280 to 4000'],
  ])('throws a RangeError for %j', (options, message) => {
    expect(() => renderSvg(zhejiang2024, 'volunteer-rate', options as RenderOptions)).toThrow(new RangeError(message));
  });
});

describe('renderSvg keeps text text', () => {
  const expectWellFormed = (text: string): void => {
    const { dataset, issues } = readDataset(rewritten(writtenOut(), text));
    if (!dataset) {
      expect(issues.length).toBeGreaterThan(0);
      return;
    }
    for (const [id, language] of PICTURES) {
      const xml = renderSvg(dataset, id, { language, width: 400 });
      for (const { name } of allElements(parseXml(xml))) expect(name).toMatch(/^(svg|g|rect|line|path|circle|text)$/);
    }
  };

  test.each([
    '<script>alert(1)</script>',
    '"><image href="http://x.example/a.png" onerror="alert(1)"/>',
    ']]><!-- --><?xml?><!DOCTYPE svg>&xxe;&#0;',
    '\u0000\u0001\u0008\u000b\u001f\ufffe\uffff',
    '\ud800 and \udfff',
    '𠮷'.repeat(300),
    'x'.repeat(2000),
    '\u202e右\u200f\u2066左',
    '${1} {{x}} javascript:alert(1)',
  ])('well-formed for %j', (text) => expectWellFormed(text));

  test('well-formed for any text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'=/ ]\u0000\ud800社') }),
    );
    fc.assert(fc.property(anyText, expectWellFormed), { numRuns: 60 });
  }, 60_000);
});
