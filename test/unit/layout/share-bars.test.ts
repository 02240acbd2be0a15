import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { datasetOf, shares } from './given-charts.js';
import { counted, ratio } from './given-figures.js';
import { commandsOf, flatMarks, isText, plotOf, WIDTHS, type Flat } from './support.js';

type Rect = Extract<Flat, { mark: 'rect' }>;

const rectsOf = (dataset: Dataset, width: number, chart = 'it') =>
  flatMarks(plotOf(dataset, chart, { width }).marks).filter((mark): mark is Rect => mark.mark === 'rect');
const tracksOf = (rects: readonly Rect[]) => rects.filter(({ fill }) => fill === 'track');
const textsOf = (dataset: Dataset, language: 'zh' | 'en' = 'zh', chart = 'it') =>
  flatMarks(plotOf(dataset, chart, { width: 360, language }).marks).filter(isText);

const anyShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
const exact = (values: readonly number[]) =>
  datasetOf(shares(Object.fromEntries(values.map((value, i) => [`f${i}`, ratio('share', 'exact', value)]))));

describe('shareBars.layout', () => {
  it('draws each share as that part of a track that is the whole width', () => {
    fc.assert(
      fc.property(anyShares, fc.constantFrom(...WIDTHS), (values, width) => {
        const rects = rectsOf(exact(values), width);
        expect(tracksOf(rects)).toHaveLength(values.length);
        for (const track of tracksOf(rects)) expect([track.x, track.width]).toEqual([0, width]);
        for (const [index, value] of values.entries()) {
          const bar = rects.find(({ figure }) => figure === `f${index}`)!;
          expect(bar.x).toBe(0);
          expect(bar.width).toBeCloseTo(value * width, 6);
          expect(tracksOf(rects).some(({ y, height }) => y === bar.y && height === bar.height)).toBe(true);
        }
      }),
    );
  });

  it('draws every hedge of a share inside the whole, save the chevron, for which it leaves room in the picture', () => {
    for (const width of WIDTHS) {
      for (const value of [0.2, 0.9, 0.97, 0.99, 1]) {
        const dataset = datasetOf(shares(Object.fromEntries(HEDGES.map((h) => [h, ratio('share', h, value)]))));
        const scene = plotOf(dataset, 'it', { width });
        const marks = flatMarks(scene.marks);
        const whole = tracksOf(rectsOf(dataset, width))[0]!.width;
        for (const mark of marks) {
          if (mark.mark === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(whole + 1e-6);
          if (mark.mark !== 'path') continue;
          for (const { numbers } of commandsOf(mark.d)) expect(numbers[0]).toBeLessThanOrEqual(width - 1 + 1e-6);
        }
        expect(whole).toBeGreaterThan(width * 0.9);
      }
    }
  });

  it('takes the words of a share into a bar that has room, in the tone for words on marks', () => {
    const [name, phrase] = textsOf(exact([0.9]));
    expect(name).toMatchObject({ fill: 'ink' });
    expect(phrase).toMatchObject({ fill: 'onMark', anchor: 'end' });
  });

  it('writes into a hollow bar and before a floating one in ink', () => {
    const dataset = datasetOf(shares({ a: ratio('share', 'upTo', 0.95), b: ratio('share', 'between', 0.95) }));
    const phrases = textsOf(dataset).filter(({ weight }) => weight === 700);
    expect(phrases.map(({ fill, anchor }) => [fill, anchor])).toEqual([
      ['ink', 'end'],
      ['ink', 'end'],
    ]);
  });

  it('has the count of each share in a quiet line below it, with a point of its own', () => {
    const marks = textsOf(zhejiang2024, 'zh', 'certified-share');
    const { points } = plotOf(zhejiang2024, 'certified-share', { width: 360 });
    const english = textsOf(zhejiang2024, 'en', 'certified-share');
    for (const [share, count, zh, en] of [
      ['certified-share', 'certified-workers', '浙江：27.5万人', 'Zhejiang: 275,000 people'],
      ['exam-share', 'exam-applicants', '浙江：30.4万', 'Zhejiang: 304,000 people'],
    ] as const) {
      const words = marks.find(({ figure }) => figure === count)!;
      expect(words).toMatchObject({ text: zh, fill: 'muted' });
      expect(english.find(({ figure }) => figure === count)).toMatchObject({ text: en, fill: 'muted' });
      const [above, below] = [share, count].map((id) => points.find(({ figure }) => figure === id)!);
      expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height);
      expect(words.y).toBeGreaterThan(below!.y);
      expect(words.y).toBeLessThan(below!.y + below!.height);
    }
  });

  it('draws shares without counts, and more shares than counts', () => {
    expect(plotOf(exact([0.2, 0.4]), 'it', { width: 360 }).points.map(({ figure }) => figure)).toEqual(['f0', 'f1']);
    const given = shares({ a: ratio('share', 'exact', 0.2), b: ratio('share', 'exact', 0.3) }, { c: counted([{}]) });
    const { points } = plotOf(datasetOf(given), 'it', { width: 360 });
    expect(points.map(({ figure }) => figure)).toEqual(['a', 'c', 'b']);
  });

  it('names the whole at the end of the axis if it is the same for all', () => {
    const whole = (name: string) => ({ of: { zh: name, en: name } });
    const endOf = (a: object, b: object) => {
      const dataset = datasetOf(shares({ a: ratio('share', 'exact', 0.2, a), b: ratio('share', 'exact', 0.3, b) }));
      return textsOf(dataset)
        .filter(({ figure }) => figure === undefined)
        .map(({ text }) => text);
    };
    expect(endOf(whole('全国'), whole('全国'))).toEqual(['0%', '全国 = 100%']);
    expect(endOf(whole('全国'), whole('全省'))).toEqual(['0%', '100%']);
    expect(endOf({}, {})).toEqual(['0%', '100%']);
    const english = textsOf(zhejiang2024, 'en', 'certified-share').filter(({ figure }) => figure === undefined);
    expect(english.map(({ text }) => text)).toEqual(['0%', 'The national total = 100%']);
    expect(endOf(whole('全国'.repeat(60)), whole('全国'.repeat(60)))).toEqual(['0%', '100%']);
  });

  it('names the whole of each share in its row where they differ', () => {
    const nation = ratio('share', 'exact', 0.2, { of: { zh: '全国', en: 'the nation' } });
    const province = ratio('share', 'exact', 0.3, { of: { zh: '全省', en: 'the province' } });
    const dataset = datasetOf(shares({ a: nation, b: province }));
    const told = (language: 'zh' | 'en') => textsOf(dataset, language).map(({ text }) => text);
    expect(told('zh').slice(0, 3)).toEqual(expect.arrayContaining(['比例 exact（占全国）']));
    expect(told('zh')).toContain('比例 exact（占全省）');
    expect(told('en')).toContain('Rate exact (of the province)');
  });

  it('keeps the label of the whole at the end of the track', () => {
    const dataset = datasetOf(shares({ a: ratio('share', 'over', 0.99) }));
    const [track] = tracksOf(rectsOf(dataset, 360));
    const label = textsOf(dataset).find(({ text }) => text.endsWith('100%') && text.length === 4)!;
    expect(label.x).toBeCloseTo(track!.width, 6);
  });
});

