import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset, renderSvg } from '../../../src/core.js';
import type { Language } from '../../../src/dataset/language.js';
import { draftDataset } from '../../../src/reading/draft-dataset.js';
import { findFigures } from '../../../src/reading/find-figures.js';

const draftOf = (text: string, language: Language = 'zh', title?: string) =>
  draftDataset(findFigures(text, { language, year: 2024 }), { language, date: '2024', title });

const same = (words: string) => ({ zh: words, en: words });

describe('draftDataset makes a dataset of what was found', () => {
  test('with readings, units and the words next to each figure', () => {
    const { dataset, asText } = draftOf('截至今年9月底，有社会组织5.2万家，社工28.6万人，占全国的近五分之一。');
    expect(asText).toEqual([]);
    expect(dataset.units).toEqual({ 家: same('家') });
    expect(dataset.figures).toEqual({
      'figure-1': {
        label: same('社会组织'),
        printed: '5.2万家',
        quantity: { kind: 'count', hedge: 'exact', value: 52_000, unit: '家' },
        asOf: { on: '2024-09-30' },
        origin: { type: 'printed', section: 0, paragraph: 1 },
      },
      'figure-2': {
        label: same('社工'),
        printed: '28.6万人',
        quantity: { kind: 'count', hedge: 'exact', value: 286_000, unit: 'person' },
        asOf: { on: '2024-09-30' },
        origin: { type: 'printed', section: 0, paragraph: 1 },
      },
      'figure-3': {
        label: same('社工'),
        printed: '近五分之一',
        quantity: { kind: 'share', hedge: 'nearly', value: 0.2, fraction: [1, 5] },
        of: same('全国'),
        asOf: { on: '2024-09-30' },
        origin: { type: 'printed', section: 0, paragraph: 1 },
      },
    });
  });

  test('with the working day after a date as a figure that follows from it', () => {
    const { dataset } = draftOf('1月12日大会后的第2个工作日，办公室成立。');
    expect(dataset.figures['figure-2']).toMatchObject({
      printed: '第2个工作日',
      origin: { type: 'derived', rule: 'workingDay', from: ['figure-1'], nth: 2, section: 0, paragraph: 1 },
    });
    expect(readDataset(dataset).dataset?.figures['figure-2']?.when).toEqual({ on: '2024-01-16' });
  });

  // prettier-ignore
  test.each<[text: string, unit: string, words: string]>([
    ['社工每月可获得200元到600元的津贴。', '元-月',     '元/月'],
    ['补助最高每生每年1600元。',           '元-年',     '元/年'],
    ['补助从每生每天3元到8元不等。',       '元-天',     '元/天'],
    ['可获得最高5000元/人的补贴。',       '元-人',     '元/人'],
    ['11个学习站均已开放。',              '个学习站',  '个学习站'],
    ['有站点近2000万。',                  '站点',      '站点'],
  ])('%s: the unit %s', (text, unit, words) => {
    const { dataset } = draftOf(text);
    expect(Object.values(dataset.figures)[0]?.quantity?.unit).toBe(unit);
    expect(dataset.units?.[unit]).toEqual(same(words));
  });

  // prettier-ignore
  test.each<[text: string, unit: string | undefined]>([
    ['有志愿者近2000万。',           'person'],
    ['报名人数31.5万，增加7.3万。',  'person'],
    ['补贴最高5000元。',             'CNY'],
    ['人数增长18%。',                undefined],
    ['比重下降3.2个百分点。',        'percentage-point'],
  ])('%s: the unit %s, which every dataset has', (text, unit) => {
    const { dataset } = draftOf(text);
    expect(Object.values(dataset.figures).map(({ quantity }) => quantity?.unit)).toContain(unit);
    expect(dataset.units).toBeUndefined();
  });

  test('with what is paid once apart from what is paid every month', () => {
    const { dataset } = draftOf('Clinics got up to £1,200 a month. The campaign cost £4.6 million, €5 a dose.', 'en');
    expect(Object.values(dataset.figures).map(({ printed, quantity }) => [printed, quantity?.unit])).toEqual([
      ['up to £1,200 a month', 'a-month'],
      ['£4.6 million', 'unit'],
      ['€5', 'unit-2'],
    ]);
    expect(dataset.units?.['a-month']).toEqual(same('£ a month'));
    expect(Object.values(dataset.charts).every(({ type }) => type === 'figure-card')).toBe(true);
  });

  test('without the time of the sentence for what is of a year earlier', () => {
    const timesOf = (text: string, language: 'zh' | 'en') =>
      Object.values(draftOf(text, language).dataset.figures).map(({ asOf }) => asOf);
    const in2024 = { in: '2024' };
    expect(timesOf('In 2024 it lost £3.2 million, after £1.1 million a year earlier.', 'en')).toEqual([
      in2024,
      undefined,
    ]);
    expect(timesOf('In 2024 the rate rose to 5% from 4% a year earlier.', 'en')).toEqual([in2024, undefined]);
    expect(timesOf('In 2024 sales grew by 5% over last year.', 'en')).toEqual([in2024]);
    expect(timesOf('2024年，全市收入比上年增长6.4%。', 'zh')).toEqual([in2024]);
  });

  // prettier-ignore
  test.each<[text: string, reason: string]>([
    ['约20余万人报名。',         'The hedges contradict each other, so the figure is shown as text.'],
    ['到3月底，全部县开放。',    'How many there are is not printed.'],
    ['指数上涨300点。',          'Expected words that say which points: 3 percentage points, 3个百分点.'],
    ['3月左右开会。',            'It is approximate, which a date cannot say.'],
  ])('%s: as text', (text, reason) => {
    const { dataset, asText } = draftOf(text);
    expect(asText.map((each) => each.reason)).toEqual([reason]);
    for (const { id } of asText) {
      expect(dataset.figures[id]).not.toHaveProperty('quantity');
      expect(dataset.charts).not.toHaveProperty(id);
    }
    expect(readDataset(dataset).issues).toBeUndefined();
  });

  // prettier-ignore
  test.each<[text: string, charts: Record<string, string>]>([
    ['志愿者占18%，全国为6%。',                  { 'figure-1-and-others': 'share-bars' }],
    ['有组织6万家，站点3万家，志愿者9万人。',    { 'figure-1-and-others': 'amount-bars' }],
    ['补贴最高5000元，奖励1万元。',              { 'figure-1-and-others': 'range-bars' }],
    ['3月8日开会，5月底前开工。',                { dates: 'event-timeline' }],
    ['有组织6万家。\n站点3万家。',               {}],
  ])('%s: charts of several together', (text, charts) => {
    const { dataset } = draftOf(text);
    const together = Object.entries(dataset.charts).filter(([, { type }]) => type !== 'figure-card');
    expect(Object.fromEntries(together.map(([id, { type }]) => [id, type]))).toEqual(charts);
  });

  test('with words that ask for what the text does not say, and the headline where it is known', () => {
    const { source } = draftOf('有8人。').dataset;
    expect(source).toEqual({
      publisher: { zh: '媒体名称待补', en: 'publisher to be added' },
      title: { zh: '标题待补', en: 'headline to be added' },
      date: '2024',
      language: 'zh',
    });
    expect(draftOf('有8人。', 'zh', '社工').dataset.source.title).toEqual(same('社工'));
  });

  test('in traditional Chinese where that is the language', () => {
    const { dataset } = draftOf('3月8日，全市有志願者近2000萬，3月9日，佔六分之一。', 'zh-TW');
    expect(readDataset(dataset).issues).toBeUndefined();
    expect(dataset.charts['dates']?.title['zh-TW']).toBe('報導中的日期');
  });
});

