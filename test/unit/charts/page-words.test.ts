import { describe, expect, test } from 'vitest';
import { withPageWords } from '../../../src/charts/page-words.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { readDataset, renderSvg, zhejiang2024 } from '../../../src/core.js';
import { parseXml } from '../render/xml.js';
import { withAt } from '../support.js';

const correction = { date: '2024-11-20', text: { zh: '原为8%。', en: 'It was 8%.', 'zh-TW': '原為8%。' } };
const withAddress = withAt('source/address', 'https://news.example/a');
const dataset = readDataset(withAt('charts/certified-share/corrections', [correction], withAddress)).dataset!;
const chart = wordChart(dataset, 'certified-share', 'en');
const [key = ''] = chart.key;

describe('withPageWords', () => {
  test('puts the words of a page in the place of those of the dataset', () => {
    const { title, notes, source, ...others } = withPageWords(chart, { title: 'T', notes: ['N', 'M'], source: 'S' });
    expect([title, notes, source]).toEqual(['T', [key, 'N', 'M'], 'S']);
    expect(others.sentence).toBe(chart.sentence);
    expect(others.table).toBe(chart.table);
  });

  test('keeps what explains the marks, and what was corrected before', () => {
    expect(key).toBe('Fading end: “nearly”, a little short of the number.');
    const { corrections } = withPageWords(chart, { corrections: ['Correction: more.', chart.corrections[0]!] });
    expect(corrections).toEqual(['Correction (20 November 2024): It was 8%.', 'Correction: more.']);
  });

  test('does not link a source of the page to the address of the dataset', () => {
    expect(chart.sourceAddress).toBe('https://news.example/a');
    expect(withPageWords(chart, { source: 'S' }).sourceAddress).toBeUndefined();
    expect(withPageWords(chart, { title: 'T' }).sourceAddress).toBe('https://news.example/a');
  });

  test.each([
    {},
    { title: '', notes: [], source: '', corrections: [] },
    { title: ' \n', notes: ['', '\t'], source: '\u3000', corrections: [' '] },
    { title: undefined, notes: undefined, source: undefined, corrections: undefined },
  ])('takes %j as nothing', (words) => {
    expect(withPageWords(chart, words)).toEqual(chart);
  });

  test('takes the breaks and indents of a page as spaces', () => {
    const words = { title: '\n    A title\n    on two lines\n  ', notes: ['  a\tb '] };
    const { title, notes } = withPageWords(chart, words);
    expect([title, notes]).toEqual(['A title on two lines', [key, 'a b']]);
  });
});

test('renderSvg carries the words of the page, also in the name of the picture', () => {
  const words = { title: '<b>T</b>', notes: ['N'], source: 'S', corrections: ['C'] };
  const { text, attributes } = parseXml(renderSvg(dataset, 'certified-share', { ...words, language: 'en' }));
  for (const part of ['<b>T</b>', key, 'N', 'S', 'C', 'It was 8%.']) expect(text).toContain(part);
  expect(text).not.toContain('Tide News');
  expect(attributes.get('aria-label')).toBe(`<b>T</b>. ${chart.sentence}`);
  expect(renderSvg(zhejiang2024, 'certified-share', { title: '' })).toBe(renderSvg(zhejiang2024, 'certified-share'));
});
