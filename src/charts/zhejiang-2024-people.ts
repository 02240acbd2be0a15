import type { InputInEveryLanguage } from '../dataset/define.js';
import { ZHEJIANG } from './zhejiang-2024-words.js';

const SEPTEMBER = { on: '2024-09-30' } as const;
const NOVEMBER = { in: '2024-11' } as const;
const YEAR_2024 = { in: '2024' } as const;
const NATION = { zh: '全国', en: 'the national total', 'zh-TW': '全國' } as const;
const RESIDENTS = { zh: '常住人口', en: 'residents', 'zh-TW': '常住人口' } as const;

const APPLICANTS = {
  zh: '社工职业资格考试报考人数',
  en: 'applicants for the social workers’ exam',
  'zh-TW': '社工職業資格考試報考人數',
} as const;
const CERTIFIED = { zh: '持证社会工作者', en: 'certified social workers', 'zh-TW': '持證社會工作者' } as const;
const ACTIVE_AMONG_RESIDENTS = {
  zh: '活跃志愿者占常住人口',
  en: 'active volunteers as a share of residents',
  'zh-TW': '活躍志願者占常住人口',
} as const;

/** Figures of the built-in dataset: organisations, applicants, certified social workers, volunteers. */
export const people = {
  'social-organisations': {
    label: { zh: '社会组织', en: 'social organisations', 'zh-TW': '社會組織' },
    printed: '6.97万家',
    quantity: { kind: 'count', unit: 'organisation', value: 69_700, precision: 100 },
    place: ZHEJIANG,
    asOf: SEPTEMBER,
    origin: { type: 'printed', section: 3, paragraph: 9 },
  },
  'community-organisations': {
    label: { zh: '备案类社区社会组织', en: 'community organisations on file', 'zh-TW': '備案類社區社會組織' },
    printed: '24.4 万余家',
    quantity: { kind: 'count', unit: 'organisation', hedge: 'over', value: 244_000, precision: 1000 },
    place: ZHEJIANG,
    asOf: SEPTEMBER,
    origin: { type: 'printed', section: 3, paragraph: 9 },
  },
  'exam-applicants': {
    label: APPLICANTS,
    printed: '30.4万',
    quantity: { kind: 'count', unit: 'person', value: 304_000, precision: 1000 },
    place: ZHEJIANG,
    asOf: YEAR_2024,
    origin: { type: 'printed', section: 3, paragraph: 12 },
  },
  'exam-growth': {
    label: { zh: '报考人数比上年增加', en: 'change in applicants on the year before', 'zh-TW': '報考人數比上年增加' },
    printed: '6.4万',
    quantity: { kind: 'change', unit: 'person', value: 64_000, precision: 1000 },
    place: ZHEJIANG,
    asOf: YEAR_2024,
    origin: { type: 'printed', section: 3, paragraph: 12 },
  },
  'exam-applicants-2023': {
    label: APPLICANTS,
    quantity: { kind: 'count', unit: 'person', value: 240_000, precision: 1000 },
    place: ZHEJIANG,
    asOf: { in: '2023' },
    origin: { type: 'derived', rule: 'difference', from: ['exam-applicants', 'exam-growth'] },
  },
  'exam-growth-rate': {
    label: { zh: '报考人数增幅', en: 'growth in applicants', 'zh-TW': '報考人數增幅' },
    quantity: { kind: 'change', hedge: 'about', value: 0.267, precision: 0.001 },
    place: ZHEJIANG,
    asOf: YEAR_2024,
    origin: { type: 'derived', rule: 'growth', from: ['exam-growth', 'exam-applicants-2023'], digits: 3 },
  },
  'exam-share': {
    label: APPLICANTS,
    printed: '近六分之一',
    quantity: { kind: 'share', hedge: 'nearly', value: 1 / 6, fraction: [1, 6] },
    of: NATION,
    place: ZHEJIANG,
    asOf: YEAR_2024,
    origin: { type: 'printed', section: 3, paragraph: 12 },
  },
  'certified-workers': {
    label: CERTIFIED,
    printed: '27.5万人',
    quantity: { kind: 'count', unit: 'person', value: 275_000, precision: 1000 },
    place: ZHEJIANG,
    asOf: NOVEMBER,
    note: {
      zh: '居全国首位；其他省份的人数未见报道。',
      en: 'First in the country; the numbers of other provinces are not reported.',
      'zh-TW': '居全國首位；其他省份的人數未見報導。',
    },
    origin: { type: 'printed', section: 3, paragraph: 14 },
  },
  'certified-share': {
    label: CERTIFIED,
    printed: '近五分之一',
    quantity: { kind: 'share', hedge: 'nearly', value: 1 / 5, fraction: [1, 5] },
    of: NATION,
    place: ZHEJIANG,
    asOf: NOVEMBER,
    origin: { type: 'printed', section: 3, paragraph: 14 },
  },
  'registered-volunteers': {
    label: { zh: '注册志愿者', en: 'registered volunteers', 'zh-TW': '註冊志願者' },
    printed: '近2000万',
    quantity: { kind: 'count', unit: 'person', hedge: 'nearly', value: 20_000_000 },
    place: ZHEJIANG,
    asOf: NOVEMBER,
    origin: { type: 'printed', section: 3, paragraph: 17 },
  },
  'active-volunteers': {
    label: { zh: '活跃志愿者', en: 'active volunteers', 'zh-TW': '活躍志願者' },
    printed: '近1200万',
    quantity: { kind: 'count', unit: 'person', hedge: 'nearly', value: 12_000_000 },
    of: 'registered-volunteers',
    place: ZHEJIANG,
    asOf: NOVEMBER,
    origin: { type: 'printed', section: 3, paragraph: 17 },
  },
  'volunteer-rate': {
    label: ACTIVE_AMONG_RESIDENTS,
    printed: '18%',
    quantity: { kind: 'rate', value: 0.18 },
    of: RESIDENTS,
    place: ZHEJIANG,
    asOf: NOVEMBER,
    origin: { type: 'printed', section: 3, paragraph: 17 },
  },
  'volunteer-rate-national': {
    label: ACTIVE_AMONG_RESIDENTS,
    printed: '6%',
    quantity: { kind: 'rate', value: 0.06 },
    of: RESIDENTS,
    place: { zh: '全国平均', en: 'national average', 'zh-TW': '全國平均' },
    asOf: NOVEMBER,
    origin: { type: 'printed', section: 3, paragraph: 17 },
  },
} as const satisfies InputInEveryLanguage['figures'];
