import { HEDGES } from '../../../../src/dataset/quantity.js';
import { EMOJI, HEBREW, LONG, LONG_PHRASE } from '../extreme-words.js';
import { shares, type Given } from '../given-charts.js';
import { ratio, counted, eachHedge, forty } from '../given-figures.js';

/** Shares at the edge of what articles can ask for. */
export const SHARES: Readonly<Record<string, Given>> = {
  'shares, every hedge, small': shares(eachHedge((hedge) => ratio('share', hedge, 0.001))),
  'shares, every hedge, middle': shares(eachHedge((hedge) => ratio('share', hedge, 0.5))),
  'shares, every hedge, nearly all': shares(eachHedge((hedge) => ratio('share', hedge, 0.99))),
  'shares, every hedge, all': shares(eachHedge((hedge) => ratio('share', hedge, 1))),
  'shares of nothing and all': shares({ a: ratio('share', 'exact', 0), b: ratio('share', 'exact', 1) }),
  'one share': shares({ a: ratio('share', 'nearly', 0.2) }),
  'forty shares with counts': shares(
    forty((index) => ratio('share', HEDGES[index % 7]!, (index + 1) / 41)),
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`c${index}`, counted([{}], { printed: `${index}个县` })]),
    ),
  ),
  'fewer counts than shares': shares(
    { a: ratio('share', 'exact', 0.2), b: ratio('share', 'exact', 0.3) },
    { c: counted([{}], { printed: LONG_PHRASE }) },
  ),
  'shares with emoji and words from right to left': shares({
    a: ratio('share', 'nearly', 0.2, { label: EMOJI, of: HEBREW }),
    b: ratio('share', 'over', 0.7, { label: HEBREW, of: EMOJI, printed: 'עד 80% 👍🏽' }),
  }),
  'shares of a whole with a long name': shares({ a: ratio('share', 'exact', 0.7, { of: LONG, label: LONG }) }),
};
