import { describe, expect, test } from 'vitest';
import { inputOf, printedFigure, withAt } from '../support.js';
import { foundBy } from './planted.js';

type Parts = Readonly<Record<string, unknown>>;

const words = (text: string) => ({ zh: text, en: text });
const figure = (quantity: Parts, parts: Parts = {}) => ({ ...printedFigure, quantity, ...parts });
const people = (parts: Parts, more: Parts = {}) => figure({ kind: 'count', unit: 'person', ...parts }, more);
const nearly = (value: number) => ({ hedge: 'nearly', value });
const chart = (type: string, figures: Parts) => ({ type, figures, title: words('title') });

function found(figures: Parts, drawn?: ReturnType<typeof chart>): readonly string[] {
  return foundBy('figures-agree', { ...inputOf(figures), charts: drawn ? { it: drawn } : {} });
}

const WORKERS = { label: words('workers') };

describe('figuresAgree: a part and its share of a whole', () => {
  const share = (parts: Parts, more: Parts = {}) =>
    figure({ kind: 'share', ...parts }, { ...WORKERS, of: 'total', ...more });
  const fifth = { ...nearly(1 / 5), fraction: [1, 5] };
  // prettier-ignore
  test.each([
    ['nearly a fifth of 1.4 million', { value: 275_000, precision: 1000 }, fifth, { value: 1_400_000 }, ''],
    ['nearly a fifth of 1.37 million: within the rounding', { value: 275_000, precision: 1000 }, fifth, { value: 1_374_000 }, ''],
    ['more than a fifth of 1.2 million', { value: 275_000, precision: 1000 }, fifth, { value: 1_200_000 },
      'error figures/share/quantity: expected about 22.9%, as “part” ÷ “total” gives, received “nearly one fifth”'],
    ['a tenth is no nearly a fifth', { value: 275_000, precision: 1000 }, fifth, { value: 2_800_000 },
      'warning figures/share/quantity: expected about 9.82%, as “part” ÷ “total” gives, received “nearly one fifth”'],
    ['18% of a total', { value: 1800 }, { value: 0.18 }, { value: 10_000 }, ''],
    ['18% of a total, to half a per cent', { value: 1849 }, { value: 0.18 }, { value: 10_000, precision: 1 }, ''],
    ['19% of a total', { value: 1900 }, { value: 0.18 }, { value: 10_000, precision: 1 },
      'error figures/share/quantity: expected 19%, as “part” ÷ “total” gives, received “18%”'],
    ['an open end agrees with all on its side', { hedge: 'over', value: 1000 }, { hedge: 'atLeast', value: 0.5 }, nearly(2000), ''],
    ['over a half of at most 1000 are not under 400', { hedge: 'upTo', value: 400 }, { hedge: 'over', value: 0.5 }, { hedge: 'atLeast', value: 1000 },
      'error figures/share/quantity: expected up to 40%, as “part” ÷ “total” gives, received “over 50%”'],
  ] as const)('%s', (_name, part, ofTotal, total, told) => {
    const figures = { part: people(part, WORKERS), share: share(ofTotal), total: people(total) };
    expect(found(figures)).toEqual(told === '' ? [] : [told]);
  });

  test('a rate is held to count and population in the same way', () => {
    const rate = figure({ kind: 'rate', value: 0.18 }, { ...WORKERS, of: 'total' });
    const figures = {
      part: people({ value: 12_000_000 }, WORKERS),
      rate,
      total: people({ value: 50_000_000, precision: 1e6 }),
    };
    expect(found(figures)).toEqual([
      'error figures/rate/quantity: expected 24%, as “part” ÷ “total” gives, received “18%”',
    ]);
  });

  test('a share that a chart sets beside its count, whatever they are called', () => {
    const figures = { part: people({ value: 300 }), share: share({ value: 0.2 }), total: people({ value: 1000 }) };
    expect(found(figures)).toEqual([]);
    expect(found(figures, chart('share-bars', { shares: ['share'], counts: ['part'] }))).toEqual([
      'error figures/share/quantity: expected 30%, as “part” ÷ “total” gives, received “20%”',
    ]);
  });

  test('a share that a rule divides a part by, where the total is stated too', () => {
    const implied = { label: words('implied'), origin: { type: 'derived', rule: 'whole', from: ['part', 'share'] } };
    const figures = {
      part: people({ value: 300 }),
      share: share({ value: 0.2 }),
      total: people({ value: 1000 }),
      implied,
    };
    expect(found(figures)).toEqual([
      'error figures/share/quantity: expected 30%, as “part” ÷ “total” gives, received “20%”',
    ]);
  });

  test('nothing where the dataset does not link them: another place, another time, several parts', () => {
    const total = people({ value: 1000 });
    const part = people({ value: 300 }, WORKERS);
    const elsewhere = people({ value: 300 }, { ...WORKERS, place: words('elsewhere') });
    expect(found({ part: elsewhere, share: share({ value: 0.2 }), total })).toEqual([]);
    expect(found({ part, other: part, share: share({ value: 0.2 }), total })).toEqual([]);
    expect(found({ part, share: share({ value: 0.2 }, { of: words('all') }), total })).toEqual([]);
  });
});

