import { describe, expect, test } from 'vitest';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import type { Language } from '../../../src/dataset/language.js';
import { withRemarks } from '../../../src/dataset/list-words.js';
import { originMark, originWords, sourceWords } from '../../../src/dataset/origin-words.js';
import { pointName } from '../../../src/dataset/point-words.js';
import { TABLE_HEADS, tableRows, type TableCell } from '../../../src/dataset/table.js';
import { unitDates } from '../../../src/dataset/unit-words.js';
import {
  differInTime,
  figureName,
  nameInText,
  printedPhrases,
  wordFigure,
} from '../../../src/dataset/worded-figure.js';
import { datasetOf, figureOf, inputOf, printedFigure, timed } from '../support.js';

const LANGUAGES = ['zh', 'en'] as const;

function both<T>(say: (language: 'zh' | 'en') => T): readonly T[] {
  return LANGUAGES.map(say);
}

describe('originWords says where a figure comes from', () => {
  // prettier-ignore
  test.each([
    ['conference',            '导语第1段',                                        'lead, paragraph 1'],
    ['certified-workers',     '第3节第14段',                                      'section 3, paragraph 14'],
    ['exam-applicants-2023',  '推算：社工职业资格考试报考人数 − 报考人数比上年增加', 'derived: applicants for the social workers’ exam − change in applicants on the year before'],
    ['province-office',       '推算：全省机构改革动员大会后的第2个工作日；原词见第1节第11段', 'derived: 2nd working day after the provincial reform meeting; words in section 1, paragraph 11'],
    ['milestone-2013',        '补充；原词见第1节第6段',                         'supplement; words in section 1, paragraph 6'],
  ])('%s', (id, zh, en) => {
    expect(both((language) => originWords(zhejiang2024.figures[id]!, zhejiang2024, language))).toEqual([zh, en]);
  });

  test('originMark tells derived figures and supplements from printed ones, which need no word', () => {
    const marks = (id: string) => both((language) => originMark(zhejiang2024.figures[id]!, language));
    expect(marks('certified-workers')).toEqual(['', '']);
    expect(marks('province-office')).toEqual(['推算', 'derived']);
    expect(marks('milestone-2013')).toEqual(['补充', 'supplement']);
  });
});

describe('nameInText', () => {
  test('says the place of a figure, unless its label does', () => {
    const named = (parts: object) => {
      const dataset = datasetOf({ it: { ...printedFigure, quantity: { kind: 'rate', value: 0.5 }, ...parts } });
      return both((language) => nameInText(wordFigure(dataset, 'it', language), language));
    };
    const place = { zh: '某县', en: 'the county' };
    expect(named({ label: { zh: '居民', en: 'residents' } })).toEqual(['居民', 'residents']);
    expect(named({ label: { zh: '居民', en: 'residents' }, place })).toEqual(['某县居民', 'residents in the county']);
    const niger = { zh: '尼日尔', en: 'Niger' };
    expect(named({ label: { zh: '尼日利亚出口额', en: 'Nigerian exports' }, place: niger })).toEqual([
      '尼日尔尼日利亚出口额',
      'Nigerian exports in Niger',
    ]);
    expect(named({ label: { zh: '尼日尔出口额', en: 'exports of Niger, Nigerien uranium' }, place: niger })).toEqual([
      '尼日尔出口额',
      'exports of Niger, Nigerien uranium',
    ]);
    expect(named({ label: { zh: '某县居民', en: 'people of the county' }, place })).toEqual([
      '某县居民',
      'people of the county',
    ]);
  });
});

