import { asOfWords } from './date-meaning.js';
import { hedgeMeaning } from './hedge-words.js';
import { isChinese, type Language } from './language.js';
import { listWords } from './list-words.js';
import { figureName, type WordedFigure } from './worded-figure.js';

/** Where a mark stands among the marks of its chart. */
export interface Position {
  /** From 1. */
  readonly index: number;
  readonly total: number;
  /** Whether the figures of the chart hold for different times, so that each says its own. Default false. */
  readonly areTimed?: boolean;
}

/**
 * The spoken name of a mark: label and place, the time for which it holds where that differs from mark to mark, date,
 * phrase with its unit, what a hedge means where the phrase is not exact, and the position. A dash between numbers is
 * said as a word, since some readers say "minus" for it.
 */
export function pointName(worded: WordedFigure, position: Position, language: Language): string {
  const { index, total, areTimed = false } = position;
  const { date, unitDates, phrase, figure } = worded;
  const { quantity } = figure;
  const whole = phrase === '' ? '' : wholeWords(worded, language);
  const parts = [
    figureName(worded, language),
    areTimed && figure.asOf ? asOfWords(figure.asOf, language) : '',
    date,
    unitDates,
    isChinese(language) || whole === '' ? whole + phrase : `${phrase} ${whole}`,
    quantity && quantity.hedge !== 'exact' ? hedgeMeaning(quantity, language) : '',
    {
      zh: `第${index}项，共${total}项`,
      en: `${index} of ${total}`,
      'zh-TW': `第${index}項，共${total}項`,
    }[language],
  ];
  return withSpokenDashes(listWords(parts, language), language);
}

/** Puts a word in the place of dashes between numbers, for words that are heard. */
export function withSpokenDashes(text: string, language: Language): string {
  return text.replace(NUMBERS_WITH_DASH, isChinese(language) ? '$1至' : '$1 to ');
}

/** A number, perhaps with a unit or percent sign, and a dash before another number. Dates such as 2024-01-16 have none. */
const NUMBERS_WITH_DASH = /(\d\s?[^\s\d—–～，,。；;：:（）()]{0,9})\s?[—–～]\s?(?=\d)/g;

/** What a figure is a part of, as it stands beside its phrase: 占全国总数, of the national total. Empty where that is said. */
export function wholeWords({ of, label, labelInText, figure }: WordedFigure, language: Language): string {
  // A label such as “active volunteers as a share of residents” has already said of what.
  if (label.includes(of) || labelInText.includes(of) || figure.quantity?.kind === 'count') return '';
  return isChinese(language) ? `占${of}` : `of ${of}`;
}
