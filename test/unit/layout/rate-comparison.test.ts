import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { datasetOf, rates } from './given-charts.js';
import { ratio } from './given-figures.js';
import { squaresOf } from './squares.js';
import {
  flat,
  flatMarks,
  isText,
  LANGUAGES,
  MEASURES,
  plotOf,
  textBox,
  WIDTHS,
  type Box,
  type Flat,
  type Shown,
} from './support.js';

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

/** Whole and broken per cents, none so small that a hundred squares are too few. */
const anyPercents = fc.array(
  fc.integer({ min: 10, max: 1000 }).map((tenths) => tenths / 10),
  {
    minLength: 2,
    maxLength: 8,
  },
);
const widthOf = (boxes: readonly Box[]) => boxes.reduce((sum, { left, right }) => sum + right - left, 0);
const sizeOf = (boxes: readonly Box[]) => widthOf(boxes.slice(0, 1));

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

  const place = (name: string) => ({ place: { zh: name, en: name } });
  const named = (a: object, b: object, hedge: 'exact' | 'over' = 'over') => {
    const dataset = datasetOf(rates({ a: ratio('rate', 'exact', 0.2, a), b: ratio('rate', hedge, 0.1, b) }));
    return flatMarks(plotOf(dataset, 'it', { width: 360 }).marks)
      .filter(isText)
      .map(({ text }) => text);
  };

  it('names rates of one label by place where places tell them apart, others by label, with the place that is theirs', () => {
    expect(named(place('here'), place('there'), 'exact')).toEqual(expect.arrayContaining(['Here', 'There']));
    expect(named(place('here'), place('there'))).toEqual(
      expect.arrayContaining(['Rate exact (here)', 'Rate over (there)']),
    );
    expect(named(place('Here'), place('Here'))).toEqual(expect.arrayContaining(['Rate exact', 'Rate over']));
    expect(named(place('Here'), {})).toEqual(expect.arrayContaining(['Rate exact', 'Rate over']));
  });

  it('names rates of one label and place by time', () => {
    const years = [{ asOf: { in: '2024' } }, { asOf: { in: '2020' } }] as const;
    expect(named(...years, 'exact')).toEqual(expect.arrayContaining(['2024: rate exact', '2020: rate exact']));
  });

  it('writes no noise of decimals on its axis', () => {
    for (const top of [0.3, 0.06, 0.7, 0.0003, 0.011]) {
      for (const { text } of axisOf(exact([top, top / 3]), { width: 1200, measure: MEASURES.measureText })) {
        expect(text).toMatch(/^\d+(\.\d{1,4})?%$/);
      }
    }
  });
});