const beside = fileURLToPath(new URL('../../../../shared/article/article.zh.txt', import.meta.url));
const path = process.env['ARTICLE'] ?? beside;
const reason = existsSync(path) ? '' : ' (skipped: the article is not here; name its file in ARTICLE)';

test.skipIf(reason !== '')(`draftDataset of the article is read, and each chart drawn${reason}`, () => {
  const { dataset: draft, asText } = draftOf(readFileSync(path, 'utf8'));
  const { dataset, issues } = readDataset(draft);
  expect(issues).toBeUndefined();
  if (!dataset) return;
  const types = Object.values(dataset.charts).map(({ type }) => type);
  expect(types.filter((type) => type !== 'figure-card').sort()).toEqual([
    'amount-bars',
    'amount-bars',
    'event-timeline',
    'share-bars',
  ]);
  expect(types).toHaveLength(Object.keys(dataset.figures).length - asText.length + 4);
  for (const id of Object.keys(dataset.charts)) {
    for (const language of ['zh', 'en'] as const) expect(renderSvg(dataset, id, { language })).toContain('<svg');
  }
});

test('draftDataset makes of any text a dataset that is read and drawn', () => {
  const pieces = fc.constantFrom(
    ...'近 2000 万 亿 人 ，占 全国 五分之一 。 截至 2024年 3月 8日 前 第2个工作日 全部县 每月 5元 约 余 -3% 18% 150% 个百分点 倍 增长 下降 to $ £ 1 9 million volunteers constructor of dates up'.split(
      ' ',
    ),
    '\n',
    ' ',
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom<Language>('zh', 'en', 'zh-TW'), (text, language) => {
      const { dataset, issues } = readDataset(draftOf(text, language, text).dataset);
      expect(issues?.map(({ message }) => message)).toBeUndefined();
      for (const id of Object.keys(dataset?.charts ?? {}).slice(0, 3)) renderSvg(dataset!, id, { language });
    }),
    { numRuns: 500 },
  );
});
