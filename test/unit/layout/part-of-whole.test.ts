import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import { drawn } from './drawn.js';
import { datasetOf, whole } from './given-charts.js';
import { amount } from './given-figures.js';
import { MEASURES, plotOf, textBox, WIDTHS } from './support.js';

const words = (zh: string, en: string) => ({ zh, en });
const volunteers = datasetOf(
  whole({
    all: amount('nearly', 2e7, { more: { label: words('注册志愿者', 'registered volunteers'), printed: '近2000万' } }),
    part: amount('nearly', 1.2e7, { more: { label: words('活跃志愿者', 'active volunteers'), printed: '近1200万' } }),
  }),
);
const anySize = fc.integer({ min: 1, max: 1e9 });

describe('partOfWhole.layout', () => {
  it('draws the whole first and then each part over a track as long as the whole, all on one scale', () => {
    fc.assert(
      fc.property(
        anySize,
        fc.array(anySize, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...WIDTHS),
        (all, parts, width) => {
          const figures = Object.fromEntries(parts.map((part, i) => [`p${i}`, amount('exact', Math.min(part, all))]));
          const dataset = datasetOf(whole({ all: amount('exact', all), ...figures }));
          const { barOf, rects } = drawn(dataset, { width });
          expect(barOf('all')).toMatchObject({ x: 0, fill: 'context' });
          const tracks = rects.filter(({ fill }) => fill === 'track');
          expect(tracks).toHaveLength(parts.length);
          for (const [index, part] of parts.entries()) {
            const bar = barOf(`p${index}`);
            expect(bar).toMatchObject({ x: 0, fill: 'subject' });
            expect(bar.width * all).toBeCloseTo(barOf('all').width * Math.min(part, all), -4);
            expect(tracks[index]).toMatchObject({ x: 0, y: bar.y, width: barOf('all').width });
          }
        },
      ),
    );
  });

  it('draws nothing of what is left over: behind a part there is only the whole, as hedged as its own bar', () => {
    const { rects } = drawn(volunteers, { width: 360 });
    const shapeOf = (fill: string) =>
      rects.filter((rect) => rect.fill === fill).map(({ x, width, opacity }) => ({ x, width, opacity }));
    expect(shapeOf('track')).toEqual(shapeOf('context'));
    expect(shapeOf('track').length).toBeGreaterThan(1);
    expect(new Set(rects.map(({ fill }) => fill))).toEqual(new Set(['context', 'track', 'subject']));
  });

  it('keeps the end of a whole that is nearly a number behind that number, in the track as well', () => {
    const { rects } = drawn(volunteers, { width: 360 });
    const ends = rects
      .filter(({ fill, opacity }) => fill === 'track' && opacity === undefined)
      .map(({ width }) => width);
    const reach = Math.max(...rects.filter(({ fill }) => fill === 'track').map(({ x, width }) => x + width));
    expect(ends[0]).toBeLessThanOrEqual(reach * 0.951);
  });

  it('sets no words of a part across the end of its whole', () => {
    for (const width of WIDTHS) {
      for (const hedge of HEDGES) {
        for (const size of [100, 400, 700, 950]) {
          const dataset = datasetOf(whole({ all: amount(hedge, 1000), part: amount('exact', size) }));
          const { texts, rects, barOf } = drawn(dataset, { width, measure: MEASURES.measureText });
          const phrase = texts.find(({ figure, weight }) => figure === 'part' && weight === 700)!;
          const { left, right, top } = textBox(phrase, MEASURES.measureText);
          if (phrase.fill === 'onMark' || top > barOf('part').y + barOf('part').height) continue;
          const end = Math.max(...rects.filter(({ figure }) => figure === 'all').map((rect) => rect.x + rect.width));
          const start = hedge === 'between' ? barOf('all').x : end;
          expect(left > end || right < start, `${hedge} ${size} ${width}`).toBe(true);
        }
      }
    }
  });

  it('names parts as parts', () => {
    expect(drawn(volunteers, { width: 360, language: 'zh' }).wordsOf('part')).toEqual(['其中活跃志愿者', '近1200万']);
    expect(drawn(volunteers, { width: 360 }).wordsOf('part')[0]).toBe('Of which active volunteers');
    expect(drawn(volunteers, { width: 360 }).wordsOf('all')[0]).toBe('Registered volunteers');
  });

  it('has a point for the whole and one for each part', () => {
    expect(plotOf(volunteers, 'it', { width: 360 }).points.map(({ figure }) => figure)).toEqual(['all', 'part']);
  });

  it('computes no percentage and no rest', () => {
    for (const language of ['zh', 'en'] as const) {
      const chart = wordChart(volunteers, 'it', language);
      const said = [...drawn(volunteers, { width: 640, language }).texts.map(({ text }) => text), chart.sentence].join(
        ' ',
      );
      expect(said).not.toMatch(/%|分之|成|800|8 million|60/);
    }
  });
});

describe('partOfWhole.sentence', () => {
  it('tells the whole and then what of it, hedges kept', () => {
    expect(wordChart(volunteers, 'it', 'zh').sentence).toBe('注册志愿者近2000万，其中活跃志愿者近1200万。');
    expect(wordChart(volunteers, 'it', 'en').sentence).toBe(
      'Registered volunteers: nearly 20 million people, of which active volunteers: nearly 12 million people.',
    );
    expect(wordChart(volunteers, 'it', 'zh-TW').sentence).toBe('注册志愿者近2000萬人，其中活跃志愿者近1200萬人。');
  });

  it('names parts of one label by their place or time', () => {
    const homes = (value: number, parts: object) =>
      amount('exact', value, { more: { label: words('住宅', 'homes'), printed: `${value}套`, ...parts } });
    const at = (zh: string, en: string) => ({ place: words(zh, en) });
    const sentenceOf = (a: object, b: object, language: 'zh' | 'en') => {
      const given = { all: homes(100, at('全国', 'the country')), a: homes(55, a), b: homes(20, b) };
      return wordChart(datasetOf(whole(given)), 'it', language).sentence;
    };
    const parts = [at('北方', 'the north'), at('南方', 'the south')] as const;
    expect(sentenceOf(...parts, 'en')).toBe(
      'Homes in the country: 100 people, of which homes in the north: 55 people, homes in the south: 20 people.',
    );
    expect(sentenceOf(...parts, 'zh')).toBe('全国住宅100套，其中北方住宅55套，南方住宅20套。');
    const years = [{ asOf: { in: '2023' } }, { asOf: { in: '2024' } }] as const;
    expect(sentenceOf(...years, 'en')).toContain('of which homes, 2023: 55 people, homes, 2024: 20 people.');
  });
});