describe('rateComparison.layout in the form icons', () => {
  type Path = Extract<Flat, { mark: 'path' }>;
  const pathsOf = (dataset: Dataset, shown: Shown) =>
    flatMarks(plotOf(dataset, 'it', { ...shown, form: 'icons' }).marks).filter(
      (mark): mark is Path => mark.mark === 'path',
    );
  const wordsOf = (dataset: Dataset, shown: Shown) =>
    flatMarks(plotOf(dataset, 'it', { ...shown, form: 'icons' }).marks)
      .filter(isText)
      .map(({ text }) => text);
  /** Squares of each figure: those that stand for all, and those that it takes. */
  const arraysOf = (dataset: Dataset, shown: Shown) =>
    Object.keys(dataset.figures).map((id) => {
      const paths = pathsOf(dataset, shown).filter(({ figure }) => figure === id);
      const of = (isTrack: boolean) => paths.filter(({ fill }) => (fill === 'track') === isTrack);
      return { all: of(true).flatMap(squaresOf), taken: of(false).flatMap(squaresOf), tone: of(false)[0]?.fill };
    });

  it('gives every rate as many squares of a hundred as it has per cent, all of one size', () => {
    fc.assert(
      fc.property(anyPercents, fc.constantFrom(...WIDTHS), (percents, width) => {
        const arrays = arraysOf(exact(percents.map((percent) => percent / 100)), { width });
        for (const [index, { all, taken }] of arrays.entries()) {
          expect(all).toHaveLength(100);
          expect(widthOf(taken) / sizeOf(all)).toBeCloseTo(percents[index]!, 1);
        }
        expect(new Set(arrays.map(({ all }) => sizeOf(all))).size).toBe(1);
      }),
    );
  });

  it('fills each array from its upper left corner, in the tone of its figure', () => {
    const [subject, other] = arraysOf(exact([0.18, 0.06]), { width: 288 });
    for (const { all, taken } of [subject!, other!]) expect(taken).toEqual(all.slice(0, taken.length));
    expect([subject!.taken.length, other!.taken.length]).toEqual([18, 6]);
    expect([subject!.tone, other!.tone]).toEqual(['subject', 'context']);
  });

  it('puts two arrays side by side on a phone, and forty into rows', () => {
    for (const width of [248, 288, 343]) {
      const [left, right] = arraysOf(exact([0.18, 0.06]), { width }).map(({ all }) => all[0]!);
      expect(left!.top).toBe(right!.top);
      expect(right!.left).toBeGreaterThan(left!.right);
    }
    const forty = exact(Array.from({ length: 40 }, (_, index) => (index + 1) / 100));
    const tops = (width: number) => new Set(arraysOf(forty, { width }).map(({ all }) => all[0]!.top)).size;
    expect([tops(288), tops(768)]).toEqual([20, 8]);
  });

  it('takes a thousand squares for a rate under a hundredth, and bars for one under a thousandth', () => {
    const counts = (values: readonly number[]) => arraysOf(exact(values), { width: 360 }).map(({ all }) => all.length);
    expect(counts([0.2, 0.01])).toEqual([100, 100]);
    expect(counts([0.2, 0])).toEqual([100, 100]);
    expect(counts([0.2, 0.004])).toEqual([1000, 1000]);
    expect(counts([0.2, 0.001])).toEqual([1000, 1000]);
    expect(counts([0.2, 0.0009])).toEqual([0, 0]);
    expect(counts([0.004, ...Array.from({ length: 6 }, () => 0.1)])).toEqual(Array.from({ length: 7 }, () => 0));
  });

  it('draws bars for rates that are, or may be, over 100 %', () => {
    const drawn = (a: object) => {
      const dataset = datasetOf(rates({ a, b: ratio('rate', 'exact', 0.5) }));
      return arraysOf(dataset, { width: 360 })[0]!.all.length;
    };
    expect(drawn(ratio('rate', 'exact', 1))).toBe(100);
    expect(drawn(ratio('rate', 'nearly', 1))).toBe(100);
    for (const a of [ratio('rate', 'exact', 1.01), ratio('rate', 'over', 1), ratio('rate', 'atLeast', 1)])
      expect(drawn(a)).toBe(0);
    const dataset = exact([1.2, 0.5]);
    expect(plotOf(dataset, 'it', { width: 360, form: 'icons' })).toEqual(plotOf(dataset, 'it', { width: 360 }));
  });

  it('fills nothing beyond the value, whatever the hedge', () => {
    for (const hedge of HEDGES.filter((each) => each !== 'about')) {
      const given = rates({ a: ratio('rate', hedge, 0.18), b: ratio('rate', 'exact', 0.19) });
      const [hedged, next] = arraysOf(datasetOf(given), { width: 288 });
      const limit = next!.taken[18]!;
      const shift = next!.all[0]!.left - hedged!.all[0]!.left;
      const fills = pathsOf(datasetOf(given), { width: 288 }).filter(
        ({ figure, fill }) => figure === 'a' && fill === 'subject',
      );
      for (const { top, right } of fills.flatMap(squaresOf))
        expect(top < limit.top || (top === limit.top && right <= limit.left - shift)).toBe(true);
      expect(hedged!.taken.length).toBeGreaterThan(0);
    }
  });

  it('fills the squares of a range up to its least, and a note says what the light ones are', () => {
    const range = ratio('rate', 'between', 0.5, { quantity: { kind: 'rate', hedge: 'between', low: 0.4, high: 0.5 } });
    const dataset = datasetOf(rates({ a: range, b: ratio('rate', 'exact', 0.1) }));
    const fills = pathsOf(dataset, { width: 360 }).filter(({ figure, fill }) => figure === 'a' && fill === 'subject');
    expect(fills.map(({ opacity, ...path }) => [opacity !== undefined, squaresOf(path).length])).toEqual([
      [false, 40],
      [true, 10],
    ]);
    const { notes } = wordChart(dataset, 'it', 'en');
    expect(notes).toContain('Light piece: anywhere between the two numbers.');
  });

  it('says what a square stands for, of the whole that all share', () => {
    const of = (name: string) => ({ of: { zh: name, en: name } });
    const told = (a: object, b: object, value = 0.2) => {
      const given = rates({ a: ratio('rate', 'exact', value, a), b: ratio('rate', 'exact', 0.1, b) });
      return LANGUAGES.map((language) => wordsOf(datasetOf(given), { width: 360, language }).pop());
    };
    expect(told(of('residents'), of('residents'))).toEqual([
      '每格代表residents的1%。',
      'Each square is 1% of residents.',
    ]);
    expect(told(of('residents'), of('adults'))).toEqual(['每格代表1%。', 'Each square is 1%.']);
    expect(told({}, of('adults'), 0.002)).toEqual(['每格代表0.1%。', 'Each square is 0.1%.']);
  });

  it('stands all arrays of a row on one line, with name and phrase above each', () => {
    const label = { label: { zh: '很长的名称'.repeat(8), en: 'x' } };
    const given = rates({ a: ratio('rate', 'exact', 0.2, label), b: ratio('rate', 'exact', 0.1) });
    const [a, b] = arraysOf(datasetOf(given), { width: 288, language: 'zh' }).map(({ all }) => all[0]!);
    expect(a!.top).toBe(b!.top);
    const texts = flatMarks(plotOf(datasetOf(given), 'it', { width: 288, language: 'zh', form: 'icons' }).marks)
      .filter(isText)
      .filter(({ weight }) => weight === 700);
    expect(texts.map(({ x }) => x)).toEqual([a!.left, b!.left]);
    const [first, second] = texts.map(({ y, dy }) => y + dy);
    expect(first).toBe(second);
    expect(a!.top - first!).toBeLessThan(16);
  });

  it('takes a form that it does not have for the usual one', () => {
    const dataset = exact([0.18, 0.06]);
    expect(plotOf(dataset, 'it', { width: 360, form: 'pie' })).toEqual(plotOf(dataset, 'it', { width: 360 }));
    expect(plotOf(dataset, 'it', { width: 360, form: 'bars' })).toEqual(plotOf(dataset, 'it', { width: 360 }));
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
    const labelled = (label: string, where: string) => ({ label: { zh: label, en: label }, ...at(where) });
    const two = figures(labelled('turnout', 'the capital'), labelled('approval', 'the country'));
    expect(sentenceOf(two, 'en')).toBe('Turnout in the capital: 20%; approval in the country: 15%.');
    expect(sentenceOf(two, 'zh')).toBe('the capitalturnoutexact 20%；the countryapprovalexact 15%。');
  });

  it('tells rates of two years apart', () => {
    const of = (year: string, value: number) =>
      ratio('rate', 'exact', value, { asOf: { in: year }, printed: `${value * 100}%` });
    const figures = { a: of('2024', 0.6), b: of('2020', 0.3) };
    expect(sentenceOf(figures, 'en')).toBe('Rate exact, 2024: 60%; 2020: 30%; the first is 2 times the second.');
    expect(sentenceOf(figures, 'zh')).toBe('2024年比例 exact60%；2020年30%，前者是后者的2倍。');
  });

  it('tells rates apart by place and time where both differ', () => {
    const of = (place: string, year: string) =>
      ratio('rate', 'exact', 0.6, { place: { zh: place, en: place }, asOf: { in: year }, printed: '60%' });
    const figures = { a: of('Linden', '2020'), b: of('Oak', '2016') };
    expect(sentenceOf(figures, 'en')).toMatch(/^Rate exact in Linden, 2020: 60%; rate exact in Oak, 2016: 60%/);
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
