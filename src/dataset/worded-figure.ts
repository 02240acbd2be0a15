import { formatWhen } from './date-words.js';
import type { Language } from './language.js';
import { formatQuantity } from './quantity-words.js';
import type { Dataset, Figure } from './schema.js';

/** A figure in the words of one language: everything that a reader meets of it is made from this. */
export interface WordedFigure {
  readonly id: string;
  /** The figure itself. */
  readonly figure: Figure;
  /** What is counted or dated. */
  readonly label: string;
  /** The quantity as printed, or in words made from its reading; empty where the figure has none. */
  readonly phrase: string;
  /** The date as printed, or in words made from its reading; empty where the figure has none. */
  readonly date: string;
  /** The same date without the year, for use beside an axis that names it. */
  readonly shortDate: string;
  /** What it is a part of; empty where nothing is said. */
  readonly of: string;
  /** Where it holds; empty where nothing is said. */
  readonly place: string;
}

/**
 * Puts a figure of a dataset into words.
 * In the language of the source its printed phrase stands unchanged; other languages get words made from the reading,
 * with the same hedge. A derived date is never printed, so its reading always stands beside the printed words.
 */
export function wordFigure(dataset: Dataset, id: string, language: Language): WordedFigure {
  const figure = figureOf(dataset, id);
  const { quantity, when, of, place } = figure;
  const printed = dataset.source.language === language ? printedParts(figure) : {};
  const date = (withYear: boolean) => (when ? dateWords(figure, { language, withYear, printed: printed.when }) : '');
  return {
    id,
    figure,
    label: figure.label[language],
    phrase: printed.quantity ?? (quantity ? formatQuantity(quantity, { language, units: dataset.units }) : ''),
    date: date(true),
    shortDate: date(false),
    of: of === undefined ? '' : typeof of === 'string' ? figureOf(dataset, of).label[language] : of[language],
    place: place?.[language] ?? '',
  };
}

/** The printed phrases of a figure, by what they say. */
export interface PrintedParts {
  readonly quantity?: string;
  readonly when?: string;
}

/** Tells the printed phrases of a figure apart: one phrase belongs to the quantity if there is one, else to the date. */
export function printedParts({ printed, quantity, when }: Pick<Figure, 'printed' | 'quantity' | 'when'>): PrintedParts {
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

function dateWords(
  { when, origin }: Figure,
  { language, withYear, printed }: { language: Language; withYear: boolean; printed: string | undefined },
): string {
  const reading = when ? formatWhen(when, { language, withYear }) : '';
  if (printed === undefined) return reading;
  if (origin.type === 'printed') return printed;
  return language === 'zh' ? `${printed}（${reading}）` : `${printed} (${reading})`;
}

function figureOf(dataset: Dataset, id: string): Figure {
  const figure = Object.prototype.hasOwnProperty.call(dataset.figures, id) ? dataset.figures[id] : undefined;
  if (!figure)
    throw new RangeError(`unknown figure “${id}”; the dataset has: ${Object.keys(dataset.figures).join(', ')}`);
  return figure;
}
