import type { Dataset } from '../dataset/schema.js';
import { trustDataset } from './trust-dataset.js';
import { departments } from './zhejiang-2024-departments.js';
import { events } from './zhejiang-2024-events.js';
import { milestones } from './zhejiang-2024-milestones.js';
import { payments } from './zhejiang-2024-payments.js';
import { peopleCharts } from './zhejiang-2024-people-charts.js';
import { people } from './zhejiang-2024-people.js';
import { policyCharts } from './zhejiang-2024-policy-charts.js';

let made: Dataset | undefined;

/** The built-in dataset, made when it is first asked for: pages with datasets of their own never pay for it. */
export function builtInDataset(): Dataset {
  return (made ??= makeDataset());
}

function makeDataset(): Dataset {
  return trustDataset({
    source: {
      publisher: { zh: '潮新闻', en: 'Tide News', 'zh-TW': '潮新聞' },
      author: { zh: '记者陆乐', en: 'reporter Lu Le', 'zh-TW': '記者陸樂' },
      title: {
        zh: '浙江社会工作报道',
        en: 'report on social work in Zhejiang',
        'zh-TW': '浙江社會工作報導',
      },
      date: '2024-11',
      language: 'zh',
    },
    units: {
      city: {
        zh: '个设区市',
        en: { one: 'prefecture-level city', other: 'prefecture-level cities' },
        'zh-TW': '個設區市',
      },
      province: {
        zh: '个省（市）',
        en: { one: 'provincial-level unit', other: 'provincial-level units' },
        'zh-TW': '個省（市）',
      },
      organisation: { zh: '家', en: { one: 'organisation', other: 'organisations' }, 'zh-TW': '家' },
      head: { zh: '名', en: { one: 'head of a firm', other: 'heads of firms' }, 'zh-TW': '名' },
      yuanOnce: {
        zh: '元/人',
        en: 'yuan a person',
        'zh-TW': '元/人',
        axis: { zh: '一次性发放，元', en: 'Paid once, yuan', 'zh-TW': '一次性發放，人民幣元' },
      },
      yuanMonthly: {
        zh: '元/月',
        en: 'yuan a month',
        'zh-TW': '元/月',
        axis: { zh: '每月发放，元', en: 'Paid every month, yuan', 'zh-TW': '每月發放，人民幣元' },
      },
    },
    figures: { ...departments, ...events, ...milestones, ...people, ...payments },
    charts: { ...policyCharts, ...peopleCharts },
  });
}
