import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { printedPhrases, wordFigure } from '../../../src/dataset/worded-figure.js';
import { wordsFault } from '../../../src/dataset/words-fault.js';
import { datasetOf, printedFigure, timed } from '../support.js';

const SUPPLEMENT = { type: 'supplement', source: { zh: '年鉴', en: 'a yearbook' } };

const faultOf = (figure: string, words: string) => wordsFault(words, { dataset: zhejiang2024, figure });

/** Words that say a figure, as an article's prose could have them. */
// prettier-ignore
const AGREE: readonly (readonly [figure: string, words: string])[] = [
  // Nearly, in each language and spelling.
  ['active-volunteers',       '近1200万'],
  ['active-volunteers',       '近１２００万'],
  ['active-volunteers',       '近 1200 万名活跃志愿者'],
  ['active-volunteers',       '全省有将近1200万人'],
  ['active-volunteers',       '接近1,200万'],
  ['active-volunteers',       '近一千二百万'],
  ['active-volunteers',       '近1.2千万'],
  ['active-volunteers',       '近1200萬名志願者'],
  ['active-volunteers',       '將近1200萬'],
  ['active-volunteers',       'nearly 12 million volunteers'],
  ['active-volunteers',       'Almost twelve million volunteers'],
  ['active-volunteers',       'just under 12\u2009000\u2009000 people'],
  ['active-volunteers',       'close to 12,000,000'],
  ['active-volunteers',       'nearly 12m volunteers'],
  // Over.
  ['community-organisations', '24.4 万余家'],
  ['community-organisations', '24.4万余家'],
  ['community-organisations', '超过24.4万家'],
  ['community-organisations', '逾24.4万家'],
  ['community-organisations', '24.4万多家'],
  ['community-organisations', '超過了24.4萬家'],
  ['community-organisations', 'over 244,000 organisations'],
  ['community-organisations', 'More than 244,000 of them'],
  // Ceilings and ranges.
  ['subsidy-ningbo',          '最高5000元'],
  ['subsidy-ningbo',          '不超过5000元/人'],
  ['subsidy-ningbo',          '5000元以内'],
  ['subsidy-ningbo',          '没超过5000元'],
  ['subsidy-ningbo',          'up to 5,000 yuan'],
  ['subsidy-ningbo',          'no more than ¥5,000'],
  ['allowance-counties',      '200元到600元'],
  ['allowance-counties',      '200元至600元不等'],
  ['allowance-counties',      '每月200—600元'],
  ['allowance-counties',      '200～600元'],
  ['allowance-counties',      'between 200 and 600 yuan a month'],
  ['allowance-counties',      '200 to 600 yuan'],
  ['allowance-counties',      '¥200–600'],
  // Exact numbers, with words that only stress them.
  ['certified-workers',       '27.5万人'],
  ['certified-workers',       '共有27.5万名'],
  ['certified-workers',       '275,000 social workers'],
  ['certified-workers',       '275 thousand'],
  ['subsidy-jinhua',          '高达一万元'],
  ['subsidy-jinhua',          '1万元'],
  ['subsidy-jinhua',          '10,000 yuan'],
  ['deputy-led-cities',       'nine cities'],
  ['exception-cities',        '两个副省级城市'],
  ['exception-cities',        '2个'],
  // Parts of a whole.
  ['volunteer-rate',          '18%'],
  ['volunteer-rate',          '１８％'],
  ['volunteer-rate',          '百分之十八'],
  ['volunteer-rate',          '18 per cent of residents'],
  ['certified-share',         '近五分之一'],
  ['certified-share',         '近1/5'],
  ['certified-share',         'nearly a fifth'],
  ['certified-share',         'nearly one in five'],
  ['exam-share',              'almost one-sixth of applicants'],
  ['exam-share',              '近六分之一的考生'],
  // Changes and derived figures.
  ['exam-growth',             '比上年增加6.4万'],
  ['exam-growth',             'up 64,000 on the year before'],
  ['exam-growth-rate',        '增长约26.7%'],
  ['exam-growth-rate',        'about 26.7 percent'],
  ['exam-applicants-2023',    '24万人'],
  // Dates and what is no number.
  ['mobilisation',            '2024年1月12日'],
  ['mobilisation',            '1月12日召开'],
  ['mobilisation',            'on 12 January 2024'],
  ['mobilisation',            '12 January'],
  ['mobilisation',            'on the morning of 12 January 2024'],
  ['mobilisation',            '1月12日前往'],
  ['conference',              '11月5日至6日'],
  ['conference',              '5–6 November'],
  ['county-offices',          '到3月底'],
  ['county-offices',          '全部县（市、区）'],
  ['county-offices',          'by the end of March'],
  ['city-offices',            '3月8日前'],
  ['city-offices',            '11个设区市'],
  ['city-offices',            'before 8 March 2024'],
  ['province-office',         '第2个工作日'],
  ['province-office',         'the 2nd working day'],
  ['speakers',                '北京市、浙江省、广东省、陕西省'],
  ['speakers',                'four speakers'],
];

