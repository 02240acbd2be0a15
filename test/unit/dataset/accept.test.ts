import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { acceptSteps } from '../../../src/dataset/accept-dataset.js';
import { copyPlain } from '../../../src/dataset/plain.js';
import { datasetSchema } from '../../../src/dataset/schema.js';
import { lastOf } from '../../../src/dataset/steps.js';
import { inputOf, partAt, printedFigure, withAt, withoutAt, writtenOut, type Loose } from '../support.js';

const words = (text: string) => ({ zh: text, en: text });
const counties = {
  ...printedFigure,
  units: [
    { name: words('a'), when: { on: '2024-03-01', until: '2024-03-04' } },
    { name: words('b'), when: { between: ['2024', '2024-03'] } },
    { name: words('c') },
  ],
};
const counted = {
  ...printedFigure,
  units: [{ when: { by: '2024-03' } }, { when: { by: '2024-03' } }, { name: words('a') }, {}, { count: 3 }],
};
const days = { ...printedFigure, units: { on: [19_000, 19_001, null, 19_000] } };
const bounds = { ...printedFigure, units: { earliest: [19_000, null], latest: [19_000, 19_002] } };

/** The built-in dataset with units of every form. */
function everyForm(): Loose {
  const dataset = writtenOut();
  Object.assign(dataset['figures'] as Loose, { counties, counted, days, bounds });
  return JSON.parse(JSON.stringify(dataset)) as Loose;
}

function placesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const own = path.length > 0 ? [path.join('/')] : [];
  return [...own, ...inner.flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

const PLACES = placesOf(everyForm());
const place = fc.constantFrom(...PLACES);

const OTHERS = [
  undefined,
  null,
  true,
  -0,
  0,
  1,
  1.5,
  NaN,
  Infinity,
  -1,
  2e18,
  '',
  ' ',
  'x',
  '\ufffd',
  'x'.repeat(2001),
  [],
  {},
];
const value = fc.oneof(
  fc.constantFrom<unknown>(...OTHERS),
  fc.constantFrom(
    '2024-03-31',
    '2024-02',
    '2024-02-30',
    'sum',
    'between',
    'person',
    'https://news.example/a',
    'nowhere',
  ),
  place.map((from) => partAt(from, everyForm())),
);

/** One change of a dataset. */
const change = fc.oneof(
  fc.record({ at: place, value }).map(
    ({ at, value }) =>
      (dataset: Loose) =>
        withAt(at, value, dataset),
  ),
  place.map((at) => (dataset: Loose) => withoutAt(at, dataset)),
  fc
    .record({
      at: place,
      name: fc.constantFrom('en', 'zh-TW', 'unit', 'until', 'count', 'name', 'length', '__proto__'),
      value,
    })
    .map(({ at, name, value }) => (dataset: Loose) => {
      const part = partAt(at, dataset);
      if (typeof part === 'object' && part !== null)
        Object.defineProperty(part, name, { value, enumerable: true, writable: true, configurable: true });
      return dataset;
    }),
);

/** A changed dataset; the same where the change before took the place of this one away. */
function changed(dataset: Loose, apply: (dataset: Loose) => Loose): Loose {
  try {
    return apply(dataset);
  } catch {
    return dataset;
  }
}

/** What the schema makes of an input; undefined where it has an issue. */
function parsed(input: unknown): unknown {
  const copied = copyPlain(input);
  if ('fault' in copied) return undefined;
  const { success, output } = v.safeParse(datasetSchema, copied.value);
  return success ? output : undefined;
}

const accepted = (input: unknown) => lastOf(acceptSteps(input));

/** The order of entries is part of it: it is that of the JSON. */
function expectSame(result: unknown, right: unknown): void {
  expect(result).toStrictEqual(right);
  expect(JSON.stringify(result)).toBe(JSON.stringify(right));
}

describe('acceptSteps', () => {
  // The first of all: what is made of a shape is kept.
  test('takes nothing from prototypes for a part of a shape', () => {
    const other = { type: 'string' };
    const polluted = { default: 'polluted', form: other, actions: [], wrapped: other, options: [other], literal: 'x' };
    const inputs = [
      'x',
      ...['label', 'label/en'].map((at) =>
        withAt(`figures/it/${at}`, undefined, structuredClone(inputOf({ it: counties }) as Loose)),
      ),
    ];
    Object.assign(Object.prototype, polluted);
    try {
      for (const input of inputs) expect(accepted(input)).toBeUndefined();
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  test.each(['__proto__', 'constructor', 'prototype'])('does not accept the name %s, even without a value', (name) => {
    const input = structuredClone(inputOf({ it: counties }) as Loose);
    expect(accepted(input)).toBeDefined();
    for (const map of [input, input['figures'], input['charts']] as Loose[]) {
      Object.defineProperty(map, name, { value: undefined, enumerable: true, configurable: true });
      expect(accepted(input)).toBeUndefined();
      Reflect.deleteProperty(map, name);
    }
  });

  test('makes of a dataset what the schema makes of it, frozen', () => {
    const result = accepted(everyForm());
    expect(result).toBeDefined();
    expectSame(result, parsed(everyForm()));
    const parts = placesOf(result).map((path) => partAt(path, result as unknown as Loose));
    expect([result, ...parts].every((part) => Object.isFrozen(part))).toBe(true);
  });

  test('accepts what the schema accepts, and nothing else, however datasets are changed', () => {
    const seen = { right: 0, leftToSchema: 0 };
    const ofChanges = fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const input = changes.reduce(changed, everyForm());
      const [result, right] = [accepted(input), parsed(input)];
      if (result) expectSame(result, right);
      if (right) seen.right += 1;
      if (right && !result) seen.leftToSchema += 1;
    });
    fc.assert(ofChanges, { numRuns: 2000 });
    expect(seen.right).toBeGreaterThan(100);
    // Lists of which the schema takes the first two alone.
    expect(seen.leftToSchema).toBeLessThan(seen.right / 20);
  }, 120_000);

  test('passes over what a page has put on prototypes', () => {
    Object.assign(Object.prototype, { until: '2024-03-31', note: 7 });
    try {
      const { figures } = accepted(inputOf({ it: { ...printedFigure, when: { on: '2024-03-01' } } }))!;
      expect(Object.entries(figures['it']!.when!)).toEqual([['on', '2024-03-01']]);
    } finally {
      for (const name of ['until', 'note']) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  test('reads a part once, and only what an accessor says then', () => {
    let times = 0;
    const label = {
      get zh() {
        times += 1;
        return times === 1 ? '字' : 7;
      },
      en: 'x',
    };
    expect(accepted(inputOf({ it: { ...printedFigure, label } }))?.figures['it']?.label.zh).toBe('字');
    expect(times).toBe(1);
  });
});
