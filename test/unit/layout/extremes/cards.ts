import { LONG, EMOJI, HEBREW, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { card, type Given } from '../given-charts.js';
import { counted, dated, DATED_SUPPLEMENT, ratio, words } from '../given-figures.js';

/** Cards of one figure at the edge of what articles can ask for. */
export const CARDS: Readonly<Record<string, Given>> = {
  'a card of a date': card(dated('甲', { by: '2024-03-31' }, '到3月底')),
  'a card of a date that is not printed': card({ ...dated('甲', { in: '2017-10' }, '十九大'), ...DATED_SUPPLEMENT }),
  'a card of a share with all it can have': card(
    ratio('share', 'nearly', 0.2, { of: LONG, place: words('浙江', 'Zhejiang'), asOf: { on: '2024-09-30' } }),
  ),
  'a card of a count with a date': card({
    ...counted([{}, {}], { printed: { quantity: '11个设区市', when: '3月8日前' } }),
    when: { before: '2024-03-08' },
  }),
  'a card of named places': card(counted([{}, {}, {}, {}], { printed: '北京市、浙江省、广东省、陕西省' })),
  'a card of 3 × 10¹²': card({
    ...ratio('share', 'exact', 1, { printed: '3万亿元' }),
    quantity: { kind: 'money', unit: 'CNY', hedge: 'about', value: 3e12 },
  }),
  'a card with long words': card(ratio('rate', 'between', 0.5, { label: LONG, printed: LONG_PHRASE })),
  'a card that cannot be broken': card(ratio('rate', 'between', 0.5, { label: EMOJI, printed: UNBROKEN })),
  'a card from right to left': card(ratio('rate', 'atLeast', 0.8, { label: HEBREW, printed: 'עד 80% 👍🏽' })),
};
