import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { datasetOf, units } from './given-charts.js';
import { countOf, ratio } from './given-figures.js';
import { squaresOf } from './squares.js';
import { flatMarks, isText, LANGUAGES, plotOf, WIDTHS, type Box, type Flat, type Shown } from './support.js';

type Path = Extract<Flat, { mark: 'path' }>;
type Rect = Extract<Flat, { mark: 'rect' }>;

const marksOf = (dataset: Dataset, shown: Shown) => flatMarks(plotOf(dataset, 'it', shown).marks);
const textsOf = (dataset: Dataset, shown: Shown) => marksOf(dataset, shown).filter(isText);
const wordsOf = (dataset: Dataset, shown: Shown) => textsOf(dataset, shown).map(({ text }) => text);

/** Squares of the part, and the hollow ones that are left of the whole. */
function gridOf(dataset: Dataset, shown: Shown): { readonly part: readonly Box[]; readonly left: readonly Box[] } {
  const paths = marksOf(dataset, shown).filter((mark): mark is Path => mark.mark === 'path');
  const of = (figure: string, tone: string) =>
    paths.filter((mark) => mark.figure === figure && (mark.fill ?? mark.stroke) === tone).flatMap(squaresOf);
  return { part: of('part', 'subject'), left: of('whole', 'context') };
}

const exact = (part: number, whole: number) => datasetOf(units(countOf('exact', part), countOf('exact', whole)));
const widthOf = (boxes: readonly Box[]) => boxes.reduce((sum, { left, right }) => sum + right - left, 0);

