import { describe, expect, test } from 'vitest';
import { defineDataset, readDataset, zhejiang2024 } from '../../../src/core.js';
import * as core from '../../../src/core.js';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { DatasetError } from '../../../src/charts/dataset.js';
import type { Language } from '../../../src/dataset/language.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { datasetOf, rates } from '../layout/given-charts.js';
import { ratio } from '../layout/given-figures.js';
import { withAt, withoutAt, writtenOut } from '../support.js';

const LANGUAGES = ['zh', 'en'] as const;

const SENTENCES: readonly (readonly [id: string, zh: string, en: string])[] = [
  [
    'county-rollout',
    '全省机构改革动员大会：2024年1月12日；省委社会工作部：第2个工作日（1月16日，推算）；市委社会工作部（11个设区市）：3月8日前；县级党委社会工作部（全部县(市、区)）：到3月底。',
    'Provincial reform meeting: 12 January 2024; department of the province: 2nd working day (16 January, derived); departments of the cities (11 prefecture-level cities): before 8 March; departments of all counties: by the end of March.',
  ],
  [
    'certified-share',
    '浙江持证社会工作者占全国近五分之一（27.5万人），浙江社工职业资格考试报考人数占全国近六分之一（30.4万）。',
    'Certified social workers in Zhejiang: nearly one fifth of the national total (275,000 people); applicants for the social workers’ exam in Zhejiang: nearly one sixth of the national total (304,000 people).',
  ],
  [
    'deputy-led',
    '由党委副书记任社会工作部部长的设区市：9个设区市；全省：11个设区市；不在此列的副省级城市：两个副省级城市（杭州、宁波）；由党委副书记任社会工作部部长的县（市、区）：所有县(市、区)。',
    'Cities whose department is headed by a deputy Party secretary: 9 prefecture-level cities; the whole province: 11 prefecture-level cities; sub-provincial cities that are the exception: 2 prefecture-level cities (Hangzhou, Ningbo); counties whose department is headed by a deputy Party secretary: 100%.',
  ],
  [
    'volunteer-rate',
    '活跃志愿者占常住人口：浙江18%，全国平均6%，前者是后者的3倍。',
    'Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second.',
  ],
];

