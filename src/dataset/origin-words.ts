import { formatOrdinal } from './number-words.js';
import { isChinese, type Language, type Words } from './language.js';
import { withColon } from './list-words.js';
import type { Derivation, Origin, PlaceOfWords } from './origin.js';
import { ownEntry } from './own-entry.js';
import type { Dataset, Figure } from './schema.js';
import { inLanguage, type Text } from './text.js';

/** What is said on a mark of a figure that the article does not print itself. Printed figures need no word. */
const ORIGIN_MARK: Readonly<Record<Origin['type'], Words>> = {
  printed: { zh: '', en: '', 'zh-TW': '' },
  derived: { zh: '推算', en: 'derived', 'zh-TW': '推算' },
  supplement: { zh: '补充', en: 'supplement', 'zh-TW': '補充' },
};

/** One word for the origin of a figure: empty when printed, else 推算 / derived or 补充 / supplement. */
export function originMark({ origin }: Pick<Figure, 'origin'>, language: Language): string {
  return ORIGIN_MARK[origin.type][language];
}

/** Where a printed figure comes from, in words. */
export const PRINTED_ORIGIN: Words = { zh: '报道原文', en: 'printed in the article', 'zh-TW': '報導原文' };

/** How a figure that is not printed is drawn, in words: the key line under a chart. */
export const ORIGIN_KEY: Words = {
  zh: '虚线轮廓：原文没有印出，由推算或补充得来。',
  en: 'Dashed outline: not printed in the article, but derived or supplemented.',
  'zh-TW': '虛線輪廓：原文沒有印出，由推算或補充得來。',
};

/** What stands between the figures that a rule takes. */
export const RULES: Readonly<Record<Exclude<Derivation['rule'], 'workingDay'>, string>> = {
  difference: ' − ',
  change: ' − ',
  sum: ' + ',
  share: ' ÷ ',
  whole: ' ÷ ',
  growth: ' ÷ ',
  multiple: ' ÷ ',
};

/**
 * Where a figure comes from, in words: its place in the article; or its arithmetic, or that it is a supplement, and then
 * the place of the words that are printed for it.
 */
export function originWords({ origin }: Pick<Figure, 'origin'>, dataset: Dataset, language: Language): string {
  const { type } = origin;
  const place = placeWords(origin, language);
  if (type === 'printed') return place;
  const mark = ORIGIN_MARK[type][language];
  const words = type === 'derived' ? withColon(mark, derivationWords(origin, dataset, language), language) : mark;
  if (place === '') return words;
  return {
    zh: `${words}；原词见${place}`,
    en: `${words}; words in ${place}`,
    'zh-TW': `${words}；原詞見${place}`,
  }[language];
}

/**
 * Whose a figure is, in words: the publisher of the article, the source of a supplement, or those of the figures that it
 * is derived from, each once.
 */
export function sourceWords({ origin }: Pick<Figure, 'origin'>, dataset: Dataset, language: Language): string {
  return sourcesOf(origin, dataset)
    .map((text) => inLanguage(text, language))
    .join(isChinese(language) ? '、' : ', ');
}

function sourcesOf(origin: Origin, { figures, source }: Dataset): readonly Text[] {
  // Each figure is looked at once, however often others are derived from it.
  const seen = new Set<string>();
  const origins = [origin];
  const texts: Text[] = [];
  for (const each of origins) {
    if (each.type !== 'derived') texts.push(each.type === 'printed' ? source.publisher : each.source);
    for (const id of each.type === 'derived' ? each.from : []) {
      const figure = seen.has(id) ? undefined : ownEntry(figures, id);
      if (figure) origins.push(figure.origin);
      seen.add(id);
    }
  }
  // Told apart by what they say: two supplements can name one source.
  return texts.filter((text, index) => texts.findIndex(({ zh }) => zh === text.zh) === index);
}

/** A place in the article: 第3节第14段, section 3, paragraph 14; empty where nothing is printed. */
export function placeWords({ section, paragraph }: PlaceOfWords, language: Language): string {
  if (section === undefined || paragraph === undefined) return '';
  const isLead = section === 0;
  return {
    zh: `${isLead ? '导语' : `第${section}节`}第${paragraph}段`,
    en: `${isLead ? 'lead' : `section ${section}`}, paragraph ${paragraph}`,
    'zh-TW': `${isLead ? '導語' : `第${section}節`}第${paragraph}段`,
  }[language];
}

function derivationWords(derivation: Derivation, dataset: Dataset, language: Language): string {
  const labels = derivation.from.map((id) => inLanguage(dataset.figures[id]?.label, language) || id);
  if (derivation.rule !== 'workingDay') return labels.join(RULES[derivation.rule]);
  const words = workingDayWords(derivation.nth, language);
  return {
    zh: `${labels[0]}后的${words}`,
    en: `${words} after the ${labels[0]}`,
    'zh-TW': `${labels[0]}後的${words}`,
  }[language];
}

/** The nth working day: 第2个工作日, 2nd working day. */
export function workingDayWords(nth: number, language: Language): string {
  return formatOrdinal(nth, language) + { zh: '个工作日', en: ' working day', 'zh-TW': '個工作日' }[language];
}
