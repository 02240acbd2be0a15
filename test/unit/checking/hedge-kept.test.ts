import { describe, expect, test } from 'vitest';
import { inputOf, printedFigure, withAt, withoutAt } from '../support.js';
import { foundBy } from './planted.js';

describe('hedgeKept finds words that name a hedged number without its hedge, in every language', () => {
  // prettier-ignore
  test.each([
    ['volunteers/title/en', 'Nearly 12 million of almost 20 million are active', ''],
    ['volunteers/title/en', '12 million of nearly 20 million volunteers are active',
      'error charts/volunteers/title/en: expected “nearly 12 million people”, with its hedge, received “12 million” without one'],
    ['volunteers/title/zh', '2000万志愿者，近1200万活跃',
      'error charts/volunteers/title/zh: expected “近2000万人”, with its hedge, received “2000万” without one'],
    ['volunteers/title/zh-TW', '近2000萬志願者，1200萬活躍',
      'error charts/volunteers/title/zh-TW: expected “近1200萬人”, with its hedge, received “1200萬” without one'],
    ['volunteers/title/en', 'Over 12 million volunteers are active',
      'warning charts/volunteers/title/en: expected “nearly 12 million people”, hedged as it is, received “Over 12 million volunteers”'],
    ['volunteers/subtitle/en', 'Not nearly 12 million',
      'warning charts/volunteers/subtitle/en: expected “nearly 12 million people”, hedged as it is, received “Not nearly 12 million”'],
    ['certified-share/title/en', 'One in five certified social workers is in Zhejiang',
      'error charts/certified-share/title/en: expected “nearly one fifth”, with its hedge, received “One in five” without one'],
    ['certified-share/title/en', '20% of certified social workers are in Zhejiang',
      'error charts/certified-share/title/en: expected “nearly one fifth”, with its hedge, received “20%” without one'],
    ['organisations/notes/0/en', 'There are 244,000 of one kind.',
      'error charts/organisations/notes/0/en: expected “over 244,000 organisations”, with its hedge, received “244,000” without one'],
    ['subsidies/title/en', '200 to 600 yuan a month', ''],
    ['subsidies/title/en', 'Up to 600 yuan a month', ''],
    ['subsidies/title/en', '600 yuan a month',
      'error charts/subsidies/title/en: expected “200 to 600 yuan a month”, with its hedge, received “600 yuan a month” without one'],
    ['subsidies/title/en', '5,000 yuan, and 10,000 yuan',
      'error charts/subsidies/title/en: expected “up to 5,000 yuan a person”, with its hedge, received “5,000 yuan” without one'],
    ['applicants/title/en', 'About 64,000 more applicants',
      'warning charts/applicants/title/en: expected “up 64,000 people”, hedged as it is, received “About 64,000”'],
  ] as const)('%s: %s', (place, words, told) => {
    expect(foundBy('hedge-kept', withAt(`charts/${place}`, words))).toEqual(told === '' ? [] : [told]);
  });

  test('in labels and notes of the figure itself and of its parts', () => {
    const label = '12 million active volunteers';
    expect(foundBy('hedge-kept', withAt('figures/active-volunteers/label/en', label))).toEqual([
      'error figures/active-volunteers/label/en: expected “nearly 12 million people”, with its hedge, received “12 million active volunteers” without one',
    ]);
    const note = { zh: '共2000万。', en: 'Of 20 million.', 'zh-TW': '共2000萬。' };
    expect(foundBy('hedge-kept', withAt('figures/active-volunteers/note', note))).toHaveLength(3);
    expect(foundBy('hedge-kept', withAt('figures/certified-workers/label/en', label))).toEqual([]);
  });

  test('a number that some other figure has without a hedge may be that one', () => {
    const fine = { kind: 'money', unit: 'CNY', value: 5000 };
    const planted = withAt('figures/certified-workers/quantity', fine, withAt('charts', {}));
    const chart = { type: 'figure-card', figures: { figure: 'subsidy-ningbo' } };
    const title = { zh: '罚款5000元', en: 'A fine of 5,000 yuan', 'zh-TW': '罰款5000元' };
    expect(foundBy('hedge-kept', withAt('charts/fine', { ...chart, title }, planted))).toEqual([]);
  });

  test('a small number is held to the figures of its own chart alone', () => {
    const hedged = (value: number) => ({ kind: 'count', unit: 'province', hedge: 'atLeast', value });
    const rules = (value: number, place: string, words: string) =>
      foundBy(
        'hedge-kept',
        withAt(
          `charts/${place}/subtitle/en`,
          words,
          withAt('figures/speakers/quantity', hedged(value), withoutAt('figures/speakers/note')),
        ),
      );
    expect(rules(4, 'certified', '4 ways to a certificate')).toEqual([]);
    expect(rules(4, 'speakers', '4 provinces spoke')).toHaveLength(1);
    expect(rules(40, 'certified', '40 ways to a certificate')).toHaveLength(1);
  });

  test('a percent sign may mean points, and points mean nothing else', () => {
    const told = (title: string, quantity: object) => {
      const words = { zh: '上升', en: title };
      const chart = { type: 'figure-card', figures: { figure: 'it' }, title: words };
      const planted = { ...inputOf({ it: { ...printedFigure, quantity } }), charts: { it: chart } };
      return foundBy('hedge-kept', planted).map((each) => each.replace(/^.*, received/, 'received'));
    };
    const nearly = { kind: 'change', hedge: 'nearly', value: 0.03 };
    const points = { ...nearly, unit: 'percentage-point' };
    expect(told('Up nearly 3 percentage points, or 3%', points)).toEqual(['received “3%” without one']);
    expect(told('Up 3 percentage points', points)).toEqual(['received “Up 3 percentage points” without one']);
    expect(told('Up nearly 3%', points)).toEqual([]);
    expect(told('Up 3 percentage points', nearly)).toEqual([]);
  });

  test('nothing in the built-in dataset', () => {
    expect(foundBy('hedge-kept', withAt('charts/certified/corrections', []))).toEqual([]);
  });
});
