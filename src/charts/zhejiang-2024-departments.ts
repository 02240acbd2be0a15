import type { InputInEveryLanguage } from '../dataset/define.js';
import { ZHEJIANG } from './zhejiang-2024-words.js';

/** Figures of the built-in dataset: when social-work departments opened, and who heads them. */
export const departments = {
  mobilisation: {
    label: { zh: '全省机构改革动员大会', en: 'provincial reform meeting', 'zh-TW': '全省機構改革動員大會' },
    printed: '2024年1月12日',
    when: { on: '2024-01-12' },
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  'province-office': {
    label: { zh: '省委社会工作部', en: 'department of the province', 'zh-TW': '省委社會工作部' },
    printed: '第2个工作日',
    when: { on: '2024-01-16' },
    place: ZHEJIANG,
    note: {
      zh: '动员大会（1月12日，星期五）后的第2个工作日是1月16日。',
      en: 'The article says the 2nd working day after the meeting on Friday 12 January, which is 16 January.',
      'zh-TW': '動員大會（1月12日，星期五）後的第2個工作日是1月16日。',
    },
    origin: { type: 'derived', rule: 'workingDay', from: ['mobilisation'], nth: 2, section: 1, paragraph: 11 },
  },
  'city-offices': {
    label: { zh: '市委社会工作部', en: 'departments of the cities', 'zh-TW': '市委社會工作部' },
    printed: { when: '3月8日前', quantity: '11个设区市' },
    quantity: { kind: 'count', unit: 'city', value: 11 },
    when: { before: '2024-03-08' },
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  'county-offices': {
    label: { zh: '县级党委社会工作部', en: 'departments of all counties', 'zh-TW': '所有縣級黨委社會工作部' },
    printed: { when: '到3月底', quantity: '全部县(市、区)' },
    when: { by: '2024-03-31' },
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  cities: {
    label: { zh: '全省', en: 'the whole province', 'zh-TW': '全省' },
    printed: '11个设区市',
    quantity: { kind: 'count', unit: 'city', value: 11 },
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 11 },
  },
  'deputy-led-cities': {
    label: {
      zh: '由党委副书记任社会工作部部长的设区市',
      en: 'cities whose department is headed by a deputy Party secretary',
      'zh-TW': '由黨委副書記任社會工作部部長的設區市',
    },
    printed: '9个设区市',
    quantity: { kind: 'count', unit: 'city', value: 9 },
    of: 'cities',
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 12 },
  },
  'exception-cities': {
    label: {
      zh: '不在此列的副省级城市',
      en: 'sub-provincial cities that are the exception',
      'zh-TW': '不在此列的副省級城市',
    },
    printed: '两个副省级城市',
    quantity: { kind: 'count', unit: 'city', value: 2 },
    units: [
      { name: { zh: '杭州', en: 'Hangzhou', 'zh-TW': '杭州' } },
      { name: { zh: '宁波', en: 'Ningbo', 'zh-TW': '寧波' } },
    ],
    of: 'cities',
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 12 },
  },
  'deputy-led-counties': {
    label: {
      zh: '由党委副书记任社会工作部部长的县（市、区）',
      en: 'counties whose department is headed by a deputy Party secretary',
      'zh-TW': '由黨委副書記任社會工作部部長的縣（市、區）',
    },
    printed: '所有县(市、区)',
    quantity: { kind: 'share', value: 1 },
    of: { zh: '县（市、区）', en: 'counties', 'zh-TW': '縣（市、區）' },
    place: ZHEJIANG,
    origin: { type: 'printed', section: 1, paragraph: 12 },
  },
} as const satisfies InputInEveryLanguage['figures'];
