import { describe, expect, test } from 'vitest';
import { likely, possible } from '../../../src/checking/leeway.js';
import { figureOf } from '../support.js';

/** Least and most that a quantity can be, exactly and as a reader takes it. */
function ends(parts: Readonly<Record<string, unknown>>) {
  const { quantity } = figureOf({ quantity: parts });
  const round = (end: number | null) => end && Number(end.toPrecision(12));
  return [possible(quantity!), likely(quantity!)].map(({ low, high }) => [round(low), round(high)]);
}

const people = { kind: 'count', unit: 'person' };

describe('possible and likely', () => {
  // prettier-ignore
  test.each([
    ['27.5万, to its last digit',      { ...people, value: 275_000, precision: 1000 }, [274_500, 275_500], [274_500, 275_500]],
    ['27.5万 without a precision',     { ...people, value: 275_000 },                  [274_500, 275_500], [274_500, 275_500]],
    ['2000万: rounding is 5% at most', { ...people, value: 20e6 },                     [19e6, 21e6],       [19e6, 21e6]],
    ['11, which is counted',           { ...people, value: 11 },                       [11, 11],           [11, 11]],
    ['300, which is counted',          { ...people, value: 300 },                      [300, 300],         [300, 300]],
    ['12,345, to one',                 { ...people, value: 12_345, precision: 1 },     [12_345, 12_345],   [12_345, 12_345]],
    ['18%',                            { kind: 'rate', value: 0.18 },                  [0.175, 0.185],     [0.175, 0.185]],
    ['20%, to one per cent',           { kind: 'share', value: 0.2 },                  [0.195, 0.205],     [0.195, 0.205]],
    ['26.7%',                          { kind: 'share', value: 0.267 },                [0.2665, 0.2675],   [0.2665, 0.2675]],
    ['a fifth',                        { kind: 'share', value: 0.2, fraction: [1, 5] }, [0.19, 0.21],      [0.19, 0.21]],
    ['three times',                    { kind: 'multiple', value: 3 },                 [2.85, 3.15],       [2.85, 3.15]],
    ['nearly 1200万',                  { ...people, hedge: 'nearly', value: 12e6 },    [null, 12e6],       [9.6e6, 12e6]],
    ['over 24.4万',                    { ...people, hedge: 'over', value: 244_000 },   [244_000, null],    [244_000, 292_800]],
    ['about 100',                      { ...people, hedge: 'about', value: 100 },      [null, null],       [80, 120]],
    ['up to 100',                      { ...people, hedge: 'upTo', value: 100 },       [null, 100],        [null, 100]],
    ['at least 100',                   { ...people, hedge: 'atLeast', value: 100 },    [100, null],        [100, null]],
    ['200 to 600',                     { ...people, hedge: 'between', low: 200, high: 600 }, [200, 600],   [200, 600]],
    ['a fall by nearly 100',           { kind: 'change', unit: 'person', hedge: 'nearly', value: -100 }, [-100, null], [-100, -80]],
    ['a fall by 20%',                  { kind: 'change', value: -0.2 },                [-0.205, -0.195],   [-0.205, -0.195]],
  ] as const)('%s', (_name, parts, sure, taken) => {
    expect(ends(parts)).toEqual([sure, taken]);
  });
});
