import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/core.js';
import { inputOf, messagesOf, partAt, printedFigure, timed, withAt, writtenOut, type Loose } from '../support.js';

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(PROTOTYPE);
  expect(({} as Loose)['polluted']).toBeUndefined();
});

function throwing(): never {
  // Looking at what is thrown throws again.
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, on purpose
  throw new Proxy({}, { get: throwing, getPrototypeOf: throwing, has: throwing, ownKeys: throwing });
}

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const list: unknown[] = [];
  list.push({ list });
  return list;
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { value };
  return value;
}

class Instance {
  zh = 'x';
  en = 'x';
  get more(): never {
    return throwing();
  }
}

/** Each made anew, so that no test changes what another is given. */
const HOSTILE: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  true: () => true,
  NaN: () => NaN,
  Infinity: () => -Infinity,
  'minus zero': () => -0,
  'a huge number': () => 1e308,
  'a tiny number': () => 5e-324,
  'an empty text': () => '',
  'a huge text': () => 'x'.repeat(5_000_000),
  'lone surrogates': () => '\ud800\udfff\ud800',
  markup: () => '<script>alert(1)</script>',
  'a symbol': () => Symbol('s'),
  'a function': () => throwing,
  'a bigint': () => 10n ** 50n,
  'a class instance': () => new Instance(),
  'a date': () => new Date(0),
  'a map': () => new Map([['zh', 'x']]),
  'a set': () => new Set([1]),
  'a regular expression': () => /x/g,
  'a boxed text': () => Object('x') as unknown,
  'an error': () => new Error('x'),
  'a promise': () => Promise.resolve(1),
  'typed numbers': () => new Float64Array(3),
  'an empty list': () => [],
  'a list of lists': () => [[[]]],
  'a sparse list': () => Object.assign([], { 5: 'x' }),
  'a list of a length that no list has': () => Object.assign([], { length: 4_000_000_000 }),
  'a long list': () => Array<number>(1_000_000).fill(1),
  'a wide object': () => Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`k${i}`, i])),
  'a cycle': cycle,
  'deep lists': () => nested(100_000),
  'an object without prototype': () => Object.assign(Object.create(null), { zh: 'x', en: 'x' }) as unknown,
  'a prototype as a name': () => JSON.parse('{"__proto__": {"polluted": 1}, "zh": "x"}') as unknown,
  'a constructor as a name': () => ({ constructor: { prototype: { polluted: 1 } } }),
  'an accessor that throws': () => Object.defineProperty({}, 'zh', { enumerable: true, get: throwing }),
  'a proxy that throws': () => new Proxy({}, { ownKeys: throwing, get: throwing }),
  'a proxy that names what it does not have': () => new Proxy({ a: 1 }, { get: () => Symbol('s') }),
  'a proxy with ever more parts': () => {
    const handler: ProxyHandler<object> = { get: () => new Proxy({ a: 1 }, handler) };
    return new Proxy({ a: 1 }, handler);
  },
  'a list that lies about its length': () => new Proxy([1], { get: (_, key) => (key === 'length' ? 1e15 : key) }),
  'a list whose length is an object': () =>
    new Proxy([1], { get: () => ({ valueOf: () => 1e9, toString: () => 'undefined' }) }),
  'a list whose length is no number': () => new Proxy([1], { get: (_, key) => (key === 'length' ? 'x' : 1) }),
  'a list whose length is a symbol': () => new Proxy([1], { get: () => Symbol('s') }),
  'a list whose length grows': () => {
    let length = 0;
    return new Proxy([1], { get: (_, key) => (key === 'length' ? (length += 1000) : 'x') });
  },
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
};

/** Names of every place of a value, as paths from its root. */
function placesOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesOf(part, path === '' ? key : `${path}/${key}`));
  return path === '' ? inner : [path, ...inner];
}

const PLACES = placesOf(writtenOut(), '');

function expectAnswer(input: unknown): void {
  const { result, time } = timed(() => readDataset(input));
  expect(time).toBeLessThan(5000);
  const { dataset, issues } = result;
  if (dataset) {
    expect(readDataset(JSON.parse(JSON.stringify(dataset))).dataset).toStrictEqual(dataset);
    return;
  }
  expect(issues.length).toBeGreaterThan(0);
  for (const { path, expected, received, message } of issues) {
    expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).toBe(true);
    for (const words of [expected, received, message]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/undefined|\[object|Invalid|function\s*\(/);
    }
    expect(message.length).toBeLessThan(600);
  }
}

