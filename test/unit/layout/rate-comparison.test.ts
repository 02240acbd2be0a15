import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { datasetOf, rates, ratio } from './extremes.js';
import { flat, flatMarks, isText, MEASURES, plotOf, textBox, WIDTHS, type Flat, type Shown } from './support.js';

type Rect = Extract<Flat, { mark: 'rect' }>;
type Line = Extract<Flat, { mark: 'line' }>;

/** The one rect of each exact figure. */
function barsOf(dataset: Dataset, shown: Shown): ReadonlyMap<string, Rect> {
  const rects = flatMarks(plotOf(dataset, 'it', shown).marks).filter((mark): mark is Rect => mark.mark === 'rect');
  return new Map(rects.map((rect) => [rect.figure ?? '', rect]));
}

/** Labels of the axis with their positions: the small words that draw no figure. */
function axisOf(dataset: Dataset, shown: Shown): readonly { value: number; text: string }[] {
  return flatMarks(plotOf(dataset, 'it', shown).marks)
    .filter(isText)
    .filter(({ figure }) => figure === undefined)
    .map(({ text }) => ({ value: parseFloat(text) / 100, text }));
}

/** Where the grid lines of the first row stand. */
function gridOf(dataset: Dataset, shown: Shown): readonly number[] {
  const marks = flatMarks(plotOf(dataset, 'it', shown).marks);
  const rules = marks.filter((mark): mark is Line => mark.mark === 'line' && mark.stroke === 'rule');
  return rules.filter(({ y1 }) => y1 === rules[0]!.y1).map(({ x1 }) => x1);
}

const anyValues = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 });
const exact = (values: readonly number[]) =>
  datasetOf(rates(Object.fromEntries(values.map((value, i) => [`f${i}`, ratio('rate', 'exact', value)]))));

describe('rateComparison.layout', () => {
  it('gives every bar a length in proportion to its value, on one scale from zero at the left edge', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...WIDTHS), (values, width) => {
        const bars = barsOf(exact(values), { width });
        const perValue = bars.get('f0')!.width / values[0]!;
        for (const [index, value] of values.entries()) {
          expect(bars.get(`f${index}`)!.x).toBe(0);
          expect(bars.get(`f${index}`)!.width).toBeCloseTo(value * perValue, 6);
        }
      }),
    );
  });

  it('begins its axis at zero and ends it with a grid line at or beyond the longest bar', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...WIDTHS), (values, width) => {
        const dataset = exact(values);
        const grid = gridOf(dataset, { width });
        const longest = Math.max(...[...barsOf(dataset, { width }).values()].map((bar) => bar.width));
        expect(axisOf(dataset, { width })[0]!.text).toBe('0%');
        expect(grid[0]).toBe(0);
        expect(grid[grid.length - 1]).toBeGreaterThanOrEqual(longest - 1e-6);
        expect(grid[grid.length - 1]).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('labels its ticks in even steps, each where its value lies', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...WIDTHS), (values, width) => {
        const dataset = exact(values);
        const perValue = barsOf(dataset, { width }).get('f0')!.width / values[0]!;
        const grid = gridOf(dataset, { width });
        const labels = axisOf(dataset, { width });
        expect(labels.length).toBeGreaterThanOrEqual(2);
        const step = labels[1]!.value - labels[0]!.value;
        for (const [index, { value }] of labels.entries()) {
          expect(value).toBeCloseTo(index * step, 9);
          expect(grid.some((x) => Math.abs(x - value * perValue) < 0.01)).toBe(true);
        }
      }),
    );
  });

  it('has at most five ticks: values stand on the bars', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...WIDTHS), (values, width) => {
        expect(axisOf(exact(values), { width, measure: MEASURES.measureText }).length).toBeLessThanOrEqual(5);
        expect(gridOf(exact(values), { width }).length).toBeLessThanOrEqual(5);
      }),
    );
    const labels = axisOf(exact([0.18, 0.06]), { width: 768 }).map(({ text }) => text);
    expect(labels).toEqual(['0%', '5%', '10%', '15%', '20%']);
  });

  it('keeps an axis of rates near the whole within 100 %', () => {
    const figures = Object.fromEntries(HEDGES.map((hedge) => [hedge, ratio('rate', hedge, 0.97)]));
    const labels = axisOf(datasetOf(rates(figures)), { width: 360 });
    expect(labels[labels.length - 1]!.text).toBe('100%');
  });

  it('leaves bars no less than 45 % of the width, however long the phrases are', () => {
    const long = { printed: '近三成'.repeat(30) };
    const bars = barsOf(datasetOf(rates({ a: ratio('rate', 'exact', 1, long), b: ratio('rate', 'exact', 0.5) })), {
      width: 400,
    });
    expect(bars.get('a')!.width).toBeGreaterThanOrEqual(180);
  });

  it('draws no grid line through a phrase that stands below its bar', () => {
    const long = { printed: '近三成'.repeat(30) };
    const dataset = datasetOf(rates({ a: ratio('rate', 'exact', 0.3, long), b: ratio('rate', 'exact', 0.2) }));
    const marks = flatMarks(plotOf(dataset, 'it', { width: 360, language: 'zh' }).marks);
    const boxes = marks.filter(isText).filter(({ weight }) => weight === 700);
    const rules = marks.filter((mark): mark is Line => mark.mark === 'line' && mark.stroke === 'rule');
    for (const text of boxes.slice(0, -1)) {
      const { top, bottom } = textBox(text, flat);
      for (const { y1, y2 } of rules) expect(y2 <= top || y1 >= bottom).toBe(true);
    }
    expect(boxes.length).toBeGreaterThan(2);
  });

  it('paints the subject unlike what it is compared with', () => {
    const bars = barsOf(exact([0.18, 0.06, 0.05]), { width: 360 });
    expect([...bars.values()].map(({ fill }) => fill)).toEqual(['subject', 'context', 'context']);
  });

  it('prints each phrase behind its bar', () => {
    const marks = flatMarks(plotOf(zhejiang2024, 'volunteer-rate', { width: 360, language: 'zh' }).marks);
    for (const [id, phrase] of [
      ['volunteer-rate', '18%'],
      ['volunteer-rate-national', '6%'],
    ]) {
      const bar = marks.find((mark): mark is Rect => mark.mark === 'rect' && mark.figure === id)!;
      const words = marks.filter(isText).find(({ figure, text }) => figure === id && text === phrase)!;
      expect(words.x).toBeGreaterThan(bar.x + bar.width);
      expect(words.y).toBeGreaterThan(bar.y);
      expect(words.y).toBeLessThan(bar.y + bar.height);
    }
  });

  it('names rows by place where places tell them apart, by label otherwise', () => {
    const place = (name: string) => ({ place: { zh: name, en: name } });
    const named = (a: object, b: object) => {
      const dataset = datasetOf(rates({ a: ratio('rate', 'exact', 0.2, a), b: ratio('rate', 'over', 0.1, b) }));
      return flatMarks(plotOf(dataset, 'it', { width: 360 }).marks)
        .filter(isText)
        .map(({ text }) => text);
    };
    expect(named(place('here'), place('there'))).toEqual(expect.arrayContaining(['Here', 'There']));
    expect(named(place('Here'), place('Here'))).toEqual(expect.arrayContaining(['Rate exact', 'Rate over']));
    expect(named(place('Here'), {})).toEqual(expect.arrayContaining(['Rate exact', 'Rate over']));
  });

  it('writes no noise of decimals on its axis', () => {
    for (const top of [0.3, 0.06, 0.7, 0.0003, 0.011]) {
      for (const { text } of axisOf(exact([top, top / 3]), { width: 1200, measure: MEASURES.measureText })) {
        expect(text).toMatch(/^\d+(\.\d{1,4})?%$/);
      }
    }
  });
});

