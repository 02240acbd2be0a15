import { HEDGES } from '../../../../src/dataset/quantity.js';
import { LONG, EMOJI, HEBREW, LONG_PHRASE } from '../extreme-words.js';
import { whole, type Given } from '../given-charts.js';
import { amount, CNY, eachHedge, forty, NOT_PRINTED } from '../given-figures.js';

/** Wholes and parts at the edge of what articles can ask for. */
export const PARTS: Readonly<Record<string, Given>> = {
  ...Object.fromEntries(
    HEDGES.map((hedge) => [
      `parts of every hedge of a whole that is ${hedge}`,
      whole({ whole: amount(hedge, 1000), ...eachHedge((part) => amount(part, 600)) }),
    ]),
  ),
  'parts as large as the whole': whole({
    whole: amount('atLeast', 1000),
    ...eachHedge((part) => amount(part, 1000)),
  }),
  'a part larger than its whole': whole({ whole: amount('exact', 1000), a: amount('over', 1200) }),
  'parts of little': whole({
    whole: amount('about', 1e12, CNY),
    a: amount('exact', 0.3, CNY),
    b: amount('nearly', 9e11, CNY),
    c: amount('exact', 0, CNY),
  }),
  'parts from 0.3 to 3 trillion': whole({
    whole: amount('over', 3e12, CNY),
    a: amount('upTo', 0.3, CNY),
    b: amount('nearly', 2e12, CNY),
  }),
  'parts with words from right to left': whole({
    whole: amount('nearly', 41, { more: { label: HEBREW } }),
    a: amount('over', 12, { more: { label: HEBREW, printed: 'עד 80% 👍🏽' } }),
  }),
  'a whole of nothing': whole({ whole: amount('exact', 0), a: amount('exact', 0) }),
  'forty parts with long labels': whole({
    whole: amount('nearly', 41, { more: { label: LONG, printed: LONG_PHRASE } }),
    ...forty((index) => amount(HEDGES[index % 7]!, index + 1, { more: { label: index % 2 ? EMOJI : LONG } })),
  }),
  'parts that are not printed': whole({
    whole: amount('about', 900, { more: NOT_PRINTED }),
    ...eachHedge((part) => amount(part, 700, { more: NOT_PRINTED })),
  }),
};
