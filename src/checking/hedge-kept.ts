import { ownEntry } from '../dataset/own-entry.js';
import { formatQuantity, isRatio } from '../dataset/quantity-words.js';
import type { Quantity } from '../dataset/quantity.js';
import type { Dataset, Figure } from '../dataset/schema.js';
import type { Found } from './finding.js';
import {
  numberKey,
  numbersOf,
  quantitiesByNumber,
  type NumberSense,
  type QuantitiesByNumber,
} from './quantities-by-number.js';
import type { PlainRule } from './rule.js';
import { saidFigures, type SaidFigure } from './said-figures.js';
import { wordsOfChart, wordsOfFigure, type Words } from './texts.js';

/** What is hedged in the article stays so in every language. */
export const hedgeKept: PlainRule = {
  severity: 'error',
  about: 'Words that name the number of a figure give it the hedge of the figure, in every language.',
  find: ({ dataset }) => {
    const { charts, figures } = dataset;
    const telling = quantitiesByNumber(quantitiesOf(Object.values(figures)).filter(isTelling));
    return [
      ...Object.entries(charts).flatMap(([id, chart]) => {
        const own = figuresNamed(dataset, Object.values(chart.figures).flat());
        return lostHedges(dataset, wordsOfChart(id, chart), [quantitiesByNumber(quantitiesOf(own)), telling]);
      }),
      ...Object.entries(figures).flatMap(([id, figure]) => {
        const own = [figure, ...figuresNamed(dataset, typeof figure.of === 'string' ? [figure.of] : [])];
        return lostHedges(dataset, wordsOfFigure(id, figure), [quantitiesByNumber(quantitiesOf(own))]);
      }),
    ];
  },
};

/** From this number on words are taken to mean a figure of the dataset, also where they stand in another chart. */
const LEAST_TELLING = 20;

/** Whether the numbers of a quantity are hardly those of something else. */
function isTelling(quantity: Quantity): boolean {
  return isRatio(quantity) || numbersOf(quantity).every((number) => Math.abs(number) >= LEAST_TELLING);
}

function quantitiesOf(figures: readonly Figure[]): readonly Quantity[] {
  return figures.flatMap(({ quantity }) => quantity ?? []);
}

function figuresNamed({ figures }: Dataset, ids: readonly string[]): readonly Figure[] {
  return ids.flatMap((id) => ownEntry(figures, id) ?? []);
}

function lostHedges(
  { units }: Dataset,
  texts: readonly Words[],
  known: readonly QuantitiesByNumber[],
): readonly Found[] {
  return texts.flatMap(({ words, language, path }) =>
    saidFigures(words, language).flatMap((said): readonly Found[] => {
      const meant = known.flatMap((each) => meantBy(said, each));
      const [first] = meant;
      if (!first || meant.some((quantity) => isHedgedAs(said, quantity))) return [];
      const expected = `“${formatQuantity(first, { language, units })}”`;
      const received = `“${said.text}”`;
      return said.hedge === 'exact'
        ? [{ path, expected: `${expected}, with its hedge`, received: `${received} without one` }]
        : [{ path, expected: `${expected}, hedged as it is`, received, severity: 'warning' }];
    }),
  );
}

/** The quantities whose number, range or one end of a range words name. */
function meantBy({ numbers, sense }: SaidFigure, known: QuantitiesByNumber): readonly Quantity[] {
  if (sense === 'times') return [];
  // Some print a percent sign for points.
  const senses = sense === 'part' ? (['part', 'points'] as const) : [sense];
  const keysAs = (each: NumberSense) => numbers.map((number) => numberKey(number, each));
  return senses.flatMap((each) => named(keysAs(each), known));
}

function named([number = '', ...others]: readonly string[], known: QuantitiesByNumber): readonly Quantity[] {
  const first = known.get(number) ?? [];
  const hasAll = (quantity: Quantity) => others.every((other) => known.get(other)?.includes(quantity));
  return others.length === 0 ? first : first.filter(hasAll);
}

/** Whether words hedge a quantity as it is; one end of a range as the limit that it is: up to 600 yuan. */
function isHedgedAs({ hedge, numbers }: SaidFigure, quantity: Quantity): boolean {
  if (quantity.hedge !== 'between' || numbers.length > 1) return hedge === quantity.hedge;
  const isEnd = (end: number | null) => numbers.some((number) => Math.abs(end ?? NaN) === number);
  return (hedge === 'atLeast' && isEnd(quantity.low)) || (hedge === 'upTo' && isEnd(quantity.high));
}
