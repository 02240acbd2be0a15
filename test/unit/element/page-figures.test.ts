import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { zhejiang2024, type Dataset } from '../../../src/core.js';
import type { Outcome } from '../../../src/element/outcome.js';
import {
  figuresOf,
  isSameFigure,
  PageFigures,
  type ChartMember,
  type PageFigure,
  type WordsMember,
} from '../../../src/element/page-figures.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const copy = (change: (dataset: Dataset) => object = () => ({})): Dataset => {
  const dataset = JSON.parse(JSON.stringify(zhejiang2024)) as Dataset;
  return { ...dataset, ...change(dataset) };
};

const RATE: PageFigure = { dataset: zhejiang2024, figure: 'volunteer-rate' };
const OTHER: PageFigure = { dataset: zhejiang2024, figure: 'certified-share' };

/** Where a member stands in a page; nothing is asked of it here. */
const place = () => ({}) as ChartMember['element'];

interface FakeChart extends ChartMember {
  lit: readonly string[];
}

function chartOf(dataset: Dataset | undefined): FakeChart {
  const outcome = dataset ? { state: 'drawn', from: { dataset } } : { state: 'waiting' };
  return {
    element: place(),
    outcome: outcome as Outcome,
    lit: [],
    light(figures) {
      this.lit = figures;
    },
  };
}

interface FakeWords extends WordsMember {
  isLit: boolean;
  relinked: number;
}

function wordsOf(linked: PageFigure | undefined): FakeWords {
  return {
    element: place(),
    linked,
    isLit: false,
    relinked: 0,
    relink() {
      this.relinked += 1;
    },
    light(isLit) {
      this.isLit = isLit;
    },
  };
}

function pageOf(charts: readonly ChartMember[], words: readonly WordsMember[] = []): PageFigures {
  const page = new PageFigures();
  words.forEach((each) => page.putWords(each));
  charts.forEach((each) => page.putChart(each));
  return page;
}

describe('figuresOf', () => {
  it('is one for a document, and another for another', () => {
    const [a, b] = [{} as Document, {} as Document];
    expect(figuresOf(a)).toBe(figuresOf(a));
    expect(figuresOf(a)).not.toBe(figuresOf(b));
  });
});

describe('PageFigures.light', () => {
  it('lights a figure in every chart of its dataset and in the words that say it', () => {
    const charts = [chartOf(zhejiang2024), chartOf(copy()), chartOf(undefined)];
    const words = [wordsOf(RATE), wordsOf(OTHER), wordsOf(undefined)];
    const page = pageOf(charts, words);
    page.light(words[0]!.element, RATE);
    expect(charts.map(({ lit }) => lit)).toEqual([['volunteer-rate'], ['volunteer-rate'], []]);
    expect(words.map(({ isLit }) => isLit)).toEqual([true, false, false]);
    page.light(words[0]!.element, undefined);
    expect(charts.map(({ lit }) => lit)).toEqual([[], [], []]);
    expect(words.map(({ isLit }) => isLit)).toEqual([false, false, false]);
  });

  it('leaves a figure of the same id in another dataset dark', () => {
    const other = copy(({ source }) => ({ source: { ...source, date: '2020' } }));
    const charts = [chartOf(zhejiang2024), chartOf(other)];
    const words = wordsOf({ ...RATE, dataset: other });
    pageOf(charts, [words]).light(place(), RATE);
    expect([charts.map(({ lit }) => lit), words.isLit]).toEqual([[['volunteer-rate'], []], false]);
  });

  it('keeps a figure lit until the last that asked for it does no longer', () => {
    const chart = chartOf(zhejiang2024);
    const page = pageOf([chart]);
    const [a, b] = [place(), place()];
    page.light(a, RATE);
    page.light(b, RATE);
    page.light(a, OTHER);
    expect([...chart.lit].sort()).toEqual(['certified-share', 'volunteer-rate']);
    page.light(a, undefined);
    expect(chart.lit).toEqual(['volunteer-rate']);
    page.light(b, undefined);
    expect(chart.lit).toEqual([]);
  });

  it('says nothing to anybody where nothing was asked for', () => {
    const chart = chartOf(zhejiang2024);
    const page = pageOf([chart]);
    chart.light = () => {
      throw new Error('it was lit');
    };
    page.light(place(), undefined);
    page.renew();
    page.putChart(chart);
    expect(() => page.light(place(), RATE)).toThrow('it was lit');
  });
});

describe('members', () => {
  it('words are told to look anew when they come, and whenever a chart comes, changes or goes', () => {
    const [words, chart] = [wordsOf(RATE), chartOf(zhejiang2024)];
    const page = pageOf([], [words]);
    expect(words.relinked).toBe(1);
    page.putChart(chart);
    page.putChart(chart);
    expect(words.relinked).toBe(3);
    page.remove(chart);
    expect(words.relinked).toBe(4);
    expect(page.charts).toEqual([]);
  });

  it('a chart that comes or is drawn anew is lit as the others are', () => {
    const chart = chartOf(zhejiang2024);
    const page = pageOf([]);
    page.light(place(), RATE);
    page.putChart(chart);
    expect(chart.lit).toEqual(['volunteer-rate']);
    chart.lit = [];
    page.renew();
    expect(chart.lit).toEqual(['volunteer-rate']);
  });

  it('what one asked for goes with it, and what leaves is dark', () => {
    const [first, second] = [chartOf(zhejiang2024), chartOf(zhejiang2024)];
    const words = wordsOf(RATE);
    const page = pageOf([first, second], [words]);
    page.light(words.element, RATE);
    page.remove(words);
    expect([first.lit, second.lit]).toEqual([[], []]);
    page.light(first.element, RATE);
    page.remove(first);
    expect([first.lit, second.lit]).toEqual([[], []]);
  });

  it('nobody who has left is held', async () => {
    const page = new PageFigures();
    const held = Array.from({ length: 50 }, () => {
      const [chart, words] = [chartOf(zhejiang2024), wordsOf(RATE)];
      page.putChart(chart);
      page.putWords(words);
      page.light(chart.element, RATE);
      page.light(words.element, RATE);
      page.remove(chart);
      page.remove(words);
      return [new WeakRef(chart), new WeakRef(words.element)];
    }).flat();
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(held.filter((ref) => ref.deref()).length).toBe(0);
  });
});

/** Two datasets, and whether a figure of the same id is one figure in them. */
const SAME: readonly [string, Dataset, boolean][] = [
  ['the same object', zhejiang2024, true],
  ['loaded twice', copy(), true],
  ['of another article', copy(({ source }) => ({ source: { ...source, title: { zh: '另', en: 'Other' } } })), false],
  [
    'with another reading',
    copy(({ figures }) => ({
      figures: { ...figures, 'volunteer-rate': { ...figures['volunteer-rate'], printed: '19%' } },
    })),
    false,
  ],
  [
    'in which another figure differs',
    copy(({ figures }) => ({ figures: { ...figures, 'exam-share': figures['certified-share'] } })),
    true,
  ],
];

describe('isSameFigure', () => {
  it.each(SAME)('%s', (_, dataset, isSame) => {
    expect(isSameFigure(RATE, { ...RATE, dataset })).toBe(isSame);
    expect(isSameFigure(OTHER, { ...RATE, dataset })).toBe(false);
  });
});
