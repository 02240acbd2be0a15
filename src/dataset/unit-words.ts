import { formatWhen } from './date-words.js';
import { totalOf, type DatedUnit } from './dated-unit.js';
import { isChinese, type Language } from './language.js';
import { listWords, withRemarks } from './list-words.js';
import { formatNumber } from './number-words.js';
import { inLanguage } from './text.js';
import { stretchOf, type Stretch } from './when.js';

/** How units are told: the words of their dates, and of their names where they have one. */
const WORDS = {
  zh: { first: '已知最早', last: '最晚', undated: '个未报道日期' },
  en: { first: 'earliest known ', last: 'latest ', undated: ' without a date' },
  'zh-TW': { first: '已知最早', last: '最晚', undated: '個未報導日期' },
} as const;

/**
 * The dates of the units of a figure in a few words, however many there are: 已知最早2024年1月16日（甲县），最晚2024年3月31日前，
 * 2个未报道日期. The earliest known is the one that was surely done first: a unit that is known only to a deadline may have
 * been earlier. Where no unit has a date and each has a name, they are named instead: 杭州、宁波. Empty where there are no
 * units.
 */
export function unitDates(units: readonly DatedUnit[], language: Language): string {
  const words = WORDS[language];
  let first: Dated | undefined;
  let last: Dated | undefined;
  for (const unit of units) {
    if (!unit.when) continue;
    const dated = { unit, ...stretchOf(unit.when) };
    if (!first || compareDates(dated, first) < 0) first = dated;
    if (!last || compareDates(dated, last) >= 0) last = dated;
  }
  if (!first && units.every(({ name }) => name)) return unitNames(units, language);
  const parts = [
    first ? words.first + dateOf(first.unit, language) : '',
    last && (last !== first || totalOf([last.unit]) > 1) ? words.last + dateOf(last.unit, language) : '',
    undatedWords(units, language),
  ];
  return listWords(parts, language);
}

/** How many units have no date: 2个未报道日期; empty where all have one. */
export function undatedWords(units: readonly DatedUnit[], language: Language): string {
  const undated = totalOf(units.filter(({ when }) => !when));
  return undated === 0 ? '' : formatNumber(undated, { language }) + WORDS[language].undated;
}

/** How many units are named before the rest is counted. */
const MOST_NAMES = 5;

/** The names of units, the first few, and how many more there are: 杭州、宁波; Hangzhou, Ningbo. */
function unitNames(units: readonly DatedUnit[], language: Language): string {
  const names = units.slice(0, MOST_NAMES).map(({ name }) => inLanguage(name, language));
  const more = units.length - names.length;
  const said = names.join(isChinese(language) ? '、' : ', ');
  if (more <= 0) return said;
  return { zh: `${said}，另有${more}个`, en: `${said} and ${more} more`, 'zh-TW': `${said}，另有${more}個` }[language];
}

/** A unit with its date. */
interface Dated extends Stretch {
  readonly unit: DatedUnit;
}

/** Orders dates by the moment by which a unit was surely done, never for “after”, and then by that from which it may be. */
function compareDates(a: Stretch, b: Stretch): number {
  // Infinity less itself is no number, and means that the two are alike.
  return (a.end ?? Infinity) - (b.end ?? Infinity) || (a.start ?? -Infinity) - (b.start ?? -Infinity) || 0;
}

function dateOf({ when, name }: DatedUnit, language: Language): string {
  return withRemarks(when ? formatWhen(when, { language }) : '', [inLanguage(name, language)], language);
}
