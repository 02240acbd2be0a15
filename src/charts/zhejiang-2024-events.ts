import type { InputInEveryLanguage } from '../dataset/define.js';
import { ZHEJIANG } from './zhejiang-2024-words.js';

/** Figures of the built-in dataset: talks and meetings of 2024, in the order of the calendar. */
export const events = {
  symposium: {
    label: {
      zh: '全省新业态、新就业群体党建工作座谈会',
      en: 'provincial symposium on Party building in new forms of work',
      'zh-TW': '全省新業態、新就業群體黨建工作座談會',
    },
    printed: '9月29日',
    when: { on: '2024-09-29' },
    place: ZHEJIANG,
    origin: { type: 'printed', section: 2, paragraph: 13 },
  },
  'driver-talks': {
    label: {
      zh: '与网约车企业负责人、司机代表的恳谈会',
      en: 'talk with heads of ride-hailing firms and drivers’ representatives',
      'zh-TW': '與網約車企業負責人、司機代表的懇談會',
    },
    printed: { when: '10月25日', quantity: '8名' },
    quantity: { kind: 'count', unit: 'head', value: 8 },
    when: { on: '2024-10-25' },
    place: { zh: '衢州', en: 'Quzhou', 'zh-TW': '衢州' },
    note: {
      zh: '8名是否连司机代表在内，原文两可。',
      en: 'Whether the 8 include the drivers’ representatives, the wording leaves open.',
      'zh-TW': '8名是否連司機代表在內，原文兩可。',
    },
    origin: { type: 'printed', section: 2, paragraph: 8 },
  },
  conference: {
    label: { zh: '中央社会工作会议', en: 'Central Social Work Conference', 'zh-TW': '中央社會工作會議' },
    printed: '11月5日至6日',
    when: { on: '2024-11-05', until: '2024-11-06' },
    note: {
      zh: '年份据报道的上下文。',
      en: 'The year follows from the context of the article.',
      'zh-TW': '年份依報導的上下文。',
    },
    origin: { type: 'printed', section: 0, paragraph: 1 },
  },
  speakers: {
    label: {
      zh: '在会上作交流发言的省（市）',
      en: 'provincial-level units that spoke at the conference',
      'zh-TW': '在會上作交流發言的省（市）',
    },
    printed: '北京市、浙江省、广东省、陕西省',
    quantity: { kind: 'count', unit: 'province', value: 4 },
    note: {
      zh: '名单上共4个，浙江是其中之一。',
      en: 'Beijing, Zhejiang, Guangdong and Shaanxi.',
      'zh-TW': '北京市、浙江省、廣東省、陝西省。',
    },
    origin: { type: 'printed', section: 0, paragraph: 3 },
  },
} as const satisfies InputInEveryLanguage['figures'];
