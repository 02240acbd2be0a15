import { formatWhen } from './date-words.js';
import { isChinese, type Language, type Words } from './language.js';
import type { When } from './when.js';

/** The day or time for which a figure holds: 截至2024年9月30日, as of 30 September 2024. */
export function asOfWords(asOf: When, language: Language): string {
  const date = formatWhen(asOf, { language });
  if ('on' in asOf) return isChinese(language) ? `截至${date}` : `as of ${date}`;
  return 'in' in asOf && !isChinese(language) ? `in ${date}` : date;
}

/** A date may be a day or several, a month or a year. */
const DATE_MEANING: Readonly<Record<'on' | 'before' | 'by' | 'after' | 'between' | 'in', Words>> = {
  on: { zh: '确切日期', en: 'known to the day', 'zh-TW': '確切日期' },
  before: {
    zh: '在此之前，具体哪天未报道',
    en: 'before this date; which day is not reported',
    'zh-TW': '在此之前，具體哪天未報導',
  },
  by: {
    zh: '不晚于此，具体哪天未报道',
    en: 'no later than this date; which day is not reported',
    'zh-TW': '不晚於此，具體哪天未報導',
  },
  after: {
    zh: '在此之后，具体哪天未报道',
    en: 'after this date; which day is not reported',
    'zh-TW': '在此之後，具體哪天未報導',
  },
  between: {
    zh: '两者之间，具体哪天未报道',
    en: 'between the two dates; which day is not reported',
    'zh-TW': '兩者之間，具體哪天未報導',
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