describe('wordChart puts a chart into words', () => {
  test.each(SENTENCES)('%s in one sentence', (id, zh, en) => {
    expect(LANGUAGES.map((language) => wordChart(zhejiang2024, id, language).sentence)).toEqual([zh, en]);
  });

  test('says the direction of a change once, in every language', () => {
    const changes = (['zh', 'en', 'zh-TW'] as const).map(
      (language) => wordChart(zhejiang2024, 'applicants', language).sentence.split(/[；;] ?/)[2],
    );
    expect(changes).toEqual([
      '报考人数比上年增加：6.4万。',
      'change in applicants on the year before: up 64,000 people.',
      '報考人數比上年增加：6.4萬人。',
    ]);
  });

  test('names the source', () => {
    expect(LANGUAGES.map((language) => wordChart(zhejiang2024, 'volunteer-rate', language).source)).toEqual([
      '来源：潮新闻，记者陆乐，浙江社会工作报道，2024年11月',
      'Source: Tide News, reporter Lu Le, report on social work in Zhejiang, November 2024',
    ]);
  });

  test('says in the source line when the data were updated, to the day or the month', () => {
    const { dataset } = readDataset(withAt('source/updated', '2024-12-03'));
    const source = (language: Language) => wordChart(dataset!, 'volunteer-rate', language).source;
    expect([...LANGUAGES, 'zh-TW' as const].map(source)).toEqual([
      '来源：潮新闻，记者陆乐，浙江社会工作报道，2024年11月，数据更新于2024年12月3日',
      'Source: Tide News, reporter Lu Le, report on social work in Zhejiang, November 2024, data updated 3 December 2024',
      '來源：潮新聞，記者陸樂，浙江社會工作報導，2024年11月，資料更新於2024年12月3日',
    ]);
    const byMonth = readDataset(withAt('source/updated', '2024-12')).dataset!;
    expect(wordChart(byMonth, 'volunteer-rate', 'en').source).toMatch(/, data updated December 2024$/);
  });

  test('hands on the address of the source, where there is one', () => {
    const { dataset } = readDataset(withAt('source/address', 'https://news.example/a?b=1#c'));
    expect(wordChart(dataset!, 'volunteer-rate', 'zh').sourceAddress).toBe('https://news.example/a?b=1#c');
    expect(wordChart(zhejiang2024, 'volunteer-rate', 'zh').sourceAddress).toBeUndefined();
  });

  test('has the corrections of the chart with their dates, the newest last', () => {
    const corrections = [
      { date: '2024-12-01', text: { zh: '改正来源。', en: 'The source was corrected.', 'zh-TW': '改正來源。' } },
      { date: '2024-11-20', text: { zh: '原为8%。', en: 'It was 8%.', 'zh-TW': '原為8%。' } },
    ];
    const { dataset } = readDataset(withAt('charts/volunteer-rate/corrections', corrections));
    const said = (language: Language) => wordChart(dataset!, 'volunteer-rate', language).corrections;
    expect(said('zh')).toEqual(['更正（2024年11月20日）：原为8%。', '更正（2024年12月1日）：改正来源。']);
    expect(said('en')).toEqual([
      'Correction (20 November 2024): It was 8%.',
      'Correction (1 December 2024): The source was corrected.',
    ]);
    expect(said('zh-TW')[0]).toBe('更正（2024年11月20日）：原為8%。');
    expect(wordChart(zhejiang2024, 'volunteer-rate', 'en').corrections).toEqual([]);
  });

  test('has one line for each hedge that is drawn, and none where all is exact', () => {
    expect(LANGUAGES.map((language) => wordChart(zhejiang2024, 'certified-share', language).notes)).toEqual([
      ['末端变浅：原文为“近”，略不及此数。', '持证社会工作者：居全国首位；其他省份的人数未见报道。'],
      [
        'Fading end: “nearly”, a little short of the number.',
        'Certified social workers: First in the country; the numbers of other provinces are not reported.',
      ],
    ]);
    expect(wordChart(zhejiang2024, 'volunteer-rate', 'zh').notes).toEqual([]);
  });

  test('has no line for a hedge that is only told in words', () => {
    const notes = (id: string, input: unknown) => wordChart(readDataset(input).dataset!, id, 'en').notes.join(' ');
    const roles = { shares: ['certified-share'], counts: ['certified-workers'] };
    const exact = withAt('figures/certified-share/quantity', { kind: 'share', value: 0.2 });
    const over = { kind: 'count', unit: 'person', hedge: 'over', value: 275_000 };
    const withOver = withAt('figures/certified-workers/quantity', over, exact);
    expect(notes('certified-share', withAt('charts/certified-share/figures', roles, withOver))).not.toContain('over');
    const nearly = { kind: 'count', unit: 'city', hedge: 'nearly', value: 11 };
    expect(notes('county-rollout', withAt('figures/city-offices/quantity', nearly))).not.toContain('Fading');
  });

  test('has the notes of the chart and then those of its figures, each with the name of the figure', () => {
    expect(wordChart(zhejiang2024, 'county-rollout', 'en').notes).toEqual([
      'Dashed outline: not printed in the article, but derived or supplemented.',
      'When each city and county opened its department is not reported; hatching begins after the reform meeting.',
      'Department of the province (derived): The article says the 2nd working day after the meeting on Friday 12 January, which is 16 January.',
    ]);
  });

  test('has a note on its one figure without the name of that', () => {
    expect(LANGUAGES.map((language) => wordChart(zhejiang2024, 'certified', language).notes)).toEqual([
      ['居全国首位；其他省份的人数未见报道。'],
      ['First in the country; the numbers of other provinces are not reported.'],
    ]);
  });

  test('lists its figures in the order of the roles, one table row each', () => {
    const { figures, table, byRole } = wordChart(zhejiang2024, 'certified-share', 'en');
    const ids = ['certified-share', 'exam-share', 'certified-workers', 'exam-applicants'];
    expect(figures.map(({ id }) => id)).toEqual(ids);
    expect(table.map(({ label }) => label.text)).toEqual([
      'Certified social workers (Zhejiang)',
      'Applicants for the social workers’ exam (Zhejiang)',
      'Certified social workers (Zhejiang)',
      'Applicants for the social workers’ exam (Zhejiang)',
    ]);
    expect(Object.keys(byRole)).toEqual(['shares', 'counts']);
  });

  test('says of a level with dated units when the first and the last were done', () => {
    const units = [
      { name: { zh: '甲市', en: 'City A', 'zh-TW': '甲市' }, when: { on: '2024-01-20' } },
      { when: { before: '2024-03-08' } },
      ...Array<object>(9).fill({}),
    ];
    const dataset = withoutAt('figures/city-offices/when', withAt('figures/city-offices/units', units));
    const read = readDataset(withAt('figures/city-offices/printed', '11个设区市', dataset)).dataset!;
    const sentences = LANGUAGES.map((language) => wordChart(read, 'county-rollout', language).sentence);
    expect(sentences[0]).toContain(
      '市委社会工作部（11个设区市）：已知最早2024年1月20日（甲市），最晚2024年3月8日前，9个未报道日期；',
    );
    expect(sentences[1]).toContain(
      'departments of the cities (11 prefecture-level cities): earliest known 20 January 2024 (City A), latest before 8 March 2024, 9 without a date; ',
    );
  });

  test('does without a role that is optional', () => {
    const withoutStart = withoutAt('charts/county-rollout/figures/start');
    const { dataset } = readDataset(withoutAt('charts/certified-share/figures/counts', withoutStart));
    expect(wordChart(dataset!, 'county-rollout', 'en').byRole['start']).toBeUndefined();
    expect(wordChart(dataset!, 'certified-share', 'zh').sentence).toBe(
      '浙江持证社会工作者占全国近五分之一，浙江社工职业资格考试报考人数占全国近六分之一。',
    );
  });

  test.each(['nobody', 'toString', '__proto__'])(
    'throws a RangeError for the chart %s that names those there are',
    (id) => {
      const known = `the dataset has: ${Object.keys(zhejiang2024.charts).join(', ')}`;
      expect(() => wordChart(zhejiang2024, id, 'zh')).toThrow(new RangeError(`unknown chart “${id}”; ${known}`));
    },
  );
});