/** Words that say something else. */
// prettier-ignore
const DISAGREE: readonly (readonly [figure: string, words: string])[] = [
  // A hedge is lost, added or another.
  ['active-volunteers',       '1200万'],
  ['active-volunteers',       '12 million volunteers'],
  ['active-volunteers',       '12,000,000'],
  ['active-volunteers',       '超过1200万'],
  ['active-volunteers',       '约1200万'],
  ['active-volunteers',       '1200多万'],
  ['active-volunteers',       '近1200万余'],
  ['active-volunteers',       '1200万左右'],
  ['active-volunteers',       '不到1200万'],
  ['active-volunteers',       '最近1200万人'],
  ['active-volunteers',       'over 12 million'],
  ['active-volunteers',       'about 12 million'],
  ['active-volunteers',       'not nearly 12 million'],
  ['active-volunteers',       'at least 12 million'],
  ['community-organisations', '24.4万家'],
  ['community-organisations', '不超过24.4万家'],
  ['community-organisations', '24.4万家以上'],
  ['community-organisations', '近24.4万家'],
  ['community-organisations', 'no more than 244,000'],
  ['community-organisations', 'not over 244,000'],
  ['community-organisations', '没有超过24.4万家'],
  ['subsidy-ningbo',          '5000元'],
  ['subsidy-ningbo',          '5000元以上'],
  ['subsidy-ningbo',          '不到5000元'],
  ['subsidy-ningbo',          'less than 5,000 yuan'],
  ['subsidy-jinhua',          '最高一万元'],
  ['subsidy-jinhua',          '约1万元'],
  ['subsidy-jinhua',          '一万元左右'],
  ['certified-workers',       '27.5万余人'],
  ['certified-workers',       '275,000 or more people'],
  ['certified-workers',       'some 275,000'],
  ['volunteer-rate',          '超过18%'],
  ['volunteer-rate',          '18%左右'],
  ['certified-share',         '五分之一'],
  ['certified-share',         'over a fifth'],
  ['allowance-counties',      '约200元到600元'],
  ['allowance-counties',      '从200元到600元'],
  ['allowance-counties',      'from 200 to 600 yuan'],
  // Another number.
  ['active-volunteers',       '近2000万'],
  ['active-volunteers',       '近11200万'],
  ['active-volunteers',       '近120万'],
  ['active-volunteers',       'nearly 12 billion'],
  ['active-volunteers',       'nearly 12'],
  ['volunteer-rate',          '118%'],
  ['volunteer-rate',          '1.18%'],
  ['volunteer-rate',          '18'],
  ['volunteer-rate',          '18个百分点'],
  ['volunteer-rate',          '18 percentage points'],
  ['allowance-counties',      '200元'],
  ['allowance-counties',      '200元到6000元'],
  ['exam-share',              'nearly a fifth'],
  ['certified-workers',       '2.75万人'],
  ['certified-workers',       '27.5亿人'],
  ['speakers',                '第4'],
  ['exam-growth',             '减少6.4万'],
  ['exam-growth',             'down 64,000'],
  // Another date.
  ['mobilisation',            '2024年1月2日'],
  ['mobilisation',            '11月12日'],
  ['mobilisation',            '1月12日前'],
  ['mobilisation',            '1月12日之后'],
  ['mobilisation',            '到1月12日'],
  ['mobilisation',            'by 12 January 2024'],
  ['mobilisation',            '12 January 2023'],
  ['mobilisation',            '2023年1月12日'],
  ['county-offices',          '3月底'],
  ['county-offices',          '到3月底前'],
  ['county-offices',          'after the end of March'],
  ['conference',              '11月5日'],
  // Nothing to compare.
  ['active-volunteers',       ''],
  ['active-volunteers',       '活跃志愿者'],
  ['active-volunteers',       'nearly all volunteers'],
  ['mobilisation',            '动员大会'],
];