describe('shareBars.sentence', () => {
  it('names each share with its whole and its count, hedges kept', () => {
    const zh = wordChart(zhejiang2024, 'certified-share', 'zh').sentence;
    expect(zh).toContain('近五分之一');
    expect(zh).toContain('27.5万人');
    const en = wordChart(zhejiang2024, 'certified-share', 'en').sentence;
    expect(en).toContain('nearly one fifth of the national total');
    expect(en).toContain('304,000 people');
  });

  it('names the place of a share, unless its label does', () => {
    const place = { zh: '某县', en: 'the county' };
    const sentenceOf = (label: object, language: 'zh' | 'en') =>
      wordChart(datasetOf(shares({ a: ratio('share', 'exact', 0.2, { place, ...label }) })), 'it', language).sentence;
    expect(sentenceOf({}, 'en')).toBe('Rate exact in the county: 20%.');
    expect(sentenceOf({ label: { zh: '某县居民', en: 'people of the county' } }, 'en')).toBe(
      'People of the county: 20%.',
    );
    expect(sentenceOf({ label: { zh: '居民', en: 'people' } }, 'zh')).toBe('某县居民占exact 20%。');
    expect(sentenceOf({ label: { zh: '某县居民', en: 'people' } }, 'zh')).toBe('某县居民占exact 20%。');
  });

  it('names each share so that no two are alike, in rows as in the sentence', () => {
    const women = (parts: object) =>
      ratio('share', 'exact', 0.2, { label: { zh: '女性', en: 'women' }, printed: '20%', ...parts });
    const at = (place: string) => women({ place: { zh: place, en: place } });
    const told = (a: object, b: object) => {
      const dataset = datasetOf(shares({ a, b }));
      const rows = textsOf(dataset, 'en').map(({ text }) => text);
      return [...rows.filter((text) => text.includes('omen')), wordChart(dataset, 'it', 'en').sentence];
    };
    expect(told(at('the Senate'), at('the House'))).toEqual([
      'Women (the Senate)',
      'Women (the House)',
      'Women in the Senate: 20%; women in the House: 20%.',
    ]);
    expect(told(women({ asOf: { in: '2024' } }), women({ asOf: { in: '2020' } }))).toEqual([
      '2024: women',
      '2020: women',
      'Women, 2024: 20%; women, 2020: 20%.',
    ]);
    const of = (whole: string) => women({ of: { zh: whole, en: whole }, place: { zh: whole, en: whole } });
    expect(told(of('senators'), of('members'))).toEqual([
      'Women (of senators)',
      'Women (of members)',
      'Women in senators: 20% of senators; women in members: 20% of members.',
    ]);
  });

  it('leaves out what is missing', () => {
    expect(wordChart(exact([0.2]), 'it', 'en').sentence).toBe('Rate exact: 20%.');
  });
});
