import { hedgeMeaning } from './hedge-words.js';
import { isChinese, type Language } from './language.js';
import { listWords } from './list-words.js';
import { figureName, type WordedFigure } from './worded-figure.js';

/** Position of a mark among the marks of its chart, both from 1. */
export interface Position {
  readonly index: number;
  readonly total: number;
}

/**
 * The spoken name of a mark: label and place, date, phrase with its unit, what a hedge means where the phrase is not
 * exact, and the position. A dash between numbers is said as a word, since some readers say
 * "minus" for it.
 */
export function pointName(worded: WordedFigure, { index, total }: Position, language: Language): string {
  const { of, label, labelInText, date, unitDates, phrase, figure } = worded;
  const hedge = figure.quantity?.hedge ?? 'exact';
  // A label such as “active volunteers as a share of residents” has already said of what.
  const isSaid = label.includes(of) || labelInText.includes(of);
  const isPart = phrase !== '' && !isSaid && figure.quantity?.kind !== 'count';
  const parts = [
    figureName(worded, language),
    date,
    unitDates,
    isPart ? ofWords(phrase, of, language) : phrase,
    hedge === 'exact' ? '' : hedgeMeaning(hedge, language),
    {
      zh: `第${index}项，共${total}项`,
      en: `${index} of ${total}`,
      'zh-TW': `第${index}項，共${total}項`,
    }[language],
  ];
  return listWords(parts, language).replace(NUMBERS_WITH_DASH, isChinese(language) ? '$1至' : '$1 to ');
}

/** A number, perhaps with a unit or percent sign, and a dash before another number. Dates such as 2024-01-16 have none. */
const NUMBERS_WITH_DASH = /(\d\s?[^\s\d—–～，,。；;：:（）()]{0,9})\s?[—–～]\s?(?=\d)/g;

function ofWords(phrase: string, of: string, language: Language): string {
  return { zh: `占${of}${phrase}`, en: `${phrase} of ${of}`, 'zh-TW': `占${of}${phrase}` }[language];
}
