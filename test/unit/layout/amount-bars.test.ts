import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import { drawn, labelAt } from './drawn.js';
import { amounts, datasetOf } from './given-charts.js';
import { amount, type AmountParts } from './given-figures.js';
import { commandsOf, plotOf, WIDTHS } from './support.js';

const CNY = { unit: 'CNY' } as const;
const MONTHLY = { unit: 'monthly' } as const;
const words = (zh: string, en: string) => ({ zh, en });
const more = (parts: object): AmountParts => ({ more: parts });

const dataset = (figures: Record<string, unknown>) => datasetOf(amounts(figures));
const exact = (values: readonly number[], parts?: AmountParts) =>
  dataset(Object.fromEntries(values.map((value, i) => [`f${i}`, amount('exact', value, parts)])));
const anySize = fc.integer({ min: 1, max: 1e9 });
const anyWidth = fc.constantFrom(...WIDTHS);

describe('amountBars.layout', () => {
  it('gives every bar a length in proportion to its value, from zero at the left edge', () => {
    fc.assert(
      fc.property(fc.array(anySize, { minLength: 1, maxLength: 6 }), anyWidth, (values, width) => {
        const { barOf } = drawn(exact(values), { width });
        const perValue = barOf('f0').width / values[0]!;
        for (const [index, value] of values.entries()) {
          expect(barOf(`f${index}`).x).toBe(0);
          expect(barOf(`f${index}`).width).toBeCloseTo(value * perValue, 6);
        }
      }),
    );
  });

  it('draws losses to the left and gains to the right of a zero line, on one scale', () => {
    fc.assert(
      fc.property(anySize, anySize, anyWidth, (loss, gain, width) => {
        const { barOf, lines } = drawn(exact([-loss, gain], CNY), { width });
        const [left, right] = [barOf('f0'), barOf('f1')];
        expect(left.x).toBeCloseTo(0, 6);
        expect(left.x + left.width).toBeCloseTo(right.x, 6);
        expect(left.width * gain).toBeCloseTo(right.width * loss, -3);
        const zero = lines.filter(({ stroke }) => stroke === 'ink');
        expect(zero.map(({ x1, x2 }) => [x1, x2])).toEqual([
          [right.x, right.x],
          [right.x, right.x],
        ]);
      }),
    );
  });

  it('leaves room for the arrow of a loss, and has its words on the free side of zero', () => {
    const { paths, texts, barOf } = drawn(dataset({ a: amount('over', -9, CNY), b: amount('exact', 4, CNY) }), {
      width: 320,
    });
    const tip = Math.min(...commandsOf(paths[0]!.d).map(({ numbers }) => numbers[0]!));
    expect(tip).toBeGreaterThanOrEqual(0);
    const phrase = texts.find(({ figure, weight }) => figure === 'a' && weight === 700)!;
    expect(phrase.x).toBe(barOf('b').x + 8);
  });

  it('always labels zero, and never leaves the axis with zero alone', () => {
    for (const width of WIDTHS) {
      for (const values of [[-4, 4], [-0.9, 9], [-2.4e8, 3.1e8], [-12], [-1, 0]]) {
        const shown = drawn(exact(values, CNY), { width });
        expect(shown.wordsOf()).toContain('0');
        expect(shown.wordsOf().length).toBeGreaterThanOrEqual(2);
        const zero = shown.barOf('f0').x + shown.barOf('f0').width;
        expect(labelAt(shown, '0')).toBeCloseTo(zero, 6);
      }
    }
  });

  it('writes numbers on the axis in the language, in whole steps for what is counted', () => {
    const axis = (language: 'zh' | 'en') => drawn(exact([244_000]), { width: 640, language }).wordsOf();
    expect(axis('zh')).toEqual(['0', '10万', '20万', '30万']);
    expect(axis('en')).toEqual(['0', '100,000', '200,000', '300,000']);
    expect(drawn(exact([1]), { width: 640 }).wordsOf()).toEqual(['0', '1']);
  });

  it('draws what is too short to be seen as nothing but its beginning, and keeps its words', () => {
    const shown = drawn(exact([0.3, 3e12], CNY), { width: 320 });
    expect(shown.barOf('f0').width).toBeLessThan(1e-9);
    expect(
      shown.lines.filter(({ stroke }) => stroke === 'ink').map(({ x1, y1 }) => [x1, y1 < shown.barOf('f1').y]),
    ).toEqual([[0, true]]);
    expect(shown.wordsOf('f0')).toContain('0.3 yuan');
  });
});

