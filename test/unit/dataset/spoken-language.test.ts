import { describe, expect, test } from 'vitest';
import { readDataset, renderSvg } from '../../../src/core.js';
import { formatFraction, formatNumber } from '../../../src/dataset/number-words.js';
import { spokenLanguage } from '../../../src/dataset/spoken-language.js';
import { inputOf, messagesOf, printedFigure } from '../support.js';

const words = (text: string) => ({ zh: text, en: text });
const inThree = (text: string) => ({ ...words(text), 'zh-TW': `${text}（繁）` });

/** A dataset with one share, its texts made by a function. */
function datasetWith(textOf: (text: string) => object) {
  const figure = { ...printedFigure, label: textOf('标签'), quantity: { kind: 'share', hedge: 'nearly', value: 0.2 } };
  return {
    ...inputOf({ it: { ...figure, printed: '近两成' } }),
    source: { publisher: textOf('样报'), title: textOf('样稿'), date: '2024', language: 'zh' },
    charts: { it: { type: 'share-bars', figures: { shares: ['it'] }, title: textOf('标题') } },
  };
}

const read = (input: unknown) => readDataset(input).dataset!;

describe('traditional Chinese', () => {
  test('is spoken by a dataset that has it everywhere, and answered in simplified by one that has it nowhere', () => {
    expect(spokenLanguage(read(datasetWith(inThree)), 'zh-TW')).toBe('zh-TW');
    expect(spokenLanguage(read(datasetWith(words)), 'zh-TW')).toBe('zh');
    expect(spokenLanguage(read(datasetWith(words)), 'en')).toBe('en');
  });

  test('names its language in the picture, that of the words and not the one that was asked for', () => {
    const svg = renderSvg(read(datasetWith(inThree)), 'it', { language: 'zh-TW' });
    expect(svg).toContain('lang="zh-TW"');
    expect(svg).toContain('标题（繁）');
    expect(svg).toContain('末端變淺');
    const simplified = renderSvg(read(datasetWith(words)), 'it', { language: 'zh-TW' });
    expect(simplified).toContain('lang="zh-CN"');
    expect(simplified).toContain('末端变浅');
  });

  test('is made from the reading, since the article prints simplified', () => {
    const svg = renderSvg(read(datasetWith(inThree)), 'it', { language: 'zh-TW' });
    expect(svg).toContain('近20%');
    expect(svg).not.toContain('近两成');
  });

  test('is refused where it is missing from some texts only, with the way to each', () => {
    const input = datasetWith(inThree);
    const mixed = { ...input, charts: { it: { ...input.charts.it, title: words('标题') } } };
    expect(messagesOf(mixed)).toEqual([
      'charts → it → title → zh-TW: expected the words in traditional Chinese, since other texts of the dataset have them, received nothing.',
    ]);
  });

  test('is needed everywhere in a dataset whose article is written in it', () => {
    const input = datasetWith(words);
    expect(messagesOf({ ...input, source: { ...input.source, language: 'zh-TW' } })).toHaveLength(4);
  });

  // prettier-ignore
  test.each([
    [99_999,     '9.9999萬'],
    [12_000_000, '1200萬'],
    [3.45e8,     '3.45億'],
    [1e12,       '1兆'],
    [1.5e13,     '15兆'],
    [9999,       '9999'],
  ])('writes %d as %s', (value, said) => {
    expect(formatNumber(value, { language: 'zh-TW' })).toBe(said);
  });

  test('writes fractions of ten thousand with 萬', () => {
    expect(formatFraction([3, 10_000], 'zh-TW')).toBe('萬分之三');
    expect(formatFraction([3, 10_000], 'zh')).toBe('万分之三');
  });
});
