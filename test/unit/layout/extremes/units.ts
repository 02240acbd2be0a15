import { HEDGES } from '../../../../src/dataset/quantity.js';
import { LONG, EMOJI, HEBREW, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { units, type Given } from '../given-charts.js';
import { words, ratio, countOf, NOT_PRINTED, forty } from '../given-figures.js';

const NAMED = { units: [{ name: words('杭州', 'Hangzhou') }, { name: words('宁波', 'Ningbo') }] };
const DATED_WHOLE = { printed: { quantity: '11个县', when: '3月8日前' }, when: { before: '2024-03-08' } };

/** Parts of eleven with every hedge, one chart each. */
const UNITS_BY_HEDGE = Object.fromEntries(
  HEDGES.map((hedge) => [
    `units, ${hedge} 10 of 11`,
    units(countOf(hedge, 10), countOf('exact', 11), { others: { o: ratio('share', hedge, 0.97) } }),
  ]),
);

/** Units in squares at the edge of what articles can ask for. */
export const UNIT_GRIDS: Readonly<Record<string, Given>> = {
  ...UNITS_BY_HEDGE,
  'units with exceptions and others': units(countOf('exact', 9), countOf('exact', 11, DATED_WHOLE), {
    exceptions: { e: countOf('exact', 2, NAMED) },
    others: { o: ratio('share', 'exact', 1), p: ratio('share', 'nearly', 0.5) },
  }),
  'no units': units(countOf('exact', 0), countOf('exact', 0), { others: { o: ratio('share', 'over', 0.9) } }),
  'one unit': units(countOf('exact', 1), countOf('exact', 1), { others: { o: ratio('share', 'upTo', 1) } }),
  'none of forty units': units(countOf('exact', 0), countOf('exact', 40)),
  'over thirty of forty units': units(countOf('over', 30), countOf('exact', 40)),
  'ten thousand units': units(countOf('nearly', 3333), countOf('exact', 10_000)),
  'three trillion units': units(countOf('atLeast', 0.3), countOf('exact', 3e12)),
  'units of a whole that is hedged': units(countOf('about', 9), countOf('over', 11), {
    exceptions: { e: countOf('nearly', 2) },
    others: { o: ratio('share', 'between', 0.9) },
  }),
  'more units than there are': units(countOf('exact', 12), countOf('exact', 11)),
  'forty others': units(countOf('exact', 9), countOf('exact', 11), {
    others: forty((index) => ratio('share', HEDGES[index % 7]!, (index + 1) / 41)),
  }),
  'units that are not printed': units(countOf('nearly', 30, NOT_PRINTED), countOf('exact', 41, NOT_PRINTED)),
  'units with long words': units(
    countOf('exact', 9, { label: LONG, printed: LONG_PHRASE }),
    countOf('exact', 11, { label: HEBREW, printed: UNBROKEN }),
    {
      exceptions: { e: countOf('exact', 2, { label: EMOJI, units: [{ name: LONG }, { name: EMOJI }] }) },
      others: { o: ratio('share', 'exact', 1, { label: LONG, printed: LONG_PHRASE }) },
    },
  ),
};