describe('amountBars.layout, units', () => {
  it('gives each unit an axis of its own under a heading, in the order in which units come', () => {
    const figures = {
      a: amount('exact', 500),
      b: amount('exact', 5000, CNY),
      c: amount('exact', 250),
      d: amount('upTo', 600, MONTHLY),
    };
    const { points } = plotOf(dataset(figures), 'it', { width: 360 });
    expect(points.map(({ figure }) => figure)).toEqual(['a', 'c', 'b', 'd']);
    const shown = drawn(dataset(figures), { width: 360, language: 'zh' });
    const headings = shown.texts.filter(({ figure, weight }) => figure === undefined && weight === 700);
    expect(headings.map(({ text }) => text)).toEqual(['单位：人', '单位：元', '每月发放，元']);
    expect(drawn(dataset(figures), { width: 360 }).wordsOf()).toEqual(
      expect.arrayContaining(['People', 'Yuan', 'Paid every month, yuan']),
    );
    // The longest bar of each unit reaches as far on its own axis, though one is ten times the other.
    expect(shown.barOf('c').width).toBeCloseTo(shown.barOf('a').width / 2, 6);
    expect(shown.barOf('b').width).toBeGreaterThan(shown.barOf('c').width);
  });

  it('has no heading where there is one unit: the subtitle names it', () => {
    expect(
      drawn(exact([500]), { width: 360 })
        .wordsOf()
        .every((text) => /^[\d,]+$/.test(text)),
    ).toBe(true);
  });
});

describe('amountBars.layout, tones and names', () => {
  it('paints amounts as the subject and what they are compared with as context', () => {
    const figures = { a: amount('exact', 5), b: amount('exact', 7) };
    const title = words('标题', 'Title');
    const charts = { it: { type: 'amount-bars', figures: { amounts: ['a'], against: ['b'] }, title } };
    const { barOf } = drawn(datasetOf({ figures, charts }), { width: 360 });
    expect([barOf('a').fill, barOf('b').fill]).toEqual(['subject', 'context']);
  });

  it('names rows by label, and by place and time where these differ', () => {
    const namesOf = (a: object, b: object, language: 'zh' | 'en') => {
      const shown = drawn(dataset({ a: amount('exact', 5, more(a)), b: amount('exact', 7, more(b)) }), {
        width: 640,
        language,
      });
      return ['a', 'b'].map((id) => shown.wordsOf(id)[0]);
    };
    const [here, there] = [words('甲地', 'here'), words('乙地', 'there')];
    expect(namesOf({ place: here }, { place: here }, 'zh')).toEqual(['数量 exact', '数量 exact']);
    expect(namesOf({ place: here }, { place: there }, 'zh')).toEqual(['数量 exact（甲地）', '数量 exact（乙地）']);
    expect(namesOf({ place: here }, {}, 'en')).toEqual(['Amount exact (here)', 'Amount exact']);
    const [last, this_] = [{ asOf: { in: '2023' } }, { asOf: { in: '2024' } }];
    expect(namesOf(last, this_, 'en')).toEqual(['2023: amount exact', '2024: amount exact']);
    expect(namesOf(this_, this_, 'en')).toEqual(['Amount exact', 'Amount exact']);
  });
});

describe('amountBars.sentence', () => {
  it('tells every amount with its hedge, and what they share once', () => {
    const place = words('浙江', 'Zhejiang');
    const figures = {
      a: amount('exact', 69_700, more({ label: words('社会组织', 'social organisations'), printed: '6.97万', place })),
      b: amount('over', 244_000, more({ label: words('社区组织', 'community groups'), printed: '24.4万余', place })),
    };
    const sentence = (language: 'zh' | 'en' | 'zh-TW') => wordChart(dataset(figures), 'it', language).sentence;
    expect(sentence('zh')).toBe('浙江社会组织6.97万；社区组织24.4万余。');
    expect(sentence('en')).toBe(
      'Social organisations in Zhejiang: 69,700 people; community groups: over 244,000 people.',
    );
    expect(sentence('zh-TW')).toBe('浙江社会组织6.97萬人；社区组织超過24.4萬人。');
  });

  it('says of one amount at two times when', () => {
    const at = (year: string, value: number) =>
      amount(
        'exact',
        value,
        more({ label: words('报考人数', 'applicants'), printed: String(value), asOf: { in: year } }),
      );
    const sentence = (language: 'zh' | 'en') =>
      wordChart(dataset({ a: at('2023', 5), b: at('2024', 7) }), 'it', language).sentence;
    expect(sentence('zh')).toBe('2023年报考人数5；2024年7。');
    expect(sentence('en')).toBe('Applicants, 2023: 5 people; 2024: 7 people.');
  });

  it('keeps every hedge', () => {
    const figures = Object.fromEntries(HEDGES.map((hedge) => [hedge, amount(hedge, 500)]));
    const said = wordChart(dataset(figures), 'it', 'en').sentence;
    for (const phrase of ['about 500', 'nearly 500', 'over 500', 'at least 500', 'up to 500', '400 to 500 people'])
      expect(said).toContain(phrase);
  });
});