describe('wordFigure puts a figure into words', () => {
  test('says for when it holds, and what heads its axis', () => {
    const of = (id: string) =>
      both((language) => wordFigure(zhejiang2024, id, language)).map(({ asOf, axis }) => [asOf, axis]);
    expect(of('social-organisations')).toEqual([
      ['2024年9月30日', '单位：家'],
      ['30 September 2024', 'Organisations'],
    ]);
    expect(of('exam-applicants')[1]).toEqual(['2024', 'People']);
    expect(of('mobilisation')[1]).toEqual(['', '']);
  });

  // prettier-ignore
  test.each([
    ['certified-workers',       '27.5万人',                      '',                              '275,000 people',                 ''],
    ['community-organisations', '24.4 万余家',                    '',                              'over 244,000 organisations',     ''],
    ['subsidy-ningbo',          '最高5000元/人',                  '',                              'up to 5,000 yuan a person',      ''],
    ['allowance-counties',      '200元到600元',                   '',                              '200 to 600 yuan a month',        ''],
    ['certified-share',         '近五分之一',                      '',                              'nearly one fifth',               ''],
    ['registered-volunteers',   '近2000万',                       '',                              'nearly 20 million people',       ''],
    ['exam-growth',             '6.4万',                         '',                              'up 64,000 people',               ''],
    ['exam-applicants-2023',    '24.0万人（推算）',               '',                              '240,000 people (derived)',       ''],
    ['city-offices',            '11个设区市',                      '3月8日前',                       '11 prefecture-level cities',     'before 8 March 2024'],
    ['county-offices',          '全部县(市、区)',                  '到3月底',                        '',                               'by the end of March 2024'],
    ['province-office',         '',                              '第2个工作日（2024年1月16日，推算）', '',                              '2nd working day (16 January 2024, derived)'],
    ['conference',              '',                              '11月5日至6日',                   '',                               '5–6 November 2024'],
    ['milestone-2013',          '',                              '十八届三中全会（2013年11月，补充）', '',                              'November 2013 (supplement)'],
    ['driver-talks',            '8名',                           '10月25日',                      '8 heads of firms',               '25 October 2024'],
  ])('%s', (id, phraseZh, dateZh, phraseEn, dateEn) => {
    const [zh, en] = both((language) => wordFigure(zhejiang2024, id, language));
    expect([zh?.phrase, zh?.date, en?.phrase, en?.date]).toEqual([phraseZh, dateZh, phraseEn, dateEn]);
  });

  test('says what it is a part of, by the label of a figure or in words', () => {
    const of = (id: string) => both((language) => wordFigure(zhejiang2024, id, language).of);
    expect(of('active-volunteers')).toEqual(['注册志愿者', 'registered volunteers']);
    expect(of('certified-share')).toEqual(['全国', 'the national total']);
    expect(of('certified-workers')).toEqual(['', '']);
  });

  // prettier-ignore
  test.each([
    ['province-office', '第2个工作日（1月16日，推算）', '2nd working day (16 January, derived)'],
    ['county-offices',  '到3月底',                      'by the end of March'],
    ['milestone-2013',  '十八届三中全会（11月，补充）', 'November (supplement)'],
  ])('%s, without the year', (id, zh, en) => {
    expect(both((language) => wordFigure(zhejiang2024, id, language).shortDate)).toEqual([zh, en]);
  });

  test('begins label and place with a capital in English, save inside a sentence', () => {
    const { label, labelInText, place, placeInText } = wordFigure(zhejiang2024, 'volunteer-rate-national', 'en');
    expect([label, labelInText]).toEqual([
      'Active volunteers as a share of residents',
      'active volunteers as a share of residents',
    ]);
    expect([place, placeInText]).toEqual(['National average', 'national average']);
  });

  test('leaves English words whose second letter is a capital as they are', () => {
    const label = { zh: '苹果手机', en: 'iPhones' };
    const dataset = datasetOf({ it: { ...printedFigure, label } });
    expect(wordFigure(dataset, 'it', 'en').label).toBe('iPhones');
  });

  test('leaves Chinese words as they are, even those that begin with a Latin letter', () => {
    const text = { zh: 'e签宝用户', en: 'e-sign users' };
    const dataset = datasetOf({ it: { ...printedFigure, label: text, place: text } });
    const { label, place } = wordFigure(dataset, 'it', 'zh');
    expect([label, place]).toEqual(['e签宝用户', 'e签宝用户']);
  });

  test('marks a reading that is not printed, in every language, beside the words that are', () => {
    const source = { zh: '年鉴', en: 'yearbook' };
    const origin = { type: 'supplement', section: 1, paragraph: 1, source };
    const parts = { ...printedFigure, quantity: { kind: 'rate', value: 0.62 }, origin };
    const dataset = datasetOf({ most: { ...parts, printed: 'most' }, same: { ...parts, printed: '62%' } });
    expect(both((language) => wordFigure(dataset, 'most', language).phrase)).toEqual([
      '62%（补充）',
      'most (62%, supplement)',
    ]);
    expect(wordFigure(dataset, 'same', 'en').phrase).toBe('62% (supplement)');
  });

  test.each(['nobody', 'toString', '__proto__'])(
    'throws a RangeError for %s that names the figures there are',
    (id) => {
      expect(() => wordFigure(zhejiang2024, id, 'en')).toThrow(RangeError);
      expect(() => wordFigure(zhejiang2024, id, 'en')).toThrow('the dataset has: mobilisation, province-office,');
    },
  );

  test.each(Object.keys(zhejiang2024.figures))('%s: every printed phrase stands unchanged in Chinese', (id) => {
    const { phrase, date } = wordFigure(zhejiang2024, id, 'zh');
    for (const printed of printedPhrases(zhejiang2024.figures[id]!)) expect(`${date} ${phrase}`).toContain(printed);
  });

  test.each(Object.keys(zhejiang2024.figures))('%s: English words have no Chinese character', (id) => {
    const words = Object.values(wordFigure(zhejiang2024, id, 'en')).filter((value) => typeof value === 'string');
    expect(words).toHaveLength(12);
    expect(words.join(' ')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('figureName is the label with its place', () => {
  // prettier-ignore
  test.each([
    ['certified-share',         '持证社会工作者（浙江）',           'Certified social workers (Zhejiang)'],
    ['volunteer-rate-national', '活跃志愿者占常住人口（全国平均）', 'Active volunteers as a share of residents (national average)'],
    ['milestone-2013',          '提出创新社会治理体制',             'Third Plenum of the 18th Central Committee calls for renewing social governance'],
  ])('%s', (id, zh, en) => {
    expect(both((language) => figureName(wordFigure(zhejiang2024, id, language), language))).toEqual([zh, en]);
  });

  test.each(['residents of the county', 'the county'])('and not twice where %j says it', (label) => {
    const text = (words: string) => ({ zh: words, en: words });
    const figure = { ...printedFigure, label: text(label), place: text('the county') };
    const worded = wordFigure(datasetOf({ it: figure }), 'it', 'en');
    expect(figureName(worded, 'en')).toBe(worded.label);
  });
});

describe('pointName says a mark', () => {
  // prettier-ignore
  test.each([
    ['province-office', '省委社会工作部（浙江），第2个工作日（2024年1月16日，推算），第2项，共4项',
                        'Department of the province (Zhejiang), 2nd working day (16 January 2024, derived), 2 of 4'],
    ['certified-share', '持证社会工作者（浙江），占全国近五分之一，略低于此数，第2项，共4项',
                        'Certified social workers (Zhejiang), nearly one fifth of the national total, a little below this number, 2 of 4'],
    ['volunteer-rate',  '活跃志愿者占常住人口（浙江），18%，第2项，共4项',
                        'Active volunteers as a share of residents (Zhejiang), 18%, 2 of 4'],
    ['conference',      '中央社会工作会议，11月5日至6日，第2项，共4项',
                        'Central Social Work Conference, 5 to 6 November 2024, 2 of 4'],
  ])('%s', (id, zh, en) => {
    const position = { index: 2, total: 4 };
    expect(both((language) => pointName(wordFigure(zhejiang2024, id, language), position, language))).toEqual([zh, en]);
  });

  // prettier-ignore
  test.each([
    ['exam-applicants',      '社工职业资格考试报考人数（浙江），2024年，30.4万，第2项，共4项',
                             'Applicants for the social workers’ exam (Zhejiang), in 2024, 304,000 people, 2 of 4'],
    ['social-organisations', '社会组织（浙江），截至2024年9月30日，6.97万家，第2项，共4项',
                             'Social organisations (Zhejiang), as of 30 September 2024, 69,700 organisations, 2 of 4'],
    ['conference',           '中央社会工作会议，11月5日至6日，第2项，共4项',
                             'Central Social Work Conference, 5 to 6 November 2024, 2 of 4'],
  ])('%s with its time where marks differ in that', (id, zh, en) => {
    const position = { index: 2, total: 4, areTimed: true };
    expect(both((language) => pointName(wordFigure(zhejiang2024, id, language), position, language))).toEqual([zh, en]);
  });

  test.each([
    [['exam-applicants', 'exam-applicants-2023'], true],
    [['exam-applicants', 'conference'], true],
    [['social-organisations', 'community-organisations'], false],
    [['conference', 'symposium'], false],
  ])('which %j do: %s', (ids, areTimed) => {
    expect(both((language) => differInTime(ids.map((id) => wordFigure(zhejiang2024, id, language))))).toEqual([
      areTimed,
      areTimed,
    ]);
  });
});

describe('dates of units', () => {
  const text = (zh: string, en: string) => ({ zh, en });
  const units = [
    { when: { by: '2024-03-30' } },
    { name: text('甲县', 'County A'), when: { on: '2024-01-16' } },
    {},
    { when: { before: '2024-03-31' } },
    {},
  ];
  const quantity = { kind: 'count', unit: 'person', value: 5 };
  const said = (list: readonly unknown[]) => {
    const dataset = datasetOf({ it: { ...printedFigure, quantity, units: list } });
    return both((language) => wordFigure(dataset, 'it', language).unitDates);
  };

  test('say the first, the last and how many have none', () => {
    expect(said(units)).toEqual([
      '已知最早2024年1月16日（甲县），最晚2024年3月31日前，2个未报道日期',
      'earliest known 16 January 2024 (County A), latest before 31 March 2024, 2 without a date',
    ]);
  });

  test('put an open end last', () => {
    const open = [...units.slice(0, 4), { name: text('乙县', 'County B'), when: { after: '2025' } }];
    expect(said(open)[1]).toBe(
      'earliest known 16 January 2024 (County A), latest after 2025 (County B), 1 without a date',
    );
  });

  test('say no last where there is but one, and no first where there is none', () => {
    expect(said([{}, {}, {}, {}, {}])).toEqual(['5个未报道日期', '5 without a date']);
    expect(both((language) => unitDates([{ count: 216_000 }], language))).toEqual([
      '21.6万个未报道日期',
      '216,000 without a date',
    ]);
    expect(said([{}, {}, {}, {}, { when: { in: '2024-02' } }])[1]).toBe(
      'earliest known February 2024, 4 without a date',
    );
  });

  test('name the units where all have a name and none a date', () => {
    const named = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((zh, index) => ({ name: text(zh, `City ${index}`) }));
    const count = (length: number) => ({ ...quantity, value: length });
    const saidOf = (list: readonly unknown[]) => {
      const it = { ...printedFigure, quantity: count(list.length), units: list };
      return both((language) => wordFigure(datasetOf({ it }), 'it', language).unitDates);
    };
    expect(saidOf(named.slice(0, 2))).toEqual(['甲、乙', 'City 0, City 1']);
    expect(saidOf(named.slice(0, 5))).toEqual(['甲、乙、丙、丁、戊', 'City 0, City 1, City 2, City 3, City 4']);
    expect(saidOf(named)).toEqual(['甲、乙、丙、丁、戊，另有2个', 'City 0, City 1, City 2, City 3, City 4 and 2 more']);
    expect(saidOf([...named.slice(0, 1), {}])).toEqual(['2个未报道日期', '2 without a date']);
  });

  test('takes a million units', () => {
    const many = Array.from({ length: 1_000_000 }, (_, day) => (day % 2 ? { when: { by: '2024-03-31' } } : {}));
    const { result, time } = timed(() => unitDates(many, 'en'));
    expect(result).toBe('earliest known by 31 March 2024, latest by 31 March 2024, 500,000 without a date');
    expect(time).toBeLessThan(5000);
  });

  test('are said with the mark', () => {
    const dataset = datasetOf({ it: { ...printedFigure, quantity, units } });
    const name = pointName(wordFigure(dataset, 'it', 'en'), { index: 1, total: 1 }, 'en');
    expect(name).toContain(
      'earliest known 16 January 2024 (County A), latest before 31 March 2024, 2 without a date, ',
    );
  });
});

test.each([
  ['200元—600元', '200元至600元'],
  ['18%–20%', '18%至20%'],
  ['200—600元', '200至600元'],
  ['1月5日～6日', '1月5日至6日'],
  ['2024-01-16', '2024-01-16'],
  ['5个——3个在城市', '5个——3个在城市'],
  ['A–2', 'A–2'],
])('the printed phrase %s is said %s', (printed, said) => {
  const input = inputOf({ it: { ...printedFigure, printed, quantity: { kind: 'rate', value: 0.2 } } });
  const { dataset } = readDataset({ ...input, source: { ...input.source, language: 'zh' } });
  expect(pointName(wordFigure(dataset!, 'it', 'zh'), { index: 1, total: 1 }, 'zh').split('，')[1]).toBe(said);
});

test('withRemarks puts those that say something in brackets, and none behind nothing', () => {
  expect(both((language) => withRemarks('a', ['b', '', 'c'], language))).toEqual(['a（b，c）', 'a (b, c)']);
  expect(both((language) => withRemarks('a', ['b（c）'], language))).toEqual(['a，b（c）', 'a (b（c）)']);
  expect(both((language) => withRemarks('a', ['b (c)'], language))).toEqual(['a（b (c)）', 'a, b (c)']);
  expect(both((language) => withRemarks('a', [''], language))).toEqual(['a', 'a']);
  expect(both((language) => withRemarks('', ['b'], language))).toEqual(['', '']);
});

describe('tableRows keeps the hedge in words of its own', () => {
  const row = (id: string, language: 'zh' | 'en') =>
    tableRows(zhejiang2024, [wordFigure(zhejiang2024, id, language)], language)[0]!;
  const cells = (id: string) =>
    both((language) => {
      const { phrase, number, meaning } = row(id, language);
      return [phrase?.text, number?.text, meaning?.text];
    });

  // prettier-ignore
  test.each([
    ['certified-workers',       '27.5万人',        '275,000',         '原文即此数；2024年11月',
                                '275,000 people',  '275,000',         'this number, as printed; in November 2024'],
    ['active-volunteers',       '近1200万',        '12,000,000',      '略低于此数；2024年11月',
                                'nearly 12 million people', '12,000,000', 'a little below this number; in November 2024'],
    ['community-organisations', '24.4 万余家',     '244,000',         '高于此数；截至2024年9月30日',
                                'over 244,000 organisations', '244,000', 'above this number; as of 30 September 2024'],
    ['subsidy-ningbo',          '最高5000元/人',   '5,000',           '上限，等于或低于此数',
                                'up to 5,000 yuan a person', '5,000', 'a ceiling: this number or less'],
    ['allowance-counties',      '200元到600元',    '200 – 600',       '在两数之间',
                                '200 to 600 yuan a month', '200 – 600', 'between the two numbers'],
    ['exam-share',              '近六分之一',       '17%（折算）',      '略低于此数；2024年',
                                'nearly one sixth', '17% (converted)', 'a little below this number; in 2024'],
    ['volunteer-rate',          '18%',             '18%',             '原文即此数；2024年11月',
                                '18%',             '18%',             'this number, as printed; in November 2024'],
    ['exam-applicants-2023',    '24.0万人（推算）', '240,000',         '2023年',
                                '240,000 people (derived)', '240,000', 'in 2023'],
    ['mobilisation',            '2024年1月12日',    '2024-01-12',      '确切日期',
                                '12 January 2024', '2024-01-12',      'known to the day'],
    ['conference',              '11月5日至6日',     '2024-11-05/2024-11-06', '确切日期',
                                '5–6 November 2024', '2024-11-05/2024-11-06', 'known to the day'],
    ['county-offices',          '到3月底 · 全部县(市、区)', '../2024-03-31', '不晚于此，具体哪天未报道',
                                'by the end of March 2024', '../2024-03-31', 'no later than this date; which day is not reported'],
    ['city-offices',            '3月8日前 · 11个设区市', '../2024-03-07 · 11', '在此之前，具体哪天未报道',
                                'before 8 March 2024 · 11 prefecture-level cities', '../2024-03-07 · 11', 'before this date; which day is not reported'],
    ['milestone-2013',          '十八届三中全会（2013年11月，补充）', '2013-11', '在此期间，具体哪天未报道',
                                'November 2013 (supplement)', '2013-11', 'within this time; which day is not reported'],
  ])('%s', (id, phraseZh, numberZh, meaningZh, phraseEn, numberEn, meaningEn) => {
    expect(cells(id)).toEqual([[phraseZh, numberZh, meaningZh], [phraseEn, numberEn, meaningEn]]);
  });

  test.each([
    [{ quantity: { kind: 'change', value: -0.06 } }, '−6%'],
    [{ quantity: { kind: 'change', hedge: 'between', low: -0.01, high: 0.02 } }, '−1% – 2%'],
    [{ quantity: { kind: 'multiple', value: 1.5, fraction: [3, 2] } }, '1.5 (converted)'],
    [{ quantity: { kind: 'rate', value: 0.3, precision: 0.001 } }, '30.0%'],
    [{ when: { after: '2024-01-12' } }, '2024-01-13/..'],
    [{ when: { between: ['2024-01-12', '2024-03'] } }, '2024-01-12/2024-03-31'],
    [{ when: { by: '2024-02' } }, '../2024-02-29'],
    [{ units: [{ when: { on: '2024-01-12' } }] }, undefined],
  ])('%j as a number: %s', (parts, number) => {
    const dataset = datasetOf({ it: { ...printedFigure, ...parts } });
    expect(tableRows(dataset, [wordFigure(dataset, 'it', 'en')], 'en')[0]?.number?.text).toBe(number);
  });

  test('says the dates of units among the words', () => {
    const dataset = datasetOf({ it: { ...printedFigure, units: [{ when: { on: '2024-01-12' } }, {}] } });
    const [first] = tableRows(dataset, [wordFigure(dataset, 'it', 'en')], 'en');
    expect(first?.phrase?.text).toBe('earliest known 12 January 2024, 1 without a date');
  });

  test('has a column for printed phrases only where their language is not the table’s, and marks it', () => {
    expect(row('city-offices', 'zh')).not.toHaveProperty('printed');
    expect(row('city-offices', 'en').printed).toEqual({ text: '3月8日前 · 11个设区市', lang: 'zh-CN' });
  });

  const rowsOf = (ids: readonly string[], language: Language) =>
    tableRows(
      zhejiang2024,
      ids.map((id) => wordFigure(zhejiang2024, id, language)),
      language,
    );

  test('gives every row the same columns, in the order of the heads, and leaves no cell empty', () => {
    for (const language of [...LANGUAGES, 'zh-TW'] as const) {
      const columns = Object.keys(TABLE_HEADS).filter((column) => column !== 'printed' || language !== 'zh');
      for (const cellsOfRow of rowsOf(Object.keys(zhejiang2024.figures), language)) {
        expect(Object.keys(cellsOfRow)).toEqual(columns);
        const cells: readonly TableCell[] = Object.values(cellsOfRow);
        for (const { text } of cells) expect(text).not.toBe('');
      }
    }
  });

  test('leaves out columns in which no row has anything, and marks single cells', () => {
    const columns = (ids: readonly string[]) => Object.keys(rowsOf(ids, 'en')[0]!);
    const exact = ['label', 'phrase', 'printed', 'number', 'meaning', 'origin', 'source'];
    expect(columns(['exam-applicants'])).toEqual(exact);
    const ofWhole = ['label', 'phrase', 'printed', 'number', 'of', 'meaning', 'origin', 'source'];
    expect(columns(['volunteer-rate', 'volunteer-rate-national'])).toEqual(ofWhole);
    expect(columns(['exam-applicants-2023'])).toEqual(exact.filter((column) => column !== 'printed'));
    expect(columns(['registered-volunteers'])).toContain('high');
    expect(columns(['registered-volunteers'])).not.toContain('low');
    const printed = rowsOf(['exam-applicants-2023', 'exam-applicants'], 'en').map((cells) => cells.printed);
    expect(printed).toEqual([{ text: '—' }, { text: '30.4万', lang: 'zh-CN' }]);
  });

  // prettier-ignore
  test.each([
    ['active-volunteers',       undefined,   '12,000,000'],
    ['community-organisations', '244,000',   undefined],
    ['subsidy-ningbo',          undefined,   '5,000'],
    ['allowance-counties',      '200',       '600'],
    ['exam-share',              undefined,   'one sixth'],
    ['exam-growth-rate',        undefined,   undefined],
    ['volunteer-rate',          undefined,   undefined],
    ['city-offices',            undefined,   undefined],
  ])('says the least and the most that %s can be: %s to %s', (id, low, high) => {
    const { low: least, high: most } = row(id, 'en');
    expect([least?.text, most?.text]).toEqual([low, high]);
  });

  test('bounds a fall by what it is less than zero', () => {
    const quantity = { kind: 'change', hedge: 'nearly', value: -0.06 };
    const dataset = datasetOf({ it: { ...printedFigure, quantity } });
    expect(tableRows(dataset, [wordFigure(dataset, 'it', 'en')], 'en')[0]?.low?.text).toBe('−6%');
  });

  // prettier-ignore
  test.each([
    ['certified-workers',    '潮新闻',              'Tide News'],
    ['exam-applicants-2023', '潮新闻',              'Tide News'],
    ['milestone-2013',       '会议公报（公开记录）', 'communiqués of the meetings (public record)'],
  ])('names the source of %s', (id, zh, en) => {
    expect(both((language) => row(id, language).source?.text)).toEqual([zh, en]);
  });

  test('names the sources of all that a figure is derived from, each once, and does not loop over them', () => {
    const quantity = { kind: 'rate', value: 0 };
    const origin = { type: 'supplement', source: { zh: '年鉴', en: 'yearbook' } };
    const figures: Record<string, unknown> = {
      printed: { ...printedFigure, quantity },
      other: { label: printedFigure.label, quantity, origin },
    };
    for (let step = 0; step < 40; step += 1) {
      const from = step === 0 ? ['printed', 'other'] : [`sum${step - 1}`, `sum${step - 1}`];
      figures[`sum${step}`] = { label: printedFigure.label, origin: { type: 'derived', rule: 'sum', from } };
    }
    const dataset = datasetOf(figures);
    const { result, time } = timed(() => both((language) => sourceWords(dataset.figures['sum39']!, dataset, language)));
    expect(result).toEqual(['Paper、年鉴', 'Paper, yearbook']);
    expect(time).toBeLessThan(5000);
  });

  test('keeps where a cell stands in the order of its column, where that has one', () => {
    const orders = (ids: readonly string[]) => rowsOf(ids, 'en').map(({ label, number }) => [label.sort, number?.sort]);
    expect(orders(['volunteer-rate', 'volunteer-rate-national'])).toEqual([
      [3_000_017, 0.18],
      [3_000_017, 0.06],
    ]);
    expect(orders(['symposium', 'driver-talks'])).toEqual([
      [2_000_013, 19_995],
      [2_000_008, 20_021],
    ]);
    expect(orders(['exam-applicants-2023', 'exam-applicants'])).toEqual([
      [Infinity, 240_000],
      [3_000_012, 304_000],
    ]);
    expect(orders(['registered-volunteers', 'active-volunteers'])).toEqual([
      [3_000_017, undefined],
      [3_000_017, undefined],
    ]);
  });

  test('does not call a derived number printed', () => {
    expect(figureOf({ ...printedFigure, quantity: { kind: 'rate', value: 1 } }).origin.type).toBe('printed');
    expect(row('exam-applicants-2023', 'en').meaning?.text).not.toContain('printed');
  });
});
