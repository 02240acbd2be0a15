import { LONG, EMOJI, HEBREW, LONG_PHRASE, UNBROKEN } from '../extreme-words.js';
import { events, type Given } from '../given-charts.js';
import { counted, dated, DATED_SUPPLEMENT, forty, UNITS, words } from '../given-figures.js';

/** Events at the edge of what articles can ask for. */
export const EVENTS: Readonly<Record<string, Given>> = {
  'one event': events({ a: dated('甲', { on: '2024-03-01' }) }),
  'one event with a deadline': events({ a: dated('甲', { by: '2024-03' }) }),
  'events on one day': events({
    a: dated('甲', { on: '2024-03-01' }),
    b: dated('乙', { on: '2024-03-01' }),
    c: dated('丙', { on: '2024-03-01' }),
    d: dated('丁', { on: '2024-03-01' }),
  }),
  'events on three days in a row': events({
    a: dated('甲', { on: '2024-03-01' }),
    b: dated('乙', { on: '2024-03-02' }),
    c: dated('丙', { on: '2024-03-03' }),
  }),
  'events with every kind of date over 30 years': events({
    on: dated('甲', { on: '2008-08-08' }),
    days: dated('乙', { on: '1996-01-01', until: '1998-06-30' }),
    before: dated('丙', { before: '2001-09' }),
    by: dated('丁', { by: '2024' }),
    after: dated('戊', { after: '2020-05-01' }),
    between: dated('己', { between: ['2000', '2004'] }),
    in: dated('庚', { in: '1994-05' }),
  }),
  'events that are not printed, with every kind of date': events({
    on: { ...dated('甲', { on: '2024-02-05' }), ...DATED_SUPPLEMENT },
    days: { ...dated('乙', { on: '2024-03-01', until: '2024-04-10' }), ...DATED_SUPPLEMENT },
    before: { ...dated('丙', { before: '2024-05' }), ...DATED_SUPPLEMENT },
    after: { ...dated('丁', { after: '2024-06-30' }), ...DATED_SUPPLEMENT },
    in: { ...dated('戊', { in: '2024-08' }), ...DATED_SUPPLEMENT },
  }),
  'events crowded at both ends': events({
    a: dated('甲', { on: '2024-01-02' }),
    b: dated('乙', { on: '2024-01-03' }),
    c: dated('丙', { before: '2024-01-05' }),
    d: dated('丁', { on: '2024-12-29' }),
    e: dated('戊', { on: '2024-12-30' }),
    f: dated('己', { on: '2024-12-31', until: '2025-01-01' }),
  }),
  'events with and without a date': events({
    a: counted([{ name: words('杭州', 'Hangzhou') }, { name: words('宁波', 'Ningbo') }]),
    b: dated('乙', { on: '2024-03-02' }),
    c: counted(UNITS),
    d: dated('丁', { in: '2024-02' }),
  }),
  'events without any date': events({ a: counted([{}, {}]), b: counted([{}]), c: counted([{}, {}, {}]) }),
  'forty events': events(
    forty((index) => dated(`第${index}件`, { on: `${2020 + (index % 5)}-0${1 + (index % 9)}-1${index % 10}` })),
  ),
  'events with long names and dates': events({
    a: { ...dated('甲', { by: '2024-03-31' }), label: LONG, printed: LONG_PHRASE },
    b: { ...dated('乙', { on: '2024-03-08' }), label: EMOJI, printed: UNBROKEN },
    c: { ...dated('丙', { after: '2024-02-01' }), label: HEBREW, printed: 'אחרי פברואר' },
    d: { ...counted([{}], { printed: { quantity: LONG_PHRASE, when: '一月' } }), when: { in: '2024-01' } },
  }),
};
