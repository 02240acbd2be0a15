import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  divide,
  precisionFor,
  round,
  significantDigits,
  subtract,
  type HedgedNumber,
} from '../../../src/dataset/hedge-arithmetic.js';
import { boundsOf, HEDGES, type Hedge, type Quantity } from '../../../src/dataset/quantity.js';

function hedged(hedge: Hedge, value: number, other = value * 2): HedgedNumber {
  const stated = hedge === 'between' ? { value: null, low: value, high: other } : { value, low: null, high: null };
  return { hedge, ...boundsOf({ hedge, ...stated }) };
}

/** Hedge, value and bounds on one line: `nearly 12 [, 12]`. */
function show(result: HedgedNumber | undefined): string {
  if (!result) return '?';
  const { hedge, value, low, high } = result;
  return `${hedge}${value === null ? '' : ` ${value}`} [${low ?? ''}, ${high ?? ''}]`;
}

/** Results of 12 (or 12 to 24) with 4 (or 4 to 8); `?` where nothing can be said. */
// prettier-ignore
const ADD: Readonly<Record<Hedge, readonly string[]>> = {
  //       exact                about            nearly              over                 atLeast              upTo              between
  exact:   ['exact 16 [16, 16]', 'about 16 [, ]', 'nearly 16 [, 16]', 'over 16 [16, ]',    'atLeast 16 [16, ]', 'upTo 16 [, 16]', 'between [16, 20]'],
  about:   ['about 16 [, ]',     'about 16 [, ]', 'about 16 [, ]',    'about 16 [, ]',     '?',                 '?',              '?'],
  nearly:  ['nearly 16 [, 16]',  'about 16 [, ]', 'nearly 16 [, 16]', 'about 16 [, ]',     '?',                 'upTo 16 [, 16]', 'upTo 20 [, 20]'],
  over:    ['over 16 [16, ]',    'about 16 [, ]', 'about 16 [, ]',    'over 16 [16, ]',    'atLeast 16 [16, ]', '?',              'atLeast 16 [16, ]'],
  atLeast: ['atLeast 16 [16, ]', '?',             '?',                'atLeast 16 [16, ]', 'atLeast 16 [16, ]', '?',              'atLeast 16 [16, ]'],
  upTo:    ['upTo 16 [, 16]',    '?',             'upTo 16 [, 16]',   '?',                 '?',                 'upTo 16 [, 16]', 'upTo 20 [, 20]'],
  between: ['between [16, 28]',  '?',             'upTo 28 [, 28]',   'atLeast 16 [16, ]', 'atLeast 16 [16, ]', 'upTo 28 [, 28]', 'between [16, 32]'],
};

// prettier-ignore
const SUBTRACT: Readonly<Record<Hedge, readonly string[]>> = {
  //       exact              about           nearly             over              atLeast           upTo               between
  exact:   ['exact 8 [8, 8]',  'about 8 [, ]', 'over 8 [8, ]',    'nearly 8 [, 8]', 'upTo 8 [, 8]',   'atLeast 8 [8, ]', 'between [4, 8]'],
  about:   ['about 8 [, ]',    'about 8 [, ]', 'about 8 [, ]',    'about 8 [, ]',   '?',              '?',               '?'],
  nearly:  ['nearly 8 [, 8]',  'about 8 [, ]', 'about 8 [, ]',    'nearly 8 [, 8]', 'upTo 8 [, 8]',   '?',               'upTo 8 [, 8]'],
  over:    ['over 8 [8, ]',    'about 8 [, ]', 'over 8 [8, ]',    'about 8 [, ]',   '?',              'atLeast 8 [8, ]', 'atLeast 4 [4, ]'],
  atLeast: ['atLeast 8 [8, ]', '?',            'atLeast 8 [8, ]', '?',              '?',              'atLeast 8 [8, ]', 'atLeast 4 [4, ]'],
  upTo:    ['upTo 8 [, 8]',    '?',            '?',               'upTo 8 [, 8]',   'upTo 8 [, 8]',   '?',               'upTo 8 [, 8]'],
  between: ['between [8, 20]', '?',            'atLeast 8 [8, ]', 'upTo 20 [, 20]', 'upTo 20 [, 20]', 'atLeast 8 [8, ]', 'between [4, 20]'],
};

