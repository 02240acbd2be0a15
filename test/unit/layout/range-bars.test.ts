import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { drawn, labelAt } from './drawn.js';
import { amounts, datasetOf } from './given-charts.js';
import { amount, ratio } from './given-figures.js';
import { WIDTHS } from './support.js';

const payments = datasetOf(
  amounts(
    {
      ceiling: amount('upTo', 5000, { unit: 'CNY' }),
      sum: amount('exact', 10_000, { unit: 'CNY' }),
      range: amount('between', 600, { unit: 'monthly', low: 200, more: { printed: '200元到600元' } }),
    },
    'range-bars',
  ),
);

describe('rangeBars.layout', () => {
  it('draws a ceiling hollow, a sum solid, and a range from its least to its most on the axis below', () => {
    for (const width of WIDTHS) {
      const shown = drawn(payments, { width });
      expect(shown.barOf('ceiling')).toMatchObject({ stroke: 'subject' });
      expect(shown.barOf('ceiling').fill).toBeUndefined();
      expect(shown.barOf('sum')).toMatchObject({ fill: 'subject', x: 0 });
      const range = shown.barOf('range');
      expect(range.x).toBeCloseTo(labelAt(shown, '200'), 6);
      expect(range.x).toBeGreaterThan(0);
      const caps = shown.lines.filter(({ figure }) => figure === 'range').map(({ x1 }) => x1);
      expect(caps).toEqual([range.x, range.x + range.width]);
    }
  });

  it('lets both ends of a range be read: printed beside it, and on an axis from zero that goes as far', () => {
    for (const width of WIDTHS) {
      const shown = drawn(payments, { width, language: 'zh' });
      expect(shown.wordsOf('range')).toContain('200元到600元');
      const range = shown.barOf('range');
      const ticks = shown.lines.filter(({ stroke, dy, y1 }) => stroke === 'rule' && y1 + dy > range.y + range.dy);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(Math.min(...ticks.map(({ x1 }) => x1))).toBe(0);
      expect(Math.max(...ticks.map(({ x1 }) => x1))).toBeGreaterThanOrEqual(range.x + range.width - 1e-6);
    }
  });

  it('never measures 600 a month by the ruler of 10,000 once', () => {
    const { barOf } = drawn(payments, { width: 360 });
    expect(barOf('range').x + barOf('range').width).toBeGreaterThan(barOf('sum').width / 2);
  });

  it('has percentages on an axis of rates', () => {
    const figures = { a: ratio('rate', 'between', 0.2), b: ratio('share', 'upTo', 0.4), c: amount('upTo', 5) };
    const labels = drawn(datasetOf(amounts(figures, 'range-bars')), { width: 640 }).wordsOf();
    expect(labels).toEqual(expect.arrayContaining(['Per cent', '0%', '40%', 'People']));
  });
});

describe('rangeBars, words', () => {
  it('tells every amount with its hedge', () => {
    expect(wordChart(payments, 'it', 'en').sentence).toBe(
      'Amount upTo: up to 5,000 yuan; amount exact: 10,000 yuan; amount between: 200 to 600 yuan a month.',
    );
    expect(wordChart(payments, 'it', 'zh').sentence).toContain('数量 between200元到600元。');
  });

  it('says how to read hollow and floating bars once, in the notes', () => {
    const { reading, notes } = wordChart(payments, 'it', 'en');
    expect(reading).toBe('');
    expect(notes.filter((note) => /^(Hollow|Light)/.test(note))).toHaveLength(2);
  });
});
