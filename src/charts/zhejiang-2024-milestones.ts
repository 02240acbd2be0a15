import type { InputInEveryLanguage } from '../dataset/define.js';

/** Months of the meetings are public record; the article names the meetings and prints no dates for them. */
const PARTY_RECORD = {
  zh: '会议公报（公开记录）',
  en: 'communiqués of the meetings (public record)',
  'zh-TW': '會議公報（公開紀錄）',
} as const;

/**
 * Figures of the built-in dataset: what five Party meetings did for social work. In the language of the article its own
 * words name the meeting; in the others the label has to.
 */
export const milestones = {
  'milestone-2013': {
    label: {
      zh: '提出创新社会治理体制',
      en: 'Third Plenum of the 18th Central Committee calls for renewing social governance',
      'zh-TW': '十八屆三中全會提出創新社會治理體制',
    },
    printed: '十八届三中全会',
    when: { in: '2013-11' },
    origin: { type: 'supplement', section: 1, paragraph: 6, source: PARTY_RECORD },
  },
  'milestone-2017': {
    label: {
      zh: '提出打造共建共治共享的社会治理格局',
      en: '19th Party Congress wants social governance built, run and shared by all',
      'zh-TW': '十九大提出打造共建共治共享的社會治理格局',
    },
    printed: '十九大',
    when: { in: '2017-10' },
    origin: { type: 'supplement', section: 1, paragraph: 6, source: PARTY_RECORD },
  },
  'milestone-2022': {
    label: {
      zh: '进一步明确社会工作任务',
      en: '20th Party Congress spells out tasks for social work',
      'zh-TW': '二十大進一步明確社會工作任務',
    },
    printed: '二十大',
    when: { in: '2022-10' },
    origin: { type: 'supplement', section: 1, paragraph: 7, source: PARTY_RECORD },
  },
  'milestone-2023': {
    label: {
      zh: '决定组建中央和地方社会工作部',
      en: 'Second Plenum of the 20th Central Committee decides on departments from the centre to the counties',
      'zh-TW': '二十屆二中全會決定組建中央和地方社會工作部',
    },
    printed: '二十届二中全会',
    when: { in: '2023-02' },
    origin: { type: 'supplement', section: 1, paragraph: 8, source: PARTY_RECORD },
  },
  'milestone-2024': {
    label: {
      zh: '部署健全社会工作体制机制',
      en: 'Third Plenum of the 20th Central Committee orders a sounder system of social work',
      'zh-TW': '二十屆三中全會部署健全社會工作體制機制',
    },
    printed: '二十届三中全会',
    when: { in: '2024-07' },
    origin: { type: 'supplement', section: 1, paragraph: 9, source: PARTY_RECORD },
  },
} as const satisfies InputInEveryLanguage['figures'];
