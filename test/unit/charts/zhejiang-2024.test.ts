import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readArticle, zhejiang2024 } from '../../../src/core.js';
import { formatQuantity } from '../../../src/dataset/quantity-words.js';
import { formatWhen } from '../../../src/dataset/date-words.js';
import { spokenLanguage } from '../../../src/dataset/spoken-language.js';
import { printedPhrases } from '../../../src/dataset/worded-figure.js';
import { messagesOf, writtenOut } from '../support.js';

/** Id, printed phrases (date first), reading in English, origin with section and paragraph. */
// prettier-ignore
const FIGURES: readonly (readonly [id: string, printed: string, reading: string, origin: string])[] = [
  ['conference',              '11月5日至6日',                    '5–6 November 2024',                                  'printed 0 1'],
  ['speakers',                '北京市、浙江省、广东省、陕西省',  '4 provincial-level units',                           'printed 0 3'],
  ['mobilisation',            '2024年1月12日',                   '12 January 2024',                                    'printed 1 11'],
  ['province-office',         '第2个工作日',                     '16 January 2024',                                    'derived 1 11'],
  ['city-offices',            '3月8日前 · 11个设区市',           'before 8 March 2024 · 11 prefecture-level cities',   'printed 1 11'],
  ['county-offices',          '到3月底 · 全部县(市、区)',        'by 31 March 2024',                                   'printed 1 11'],
  ['cities',                  '11个设区市',                      '11 prefecture-level cities',                         'printed 1 11'],
  ['deputy-led-cities',       '9个设区市',                       '9 prefecture-level cities',                          'printed 1 12'],
  ['exception-cities',        '两个副省级城市',                  '2 prefecture-level cities',                          'printed 1 12'],
  ['deputy-led-counties',     '所有县(市、区)',                  '100%',                                               'printed 1 12'],
  ['driver-talks',            '10月25日 · 8名',                  '25 October 2024 · 8 heads of firms',                 'printed 2 8'],
  ['symposium',               '9月29日',                         '29 September 2024',                                  'printed 2 13'],
  ['social-organisations',    '6.97万家',                        '69,700 organisations',                               'printed 3 9'],
  ['community-organisations', '24.4 万余家',                     'over 244,000 organisations',                         'printed 3 9'],
  ['exam-applicants',         '30.4万',                          '304,000 people',                                     'printed 3 12'],
  ['exam-growth',             '6.4万',                           'up 64,000 people',                                   'printed 3 12'],
  ['exam-applicants-2023',    '',                                '240,000 people',                                     'derived'],
  ['exam-growth-rate',        '',                                'up about 26.7%',                                     'derived'],
  ['exam-share',              '近六分之一',                      'nearly one sixth',                                   'printed 3 12'],
  ['subsidy-ningbo',          '最高5000元/人',                   'up to 5,000 yuan a person',                          'printed 3 13'],
  ['subsidy-jinhua',          '高达一万元',                      '10,000 yuan a person',                               'printed 3 13'],
  ['allowance-counties',      '200元到600元',                    '200 to 600 yuan a month',                            'printed 3 13'],
  ['certified-workers',       '27.5万人',                        '275,000 people',                                     'printed 3 14'],
  ['certified-share',         '近五分之一',                      'nearly one fifth',                                   'printed 3 14'],
  ['registered-volunteers',   '近2000万',                        'nearly 20 million people',                           'printed 3 17'],
  ['active-volunteers',       '近1200万',                        'nearly 12 million people',                           'printed 3 17'],
  ['volunteer-rate',          '18%',                             '18%',                                                'printed 3 17'],
  ['volunteer-rate-national', '6%',                              '6%',                                                 'printed 3 17'],
  ['milestone-2013',          '十八届三中全会',                  'November 2013',                                      'supplement 1 6'],
  ['milestone-2017',          '十九大',                          'October 2017',                                       'supplement 1 6'],
  ['milestone-2022',          '二十大',                          'October 2022',                                       'supplement 1 7'],
  ['milestone-2023',          '二十届二中全会',                  'February 2023',                                      'supplement 1 8'],
  ['milestone-2024',          '二十届三中全会',                  'July 2024',                                          'supplement 1 9'],
];

