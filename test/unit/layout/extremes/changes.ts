import { HEDGES } from '../../../../src/dataset/quantity.js';
import { EMOJI, HEBREW, LONG, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { changed, type Given } from '../given-charts.js';
import { amount, CHANGE, CNY, NOT_PRINTED, ratio } from '../given-figures.js';

/** Changes at the edge of what articles can ask for. */
export const CHANGES: Readonly<Record<string, Given>> = {
  ...Object.fromEntries(
    HEDGES.flatMap(
      (hedge) =>
        [
          [
            `a rise to ${hedge}`,
            changed({ before: amount('exact', 300), after: amount(hedge, 400), change: amount('over', 9, CHANGE) }),
          ],
          [
            `a fall from ${hedge}`,
            changed({ before: amount(hedge, 1e6), after: amount('nearly', 4e5), change: amount(hedge, -6e5, CHANGE) }),
          ],
        ] as const,
    ),
  ),
  'no change': changed({ before: amount('exact', 7), after: amount('exact', 7), change: amount('exact', 0, CHANGE) }),
  'a change without its words': changed({ before: amount('over', 7), after: amount('exact', 70) }),
  'a change from nothing': changed({
    before: amount('exact', 0),
    after: amount('exact', 0.3),
    change: amount('exact', 0.3, CHANGE),
  }),
  'a change from a loss to a gain': changed({
    before: amount('exact', -40, CNY),
    after: amount('exact', 90, CNY),
    change: amount('exact', 130, { ...CNY, ...CHANGE }),
  }),
  'a change of a rate, with long words, not printed': changed({
    before: ratio('rate', 'exact', 0.7, { label: LONG, ...NOT_PRINTED }),
    after: ratio('rate', 'exact', 0.02, { label: LONG, printed: LONG_PHRASE }),
    change: amount('exact', -0.68, { unit: 'percentage-point', ...CHANGE, more: { ...NOT_PRINTED, label: LONG } }),
  }),
  'a change from 0.3 to 3 trillion': changed({
    before: amount('exact', 0.3, CNY),
    after: amount('over', 3e12, CNY),
    change: amount('about', 3e12, { ...CNY, ...CHANGE }),
  }),
  'a change with emoji and words from right to left': changed({
    before: amount('exact', 90, { more: { label: EMOJI, asOf: { in: '2023' } } }),
    after: amount('nearly', 60, { more: { label: HEBREW, printed: 'עד 80% 👍🏽', asOf: { in: '2024' } } }),
    change: amount('about', -30, { ...CHANGE, more: { label: HEBREW } }),
  }),
  'a small change with a long phrase': changed({
    before: amount('exact', 1000),
    after: amount('exact', 1001),
    change: amount('exact', 1, { ...CHANGE, more: { printed: UNBROKEN } }),
  }),
};