// prettier-ignore
const DIVIDE: Readonly<Record<Hedge, readonly string[]>> = {
  //       exact              about           nearly             over              atLeast         upTo               between
  exact:   ['exact 3 [3, 3]',  'about 3 [, ]', 'over 3 [3, ]',    'nearly 3 [, 3]', 'upTo 3 [, 3]', 'atLeast 3 [3, ]', 'between [1.5, 3]'],
  about:   ['about 3 [, ]',    'about 3 [, ]', 'about 3 [, ]',    'about 3 [, ]',   '?',            '?',               '?'],
  nearly:  ['nearly 3 [, 3]',  'about 3 [, ]', 'about 3 [, ]',    'nearly 3 [, 3]', 'upTo 3 [, 3]', '?',               'upTo 3 [, 3]'],
  over:    ['over 3 [3, ]',    'about 3 [, ]', 'over 3 [3, ]',    'about 3 [, ]',   '?',            'atLeast 3 [3, ]', 'atLeast 1.5 [1.5, ]'],
  atLeast: ['atLeast 3 [3, ]', '?',            'atLeast 3 [3, ]', '?',              '?',            'atLeast 3 [3, ]', 'atLeast 1.5 [1.5, ]'],
  upTo:    ['upTo 3 [, 3]',    '?',            '?',               'upTo 3 [, 3]',   'upTo 3 [, 3]', '?',               'upTo 3 [, 3]'],
  between: ['between [3, 6]',  '?',            'atLeast 3 [3, ]', 'upTo 6 [, 6]',   'upTo 6 [, 6]', 'atLeast 3 [3, ]', 'between [1.5, 6]'],
};

describe.each([
  ['add', add, ADD],
  ['subtract', subtract, SUBTRACT],
  ['divide', divide, DIVIDE],
] as const)('%s keeps of two hedges what both allow', (_name, operation, table) => {
  test.each(HEDGES)('%s with every other', (first) => {
    expect(HEDGES.map((second) => show(operation(hedged(first, 12), hedged(second, 4))))).toEqual(table[first]);
  });
});

describe('hedge arithmetic at its edges', () => {
  test('below zero the ends change places', () => {
    expect(show(subtract(hedged('nearly', 4), hedged('exact', 12)))).toBe('over -8 [, -8]');
    expect(show(subtract(hedged('over', 4), hedged('exact', 12)))).toBe('nearly -8 [-8, ]');
    expect(show(subtract(hedged('upTo', 4), hedged('exact', 12)))).toBe('atLeast -8 [, -8]');
  });

  test('divide takes a first number below zero, and none of either sign', () => {
    expect(show(divide(hedged('exact', -6), hedged('exact', 24)))).toBe('exact -0.25 [-0.25, -0.25]');
    expect(show(divide(hedged('nearly', -6), hedged('exact', 24)))).toBe('nearly -0.25 [-0.25, ]');
    expect(show(divide(hedged('between', -6, -3), hedged('exact', 12)))).toBe('between [-0.5, -0.25]');
    expect(divide(hedged('between', -6, 3), hedged('exact', 12))).toBeUndefined();
    expect(show(divide(hedged('exact', 0), hedged('exact', 24)))).toBe('exact 0 [0, 0]');
  });

  test('divide refuses a second number that is not above zero', () => {
    for (const divisor of [hedged('exact', 0), hedged('exact', -4), hedged('between', 0, 4)])
      expect(divide(hedged('exact', 12), divisor)).toBeUndefined();
  });

  test('leaves no noise of binary fractions', () => {
    expect(show(add(hedged('exact', 0.1), hedged('exact', 0.2)))).toBe('exact 0.3 [0.3, 0.3]');
  });
});