describe('figuresAgree: a part is not above its whole', () => {
  // prettier-ignore
  test.each([
    ['9 of 11', { value: 9 }, { value: 11 }, ''],
    ['all of them', { value: 11 }, { value: 11 }, ''],
    ['12 of 11', { value: 12 }, { value: 11 },
      'error figures/part/quantity: expected no more than 11 people, as “whole” says, received “12 people”'],
    ['nearly 12 of nearly 20 million', nearly(12e6), nearly(20e6), ''],
    ['over 20 of nearly 20 million', { hedge: 'over', value: 20e6 }, nearly(20e6), ''],
    ['over 21 of nearly 20 million', { hedge: 'over', value: 21e6 }, nearly(20e6),
      'error figures/part/quantity: expected no more than nearly 20 million people, as “whole” says, received “over 21 million people”'],
    ['nearly 30 of nearly 20 million', nearly(30e6), nearly(20e6),
      'warning figures/part/quantity: expected no more than nearly 20 million people, as “whole” says, received “nearly 30 million people”'],
    ['a range that begins below', { hedge: 'between', low: 5, high: 20 }, { value: 11 }, ''],
  ] as const)('%s', (_name, part, whole, told) => {
    const figures = { part: people(part), whole: people(whole) };
    const expected = told === '' ? [] : [told];
    expect(found({ ...figures, part: people(part, { of: 'whole' }) })).toEqual(expected);
    expect(found(figures, chart('part-of-whole', { whole: 'whole', parts: ['part'] }))).toEqual(expected);
  });

  test('is not said of figures with other units', () => {
    const part = figure({ kind: 'money', unit: 'CNY', value: 500 }, { of: 'whole' });
    expect(found({ part, whole: people({ value: 11 }) })).toEqual([]);
  });

  test('in a grid, what is told of and what is left are all', () => {
    const figures = (left: number) => ({
      part: people({ value: 9 }),
      whole: people({ value: 11 }),
      left: people({ value: left }),
    });
    const grid = chart('unit-grid', { part: 'part', whole: 'whole', exceptions: ['left'] });
    expect(found(figures(2), grid)).toEqual([]);
    expect(found(figures(3), grid)).toEqual([
      'error figures/whole/quantity: expected 12 people, as “part” + “left” gives, received “11 people”',
    ]);
  });
});

describe('figuresAgree: a change lies between two amounts', () => {
  const drawn = chart('change', { before: 'before', after: 'after', change: 'change' });
  const change = (parts: Parts) => figure({ kind: 'change', ...parts });
  // prettier-ignore
  test.each([
    ['6.4万 more than 24万', { value: 240_000, precision: 1000 }, { unit: 'person', value: 64_000, precision: 1000 }, ''],
    ['5.4万 more', { value: 240_000, precision: 1000 }, { unit: 'person', value: 54_000, precision: 1000 },
      'error figures/change/quantity: expected up 64,000 people, as “after” − “before” gives, received “up 54,000 people”'],
    ['a fall where it rose', { value: 240_000, precision: 1000 }, { unit: 'person', value: -64_000, precision: 1000 },
      'error figures/change/quantity: expected up 64,000 people, as “after” − “before” gives, received “down 64,000 people”'],
    ['about 10万 more', { value: 240_000, precision: 1000 }, { unit: 'person', hedge: 'about', value: 100_000 },
      'warning figures/change/quantity: expected up 64,000 people, as “after” − “before” gives, received “up about 100,000 people”'],
    ['up to 7万 more than nearly 24万', nearly(240_000), { unit: 'person', hedge: 'upTo', value: 70_000 }, ''],
    ['up to 6万 more than nearly 24万', nearly(240_000), { unit: 'person', hedge: 'upTo', value: 60_000 },
      'error figures/change/quantity: expected up over 64,000 people, as “after” − “before” gives, received “up at most 60,000 people”'],
  ] as const)('%s', (_name, before, by, told) => {
    const figures = { before: people(before), after: people({ value: 304_000, precision: 1000 }), change: change(by) };
    expect(found(figures, drawn)).toEqual(told === '' ? [] : [told]);
  });

  test('of two percentages is one in points', () => {
    const rate = (value: number) => figure({ kind: 'rate', value });
    const told = (value: number) => {
      const by = change({ unit: 'percentage-point', value });
      return found({ before: rate(0.15), after: rate(0.18), change: by }, drawn);
    };
    expect(told(0.03)).toEqual([]);
    expect(told(0.05)).toEqual([
      'error figures/change/quantity: expected up 3 percentage points, as “after” − “before” gives, received “up 5 percentage points”',
    ]);
  });
});

describe('figuresAgree: dates', () => {
  test('no level of a roll-out is done before its start', () => {
    const date = '2024-01-11';
    expect(foundBy('figures-agree', withAt('figures/city-offices/when', { before: date }))).toEqual([
      'error figures/city-offices/when: expected no date that is over before 12 January 2024, when “mobilisation” set it off, received “before 11 January 2024”',
    ]);
  });
});

test('figuresAgree finds nothing in the built-in dataset, and a share that was mistyped', () => {
  const planted = withAt('figures/deputy-led-cities/quantity', { kind: 'count', unit: 'city', value: 12 });
  expect(foundBy('figures-agree', withAt('charts', {}))).toEqual([]);
  expect(foundBy('figures-agree', planted)).toEqual([
    'error figures/deputy-led-cities/quantity: expected no more than 11 prefecture-level cities, as “cities” says, received “12 prefecture-level cities”',
    'error figures/cities/quantity: expected 14 prefecture-level cities, as “deputy-led-cities” + “exception-cities” gives, received “11 prefecture-level cities”',
  ]);
});