describe('wordsFault finds nothing wrong with', () => {
  test.each(AGREE)('%s: %s', (figure, words) => {
    expect(faultOf(figure, words)).toBeUndefined();
  });

  test.each(Object.keys(zhejiang2024.figures))('%s as printed', (figure) => {
    for (const phrase of printedPhrases(zhejiang2024.figures[figure]!)) {
      expect(faultOf(figure, phrase)).toBeUndefined();
      expect(faultOf(figure, `据报道，${phrase}。`)).toBeUndefined();
    }
  });
});

test.each(Object.keys(zhejiang2024.figures))(
  'wordsFault takes the words that charts have for %s, in every language',
  (id) => {
    for (const language of ['zh', 'en', 'zh-TW'] as const) {
      const { phrase, date, shortDate } = wordFigure(zhejiang2024, id, language);
      for (const words of [phrase, date, shortDate]) if (words !== '') expect(faultOf(id, words)).toBeUndefined();
    }
  },
);

test('wordsFault does not take what is printed for one figure for another', () => {
  const figures = Object.entries(zhejiang2024.figures);
  // Two figures may share a phrase: 11个设区市 is a number of cities, and what stands beside their date.
  const taken = figures.flatMap(([id, own]) =>
    figures
      .filter(([other]) => other !== id)
      .flatMap(([, figure]) => printedPhrases(figure).map((phrase) => [id, phrase] as const))
      .filter(([, phrase]) => !printedPhrases(own).includes(phrase))
      .filter(([to, phrase]) => faultOf(to, phrase) === undefined),
  );
  expect(taken).toEqual([]);
});

describe('wordsFault says what is wrong with', () => {
  test.each(DISAGREE)('%s: %s', (figure, words) => {
    expect(faultOf(figure, words)).toMatch(/^The words for the figure “[\w-]+” do not say it: expected “/);
  });
});

describe('wordsFault', () => {
  test('says what was expected, in every language of the dataset, and what stands there', () => {
    expect(faultOf('active-volunteers', '12 million volunteers')).toBe(
      'The words for the figure “active-volunteers” do not say it: expected “近1200万” or “近1200万人” or “nearly 12 million people” or “近1200萬人”, received “12 million volunteers”.',
    );
    expect(faultOf('volunteer-rate', '')).toBe(
      'The words for the figure “volunteer-rate” do not say it: expected “18%”, received an empty text.',
    );
  });

  test('knows falls, losses and big numbers', () => {
    const quantity = (parts: object) => ({ ...printedFigure, printed: '—', quantity: parts });
    const dataset = datasetOf({
      fall: quantity({ kind: 'change', hedge: 'nearly', value: -0.06 }),
      debt: quantity({ kind: 'money', unit: 'CNY', value: 1.2e13 }),
      mixed: quantity({ kind: 'count', unit: 'person', value: 345_000_000 }),
      range: quantity({ kind: 'rate', hedge: 'between', low: 0.06, high: 0.18 }),
      about: quantity({ kind: 'count', unit: 'person', hedge: 'about', value: 200_000 }),
      multiple: quantity({ kind: 'multiple', value: 3 }),
    });
    const faults = (figure: string, words: readonly string[]) =>
      words.filter((each) => wordsFault(each, { dataset, figure }) !== undefined);
    expect(faults('fall', ['下降近6%', 'fell by nearly 6%', 'nearly 6% lower'])).toEqual([]);
    expect(faults('fall', ['增长近6%', '下降6%'])).toEqual(['增长近6%', '下降6%']);
    expect(faults('debt', ['12万亿元', '12兆元', '12 trillion yuan'])).toEqual([]);
    expect(faults('mixed', ['3亿4500万人', '3.45亿', '345 million'])).toEqual([]);
    expect(faults('range', ['6%至18%', '6-18%', '6% to 18%', 'between 6% and 18%'])).toEqual([]);
    expect(faults('range', ['从6%到18%', '6%和18%'])).toEqual(['从6%到18%', '6%和18%']);
    expect(faults('about', ['约20万', '20万左右', '约20万人左右', '20来万', '200,000 or so'])).toEqual([]);
    expect(faults('about', ['约20余万', '20余万'])).toEqual(['约20余万', '20余万']);
    expect(faults('multiple', ['3倍', 'three times'])).toEqual([]);
  });

  test('holds a month to that month', () => {
    const dataset = datasetOf({ it: { ...printedFigure, printed: 'March', when: { in: '2024-03' } } });
    const isFault = (words: string) => wordsFault(words, { dataset, figure: 'it' }) !== undefined;
    expect(['March 2024', 'in March', '2024年3月', '3月间'].filter(isFault)).toEqual([]);
    const others = [
      '12 March 2024',
      'mid-March',
      'early March',
      'the end of March',
      '3月12日',
      '3月底',
      '3月上旬',
      '13月',
    ];
    expect(others.filter((words) => !isFault(words))).toEqual([]);
  });

  test('throws a RangeError for a figure that is not there', () => {
    expect(() => faultOf('nobody', '18%')).toThrow('unknown figure “nobody”; the dataset has: ');
  });

  test.each(['近', '9', '1,', '百分之', 'one in ', 'nearly ', '万', '不'])('takes a long text of %j', (part) => {
    const { result, time } = timed(() => faultOf('active-volunteers', part.repeat(100_000)));
    expect(result).toBeDefined();
    expect(time).toBeLessThan(2000);
  });
});

