import { formatOrdinal } from './number-words.js';
import type { Language } from './language.js';
import type { Derivation, Origin } from './origin.js';
import type { Dataset, Figure } from './schema.js';
import type { Text } from './text.js';

/** What is said on a mark of a figure that the article does not print itself. Printed figures need no word. */
const ORIGIN_MARK: Readonly<Record<Origin['type'], Text>> = {
  printed: { zh: '', en: '' },
  derived: { zh: '推算', en: 'derived' },
  supplement: { zh: '补充', en: 'supplement' },
};

/** One word for the origin of a figure: empty when printed, else 推算 / derived or 补充 / supplement. */
export function originMark({ origin }: Pick<Figure, 'origin'>, language: Language): string {
  return ORIGIN_MARK[origin.type][language];
}

const RULES: Readonly<Record<Exclude<Derivation['rule'], 'workingDay'>, string>> = {
  difference: ' − ',
  sum: ' + ',
  share: ' ÷ ',
  whole: ' ÷ ',
  growth: ' ÷ ',
  multiple: ' ÷ ',
};

/**
 * Where a figure comes from, in words: its place in the article; or its arithmetic or the source of a supplement, and then
 * the place of the words that are printed for it.
 */
export function originWords({ origin }: Pick<Figure, 'origin'>, dataset: Dataset, language: Language): string {
  const { type, section, paragraph } = origin;
  const place = section === undefined || paragraph === undefined ? '' : placeWords(section, paragraph, language);
  if (type === 'printed') return place;
  const rest = type === 'derived' ? derivationWords(origin, dataset, language) : origin.source[language];
  const words = joinWords(ORIGIN_MARK[type][language], rest, language);
  if (place === '') return words;
  return language === 'zh' ? `${words}；原词见${place}` : `${words}; words in ${place}`;
}

function placeWords(section: number, paragraph: number, language: Language): string {
  if (language === 'zh') return section === 0 ? `导语第${paragraph}段` : `第${section}节第${paragraph}段`;
  return section === 0 ? `lead, paragraph ${paragraph}` : `section ${section}, paragraph ${paragraph}`;
}

function derivationWords(derivation: Derivation, dataset: Dataset, language: Language): string {
  const labels = derivation.from.map((id) => dataset.figures[id]?.label[language] ?? id);
  if (derivation.rule !== 'workingDay') return labels.join(RULES[derivation.rule]);
  const words = workingDayWords(derivation.nth, language);
  return language === 'zh' ? `${labels[0]}后的${words}` : `${words} after the ${labels[0]}`;
}

/** The nth working day: 第2个工作日, 2nd working day. */
export function workingDayWords(nth: number, language: Language): string {
  return formatOrdinal(nth, language) + (language === 'zh' ? '个工作日' : ' working day');
}

function joinWords(head: string, rest: string, language: Language): string {
  return language === 'zh' ? `${head}：${rest}` : `${head}: ${rest}`;
}
