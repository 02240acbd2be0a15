import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/reading/find-dates.js';
import { CHINESE_DATES } from './dates.js';
import { anyCharacter } from './any-character.js';

const datesIn = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));

describe('findDates finds the dates of a text', () => {
  // prettier-ignore
  test.each<[text: string, dates: string[]]>([
    ['会议11月5日至6日召开。',                            ['11月5日至6日']],
    ['3月8日前，各市挂牌；到3月底，各县挂牌。',           ['3月8日前', '到3月底']],
    ['各县到2024年3月底挂牌，看到3月底的数',               ['到2024年3月底', '3月底']],
    ['截至今年9月底，全省有社会组织。',                   ['截至今年9月底']],
    ['比去年增加，2024年报名。',                          ['去年', '2024年']],
    ['２０２４年１月１２日，会议召开',                    ['２０２４年１月１２日']],
    ['看到2024年3月的数据',                               ['2024年3月']],
    ['他3月8日前往杭州，今年中央开会',                    ['3月8日', '今年']],
    ['一百二十三月，第3月，农历3月8日',                   []],
    ['近年来，三年前，3个月，12345热线，十九大，五月花',  []],
    ['三年内，5年内，年内建成，5000元月薪，元月，元月3日',            ['年内', '元月3日']],
    ['三月八日，五月，五月底前',                          ['三月八日', '五月底前']],
    ['The talks on 5–6 November began.',                  ['on 5–6 November']],
    ['By the end of March, all had opened. In 2024, few.', ['By the end of March', 'In 2024']],
    ['It may 5 times march, and sat 12 times. Sun 2.',    []],
    ['Over 2024 people of 2024 came; 2,024 in 1.2024',    []],
    ['Before May. Of 2024, little.',                      ['Before May']],
    ['Published 2024-03-31, before 2024/4/1.',            ['2024-03-31', 'before 2024/4/1']],
    ['',                                                  []],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test('every date that is read alone, but for a month that may be a name', () => {
    const missed = CHINESE_DATES.filter(([text]) => datesIn(`。${text}。`)[0] !== text);
    expect(missed.map(([text]) => text)).toEqual([]);
  });

  test('of any text whatever where it stands, in order', () => {
    const words = fc.constantFrom(
      '2024年',
      '3月',
      '8日',
      '至',
      '前',
      '到',
      '底',
      ' in ',
      'March',
      ' 2024',
      ' to ',
      '字',
      '5',
      '。',
    );
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each(['2', '至2', 'may ', '3月', '年'])('in a megabyte of “%s” without a hang', (piece) => {
    const start = performance.now();
    findDates(piece.repeat(Math.ceil(1e6 / piece.length)));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