describe('wordsFault of a figure in percentage points', () => {
  const quantity = { kind: 'change', unit: 'percentage-point', value: 0.03 };

  const isFault = (words: string, parts: object = {}) =>
    wordsFault(words, {
      dataset: datasetOf({ it: { ...printedFigure, printed: '?', quantity: { ...quantity, ...parts } } }),
      figure: 'it',
    }) !== undefined;

  test('takes it in any of the usual spellings', () => {
    const words = [
      'up 3 percentage points',
      'rose by three percentage points',
      '3 per cent points',
      'up 3% points',
      'a 3-percentage-point rise',
      'a 3 percentage-point rise',
      'a three-per-cent-point rise',
      'up 3pp',
      'up 3 ppts',
      '增加3个百分点',
      '提高了3个百分点',
      '上升三个百分点',
      '上升三個百分點',
      '3百分点',
    ];
    expect(words.filter((each) => isFault(each))).toEqual([]);
    expect(isFault('增加十二个百分点', { value: 0.12 })).toBe(false);
    expect(isFault('half a percentage point', { value: 0.005 })).toBe(false);
    expect(isFault('半个百分点', { value: 0.005 })).toBe(false);
    expect(['3个多百分点', '3余个百分点'].filter((each) => isFault(each, { hedge: 'over' }))).toEqual([]);
    const range = { hedge: 'between', value: null, low: 0.03, high: 0.05 };
    expect(['三至五个百分点', '3 to 5 percentage points', '3–5pp'].filter((each) => isFault(each, range))).toEqual([]);
  });

  test('finds per cent, another number and the other way', () => {
    const words = [
      'up 3%',
      'a 3 per cent rise',
      '增加3%',
      'down 3 percentage points',
      'up 2 percentage points',
      'up 3',
      '三百个百分点',
      '3个多百分点',
    ];
    expect(words.filter((each) => !isFault(each))).toEqual([]);
  });

  test('is no change in per cent', () => {
    const inPerCent = { unit: undefined };
    expect(
      ['up 3%', 'up 3 per cent', 'a 3-per-cent rise', '上升百分之三'].filter((each) => isFault(each, inPerCent)),
    ).toEqual([]);
    const points = ['up 3 per cent points', 'up 3% points', 'up 3pp', '上升三个百分点', 'a 3-percentage-point rise'];
    expect(points.filter((each) => !isFault(each, inPerCent))).toEqual([]);
  });
});

