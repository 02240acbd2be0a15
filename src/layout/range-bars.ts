import { joinParts } from '../dataset/list-words.js';
import { chartType } from './chart-type.js';
import { layoutAmountPanels } from './parts/amount-panels.js';
import { sayAmounts } from './parts/amount-words.js';

/** Ceilings, ranges and allowances from zero; those of one unit share an axis. */
export const rangeBars = chartType({
  roles: {
    /** What is paid, counted or asked for. */
    amounts: { kinds: ['money', 'count', 'rate', 'share'], many: true },
  },

  layout({ amounts }, frame) {
    return layoutAmountPanels(amounts, () => 'subject', frame);
  },

  sentence({ amounts }, language) {
    return joinParts(sayAmounts(amounts, language), language);
  },
});