describe('numbers that nearly cancel each other', () => {
  test('leave no noise: all differences of whole percentages, and of those with one decimal', () => {
    for (let first = 0; first <= 1000; first += 1) {
      for (let second = first % 7; second <= 1000; second += first % 10 === 0 ? 1 : 7) {
        const [a, b] = [first / 1000, second / 1000].map((value) => hedged('exact', value));
        expect(subtract(a!, b!)?.value).toBe((first - second) / 1000);
      }
    }
  });

  test('keep what is known of large ones, and of none', () => {
    expect(show(subtract(hedged('exact', 1e18), hedged('exact', 1)))).toBe(
      'exact 1000000000000000000 [1000000000000000000, 1000000000000000000]',
    );
    expect(show(subtract(hedged('exact', 0), hedged('exact', 0)))).toBe('exact 0 [0, 0]');
    expect(show(add(hedged('exact', 1.5e-7), hedged('exact', 3e-9)))).toBe('exact 1.53e-7 [1.53e-7, 1.53e-7]');
    expect(show(subtract(hedged('over', 0.15), hedged('exact', 0.14)))).toBe('over 0.01 [0.01, ]');
  });
});

describe('round', () => {
  test.each([
    [hedged('exact', 0.26666), 0.01, 'about 0.27 [, ]'],
    [hedged('exact', 0.27), 0.01, 'exact 0.27 [0.27, 0.27]'],
    [hedged('about', 0.26666), 0.01, 'about 0.27 [, ]'],
    [hedged('nearly', 0.26166), 0.01, 'nearly 0.27 [, 0.27]'],
    [hedged('over', 0.26666), 0.01, 'over 0.26 [0.26, ]'],
    [hedged('atLeast', 0.26666), 0.01, 'atLeast 0.26 [0.26, ]'],
    [hedged('upTo', 0.26166), 0.01, 'upTo 0.27 [, 0.27]'],
    [hedged('between', 0.2666, 0.5111), 0.01, 'between [0.26, 0.52]'],
    [hedged('exact', 1_111_111), 1000, 'about 1111000 [, ]'],
  ])('%j to %f', (number, precision, expected) => {
    expect(show(round(number, precision))).toBe(expected);
  });
});

describe('significantDigits', () => {
  test.each([
    [64_000, undefined, 2],
    [240_000, 1000, 3],
    [304_000, 1000, 3],
    [0.18, undefined, 2],
    [0.05, undefined, 1],
    [-12.5, undefined, 3],
    [20_000_000, undefined, 1],
    [0, undefined, 1],
    [5, 10, 1],
  ])('%d at a precision of %s: %d', (value, precision, digits) => {
    const quantity = { kind: 'count', hedge: 'exact', value, low: value, high: value, precision } as Quantity;
    expect(significantDigits(quantity)).toBe(digits);
  });
});

const anyHedged = fc
  .tuple(fc.constantFrom(...HEDGES), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([hedge, value, more]) => hedged(hedge, value, value + more));

/** A true number that a hedge allows: 0 to 1 says where in the part that is open. */
function truth({ value, low, high }: HedgedNumber, where: number): number {
  const from = low ?? Math.min(high ?? Infinity, value ?? Infinity) / 4;
  const to = high ?? Math.max(low ?? 0, value ?? 0) * 4;
  return from + (to - from) * where;
}

const NEAR = 1e-9;

function expectInside(result: HedgedNumber, number: number): void {
  const slack = Math.abs(number) * NEAR + NEAR;
  if (result.low !== null) expect(number).toBeGreaterThanOrEqual(result.low - slack);
  if (result.high !== null) expect(number).toBeLessThanOrEqual(result.high + slack);
}

const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });
const sound = (operation: typeof divide, real: (a: number, b: number) => number) =>
  fc.assert(
    fc.property(anyHedged, anyHedged, anyPlace, anyPlace, fc.integer({ min: 1, max: 5 }), (a, b, atA, atB, digits) => {
      const result = operation(a, b);
      if (!result) return;
      const number = real(truth(a, atA), truth(b, atB));
      expectInside(result, number);
      // Rounding never claims more than is known.
      expectInside(round(result, precisionFor(result, digits)), number);
      // What it says of itself agrees with what readDataset says of it.
      const { hedge, ...ends } = result;
      expect(boundsOf({ hedge, ...ends })).toEqual(ends);
    }),
    { numRuns: 2000 },
  );

describe('whatever two hedged numbers truly are, their result holds it', () => {
  test('add', () => sound(add, (a, b) => a + b));
  test('subtract', () => sound(subtract, (a, b) => a - b));
  test('divide', () => sound(divide, (a, b) => a / b));
});
