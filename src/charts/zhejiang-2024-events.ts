import type { DatasetInput } from '../dataset/schema.js';

/** Figures of the built-in dataset that are dates: the year 2024, and the policy milestones before it. */

type Figures = DatasetInput['figures'];

/** What happened in 2024, in the order of the calendar. */
export const figures2024 = {
  mobilisation: {
    label: { zh: '全省机构改革动员大会', en: 'provincial reform meeting' },
    printed: '2024年1月12日',
    when: { on: '2024-01-12' },
    place: { zh: '浙江', en: 'Zhejiang' },
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  'province-office': {
    label: { zh: '省委社会工作部', en: 'department of the province' },
    printed: '第2个工作日',
    place: { zh: '浙江', en: 'Zhejiang' },
    note: {
      zh: '动员大会（1月12日，星期五）后的第2个工作日是1月16日。',
      en: 'The article says the 2nd working day after the meeting on Friday 12 January, which is 16 January.',
    },
    when: { on: '2024-01-16' },
    origin: { type: 'derived', rule: 'workingDay', from: ['mobilisation'], nth: 2, section: 1, paragraph: 11 },
  },
  'city-offices': {
    label: { zh: '市委社会工作部', en: 'departments of the cities' },
    printed: { when: '3月8日前', quantity: '11个设区市' },
    quantity: { kind: 'count', unit: 'city', value: 11 },
    when: { before: '2024-03-08' },
    place: { zh: '浙江', en: 'Zhejiang' },
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  'county-offices': {
    label: { zh: '县级党委社会工作部', en: 'departments of all counties' },
    printed: { when: '到3月底', quantity: '全部县(市、区)' },
    when: { by: '2024-03-31' },
    place: { zh: '浙江', en: 'Zhejiang' },
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  'deputy-led-cities': {
    label: {
      zh: '由党委副书记任社会工作部部长的设区市',
      en: 'cities whose department is headed by a deputy Party secretary',
    },
    printed: '9个设区市',
    quantity: { kind: 'count', unit: 'city', value: 9 },
    of: 'city-offices',
    place: { zh: '浙江', en: 'Zhejiang' },
    note: {
      zh: '杭州、宁波两个副省级城市除外；所有县(市、区)也由党委副书记担任。',
      en: 'All but the two sub-provincial cities Hangzhou and Ningbo; the same holds for every county.',
    },
    origin: { type: 'printed', section: 1, paragraph: 12 },
  },
  symposium: {
    label: {
      zh: '全省新业态、新就业群体党建工作座谈会',
      en: 'provincial symposium on Party building in new forms of work',
    },
    printed: '9月29日',
    when: { on: '2024-09-29' },
    place: { zh: '浙江', en: 'Zhejiang' },
    origin: { type: 'printed', section: 2, paragraph: 13 },
  },
  'driver-talks': {
    label: { zh: '网约车企业负责人恳谈会', en: 'talk with heads of ride-hailing firms' },
    printed: { when: '10月25日', quantity: '8名' },
    quantity: { kind: 'count', unit: 'head', value: 8 },
    when: { on: '2024-10-25' },
    place: { zh: '衢州', en: 'Quzhou' },
    origin: { type: 'printed', section: 2, paragraph: 8 },
  },
  conference: {
    label: { zh: '中央社会工作会议', en: 'Central Social Work Conference' },
    printed: '11月5日至6日',
    when: { on: '2024-11-05', until: '2024-11-06' },
    note: { zh: '年份据报道的上下文。', en: 'The year follows from the context of the article.' },
    origin: { type: 'printed', section: 0, paragraph: 1 },
  },
  speakers: {
    label: { zh: '在会上作交流发言的省（市）', en: 'provincial-level units that spoke at the conference' },
    printed: '北京市、浙江省、广东省、陕西省',
    quantity: { kind: 'count', unit: 'province', value: 4 },
    note: { zh: '浙江是其中之一。', en: 'Beijing, Zhejiang, Guangdong and Shaanxi.' },
    origin: { type: 'printed', section: 0, paragraph: 3 },
  },
} as const satisfies Figures;

/** Months of the meetings are public record; the article names the meetings and prints no dates for them. */
const PARTY_RECORD = { zh: '会议公报（公开记录）', en: 'communiqués of the meetings (public record)' } as const;

/** What five Party meetings did for social work. */
export const milestones = {
  'milestone-2013': {
    label: { zh: '提出创新社会治理体制', en: 'calls for a new system of social governance' },
    printed: '十八届三中全会',
    when: { in: '2013-11' },
    origin: { type: 'supplement', section: 1, paragraph: 6, source: PARTY_RECORD },
  },
  'milestone-2017': {
    label: { zh: '提出共建共治共享的社会治理格局', en: 'sets the aim of governance that is built and shared by all' },
    printed: '十九大',
    when: { in: '2017-10' },
    origin: { type: 'supplement', section: 1, paragraph: 6, source: PARTY_RECORD },
  },
  'milestone-2022': {
    label: { zh: '进一步明确社会工作任务', en: 'spells out tasks for social work' },
    printed: '二十大',
    when: { in: '2022-10' },
    origin: { type: 'supplement', section: 1, paragraph: 7, source: PARTY_RECORD },
  },
  'milestone-2023': {
    label: {
      zh: '决定组建中央和地方社会工作部',
      en: 'decides to set up social-work departments from the centre to the counties',
    },
    printed: '二十届二中全会',
    when: { in: '2023-02' },
    origin: { type: 'supplement', section: 1, paragraph: 8, source: PARTY_RECORD },
  },
  'milestone-2024': {
    label: { zh: '部署健全社会工作体制机制', en: 'orders a sounder system of social work' },
    printed: '二十届三中全会',
    when: { in: '2024-07' },
    origin: { type: 'supplement', section: 1, paragraph: 9, source: PARTY_RECORD },
  },
} as const satisfies Figures;