test.each(['nearly', 'over', 'atLeast', 'upTo', 'about', 'exact'])(
  'wordsFault takes the words that charts have for a loss that is %s',
  (hedge) => {
    const quantity = { kind: 'money', unit: 'CNY', hedge, value: -3.2e6 };
    const dataset = datasetOf({ it: { ...printedFigure, quantity } });
    for (const language of ['zh', 'en', 'zh-TW'] as const) {
      const { phrase } = wordFigure(
        datasetOf({ it: { ...printedFigure, printed: undefined, origin: SUPPLEMENT, quantity } }),
        'it',
        language,
      );
      const words = phrase.replace(/（.*| \(.*/, '');
      expect(wordsFault(words, { dataset, figure: 'it' })).toBeUndefined();
    }
  },
);

describe('wordsFault of a number below zero', () => {
  const isFault = (words: string, hedge: string, parts: object = { value: -3.2e6 }) => {
    const quantity = { kind: 'money', unit: 'CNY', hedge, ...parts };
    return (
      wordsFault(words, { dataset: datasetOf({ it: { ...printedFigure, printed: '?', quantity } }), figure: 'it' }) !==
      undefined
    );
  };

  // prettier-ignore
  const LOSSES: readonly (readonly [hedge: string, words: readonly string[]])[] = [
    ['exact',   ['−3.2 million yuan', '-¥3.2 million', 'minus 3.2 million', '¥-3.2m', '-320万元', '负320万元', '負320萬元', '为-320万元',
                 'a loss of 3.2 million yuan', '亏损320万元', '亏损-320万元']],
    ['about',   ['about −3.2 million yuan', 'about minus ¥3.2 million', '约-320万元', '负320万元左右']],
    ['nearly',  ['just above −3.2 million yuan', 'nearly minus 3.2 million', '略高于负320万元', '略高於負320萬元', '接近-320万元']],
    ['over',    ['below −3.2 million yuan', 'below minus 3.2 million yuan', 'below ¥-3.2 million', 'below -¥3.2 million', 'under negative 3.2 million',
                 '低于负320万元', '低於負320萬元', '低于−320万元', 'a loss of over 3.2 million', '负320余万元']],
    ['atLeast', ['at most −3.2 million yuan', 'no more than minus 3.2 million yuan', '不高于负320万元', '−320万元以下', '亏损至少320万元']],
    ['upTo',    ['at least −3.2 million yuan', 'no less than minus ¥3.2 million', '不低于负320万元', '不低於負320萬元', '-320万元以上', '亏损最多320万元']],
  ];
  const WORDS = LOSSES.flatMap(([, words]) => words);

  test.each(LOSSES)('takes a loss that is %s in its own words alone', (hedge, words) => {
    expect(WORDS.filter((each) => !isFault(each, hedge))).toEqual(words);
  });

  test('takes no limit above a loss, and no denial, for any hedge', () => {
    const words = [
      'over −3.2 million yuan',
      'above minus 3.2 million',
      '超过-320万元',
      '不到-320万元',
      'not below −3.2 million',
    ];
    expect(words.filter((each) => LOSSES.some(([hedge]) => !isFault(each, hedge)))).toEqual([]);
  });

  test.each(LOSSES)('is no gain that is %s', (hedge) => {
    const isMinus = (words: string) => /[−负負]|^-|[¥约为近]-| -¥|minus|negative/.test(words);
    const gain = { value: 3.2e6 };
    expect(WORDS.filter(isMinus).filter((each) => !isFault(each, hedge, gain))).toEqual([]);
  });

  test('takes a hyphen or a dash between words for no minus', () => {
    const words = ['盈利—320万元', 'profit – 3.2 million yuan', '自负320万元', '肩负320万元'];
    expect(words.filter((each) => isFault(each, 'exact', { value: 3.2e6 }))).toEqual([]);
  });

  test('knows falls and ranges', () => {
    const fall = { kind: 'change', unit: undefined, value: -0.03 };
    expect(['−3%', '同比-3%', 'down 3%', '下降3%'].filter((each) => isFault(each, 'exact', fall))).toEqual([]);
    expect(['−3%', '同比-3%', 'minus 3%'].filter((each) => !isFault(each, 'exact', { ...fall, value: 0.03 }))).toEqual(
      [],
    );
    const losses = { value: null, low: -5e6, high: -3e6 };
    const ranges = [
      '-5 million to -3 million yuan',
      'between −5 and −3 million',
      '负500万至负300万元',
      'a loss of 3 to 5 million',
    ];
    expect(ranges.filter((each) => isFault(each, 'between', losses))).toEqual([]);
    const gains = { value: null, low: 3e6, high: 5e6 };
    expect(ranges.filter((each) => !isFault(each, 'between', gains))).toEqual(['a loss of 3 to 5 million']);
    expect(
      ['3-5 million', '300万-500万元', '300万元到500万元'].filter((each) => isFault(each, 'between', gains)),
    ).toEqual([]);
    const both = { value: null, low: -3e6, high: 5e6 };
    expect(['-3 to 5 million', '-300万元至500万元'].filter((each) => isFault(each, 'between', both))).toEqual([]);
  });
});
