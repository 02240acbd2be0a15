import type { InputInEveryLanguage } from '../dataset/define.js';

/**
 * Figures of the built-in dataset: what social workers are paid for their certificates. What is paid once and what is
 * paid every month differ in unit, so that no chart puts them on one axis.
 */
export const payments = {
  'subsidy-ningbo': {
    label: {
      zh: '取得社会工作师资格证的一次性补贴',
      en: 'one-off subsidy for the social worker’s certificate',
      'zh-TW': '取得社會工作師資格證的一次性補貼',
    },
    printed: '最高5000元/人',
    quantity: { kind: 'money', unit: 'yuanOnce', hedge: 'upTo', value: 5000 },
    place: { zh: '宁波', en: 'Ningbo', 'zh-TW': '寧波' },
    origin: { type: 'printed', section: 3, paragraph: 13 },
  },
  'subsidy-jinhua': {
    label: {
      zh: '考取高级社会工作师证书的一次性奖励',
      en: 'one-off reward for the senior certificate',
      'zh-TW': '考取高級社會工作師證書的一次性獎勵',
    },
    printed: '高达一万元',
    quantity: { kind: 'money', unit: 'yuanOnce', value: 10_000 },
    place: { zh: '金华', en: 'Jinhua', 'zh-TW': '金華' },
    origin: { type: 'printed', section: 3, paragraph: 13 },
  },
  'allowance-counties': {
    label: {
      zh: '持证专职社工的每月津贴',
      en: 'monthly allowance for certified full-time social workers',
      'zh-TW': '持證專職社工的每月津貼',
    },
    printed: '200元到600元',
    quantity: { kind: 'money', unit: 'yuanMonthly', hedge: 'between', low: 200, high: 600 },
    place: { zh: '部分县（市、区）', en: 'some counties', 'zh-TW': '部分縣（市、區）' },
    origin: { type: 'printed', section: 3, paragraph: 13 },
  },
} as const satisfies InputInEveryLanguage['figures'];
