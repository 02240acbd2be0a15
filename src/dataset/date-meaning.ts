import { formatWhen } from './date-words.js';
import { isChinese, type Language, type Words } from './language.js';
import type { When } from './when.js';

/** The day or time for which a figure holds: 截至2024年9月30日, as of 30 September 2024. */
export function asOfWords(asOf: When, language: Language): string {
  const date = formatWhen(asOf, { language });
  if ('on' in asOf) return isChinese(language) ? `截至${date}` : `as of ${date}`;
  return 'in' in asOf && !isChinese(language) ? `in ${date}` : date;
}

const DATE_MEANING: Readonly<Record<'on' | 'before' | 'by' | 'after' | 'between' | 'in', Words>> = {
  on: { zh: '确切日期', en: 'the day is known', 'zh-TW': '確切日期' },
  before: {
    zh: '此日之前，具体哪天未报道',
    en: 'before this day; which day is not reported',
    'zh-TW': '此日之前，具體哪天未報導',
  },
  by: {
    zh: '最晚此日，具体哪天未报道',
    en: 'on this day at the latest; which day is not reported',
    'zh-TW': '最晚此日，具體哪天未報導',
  },
  after: {
    zh: '此日之后，具体哪天未报道',
    en: 'after this day; which day is not reported',
    'zh-TW': '此日之後，具體哪天未報導',
  },
  between: {
    zh: '两日之间，具体哪天未报道',
    en: 'between the two days; which day is not reported',
    'zh-TW': '兩日之間，具體哪天未報導',
  },
  in: {
    zh: '在此期间，具体哪天未报道',
    en: 'within this time; which day is not reported',
    'zh-TW': '在此期間，具體哪天未報導',
  },
};

/** What a hedged date means, in words. */
export function dateMeaning(when: When, language: Language): string {
  const hedge = (Object.keys(DATE_MEANING) as (keyof typeof DATE_MEANING)[]).find((key) => key in when) ?? 'on';
  return DATE_MEANING[hedge][language];
}
