import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightIn, originOf } from '../../../src/frame/host-height.js';

const said = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

describe('heightIn', () => {
  test.each([40, 392, 10_000])('%i px are a height', (height) => {
    expect(heightIn(said(height))).toBe(height);
  });

  test.each([
    39,
    10_001,
    0,
    -1,
    392.5,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    '392',
    null,
    undefined,
    [392],
    { valueOf: () => 392 },
  ])('%j is none', (height) => {
    expect(heightIn(said(height))).toBeUndefined();
  });

  test.each([
    null,
    undefined,
    392,
    '392',
    'pymxPYMxaxPYMxheightxPYMx392',
    [],
    [392],
    { height: 392 },
    { ...said(392), type: 'x' },
  ])('%j says none', (message) => {
    expect(heightIn(message)).toBeUndefined();
  });

  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.record({ sentinel: fc.constant('amp'), type: fc.constant('embed-size'), height: fc.anything() }),
    fc.record({ sentinel: fc.anything(), type: fc.anything(), height: fc.integer() }),
  );

  test('whatever comes, the result is a whole number from 40 to 10,000 that was said, or nothing', () => {
    fc.assert(
      fc.property(hostile, (message) => {
        const height = heightIn(message);
        if (height === undefined) return true;
        return (
          Number.isInteger(height) &&
          height >= 40 &&
          height <= 10_000 &&
          (message as { height: unknown }).height === height
        );
      }),
      { numRuns: 10_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('originOf', () => {
  const src = 'https://news.example:8443/charts/embed.html?chart=a';

  test.each<[string | undefined, string]>([
    [undefined, 'https://news.example:8443'],
    ['allow-scripts allow-same-origin', 'https://news.example:8443'],
    ['ALLOW-SAME-ORIGIN', 'https://news.example:8443'],
    ['allow-scripts', 'null'],
    ['', 'null'],
    ['allow-scripts not-allow-same-origin', 'null'],
  ])('with the sandbox %j it is %s', (sandbox, origin) => {
    expect(originOf({ src, sandbox })).toBe(origin);
  });

  test('without an address there is none', () => {
    expect(originOf({ src: '', sandbox: undefined })).toBeUndefined();
  });
});