describe('readDataset: hostile input', () => {
  test.each(Object.keys(HOSTILE))('as the dataset itself: %s', (name) => {
    const { issues } = readDataset(HOSTILE[name]!());
    expect(issues).toBeDefined();
    expectAnswer(HOSTILE[name]!());
  });

  test('has no place where a hostile value makes it throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.constantFrom(...Object.keys(HOSTILE)), (place, name) => {
        expectAnswer(withAt(place, HOSTILE[name]!()));
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('says in few words that a long list has a figure again', () => {
    expectAnswer(withAt('charts/milestones/figures/events', Array<string>(1000).fill('speakers')));
  });

  test('has an answer for any data anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        (place, value) => {
          const { dataset, issues } = readDataset(withAt(place, value));
          expect(dataset !== undefined || issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readDataset(value).issues?.length).toBeGreaterThan(0);
      }),
    );
  }, 60_000);

  test('has an answer when values change places within a dataset', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.constantFrom(...PLACES), (to, from) => {
        expectAnswer(withAt(to, partAt(from, writtenOut())));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('readDataset: size', { timeout: 60_000 }, () => {
  test('refuses a million entries within seconds', () => {
    const { result: messages, time } = timed(() =>
      messagesOf(withAt('charts/volunteer-rate/notes', Array<string>(1_000_000).fill('x'))),
    );
    expect(messages).toEqual([
      'charts → volunteer-rate → notes: expected at most 200000 values, received a list of 1000000.',
    ]);
    expect(time).toBeLessThan(5000);
    const wide = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${i}`, i]));
    const refused = timed(() => messagesOf(wide));
    expect(refused.result).toEqual(['the dataset: expected at most 200000 values, received an object of 1000000.']);
    expect(refused.time).toBeLessThan(5000);
  });

  test('looks through as many faulty entries as it takes at all in less than two seconds', () => {
    const { result: messages, time } = timed(() =>
      messagesOf(withAt('charts/volunteer-rate/notes', Array<number>(190_000).fill(1))),
    );
    expect(messages[messages.length - 1]).toBe('The dataset has 189950 more faults.');
    expect(time).toBeLessThan(2000);
  });

  test('refuses what is nested deeper than a dataset', () => {
    expect(messagesOf(nested(50))[0]).toContain('expected at most 10 levels');
  });

  test('refuses a text longer than a label or note', () => {
    expect(messagesOf(withAt('charts/volunteer-rate/title/zh', '长'.repeat(2001)))[0]).toContain(
      'expected a text of at most 2000 characters',
    );
  });

  const derived = (from: readonly string[]) => ({
    label: printedFigure.label,
    origin: { type: 'derived', rule: 'sum', from },
  });
  const base = { ...printedFigure, quantity: { kind: 'count', unit: 'person', value: 1 } };
  const chain = (length: number) => {
    const links = Array.from({ length }, (_, i) => [`f${i + 1}`, derived([`f${i}`, 'f0'])] as const);
    return [['f0', base], ...links] as const;
  };

  test.each([
    ['from its first link', (links: readonly (readonly [string, unknown])[]) => links],
    ['from its last link', (links: readonly (readonly [string, unknown])[]) => [...links].reverse()],
  ])('takes a chain of 50 derived figures and no longer one, listed %s', (_order, order) => {
    expect(messagesOf(inputOf(Object.fromEntries(order(chain(50)))))).toEqual([]);
    for (const length of [51, 10_000]) {
      const { result: messages, time } = timed(() => messagesOf(inputOf(Object.fromEntries(order(chain(length))))));
      expect(messages[0]).toContain('expected at most 50 figures that follow from each other in a row, received more');
      expect(time).toBeLessThan(5000);
    }
  });

  test('names one figure of a cycle once, however many figures follow from it', () => {
    const figures = { f0: base, a: derived(['b', 'f0']), b: derived(['c', 'f0']), c: derived(['a', 'f0']) };
    const message =
      'figures → c → origin → from → 0: expected a figure that does not itself follow from this one, received “a”.';
    expect(messagesOf(inputOf(figures))).toEqual([message]);
    expect(messagesOf(inputOf({ ...figures, d: derived(['a', 'b']) }))).toEqual([message]);
    expect(messagesOf(inputOf({ f0: base, a: derived(['a', 'f0']) }))).toHaveLength(1);
  });

  test('works out each figure once where many paths lead to it', () => {
    const ladder = Array.from({ length: 40 }, (_, i) => [`f${i + 1}`, derived([`f${i}`, `f${i}`])] as const);
    const input = inputOf({ f0: base, ...Object.fromEntries(ladder) });
    expect(timed(() => messagesOf(input)).time).toBeLessThan(500);
  });
});
