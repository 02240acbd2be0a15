import type { InputInEveryLanguage } from '../dataset/define.js';

/** Charts of the built-in dataset, in the order of the story. */
export const charts = {
  'county-rollout': {
    type: 'rollout-timeline',
    figures: { start: 'mobilisation', levels: ['province-office', 'city-offices', 'county-offices'] },
    title: {
      zh: '从省到县，社会工作部到3月底全部挂牌',
      en: 'From province to county: all departments open by the end of March',
      'zh-TW': '從省到縣，社會工作部到3月底全部掛牌',
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
  'certified-share': {
    type: 'share-bars',
    figures: { shares: ['certified-share', 'exam-share'], counts: ['certified-workers', 'exam-applicants'] },
    title: {
      zh: '全国持证社工，近五分之一在浙江',
      en: 'Nearly one in five of China’s certified social workers is in Zhejiang',
      'zh-TW': '全國持證社工，近五分之一在浙江',
    },
    subtitle: {
      zh: '浙江在全国总数中所占份额，2024年',
      en: 'Zhejiang’s share of the national total, 2024',
      'zh-TW': '浙江在全國總數中所占份額，2024年',
    },
  },
  'volunteer-rate': {
    type: 'rate-comparison',
    figures: { subject: 'volunteer-rate', against: ['volunteer-rate-national'] },
    title: {
      zh: '活跃志愿者占比，浙江是全国平均的三倍',
      en: 'Zhejiang’s rate of active volunteers is three times the national one',
      'zh-TW': '活躍志願者占比，浙江是全國平均的三倍',
    },
    subtitle: {
      zh: '活跃志愿者占常住人口的比例，2024年11月',
      en: 'Active volunteers as a share of residents, November 2024',
      'zh-TW': '活躍志願者占常住人口的比例，2024年11月',
    },
  },
} as const satisfies InputInEveryLanguage['charts'];
