import type { Dataset } from '../dataset/schema.js';
import { trustDataset } from './trust-dataset.js';
import { figures2024, milestones } from './zhejiang-2024-events.js';
import { peopleAndMoney } from './zhejiang-2024-people.js';

let made: Dataset | undefined;

/** The built-in dataset, made when it is first asked for: pages with datasets of their own never pay for it. */
export function builtInDataset(): Dataset {
  return (made ??= makeDataset());
}

function makeDataset(): Dataset {
  return trustDataset({
    source: {
      publisher: { zh: '潮新闻', en: 'Tide News' },
      author: { zh: '记者陆乐', en: 'reporter Lu Le' },
      title: {
        zh: '浙江社会工作报道',
        en: 'report on social work in Zhejiang',
      },
      date: '2024-11',
      language: 'zh',
    },
    units: {
      city: { zh: '个设区市', en: { one: 'prefecture-level city', other: 'prefecture-level cities' } },
      province: { zh: '个省（市）', en: { one: 'provincial-level unit', other: 'provincial-level units' } },
      organisation: { zh: '家', en: { one: 'organisation', other: 'organisations' } },
      head: { zh: '名', en: { one: 'head of a firm', other: 'heads of firms' } },
      yuanPerPerson: { zh: '元/人', en: 'yuan a person' },
      yuanPerMonth: { zh: '元/月', en: 'yuan a month' },
    },
    figures: { ...figures2024, ...milestones, ...peopleAndMoney },
    charts: {
      'county-rollout': {
        type: 'rollout-timeline',
        figures: { start: 'mobilisation', levels: ['province-office', 'city-offices', 'county-offices'] },
        title: {
          zh: '从省到县，社会工作部到3月底全部挂牌',
          en: 'Social-work departments opened from province to county by the end of March',
        },
        subtitle: {
          zh: '浙江各级党委社会工作部挂牌时间，2024年',
          en: 'When Party committees in Zhejiang opened their social-work departments, 2024',
        },
        notes: [
          {
            zh: '各市、县具体挂牌日期未见报道；斜纹从动员大会之后画起。',
            en: 'When each city and county opened its department is not reported; hatching begins after the reform meeting.',
          },
        ],
      },
      'certified-share': {
        type: 'share-bars',
        figures: { shares: ['certified-share', 'exam-share'], counts: ['certified-workers', 'exam-applicants'] },
        title: {
          zh: '全国持证社工，近五分之一在浙江',
          en: 'Nearly one in five of China’s certified social workers is in Zhejiang',
        },
        subtitle: { zh: '浙江在全国总数中所占份额，2024年', en: 'Zhejiang’s share of the national total, 2024' },
      },
      'volunteer-rate': {
        type: 'rate-comparison',
        figures: { subject: 'volunteer-rate', against: ['volunteer-rate-national'] },
        title: {
          zh: '活跃志愿者占比，浙江是全国平均的三倍',
          en: 'Zhejiang’s share of active volunteers is three times the national average',
        },
        subtitle: { zh: '活跃志愿者占常住人口的比例', en: 'Active volunteers as a share of residents' },
      },
    },
  });
}
