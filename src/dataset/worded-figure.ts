import { ownEntry } from './own-entry.js';
import { formatWhen } from './date-words.js';
import { isChinese, type Language } from './language.js';
import { capitalize, withRemarks } from './list-words.js';
import { originMark, workingDayWords } from './origin-words.js';
import { axisWords, formatQuantity } from './quantity-words.js';
import type { Dataset, Figure } from './schema.js';
import { inLanguage } from './text.js';
import { unitDates } from './unit-words.js';

/** A figure in the words of one language: everything that a reader meets of it is made from this. */
export interface WordedFigure {
  readonly id: string;
  /** The figure itself. */
  readonly figure: Figure;
  /** What is counted or dated, as it stands by itself. */
  readonly label: string;
  /** The same inside a sentence: without the capital that English gives it otherwise. */
  readonly labelInText: string;
  /**
   * The quantity as printed, or in words made from its reading; with a word for a reading that is not printed. Empty
   * where the figure has none.
   */
  readonly phrase: string;
  /** The date in the same way. */
  readonly date: string;
  /** The same date without the year, for use beside an axis that names it. */
  readonly shortDate: string;
  /** The dates of the things that it counts, or their names where none has a date; empty where it has none. */
  readonly unitDates: string;
  /** What it is a part of; empty where nothing is said. */
  readonly of: string;
  /** Where it holds, as it stands by itself; empty where nothing is said. */
  readonly place: string;
  /** The same inside a sentence. */
  readonly placeInText: string;
  /** The time for which it holds; empty where nothing is said. */
  readonly asOf: string;
  /** What an axis of its unit is headed; empty where it has no quantity. */
  readonly axis: string;
}

/**
 * Puts a figure of a dataset into words.
 * In the language of the source its printed phrase stands unchanged; other languages get words made from the reading,
 * with the same hedge. Where the reading itself is not printed, it stands marked beside the printed words.
 */
export function wordFigure(dataset: Dataset, id: string, language: Language): WordedFigure {
  const figure = figureOf(dataset, id);
  const { quantity, of, place, asOf } = figure;
  const printed = dataset.source.language === language ? printedParts(figure) : {};
  const date = (withYear: boolean) => dateWords(figure, { language, withYear, printed: printed.when });
  const style = { language, units: dataset.units };
  const labelInText = inLanguage(figure.label, language);
  const reading = () => (quantity ? formatQuantity(quantity, { ...style, name: labelInText }) : '');
  return {
    id,
    figure,
    label: capitalize(labelInText, language),
    labelInText,
    phrase: markedWords(figure, { language, reading, words: printed.quantity }),
    date: date(true),
    shortDate: date(false),
    unitDates: figure.units ? unitDates(figure.units, language) : '',
    of: inLanguage(typeof of === 'string' ? figureOf(dataset, of).label : of, language),
    place: capitalize(inLanguage(place, language), language),
    placeInText: inLanguage(place, language),
    asOf: asOf ? formatWhen(asOf, { language }) : '',
    axis: quantity ? axisWords(quantity, style) : '',
  };
}

/** What a figure is called where nothing around it says more: its label, with the place unless that is said in it. */
export function figureName(worded: WordedFigure, language: Language): string {
  return withRemarks(worded.label, [unsaidPlace(worded)], language);
}

/** Whether a text says words: not “Niger” in “Nigerian exports”. */
export function saysWords(text: string, words: string): boolean {
  const around = words === '' ? ['', ''] : text.split(words);
  return around.some(
    (after, index) =>
      index > 0 && !/^\p{Script=Latin}/u.test(after) && !/\p{Script=Latin}$/u.test(around[index - 1] ?? ''),
  );
}

/** Where a figure holds, inside a sentence; empty where its label says that. */
export function unsaidPlace({ label, place, placeInText }: WordedFigure): string {
  return saysWords(label, place) || saysWords(label, placeInText) ? '' : placeInText;
}

/** What a figure is called in a sentence: its label and its place, unless that is said in it. */
export function nameInText({ labelInText: label, placeInText: place }: WordedFigure, language: Language): string {
  if (saysWords(label, place)) return label;
  return isChinese(language) ? place + label : `${label} in ${place}`;
}

/** Whether figures hold for different times, so that each must say its own to be told apart. */
export function differInTime(figures: readonly WordedFigure[]): boolean {
  return new Set(figures.map(({ asOf }) => asOf)).size > 1;
}

/** The printed phrases of a figure, by what they say. */
interface PrintedParts {
  readonly quantity?: string;
  readonly when?: string;
}

/** Tells the printed phrases of a figure apart: one phrase belongs to the quantity if there is one, else to the date. */
function printedParts({ printed, quantity, when }: Pick<Figure, 'printed' | 'quantity' | 'when'>): PrintedParts {
  if (printed === undefined) return {};
  if (typeof printed === 'object') return printed;
  if (quantity) return { quantity: printed };
  return when ? { when: printed } : {};
}

/** All printed phrases of a figure, in the order in which they are shown. */
export function printedPhrases({ printed }: Pick<Figure, 'printed'>): readonly string[] {
  if (printed === undefined) return [];
  return typeof printed === 'string' ? [printed] : [printed.when, printed.quantity];
}

interface DateContext {
  readonly language: Language;
  readonly withYear: boolean;
  /** How the date is printed in this language, if it is. */
  readonly printed: string | undefined;
}

/** The printed words of a date, the words of its rule, or its reading. */
function dateWords(figure: Figure, { language, withYear, printed }: DateContext): string {
  const { when, origin } = figure;
  const reading = () => (when ? formatWhen(when, { language, withYear, withMonthEnds: true }) : '');
  const isRuled = origin.type === 'derived' && origin.rule === 'workingDay';
  // Most figures of most charts.
  if (!when && !isRuled) return printed ?? '';
  return markedWords(figure, {
    language,
    reading,
    words: printed ?? (isRuled ? workingDayWords(origin.nth, language) : undefined),
  });
}

interface MarkedWords {
  readonly language: Language;
  /** Puts the reading into words, where they are needed; empty where there is none. */
  readonly reading: () => string;
  /** What is said instead of the reading, or before it where the reading is not printed. */
  readonly words: string | undefined;
}

/** Words or a reading; a reading that is not printed is marked, and stands beside the words even where these are. */
function markedWords(figure: Figure, { language, reading, words }: MarkedWords): string {
  if (words !== undefined && figure.origin.type === 'printed') return words;
  const read = reading();
  if (read === '') return words ?? '';
  const mark = originMark(figure, language);
  if (words === undefined || words === read) return withRemarks(read, [mark], language);
  return withRemarks(words, [read, mark], language);
}

function figureOf(dataset: Dataset, id: string): Figure {
  const figure = ownEntry(dataset.figures, id);
  if (!figure)
    throw new RangeError(`unknown figure “${id}”; the dataset has: ${Object.keys(dataset.figures).join(', ')}`);
  return figure;
}
