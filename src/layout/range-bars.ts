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

  reading: {
    zh: '空心的条是上限，悬空的条从最低到最高。',
    en: 'Hollow bar: a ceiling. Floating bar: from the lowest to the highest.',
    'zh-TW': '空心的條是上限，懸空的條從最低到最高。',
  },

  layout({ amounts }, frame) {
    return layoutAmountPanels(amounts, () => 'subject', frame);
  },

  sentence({ amounts }, language) {
    return joinParts(sayAmounts(amounts, language), language);
  },
});
