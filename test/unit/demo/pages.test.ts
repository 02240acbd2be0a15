import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsFault, zhejiang2024 } from '../../../src/core.js';
import type { Figure } from '../../../src/core.js';

const demo = new URL('../../../demo/', import.meta.url);
const read = (page: string) => readFileSync(new URL(page, demo), 'utf8');
const article = read('index.html');

describe.each(['index.html', 'gallery.html', 'playground.html', 'embed.html'])('%s', (page) => {
  const html = read(page);

  it('has no script or style of its own, which a strict policy blocks', () => {
    expect(html.replace(/<!--[^]*?-->/g, '')).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
  });

  it('links to files that are there, the other pages among them', () => {
    const targets = [...html.matchAll(/ (?:src|href)="(?!https?:)([^"#]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(new URL(target, demo)))).toEqual([]);
    expect(targets).toEqual(expect.arrayContaining(['index.html', 'gallery.html'].filter((name) => name !== page)));
  });
});

/** Charts of the article by id: what stands inside the tag. */
const charts = new Map(
  [...article.matchAll(/<social-work-chart\s+chart="([\w-]+)"[^>]*>([^]*?)<\/social-work-chart>/g)].map(
    ([, id = '', inside = '']) => [id, inside] as const,
  ),
);

describe('the charts of the article', () => {
  it('are all of the built-in dataset, in its order', () => {
    const known = Object.keys(zhejiang2024.charts);
    expect([...charts.keys()].filter((id) => known.includes(id))).toEqual(known);
  });

  it.each([...charts])(
    '%s has a figure with a table in Chinese and in English for readers without script',
    (_, inside) => {
      const langs = [...inside.matchAll(/<figure class="fallback [^"]+" lang="([^"]+)">[^]*?<table>[^]*?<\/figure>/g)];
      expect(langs.map(([, lang]) => lang)).toEqual(['zh-CN', 'en']);
    },
  );

  it.each(Object.keys(zhejiang2024.charts))('%s says every figure there as it is printed', (id) => {
    const [, chinese = ''] = /lang="zh-CN">([^]*?)<\/figure>/.exec(charts.get(id) ?? '') ?? [];
    const said = plain(chinese.replace(/<[^>]+>/g, ''));
    const figures = Object.values(zhejiang2024.charts[id]!.figures).flat();
    const missing = figures.filter((name) => {
      const phrases = printedPhrases(zhejiang2024.figures[name]!);
      return phrases.length > 0 && !phrases.some((phrase) => said.includes(plain(phrase)));
    });
    expect(missing).toEqual([]);
  });
});

describe('the prose of the article', () => {
  const prose = article.replace(/<figure[^]*?<\/figure>/g, '');
  const pieces = (language: string) =>
    [
      ...prose.matchAll(new RegExp(`<(\\w+) class="(?:[\\w-]+ )*${language}" lang="[^"]+"[^>]*>([^]*?)</\\1>`, 'g')),
    ].map(([, , text = '']) => text.replace(/<[^>]+>/g, ''));

  it('stands in three languages', () => {
    expect(pieces('zh').length).toBeGreaterThan(30);
    expect(pieces('en')).toHaveLength(pieces('zh').length);
    expect(pieces('zh-TW')).toHaveLength(pieces('zh').length);
  });

  it('has the same numbers in both Chinese scripts', () => {
    const numbers = (text: string) => text.match(/\d[\d.]*/g) ?? [];
    expect(pieces('zh-TW').map(numbers)).toEqual(pieces('zh').map(numbers));
  });

  it('is in one script each', () => {
    expect(pieces('zh').join('')).not.toMatch(/[萬會報導組織員證個區縣說這裡餘]/);
    expect(pieces('zh-TW').join('')).not.toMatch(/[万会报导组织员证个区县说这里余]/);
  });
});

function printedPhrases({ printed }: Figure): readonly string[] {
  return printed === undefined ? [] : typeof printed === 'string' ? [printed] : Object.values(printed);
}

/** Without spaces, and with brackets of one kind. */
function plain(text: string): string {
  return text.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
}

describe('the words that are linked to charts', () => {
  const entities = (text: string) => text.replace(/&nbsp;/g, '\u00A0').replace(/\s+/g, ' ');
  const linked = ['zh', 'en', 'zh-TW'].map((language) => {
    const paragraphs = [...article.matchAll(new RegExp(`<p class="(?:[\\w-]+ )*${language}"[^>]*>([^]*?)</p>`, 'g'))];
    return paragraphs.flatMap(([, inside = '']) => [
      ...inside.matchAll(/<social-work-figure[^>]* figure="([\w-]+)"[^>]*>([^]*?)<\/social-work-figure/g),
    ]);
  });

  it('are many, and of the same figures in every language', () => {
    const [zh = [], ...rest] = linked.map((tags) => new Set(tags.map(([, figure = '']) => figure)));
    expect([...zh].length).toBeGreaterThan(20);
    for (const other of rest) expect([...other].sort()).toEqual([...zh].sort());
  });

  it.each(
    linked.flat().map(([, figure = '', words = '']) => [entities(words.replace(/<[^>]+>/g, '')), figure] as const),
  )('“%s” says %s', (words, figure) => {
    expect(wordsFault(words, { dataset: zhejiang2024, figure })).toBeUndefined();
  });
});