describe('the built-in dataset holds the figures of the article', () => {
  test.each(FIGURES)('%s: %s', (id, printed, reading, origin) => {
    const figure = zhejiang2024.figures[id]!;
    const { quantity, when } = figure;
    const style = { language: 'en', units: zhejiang2024.units } as const;
    const readings = [
      ...(when ? [formatWhen(when, style)] : []),
      ...(quantity ? [formatQuantity(quantity, style)] : []),
    ];
    const { type, section, paragraph } = figure.origin;
    expect(printedPhrases(figure).join(' · ')).toBe(printed);
    expect(readings.join(' · ')).toBe(reading);
    expect([type, section, paragraph].filter((part) => part !== undefined).join(' ')).toBe(origin);
  });

  test('and no other', () => {
    expect(Object.keys(zhejiang2024.figures).sort()).toEqual(FIGURES.map(([id]) => id).sort());
  });

  test('each with a label of its own in each language', () => {
    const { figures } = zhejiang2024;
    const labels = Object.values(figures).map(({ label }) => label);
    expect(labels.filter(({ zh, en }) => zh === en)).toEqual([]);
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('with the day for which the organisations are counted', () => {
    const { figures } = zhejiang2024;
    const asOf = (id: string) => figures[id]?.asOf;
    expect([asOf('social-organisations'), asOf('community-organisations')]).toEqual([
      { on: '2024-09-30' },
      { on: '2024-09-30' },
    ]);
  });

  test('says that payments are made once or every month, and gives the two no common unit', () => {
    const { figures, units } = zhejiang2024;
    const ids = ['subsidy-ningbo', 'subsidy-jinhua', 'allowance-counties'];
    const unitOf = (id: string) => units?.[figures[id]?.quantity?.unit ?? ''];
    expect(ids.map((id) => unitOf(id)?.axis)).toEqual([
      { zh: '一次性发放，元', en: 'Paid once, yuan', 'zh-TW': '一次性發放，人民幣元' },
      { zh: '一次性发放，元', en: 'Paid once, yuan', 'zh-TW': '一次性發放，人民幣元' },
      { zh: '每月发放，元', en: 'Paid every month, yuan', 'zh-TW': '每月發放，人民幣元' },
    ]);
    expect(ids.map((id) => figures[id]?.label.zh.match(/一次性|每月/)?.[0])).toEqual(['一次性', '一次性', '每月']);
  });

  test('names the cities that are the exception', () => {
    const { units = [] } = zhejiang2024.figures['exception-cities']!;
    expect(units.map(({ name }) => name)).toEqual([
      { zh: '杭州', en: 'Hangzhou', 'zh-TW': '杭州' },
      { zh: '宁波', en: 'Ningbo', 'zh-TW': '寧波' },
    ]);
    const counted = ['deputy-led-cities', 'exception-cities', 'cities'];
    const [led = NaN, others = NaN, all = NaN] = counted.map((id) => zhejiang2024.figures[id]?.quantity?.value ?? NaN);
    expect(led + others).toBe(all);
  });

  test('says of certified workers that the province is first', () => {
    expect(zhejiang2024.figures['certified-workers']?.note).toMatchObject({
      zh: expect.stringContaining('全国首位') as string,
      en: expect.stringContaining('First in the country') as string,
    });
  });
});

/** Characters of the simplified script that are written differently in the traditional one, from texts of the dataset. */
const SIMPLIFIED =
  /[万与专业东两个乐书从会体余党内册决创务动励区华县发后员国备奖宁届师广开录态总恳愿报挂据数时机构画确类约级纹组织网职补见议记设证试谈负责贴资跃车达进连长间闻陆陕额]/;

describe('the built-in dataset in traditional Chinese', () => {
  test('answers in it', () => {
    expect(spokenLanguage(zhejiang2024, 'zh-TW')).toBe('zh-TW');
  });

  test('reads back without an issue when it was written out', () => {
    expect(messagesOf(writtenOut())).toEqual([]);
  });

  test('has no character of the simplified script', () => {
    const texts = JSON.stringify(zhejiang2024).match(/"zh-TW":"[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => SIMPLIFIED.test(text))).toEqual([]);
    expect('从省到县，部署').toMatch(SIMPLIFIED);
  });
});

const beside = fileURLToPath(new URL('../../../../shared/article/article.zh.txt', import.meta.url));
const article = process.env['ARTICLE'] ?? beside;
const reason = existsSync(article) ? '' : ' (skipped: the article is not here; name its file in ARTICLE)';

describe.skipIf(reason !== '')(`the article${reason}`, () => {
  const phrases = Object.entries(zhejiang2024.figures).flatMap(([id, figure]) =>
    printedPhrases(figure).map((phrase) => [id, phrase, figure.origin] as const),
  );

  test.each(phrases)(
    '%s: prints %s letter for letter where the dataset says',
    (_id, phrase, { section, paragraph }) => {
      const { sections } = readArticle(readFileSync(article, 'utf8'));
      expect(sections[section ?? NaN]?.paragraphs[(paragraph ?? NaN) - 1]?.text).toContain(phrase);
    },
  );
});
