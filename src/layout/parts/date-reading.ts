import { isChinese, type Language, type Words } from '../../dataset/language.js';
import type { Stretch } from '../../dataset/when.js';

const KNOWN: Words = { zh: '圆点：确切日期。', en: 'Dot: the day is known.', 'zh-TW': '圓點：確切日期。' };
const WITHIN: Words = {
  zh: '斜纹：在这段时间内，具体哪天未报道。',
  en: 'Hatched: within this stretch, which day is not reported.',
  'zh-TW': '斜紋：在這段時間內，具體哪天未報導。',
};

/** What the marks of a chart say beside dots and hatching. */
export interface DateReading {
  /** How to read a date that is open to one side. Default: it is hatched. */
  readonly open?: Words;
  /** What holds for all marks. */
  readonly all: Words;
}

/** How to read the marks of dates, those that are drawn; empty where none is. */
export function readDates(dates: readonly Stretch[], { open = WITHIN, all }: DateReading, language: Language): string {
  const drawn = new Set(
    dates.map(({ start, end, isExact }) => (isExact ? KNOWN : start !== null && end !== null ? WITHIN : open)),
  );
  if (drawn.size === 0) return '';
  const words = [KNOWN, WITHIN, open].filter((each) => drawn.delete(each));
  return [...words, all].map((each) => each[language]).join(isChinese(language) ? '' : ' ');
}
