import { HEDGES } from '../../../../src/dataset/quantity.js';
import { LONG, EMOJI, HEBREW, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { amounts, comparedAmounts, type Given } from '../given-charts.js';
import { words, ratio, amount, NOT_PRINTED, CNY, eachHedge, forty } from '../given-figures.js';

/** Amounts and ranges at the edge of what articles can ask for. */
export const AMOUNTS: Readonly<Record<string, Given>> = {
  'amounts, every hedge, small': amounts(eachHedge((hedge) => amount(hedge, 3))),
  'amounts, every hedge, large': amounts(eachHedge((hedge) => amount(hedge, 2e17))),
  'amounts from 0.3 to 3 trillion': amounts({
    a: amount('exact', 0.3, CNY),
    b: amount('over', 3e12, CNY),
    c: amount('nearly', 2e7, CNY),
    d: amount('between', 5000, CNY),
  }),
  'one amount': amounts({ a: amount('upTo', 1) }),
  'amounts of nothing': amounts({ a: amount('exact', 0), b: amount('over', 0), c: amount('upTo', 0) }),
  'losses of every hedge': amounts(eachHedge((hedge) => amount(hedge, -4e6, CNY))),
  'losses and gains': amounts({
    a: amount('exact', -0.9, CNY),
    b: amount('atLeast', 9, CNY),
    c: amount('between', 4, { ...CNY, low: -4 }),
    d: amount('nearly', -3, CNY),
  }),
  'losses of 4 and gains of 4': amounts({ a: amount('exact', -4, CNY), b: amount('exact', 4, CNY) }),
  'forty amounts of three units': amounts(
    forty((index) => amount(HEDGES[index % 7]!, (index + 1) ** 4, { unit: ['person', 'CNY', 'monthly'][index % 3]! })),
  ),
  'amounts that are not printed': amounts(eachHedge((hedge) => amount(hedge, 500, { more: NOT_PRINTED }))),
  'amounts with long labels and phrases': amounts({
    a: amount('exact', 3, { more: { label: LONG, printed: LONG_PHRASE, place: LONG, asOf: { in: '2024' } } }),
    b: amount('over', 9, { more: { label: EMOJI, printed: 'עד 80% 👍🏽', asOf: { on: '2024-09-30' } } }),
    c: amount('nearly', 1, { unit: 'county', more: { label: HEBREW, printed: UNBROKEN } }),
    d: amount('upTo', 9, { more: { label: words(UNBROKEN), printed: UNBROKEN } }),
  }),
  'amounts of one name at two times': amounts({
    a: amount('exact', 3, { more: { asOf: { in: '2023' } } }),
    b: amount('exact', 9, { more: { asOf: { in: '2024' } } }),
  }),
  'amounts and what they are compared with': comparedAmounts(['a', 'b'], {
    a: amount('over', 244_000),
    b: amount('exact', 69_700),
  }),
  'one range': amounts({ a: amount('between', 600, CNY) }, 'range-bars'),
  'ranges from 0.3 to 3 trillion': amounts(
    { a: amount('upTo', 0.3, CNY), b: amount('between', 3e12, CNY), c: amount('exact', 2e7, CNY) },
    'range-bars',
  ),
  'forty ranges': amounts(
    forty((index) => amount(index % 2 ? 'between' : 'upTo', (index + 1) * 300, CNY)),
    'range-bars',
  ),
  'ranges with long labels': amounts(
    {
      a: amount('between', 600, { ...CNY, more: { label: LONG, printed: LONG_PHRASE, place: LONG } }),
      b: amount('upTo', 5000, { unit: 'monthly', more: { label: EMOJI, printed: UNBROKEN } }),
      c: amount('upTo', 900, { unit: 'monthly', more: { label: HEBREW } }),
    },
    'range-bars',
  ),
  'ranges, every hedge': amounts(
    eachHedge((hedge) => amount(hedge, 600, { unit: 'monthly', low: 200 })),
    'range-bars',
  ),
  'ranges of every kind': amounts(
    {
      a: amount('between', 600, { unit: 'monthly', low: 200 }),
      b: amount('upTo', 5000, CNY),
      c: ratio('rate', 'between', 0.2),
      d: ratio('share', 'upTo', 0.9),
      e: amount('between', 2e6),
      f: amount('between', 300, { ...CNY, low: -9000 }),
    },
    'range-bars',
  ),
};
