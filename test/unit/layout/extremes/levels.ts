import { LONG, EMOJI, HEBREW, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { datedChart, type Given } from '../given-charts.js';
import { dated, counted, forty, UNITS } from '../given-figures.js';

const START = dated('动员会', { on: '2024-01-12' }, '2024年1月12日');

/** Levels of a roll-out at the edge of what articles can ask for. */
export const LEVELS: Readonly<Record<string, Given>> = {
  'a timeline over 30 years': datedChart({
    a: dated('甲', { in: '1994-05' }),
    b: dated('乙', { on: '2008-08-08' }),
    c: dated('丙', { by: '2024' }),
    d: dated('丁', { after: '2020-05-01' }),
    e: dated('戊', { between: ['2000', '2004'] }),
  }),
  'a timeline over a century': datedChart({ a: dated('甲', { in: '1921' }), b: dated('乙', { on: '2021-07-01' }) }),
  'a timeline over two years': datedChart(
    {
      s: dated('始', { on: '2023-11-05' }),
      a: dated('甲', { by: '2024-06-30' }),
      b: dated('乙', { on: '2024-12-05' }),
    },
    's',
  ),
  'a timeline over three days': datedChart(
    {
      s: dated('始', { on: '2024-03-01' }),
      a: dated('甲', { on: '2024-03-01' }),
      b: dated('乙', { by: '2024-03-03' }),
    },
    's',
  ),
  'a timeline of a single day': datedChart({ a: dated('甲', { on: '2024-03-01' }) }),
  'a start and one level on its day': datedChart({ s: START, a: dated('甲', { on: '2024-01-12' }) }, 's'),
  'equal dates': datedChart(
    {
      s: START,
      a: dated('甲', { before: '2024-03-08' }),
      b: dated('乙', { before: '2024-03-08' }),
      c: dated('丙', { on: '2024-03-08' }),
    },
    's',
  ),
  'only after': datedChart({ a: dated('甲', { after: '2020-05-01' }) }),
  'only before': datedChart({ a: dated('甲', { before: '2020-05-01' }) }),
  'a start that is a month': datedChart(
    { s: dated('始', { in: '2024-01' }), a: dated('甲', { by: '2024-03-31' }) },
    's',
  ),
  'a start that is open': datedChart(
    { s: dated('始', { after: '2024-01-12' }), a: dated('甲', { by: '2024-03-31' }) },
    's',
  ),
  'a start that lasts nearly to the end': datedChart(
    { s: dated('始', { on: '2024-01-01', until: '2024-03-20' }), a: dated('甲', { by: '2024-03-31' }) },
    's',
  ),
  'levels before the start': datedChart(
    { s: START, a: dated('甲', { by: '2023-06-30' }), b: dated('乙', { on: '2023-01-05' }) },
    's',
  ),
  'a start with units and no date': datedChart({ s: counted(UNITS), a: dated('甲', { by: '2024-03-31' }) }, 's'),
  'ninety units': datedChart({ s: START, a: dated('市', { before: '2024-03-08' }), b: counted(UNITS) }, 's'),
  'units with a deadline': datedChart(
    { s: START, a: counted(UNITS, { printed: { quantity: '全部县', when: '到3月底' }, when: { by: '2024-03-31' } }) },
    's',
  ),
  'units only': datedChart({ a: counted(UNITS) }),
  'units without dates': datedChart({ a: counted([{}, {}, {}]) }),
  'forty levels': datedChart(
    forty((index) => dated(`第${index}级`, { by: `2024-${String(1 + (index % 12)).padStart(2, '0')}-15` })),
  ),
  'levels with long names and dates': datedChart(
    {
      s: { ...dated('始', { on: '2024-01-12' }), label: LONG, printed: LONG_PHRASE },
      a: { ...dated('甲', { by: '2024-03-31' }), label: LONG, printed: LONG_PHRASE },
      b: { ...dated('乙', { on: '2024-03-08' }), label: EMOJI, printed: UNBROKEN },
      c: { ...dated('丙', { after: '2024-02-01' }), label: HEBREW, printed: 'אחרי פברואר' },
    },
    's',
  ),
};