describe('rateComparison.sentence', () => {
  const sentenceOf = (figures: Record<string, object>, language: 'zh' | 'en') =>
    wordChart(datasetOf(rates(figures)), 'it', language).sentence;

  it('names subject, rates and, for two exact ones, the whole multiple', () => {
    expect(wordChart(zhejiang2024, 'volunteer-rate', 'zh').sentence).toMatch(/18%.*6%.*3倍/);
    expect(wordChart(zhejiang2024, 'volunteer-rate', 'en').sentence).toMatch(/18%.*6%.*3 times/);
  });

  it('names places, or else labels, as they stand inside a text', () => {
    const at = (place: string) => ({ place: { zh: place, en: place } });
    const figures = (a: object, b: object) => ({
      a: ratio('rate', 'exact', 0.2, a),
      b: ratio('rate', 'exact', 0.15, b),
    });
    expect(sentenceOf(figures(at('here'), at('there')), 'en')).toBe('Rate exact: here 20%, there 15%.');
    expect(sentenceOf(figures(at('here'), at('here')), 'en')).toBe('Rate exact: rate exact 20%, rate exact 15%.');
  });

  it('claims no multiple for hedged rates, for three rates or where it is not whole', () => {
    const hedged = { a: ratio('rate', 'nearly', 0.18), b: ratio('rate', 'exact', 0.06) };
    const three = { a: ratio('rate', 'exact', 0.18), b: ratio('rate', 'exact', 0.06), c: ratio('rate', 'exact', 0.03) };
    const uneven = { a: ratio('rate', 'exact', 0.17), b: ratio('rate', 'exact', 0.06) };
    for (const figures of [hedged, three, uneven]) {
      expect(sentenceOf(figures, 'en')).not.toContain('times');
      expect(sentenceOf(figures, 'zh')).not.toContain('倍');
    }
  });
});
