import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { zhejiang2024 } from '../../../src/core.js';
import { printedPhrases } from '../../../src/dataset/worded-figure.js';
import { LANGUAGES as ALL_LANGUAGES } from '../../../src/dataset/language.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import type { ChartType } from '../../../src/layout/chart-type.js';
import { EXTREMES } from './extremes.js';
import { datasetOf } from './given-charts.js';
import {
  coordinatesOf,
  faultsOf,
  flatMarks,
  intersect,
  isText,
  LANGUAGES,
  MEASURES,
  pictureOf,
  plotOf,
  WIDTHS,
  type Shown,
} from './support.js';

interface Case {
  readonly name: string;
  readonly dataset: Dataset;
  readonly chart: string;
  /** Undefined for the usual one. */
  readonly form: string | undefined;
}

/** A chart in each form that its type has. */
function casesOf({ name, dataset, chart }: Omit<Case, 'form'>): readonly Case[] {
  const { forms }: ChartType = chartTypes[dataset.charts[chart]!.type as keyof typeof chartTypes];
  const others = (forms ?? []).slice(1).map((form) => ({ name: `${name}, ${form}`, dataset, chart, form }));
  return [{ name, dataset, chart, form: undefined }, ...others];
}

const BUILT_IN = Object.keys(zhejiang2024.charts).map((chart) => ({ name: chart, dataset: zhejiang2024, chart }));
const EXTREME = Object.entries(EXTREMES).map(([name, given]) => ({ name, dataset: datasetOf(given), chart: 'it' }));
const CASES = [...BUILT_IN, ...EXTREME].flatMap(casesOf);

/** The built-in dataset speaks all languages; invented ones are shown in those that they are written in. */
const languagesOf = (dataset: Dataset) => (dataset === zhejiang2024 ? ALL_LANGUAGES : LANGUAGES);

const shownIn = (dataset: Dataset): readonly Required<Omit<Shown, 'narrowest' | 'form'>>[] =>
  WIDTHS.flatMap((width) =>
    languagesOf(dataset).flatMap((language) =>
      Object.values(MEASURES).map((measure) => ({ width, language, measure })),
    ),
  );

describe.each(CASES)('layout of $name', ({ dataset, chart, form }) => {
  const shownAs = shownIn(dataset).map((shown) => ({ ...shown, form }));

  it('lets no words overlap, leave the plot, stand on marks or be small, at any width and in any language', () => {
    for (const shown of shownAs) {
      expect(faultsOf(plotOf(dataset, chart, shown), shown.measure), describeShown(shown)).toEqual([]);
    }
  });

  it('keeps to this in the whole picture', () => {
    for (const shown of shownAs) {
      expect(faultsOf(pictureOf(dataset, chart, shown), shown.measure), describeShown(shown)).toEqual([]);
    }
  });

  it('keeps every mark inside the plot', () => {
    for (const shown of shownAs) {
      const { width, height, marks } = plotOf(dataset, chart, shown);
      for (const mark of flatMarks(marks)) {
        const { xs, ys } = coordinatesOf(mark);
        const ends = 'width' in mark ? [mark.x, mark.x + mark.width] : mark.mark === 'circle' ? [mark.cx] : xs;
        // One expectation for each square of thousands would take seconds.
        const outside = ends.filter((x) => !(x >= -0.01 && x <= width + 0.01));
        expect(outside, describeShown(shown)).toEqual([]);
        expect(ys.filter((y) => !(y <= height))).toEqual([]);
      }
    }
  });

  it('is as wide as the frame and has a height', () => {
    for (const shown of shownAs) {
      const scene = plotOf(dataset, chart, shown);
      expect(scene.width).toBe(shown.width);
      expect(scene.height).toBeGreaterThan(0);
      expect(pictureOf(dataset, chart, shown).width).toBe(shown.width);
    }
  });

  it('moves marks only sideways, and linearly, when the width changes and the narrowest width does not', () => {
    for (const language of languagesOf(dataset)) {
      for (const make of [plotOf, pictureOf]) {
        const [narrow = [], middle = [], wide = []] = [320, 700, 1080].map((width) =>
          flatMarks(
            make(dataset, chart, { width, language, narrowest: 320, measure: MEASURES.measureText, form }).marks,
          ),
        );
        expectLinear(narrow, middle, wide);
      }
    }
  });

  it('has points for figures of the chart only, in reading order, high enough for a finger, inside, apart', () => {
    const figures = Object.values(dataset.charts[chart]!.figures).flat();
    for (const shown of shownAs) {
      for (const make of [plotOf, pictureOf]) {
        const scene = make(dataset, chart, shown);
        const boxes = scene.points.map(({ x, y, width, height }) => ({
          left: x,
          top: y,
          right: x + width,
          bottom: y + height,
        }));
        expect([...new Set(scene.points.map(({ figure }) => figure))].sort()).toEqual([...new Set(figures)].sort());
        for (const [index, box] of boxes.entries()) {
          expect(box.bottom - box.top).toBeGreaterThanOrEqual(24);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(scene.width + 0.01);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(scene.height);
          // One expectation for all of them: forty rows make thousands of pairs.
          const wrong = boxes.slice(index + 1).filter((later) => later.top < box.top || intersect(box, later, 4));
          expect(wrong).toEqual([]);
        }
      }
    }
  });

  it('shows every printed phrase, letter for letter', () => {
    const ids = Object.values(dataset.charts[chart]!.figures).flat();
    const phrases = ids.flatMap((id) => printedPhrases(dataset.figures[id]!));
    for (const width of WIDTHS) {
      const { marks } = plotOf(dataset, chart, { width, language: 'zh', measure: MEASURES.measureText, form });
      const shown = flatMarks(marks)
        .filter(isText)
        .map(({ text }) => text.replace(/\s/g, ''))
        .join('');
      for (const phrase of phrases) expect(shown).toContain(phrase.replace(/\s/g, ''));
    }
  });

  it('gives the same scene twice', () => {
    const shown = { width: 360, language: 'zh', measure: MEASURES.measureText, form } as const;
    expect(plotOf(dataset, chart, shown)).toEqual(plotOf(dataset, chart, shown));
  });
});

function describeShown({ width, language, measure }: Shown): string {
  return `${width} px, ${language}, ${measure === MEASURES.flat ? 'flat' : 'measured'}`;
}

type Marks = ReturnType<typeof flatMarks>;

/** How much of the way from 320 to 1080 lies before 700. */
const PART = (700 - 320) / (1080 - 320);

function expectLinear(narrow: Marks, middle: Marks, wide: Marks): void {
  expect(middle.map(({ mark }) => mark)).toEqual(narrow.map(({ mark }) => mark));
  expect(wide.map(({ mark }) => mark)).toEqual(narrow.map(({ mark }) => mark));
  for (const [index, mark] of narrow.entries()) {
    const [a, b, c] = [coordinatesOf(mark), coordinatesOf(middle[index]!), coordinatesOf(wide[index]!)];
    expect(b.ys).toEqual(a.ys);
    expect(c.ys).toEqual(a.ys);
    expect(b.xs).toHaveLength(a.xs.length);
    const bent = a.xs.filter((x, i) => {
      const between = x + PART * (c.xs[i]! - x);
      // Steps of units are written with two decimals.
      return !(Math.abs(b.xs[i]! - between) <= 0.011);
    });
    expect(bent, JSON.stringify(mark)).toEqual([]);
    if (mark.mark === 'text')
      expect(middle[index]).toMatchObject({ text: mark.text, size: mark.size, fill: mark.fill });
  }
}
