import { hedgeMeaning } from './hedge-words.js';
import type { Language } from './language.js';
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
  const { of, date, phrase, figure } = worded;
  const hedge = figure.quantity?.hedge ?? 'exact';
  const parts = [
    figureName(worded, language),
    date,
    phrase && of && figure.quantity?.kind !== 'count' ? ofWords(phrase, of, language) : phrase,
    hedge === 'exact' ? '' : hedgeMeaning(hedge, language),
    language === 'zh' ? `第${index}项，共${total}项` : `${index} of ${total}`,
  ];
  const said = parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  return said.replace(/(\d)\s?[—–～]\s?(\d)/g, language === 'zh' ? '$1至$2' : '$1 to $2');
}

function ofWords(phrase: string, of: string, language: Language): string {
  return language === 'zh' ? `占${of}${phrase}` : `${phrase} of ${of}`;
}
