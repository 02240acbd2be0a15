import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { LANGUAGES } from '../../../src/dataset/language.js';
import { printedPhrases } from '../../../src/dataset/worded-figure.js';
import { MEASURES, plotOf } from '../layout/support.js';

const { charts, figures } = zhejiang2024;

/** Figures that no chart shows, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'exam-growth-rate': 'a percentage that the article does not print; the chart shows both numbers and the increase',
};

describe('the charts of the built-in dataset', () => {
  test('stand in the order of the story', () => {
    expect(Object.entries(charts).map(([id, { type }]) => `${id}: ${type}`)).toEqual([
      'speakers: figure-card',
      'milestones: event-timeline',
      'county-rollout: rollout-timeline',
      'deputy-led: unit-grid',
      'year-2024: event-timeline',
      'organisations: amount-bars',
      'applicants: change',
      'subsidies: range-bars',
      'certified: figure-card',
      'certified-share: share-bars',
      'volunteers: part-of-whole',
      'volunteer-rate: rate-comparison',
    ]);
  });

  test.each(LANGUAGES)('show every figure, save for those that are not to be shown, in %s', (language) => {
    const shown = new Set(
      Object.keys(charts).flatMap((id) =>
        plotOf(zhejiang2024, id, { width: 360, language, measure: MEASURES.flat }).points.map(({ figure }) => figure),
      ),
    );
    const missing = Object.keys(figures).filter((id) => !shown.has(id));
    expect(missing).toEqual(Object.keys(NOT_SHOWN));
  });
});

/** The number of a printed phrase that has a hedge, and the number with its hedge: 24.4万, 24.4万余. */
const HEDGED = Object.values(figures).flatMap((figure) => {
  const [phrase = ''] = printedPhrases(figure).map((printed) => printed.replace(/ /g, ''));
  const [, number] = /([\d.]+万|[一-十]分之一)/.exec(phrase) ?? [];
  const [, hedged] = /(近[^人]+|最高\d+元|[\d.]+万余)/.exec(phrase) ?? [];
  return number !== undefined && hedged !== undefined ? [[number, hedged] as const] : [];
});

describe.each(Object.entries(charts))('the title of %s', (_id, { title, subtitle }) => {
  test('is short, in every language, and has a subtitle that says more', () => {
    expect(title.zh.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(22);
    expect(title['zh-TW']?.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(22);
    expect(title.en.length).toBeLessThanOrEqual(70);
    for (const language of LANGUAGES) {
      expect(subtitle?.[language]).toMatch(/\S/);
      expect(subtitle?.[language]).not.toBe(title[language]);
    }
  });

  test('keeps the hedge of every number that it names', () => {
    expect(HEDGED.map(([, hedged]) => hedged)).toEqual([
      '24.4万余',
      '近六分之一',
      '近五分之一',
      '近2000万',
      '近1200万',
    ]);
    const bare = HEDGED.filter(([number, hedged]) => title.zh.includes(number) && !title.zh.includes(hedged));
    expect(bare).toEqual([]);
    for (const number of title.en.match(/244,000|1[28] million|20 million|one in five/g) ?? []) {
      expect(title.en).toMatch(new RegExp(`(nearly|over) ${number}`, 'i'));
    }
  });
});