describe('unitGrid.layout', () => {
  it('draws a square for each unit, filled for those of the part, hollow for the others', () => {
    const anyCounts = fc.integer({ min: 1, max: 400 }).chain((whole) =>
      fc.record({
        whole: fc.constant(whole),
        part: fc.integer({ min: 0, max: whole }),
        width: fc.constantFrom(...WIDTHS),
      }),
    );
    fc.assert(
      fc.property(anyCounts, ({ part, whole, width }) => {
        const grid = gridOf(exact(part, whole), { width });
        expect([grid.part.length, grid.left.length]).toEqual([part, whole - part]);
        for (const { right } of [...grid.part, ...grid.left]) expect(right).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('fills the squares in reading order, and all squares are of one size', () => {
    const { part, left } = gridOf(exact(27, 40), { width: 320 });
    const before = (a: Box, b: Box) => a.top < b.top - 1 || (Math.abs(a.top - b.top) <= 1 && a.left < b.left);
    const all = [...part, ...left];
    for (const [index, box] of all.slice(1).entries()) expect(before(all[index]!, box)).toBe(true);
    expect(new Set(part.map(({ left, right }) => right - left)).size).toBe(1);
    // Outlines lie inside their squares.
    expect(left[0]!.right - left[0]!.left).toBe(part[0]!.right - part[0]!.left - 1.5);
  });

  it('keeps eleven squares in one row on a phone, large enough to count', () => {
    for (const width of [248, 288, 328]) {
      const { part, left } = gridOf(exact(9, 11), { width });
      expect(new Set(part.map(({ top }) => top)).size).toBe(1);
      expect(left[0]!.top - part[0]!.top).toBeCloseTo(0.75, 6);
      expect(part[0]!.right - part[0]!.left).toBeGreaterThanOrEqual(16);
    }
  });

  it('lets a square stand for a round number of units beyond 400, and says so', () => {
    for (const [whole, perCell] of [
      [400, 1],
      [401, 2],
      [1000, 5],
      [4000, 10],
      [4001, 20],
      [10_000, 50],
      [3e12, 1e10],
    ] as const) {
      const dataset = exact(whole, whole);
      const { part } = gridOf(dataset, { width: 320 });
      expect(part).toHaveLength(Math.ceil(whole / perCell));
      const told = wordsOf(dataset, { width: 320, language: 'zh' }).filter((text) => text.startsWith('每格代表'));
      expect(told).toHaveLength(perCell === 1 ? 0 : 1);
      expect(widthOf(part) / (part[0]!.right - part[0]!.left)).toBeCloseTo(whole / perCell, 2);
    }
    const numbers = LANGUAGES.map((language) => wordsOf(exact(3333, 10_000), { width: 320, language }).join(' '));
    expect(numbers[0]).toContain('每格代表50个。');
    expect(numbers[1]).toContain('Each square stands for 50.');
  });

  it('fills the last square in part, so that nothing is rounded', () => {
    const { part } = gridOf(exact(3333, 10_000), { width: 320 });
    const size = part[0]!.right - part[0]!.left;
    expect(part).toHaveLength(67);
    expect(part[66]!.right - part[66]!.left).toBeCloseTo(size * 0.66, 2);
  });

  it('fills nothing beyond the value, whatever the hedge', () => {
    for (const hedge of HEDGES.filter((each) => each !== 'about')) {
      const dataset = datasetOf(units(countOf(hedge, 9), countOf('exact', 11)));
      const { part } = gridOf(dataset, { width: 320 });
      const tenth = gridOf(exact(10, 11), { width: 320 }).part[9]!;
      const fills = marksOf(dataset, { width: 320 })
        .filter((mark): mark is Path => mark.mark === 'path' && mark.fill === 'subject')
        .flatMap(squaresOf);
      for (const { right } of fills) expect(right).toBeLessThanOrEqual(tenth.left);
      expect(part.length).toBeGreaterThan(0);
    }
  });

  it('fills what a range is at least, leaves light what it is at most, and hollow only what is beyond', () => {
    const part = countOf('between', 34, {
      quantity: { kind: 'count', unit: 'county', low: 30, high: 34, hedge: 'between' },
    });
    const dataset = datasetOf(units(part, countOf('exact', 40)));
    const paths = marksOf(dataset, { width: 320 }).filter((mark): mark is Path => mark.mark === 'path');
    const filled = (isLight: boolean) =>
      paths.filter(({ fill, opacity }) => fill === 'subject' && (opacity !== undefined) === isLight).flatMap(squaresOf);
    expect([filled(false).length, filled(true).length, gridOf(dataset, { width: 320 }).left.length]).toEqual([
      30, 4, 6,
    ]);
    const swatch = marksOf(dataset, { width: 320 }).find((mark): mark is Rect => mark.mark === 'rect');
    expect(swatch!.fill).toBe('subject');
  });

  it('is the same at every width that it has room for: squares do not stretch', () => {
    const [a, b] = [320, 1200].map((width) => gridOf(exact(9, 11), { width, narrowest: 320 }));
    expect(a).toEqual(b);
  });

  it('draws bars where squares would claim a number that is not known, or more units than there are', () => {
    for (const given of [
      units(countOf('exact', 9), countOf('about', 11)),
      units(countOf('exact', 9), countOf('between', 11)),
      units(countOf('exact', 12), countOf('exact', 11)),
      units(countOf('over', 11), countOf('exact', 11)),
    ]) {
      const dataset = datasetOf(given);
      const { part, left } = gridOf(dataset, { width: 320 });
      // The arrow of a bar is a path too, but no square.
      expect([...part, ...left].filter(({ left: from, right }) => right - from > 12)).toEqual([]);
      const bars = marksOf(dataset, { width: 320 }).filter((mark): mark is Rect => mark.mark === 'rect');
      expect(new Set(bars.map(({ figure }) => figure))).toEqual(new Set(['part', 'whole']));
      expect(wordsOf(dataset, { width: 320 }), 'an axis from zero').toContain('0');
    }
    const [part, whole] = marksOf(exact(12, 10), { width: 320 }).filter((mark): mark is Rect => mark.mark === 'rect');
    expect(part!.width / whole!.width).toBeCloseTo(1.2, 6);
    expect([part!.fill, whole!.fill]).toEqual(['subject', 'context']);
  });

  const named = { units: [{ name: { zh: '杭州', en: 'Hangzhou' } }, { name: { zh: '宁波', en: 'Ningbo' } }] };
  const whole = { printed: { quantity: '11个县', when: '3月8日前' }, when: { before: '2024-03-08' } };
  const article = datasetOf(
    units(countOf('exact', 9), countOf('exact', 11, whole), {
      exceptions: { e: countOf('exact', 2, named) },
      others: { o: ratio('share', 'exact', 1) },
    }),
  );

  it('tells the exceptions behind a hollow square, with their names', () => {
    const marks = marksOf(article, { width: 320, language: 'zh' }).filter(({ figure }) => figure === 'e');
    const { unitDates } = wordChart(article, 'it', 'zh').figures.find(({ id }) => id === 'e')!;
    expect(unitDates).not.toBe('');
    expect(
      marks
        .filter(isText)
        .map(({ text }) => text)
        .join(''),
    ).toBe(`exact 2个县县 exact：${unitDates}`);
    const [square] = marks.filter((mark): mark is Rect => mark.mark === 'rect');
    expect([square!.fill, square!.stroke]).toEqual([undefined, 'context']);
  });

  it('tells the whole in one line, with the date that it has', () => {
    expect(wordsOf(article, { width: 480, language: 'zh' })).toContain('县 exact（3月8日前）：11个县');
    expect(wordsOf(article, { width: 480, language: 'en' })).toContain(
      'Counties exact (before 8 March 2024): 11 counties',
    );
  });

  it('draws shares of what nobody counted as strips as wide as the squares, and says why', () => {
    for (const width of WIDTHS) {
      const { left } = gridOf(article, { width });
      const strips = marksOf(article, { width }).filter(
        (mark): mark is Rect => mark.mark === 'rect' && mark.height === 28,
      );
      expect(strips.map(({ fill }) => fill)).toEqual(['track', 'subject']);
      for (const strip of strips) expect(strip.x + strip.width).toBeCloseTo(left[1]!.right + 0.75, 6);
    }
    expect(wordsOf(article, { width: 480, language: 'zh' })).toContain('长条不分格：总数未报道。');
    expect(wordsOf(exact(9, 11), { width: 480, language: 'zh' })).not.toContain('长条不分格：总数未报道。');
  });

  it('has its points in the order of the roles', () => {
    const { points } = plotOf(article, 'it', { width: 320 });
    expect(points.map(({ figure }) => figure)).toEqual(['part', 'whole', 'e', 'o']);
  });
});

describe('unitGrid.sentence', () => {
  it('tells every figure with its phrase, hedges kept', () => {
    const dataset = datasetOf(
      units(countOf('nearly', 9), countOf('exact', 11), { others: { o: ratio('share', 'over', 0.9) } }),
    );
    expect(wordChart(dataset, 'it', 'zh').sentence).toBe(
      '县 nearly：nearly 9个县；县 exact：exact 11个县；比例 over：over 90%。',
    );
    expect(wordChart(dataset, 'it', 'en').sentence).toBe(
      'Counties nearly: nearly 9 counties; counties exact: 11 counties; rate over: over 90%.',
    );
  });
});
