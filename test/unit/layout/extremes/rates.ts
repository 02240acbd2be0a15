import { HEDGES } from '../../../../src/dataset/quantity.js';
import { LONG, EMOJI, HEBREW, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { rates, type Given } from '../given-charts.js';
import { words, ratio, NOT_PRINTED, eachHedge, forty } from '../given-figures.js';

/** Rates at the edge of what articles can ask for. */
export const RATES: Readonly<Record<string, Given>> = {
  'rates, every hedge, small': rates(eachHedge((hedge) => ratio('rate', hedge, 0.001))),
  'rates, every hedge, middle': rates(eachHedge((hedge) => ratio('rate', hedge, 0.5))),
  'rates, every hedge, nearly all': rates(eachHedge((hedge) => ratio('rate', hedge, 0.99))),
  'rates from 0.001 to 1': rates({
    a: ratio('rate', 'exact', 0.001),
    b: ratio('rate', 'over', 1),
    c: ratio('rate', 'about', 0.02),
  }),
  'rates of zero': rates({ a: ratio('rate', 'exact', 0), b: ratio('rate', 'exact', 0) }),
  'two equal rates': rates({ a: ratio('rate', 'exact', 0.3), b: ratio('rate', 'exact', 0.3) }),
  'forty rates': rates(forty((index) => ratio('rate', HEDGES[index % 7]!, (index + 1) / 41))),
  'rates with long labels': rates({
    a: ratio('rate', 'exact', 0.3, { label: LONG }),
    b: ratio('rate', 'over', 0.9, { label: EMOJI }),
    c: ratio('rate', 'nearly', 0.1, { label: HEBREW }),
    d: ratio('rate', 'upTo', 0.2, { label: words(UNBROKEN) }),
  }),
  'rates with long phrases': rates({
    a: ratio('rate', 'nearly', 0.3, { printed: LONG_PHRASE }),
    b: ratio('rate', 'between', 0.9, { printed: UNBROKEN }),
    c: ratio('rate', 'atLeast', 0.8, { printed: 'עד 80% 👍🏽' }),
  }),
  'rates over 100 %': rates({ a: ratio('rate', 'exact', 1.2), b: ratio('rate', 'about', 0.9) }),
  'rates under a thousandth': rates({ a: ratio('rate', 'exact', 0.0004), b: ratio('rate', 'exact', 0.2) }),
  'rates that are not printed': rates({
    a: ratio('rate', 'nearly', 0.185, NOT_PRINTED),
    b: ratio('rate', 'upTo', 0.06, NOT_PRINTED),
  }),
};