/** As code without types calls it. */
const defineLoosely = defineDataset as unknown as (input: unknown) => Dataset;

describe('defineDataset', () => {
  test('gives the very dataset that readDataset gives', () => {
    expect(defineLoosely(writtenOut())).toStrictEqual(zhejiang2024);
  });

  test('throws a DatasetError with every issue, one a line', () => {
    const define = () => defineLoosely(withAt('source/date', 'x', withAt('source/language', 'fr')));
    expect(define).toThrow(DatasetError);
    expect(define).toThrow('The dataset has 2 faults.\n- source → ');
    expect(() => defineLoosely(withAt('source/language', 'fr'))).toThrow(
      'The dataset has a fault.\n- source → language:',
    );
  });

  test('keeps the issues on the error', () => {
    try {
      defineLoosely(withAt('source/language', 'fr'));
      expect.unreachable();
    } catch (error) {
      expect((error as DatasetError).name).toBe('DatasetError');
      expect((error as DatasetError).issues).toEqual(readDataset(withAt('source/language', 'fr')).issues);
    }
  });
});

test('the core has what a server needs', () => {
  expect(Object.keys(core)).toEqual(
    expect.arrayContaining(['defineDataset', 'readDataset', 'renderSvg', 'zhejiang2024']),
  );
});

test('the registry names each chart type by what it draws', () => {
  expect(Object.keys(chartTypes).sort()).toEqual([
    'amount-bars',
    'change',
    'event-timeline',
    'figure-card',
    'part-of-whole',
    'range-bars',
    'rate-comparison',
    'rollout-timeline',
    'share-bars',
    'unit-grid',
  ]);
});

describe('the takeaway', () => {
  const rateChart = (count: number) =>
    datasetOf(
      rates(Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, ratio('rate', 'exact', i / 100)]))),
    );

  test.each([
    [8, true],
    [9, false],
  ])('of %i bars is the sentence: %s; more would be a list that nobody takes in', (count, isSaid) => {
    const { sentence, takeaway } = wordChart(rateChart(count), 'it', 'en');
    expect(takeaway).toBe(isSaid ? sentence : '');
    expect(sentence.split(/;|,/)).toHaveLength(count);
  });

  test('is left out where the plot says as much, and the name of the picture has it', () => {
    const { sentence, takeaway, type } = wordChart(zhejiang2024, 'certified', 'en');
    expect([type.saysAll, takeaway]).toEqual([true, '']);
    for (const dataset of [zhejiang2024, rateChart(9)]) {
      const id = dataset === zhejiang2024 ? 'certified' : 'it';
      const chart = wordChart(dataset, id, 'en');
      const html = core.renderFallback(dataset, id, { language: 'en' });
      expect(html).toContain(`aria-label="${chart.sentence}"`);
      expect(html).not.toContain('class="takeaway"');
    }
    expect(sentence).not.toBe('');
  });
});
