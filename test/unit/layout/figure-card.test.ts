import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/core.js';
import { card, datasetOf } from './given-charts.js';
import { dated, ratio } from './given-figures.js';
import { flatMarks, isText, MEASURES, plotOf, WIDTHS } from './support.js';

const textsOf = (given: ReturnType<typeof card>, width = 360, language: 'zh' | 'en' = 'zh') =>
  flatMarks(plotOf(datasetOf(given), 'it', { width, language, measure: MEASURES.measureText }).marks).filter(isText);

describe('figureCard.layout', () => {
  it('sets the phrase largest, in the tone of the subject, and the label after it', () => {
    for (const width of WIDTHS) {
      const [phrase, label] = textsOf(card(ratio('share', 'nearly', 0.2, { printed: '近五分之一' })), width);
      expect(phrase).toMatchObject({ text: '近五分之一', fill: 'subject', weight: 700 });
      expect(phrase!.size).toBeGreaterThanOrEqual(24);
      expect(label!.size).toBeLessThan(phrase!.size);
      expect(label!.text).toBe('比例 nearly');
    }
  });

  it('steps down for a long phrase, and never under 24 px', () => {
    const sizeOf = (printed: string) => textsOf(card(ratio('share', 'exact', 0.2, { printed })), 320)[0]!.size;
    expect(sizeOf('北京市、浙江省、广东省、陕西省')).toBeLessThan(sizeOf('18%'));
    expect(sizeOf('近三成'.repeat(30))).toBeGreaterThanOrEqual(24);
  });

  it('says what a hedge means, and nothing of the kind where there is none', () => {
    const said = (hedge: 'nearly' | 'exact') =>
      textsOf(card(ratio('share', hedge, 0.2)))
        .map(({ text }) => text)
        .join('');
    expect(said('nearly')).toContain('略低于此数');
    expect(said('exact')).not.toContain('此数');
  });

  it('says of what, where and as of when', () => {
    const given = card(
      ratio('share', 'exact', 0.2, {
        of: { zh: '全国', en: 'the nation' },
        place: { zh: '浙江', en: 'Zhejiang' },
        asOf: { on: '2024-09-30' },
      }),
    );
    const said = textsOf(given, 480, 'en')
      .map(({ text }) => text)
      .join(' ');
    for (const part of ['the nation', 'Zhejiang', '30 September 2024']) expect(said).toContain(part);
  });

  it('sets a date as large as a number', () => {
    const [date] = textsOf(card(dated('甲', { by: '2024-03-31' }, '到3月底')));
    expect(date).toMatchObject({ text: '到3月底', fill: 'subject' });
  });

  it('has one point, for its figure', () => {
    expect(plotOf(zhejiang2024, 'certified', { width: 320 }).points.map(({ figure }) => figure)).toEqual([
      'certified-workers',
    ]);
  });
});

describe('figureCard.sentence', () => {
  it('tells the figure, hedge kept', () => {
    expect(wordChart(zhejiang2024, 'certified', 'zh').sentence).toContain('27.5万人');
    expect(wordChart(datasetOf(card(ratio('share', 'nearly', 0.2))), 'it', 'en').sentence).toContain('nearly 20%');
  });
});
