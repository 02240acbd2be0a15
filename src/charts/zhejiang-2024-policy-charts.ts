import type { InputInEveryLanguage } from '../dataset/define.js';

/** Charts of the built-in dataset on meetings and departments, in the order of the story. */
export const policyCharts = {
  speakers: {
    type: 'figure-card',
    figures: { figure: 'speakers' },
    title: {
      zh: '浙江在中央社会工作会议上发言',
      en: 'Zhejiang was among the speakers at the conference',
      'zh-TW': '浙江在中央社會工作會議上發言',
    },
    subtitle: {
      zh: '会期：2024年11月5日至6日',
      en: 'Central Social Work Conference, 5–6 November 2024',
      'zh-TW': '會期：2024年11月5日至6日',
    },
  },
  milestones: {
    type: 'event-timeline',
    figures: {
      events: ['milestone-2013', 'milestone-2017', 'milestone-2022', 'milestone-2023', 'milestone-2024'],
    },
    title: {
      zh: '五次党的会议，部署社会工作',
      en: 'What five Party meetings laid down for social work',
      'zh-TW': '五次黨的會議，部署社會工作',
    },
    subtitle: {
      zh: '会议召开的月份，2013年至2024年',
      en: 'Months in which the meetings were held, 2013 to 2024',
      'zh-TW': '會議召開的月份，2013年至2024年',
    },
    notes: [
      {
        zh: '报道点明五次会议，没有印出日期；月份据公开记录补充。',
        en: 'The article names the meetings and prints no dates; the months are added from the public record.',
        'zh-TW': '報導點明五次會議，沒有印出日期；月份依公開紀錄補充。',
      },
    ],
  },
  'county-rollout': {
    type: 'rollout-timeline',
    figures: { start: 'mobilisation', levels: ['province-office', 'city-offices', 'county-offices'] },
    title: {
      zh: '省市县社会工作部到3月底全部挂牌',
      en: 'Every county had its department by the end of March',
      'zh-TW': '省市縣社會工作部到3月底全部掛牌',
    },
    subtitle: {
      zh: '浙江各级党委社会工作部挂牌时间，2024年',
      en: 'When Party committees in Zhejiang opened their social-work departments, 2024',
      'zh-TW': '浙江各級黨委社會工作部掛牌時間，2024年',
    },
    notes: [
      {
        zh: '各市、县具体挂牌日期未见报道；斜纹从动员大会之后画起。',
        en: 'When each city and county opened its department is not reported; hatching begins after the reform meeting.',
        'zh-TW': '各市、縣具體掛牌日期未見報導；斜紋從動員大會之後畫起。',
      },
    ],
  },
  'deputy-led': {
    type: 'unit-grid',
    figures: {
      part: 'deputy-led-cities',
      whole: 'cities',
      exceptions: ['exception-cities'],
      others: ['deputy-led-counties'],
    },
    title: {
      zh: '除两市外，部长都是党委副书记',
      en: 'In all but two cities, a deputy Party secretary is in charge',
      'zh-TW': '除兩市外，部長都是黨委副書記',
    },
    subtitle: {
      zh: '浙江市、县两级党委社会工作部部长，2024年11月',
      en: 'Heads of the departments of Zhejiang’s cities and counties, November 2024',
      'zh-TW': '浙江市、縣兩級黨委社會工作部部長，2024年11月',
    },
    notes: [
      {
        zh: '杭州、宁波由谁担任，未见报道。',
        en: 'Who heads the departments of Hangzhou and Ningbo is not reported.',
        'zh-TW': '杭州、寧波由誰擔任，未見報導。',
      },
    ],
  },
  'year-2024': {
    type: 'event-timeline',
    figures: {
      events: [
        'mobilisation',
        'province-office',
        'city-offices',
        'county-offices',
        'symposium',
        'driver-talks',
        'conference',
      ],
    },
    title: {
      zh: '2024年：从全省动员到中央会议',
      en: '2024: from the reform meeting to the central conference',
      'zh-TW': '2024年：從全省動員到中央會議',
    },
    subtitle: {
      zh: '挂牌、座谈、恳谈与会议的日期',
      en: 'Dates of departments opening, of talks and of meetings',
      'zh-TW': '掛牌、座談、懇談與會議的日期',
    },
  },
} as const satisfies InputInEveryLanguage['charts'];
