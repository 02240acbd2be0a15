import { joinParts } from '../dataset/list-words.js';
import { chartType } from './chart-type.js';
import { layoutAmountPanels } from './parts/amount-panels.js';
import { sayAmounts } from './parts/amount-words.js';

/** Amounts from zero, such as numbers of people or sums of money; those of one unit share an axis. */
export const amountBars = chartType({
  roles: {
    /** The amounts that the story is about. */
    amounts: { kinds: ['count', 'money'], many: true },
    /** Amounts that they are compared with. */
    against: { kinds: ['count', 'money'], many: true, optional: true },
  },

  layout({ amounts, against }, frame) {
    return layoutAmountPanels(
      [...amounts, ...against],
      (figure) => (amounts.includes(figure) ? 'subject' : 'context'),
      frame,
    );
  },

  sentence({ amounts, against }, language) {
    return joinParts(sayAmounts([...amounts, ...against], language), language);
  },
});
