import type { InputInEveryLanguage } from '../dataset/define.js';

/** Charts of the built-in dataset on organisations, social workers and volunteers, in the order of the story. */
export const peopleCharts = {
  organisations: {
    type: 'amount-bars',
    figures: { amounts: ['social-organisations', 'community-organisations'] },
    title: {
      zh: '社会组织6.97万家，社区社会组织24.4万余家',
      en: '69,700 social and over 244,000 community organisations',
      'zh-TW': '社會組織6.97萬家，社區社會組織超過24.4萬家',
    },
    subtitle: {
      zh: '浙江两类组织的数量，家，截至2024年9月底',
      en: 'Number of organisations of two kinds in Zhejiang, end of September 2024',
      'zh-TW': '浙江兩類組織的數量，家，截至2024年9月底',
    },
    notes: [
      {
        zh: '两类组织分别统计，不能相加。',
        en: 'Two kinds of organisation, counted apart: they are not to be added up.',
        'zh-TW': '兩類組織分別統計，不能相加。',
      },
    ],
  },
  applicants: {
    type: 'change',
    figures: { before: 'exam-applicants-2023', after: 'exam-applicants', change: 'exam-growth' },
    title: {
      zh: '社工考试报考人数，一年增加6.4万',
      en: '64,000 more applicants for the social workers’ exam',
      'zh-TW': '社工考試報考人數，一年增加6.4萬',
    },
    subtitle: {
      zh: '浙江社会工作者职业资格考试报考人数，2023年和2024年',
      en: 'People in Zhejiang who applied for the national exam, 2023 and 2024',
      'zh-TW': '浙江社會工作者職業資格考試報考人數，2023年和2024年',
    },
    notes: [
      {
        zh: '2023年的人数由2024年的人数减去增加的人数得出。',
        en: 'The number for 2023 is that for 2024 less the increase.',
        'zh-TW': '2023年的人數由2024年的人數減去增加的人數得出。',
      },
    ],
  },
  subsidies: {
    type: 'range-bars',
    figures: { amounts: ['subsidy-ningbo', 'subsidy-jinhua', 'allowance-counties'] },
    title: {
      zh: '考取社工证书：一次性补贴，或每月津贴',
      en: 'Certificates pay, once or monthly',
      'zh-TW': '考取社工證書：一次性補貼，或每月津貼',
    },
    subtitle: {
      zh: '浙江部分地方给持证社工的补贴、奖励和津贴，元',
      en: 'What some places in Zhejiang pay certified social workers, yuan',
      'zh-TW': '浙江部分地方給持證社工的補貼、獎勵和津貼，人民幣元',
    },
    notes: [
      {
        zh: '一次性发放与每月发放各有坐标轴，长短不能相比。',
        en: 'What is paid once and what is paid monthly have axes of their own: do not compare their lengths.',
        'zh-TW': '一次性發放與每月發放各有座標軸，長短不能相比。',
      },
    ],
  },
  certified: {
    type: 'figure-card',
    figures: { figure: 'certified-workers' },
    title: {
      zh: '浙江持证社会工作者人数居全国首位',
      en: 'First in the country for certified social workers',
      'zh-TW': '浙江持證社會工作者人數居全國首位',
    },
    subtitle: {
      zh: '持有社会工作者职业资格证书的人数，2024年11月',
      en: 'People in Zhejiang with a social worker’s certificate, November 2024',
      'zh-TW': '持有社會工作者職業資格證書的人數，2024年11月',
    },
  },
  'certified-share': {
    type: 'share-bars',
    figures: { shares: ['certified-share', 'exam-share'], counts: ['certified-workers', 'exam-applicants'] },
    title: {
      zh: '全国持证社工，近五分之一在浙江',
      en: 'Nearly one in five certified social workers is in Zhejiang',
      'zh-TW': '全國持證社工，近五分之一在浙江',
    },
    subtitle: {
      zh: '浙江在全国总数中所占份额，2024年',
      en: 'Zhejiang’s share of the national total, 2024',
      'zh-TW': '浙江在全國總數中所占份額，2024年',
    },
  },
  volunteers: {
    type: 'part-of-whole',
    figures: { whole: 'registered-volunteers', parts: ['active-volunteers'] },
    title: {
      zh: '近2000万志愿者，近1200万活跃',
      en: 'Nearly 12 million of nearly 20 million volunteers are active',
      'zh-TW': '近2000萬志願者，近1200萬活躍',
    },
    subtitle: {
      zh: '浙江注册志愿者与活跃志愿者人数，2024年11月',
      en: 'Number of registered and active volunteers in Zhejiang, November 2024',
      'zh-TW': '浙江註冊志願者與活躍志願者人數，2024年11月',
    },
    notes: [
      {
        zh: '两个数都是“近”，因此不计算比例和余数。',
        en: 'Both numbers are “nearly”, so neither a percentage nor a remainder is worked out.',
        'zh-TW': '兩個數都是「近」，因此不計算比例和餘數。',
      },
    ],
  },
  'volunteer-rate': {
    type: 'rate-comparison',
    figures: { subject: 'volunteer-rate', against: ['volunteer-rate-national'] },
    title: {
      zh: '浙江活跃志愿者占比三倍于全国平均',
      en: 'Active volunteers: three times the national rate',
      'zh-TW': '浙江活躍志願者占比三倍於全國平均',
    },
    subtitle: {
      zh: '活跃志愿者占常住人口的比例，2024年11月',
      en: 'Active volunteers as a share of residents, Zhejiang and China, November 2024',
      'zh-TW': '活躍志願者占常住人口的比例，2024年11月',
    },
  },
} as const satisfies InputInEveryLanguage['charts'];
