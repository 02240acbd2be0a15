import { dateMeaning } from '../../../src/dataset/date-meaning.js';
import { describe, expect, test, vi } from 'vitest';
import { formatDate, formatMonth, formatWhen } from '../../../src/dataset/date-words.js';
import type { When } from '../../../src/dataset/when.js';

const LANGUAGES = ['zh', 'en'] as const;

// prettier-ignore
const DATES: readonly (readonly [when: When, withYear: boolean, zh: string, en: string])[] = [
  [{ on: '2024-01-12' },                            true,  '2024年1月12日',                   '12 January 2024'],
  [{ on: '2024-01-12' },                            false, '1月12日',                         '12 January'],
  [{ on: '2024-11-05', until: '2024-11-06' },       true,  '2024年11月5日至6日',              '5–6 November 2024'],
  [{ on: '2024-11-05', until: '2024-11-06' },       false, '11月5日至6日',                    '5–6 November'],
  [{ on: '2024-01-12', until: '2024-03-31' },       true,  '2024年1月12日至3月31日',          '12 January – 31 March 2024'],
  [{ on: '2024-01-12', until: '2024-03-31' },       false, '1月12日至3月31日',                '12 January – 31 March'],
  [{ on: '2023-12-30', until: '2024-01-02' },       true,  '2023年12月30日至2024年1月2日',    '30 December 2023 – 2 January 2024'],
  [{ on: '2023-12-30', until: '2024-01-02' },       false, '12月30日至1月2日',                '30 December – 2 January'],
  [{ on: '2023-05-30', until: '2024-05-31' },       true,  '2023年5月30日至2024年5月31日',    '30 May 2023 – 31 May 2024'],
  [{ before: '2024-03-08' },                        true,  '2024年3月8日前',                  'before 8 March 2024'],
  [{ before: '2024-03-08' },                        false, '3月8日前',                        'before 8 March'],
  [{ before: '2024-03' },                           true,  '2024年3月前',                     'before March 2024'],
  [{ before: '2024' },                              true,  '2024年前',                        'before 2024'],
  [{ by: '2024-03-31' },                            true,  '到2024年3月31日',                 'by 31 March 2024'],
  [{ by: '2024-03' },                               true,  '到2024年3月底',                   'by the end of March 2024'],
  [{ by: '2024-03' },                               false, '到3月底',                         'by the end of March'],
  [{ by: '2024' },                                  true,  '到2024年底',                      'by the end of 2024'],
  [{ after: '2024-01-12' },                         true,  '2024年1月12日后',                 'after 12 January 2024'],
  [{ after: '2024' },                               false, '2024年后',                        'after 2024'],
  [{ between: ['2024-01-12', '2024-03-31'] },       true,  '2024年1月12日至3月31日之间',     'between 12 January and 31 March 2024'],
  [{ between: ['2023-12', '2024-03'] },             true,  '2023年12月至2024年3月之间',      'between December 2023 and March 2024'],
  [{ between: ['2024-01', '2024-03'] },             false, '1月至3月之间',                    'between January and March'],
  [{ between: ['2024-03', '2024'] },                true,  '2024年3月至2024年之间',          'between March 2024 and 2024'],
  [{ in: '2024-03' },                               true,  '2024年3月',                       'March 2024'],
  [{ in: '2024-03' },                               false, '3月',                             'March'],
  [{ in: '2024' },                                  true,  '2024年',                          '2024'],
  [{ in: '2024' },                                  false, '2024年',                          '2024'],
];

describe('formatWhen says when something happened, hedge included', () => {
  test.each(DATES)('%j, year %s: %s, %s', (when, withYear, zh, en) => {
    expect(LANGUAGES.map((language) => formatWhen(when, { language, withYear }))).toEqual([zh, en]);
  });

  // prettier-ignore
  test.each<[When, string, string]>([
    [{ by: '2024-03-31' },     '到3月底',      'by the end of March'],
    [{ by: '2024-02-29' },     '到2月底',      'by the end of February'],
    [{ by: '2023-02-28' },     '到2月底',      'by the end of February'],
    [{ by: '2024-02-28' },     '到2月28日',    'by 28 February'],
    [{ by: '2024-03' },        '到3月底',      'by the end of March'],
    [{ on: '2024-03-31' },     '3月31日',      '31 March'],
    [{ before: '2024-03-31' }, '3月31日前',    'before 31 March'],
    [{ after: '2024-03-31' },  '3月31日后',    'after 31 March'],
  ])('%j, with month ends: %s, %s', (when, zh, en) => {
    const style = { withYear: false, withMonthEnds: true };
    expect(LANGUAGES.map((language) => formatWhen(when, { language, ...style }))).toEqual([zh, en]);
  });

  test('names the year unless told not to, and needs no Intl', () => {
    const spy = vi.spyOn(Intl, 'DateTimeFormat');
    expect(formatWhen({ on: '2024-01-12' }, { language: 'zh' })).toBe('2024年1月12日');
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});

describe('formatDate keeps the precision that a date has', () => {
  test.each([
    ['2024-03-31', '2024年3月31日', '31 March 2024'],
    ['2024-11', '2024年11月', 'November 2024'],
    ['2024', '2024年', '2024'],
    ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ])('%s: %s, %s', (date, zh, en) => {
    expect(LANGUAGES.map((language) => formatDate(date, { language }))).toEqual([zh, en]);
  });
});

test('formatMonth writes the label of a month on an axis', () => {
  const march = { year: 2024, month: 3, day: 1 };
  expect(LANGUAGES.map((language) => formatMonth(march, { language }))).toEqual(['2024年3月', 'Mar 2024']);
  expect(LANGUAGES.map((language) => formatMonth(march, { language, withYear: false }))).toEqual(['3月', 'Mar']);
});

// prettier-ignore
test.each([
  [{ on: '2024-03-08' },                      '确切日期',                     'known to the day'],
  [{ on: '2024-03-08', until: '2024-03-09' }, '确切日期',                     'known to the day'],
  [{ before: '2023' },                        '在此之前，具体哪天未报道',     'before this date; which day is not reported'],
  [{ by: '2024-03' },                         '不晚于此，具体哪天未报道',     'no later than this date; which day is not reported'],
  [{ after: '2024-03' },                      '在此之后，具体哪天未报道',     'after this date; which day is not reported'],
  [{ between: ['2024-01', '2024-06'] },       '两者之间，具体哪天未报道',     'between the two dates; which day is not reported'],
  [{ in: '2024' },                            '在此期间，具体哪天未报道',     'within this time; which day is not reported'],
] as const)('dateMeaning of %j speaks of no day where a month or a year is meant', (when, zh, en) => {
  expect([dateMeaning(when, 'zh'), dateMeaning(when, 'en')]).toEqual([zh, en]);
});
