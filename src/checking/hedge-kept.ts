import { ownEntry } from '../dataset/own-entry.js';
import { plainWords } from '../dataset/plain-words.js';
import { formatQuantity } from '../dataset/quantity-words.js';
import type { Quantity } from '../dataset/quantity.js';
import { saidQuantities, type SaidQuantity } from '../dataset/said-quantities.js';
import { namesQuantity, saysQuantity } from '../dataset/says-quantity.js';
import type { Dataset, Figure } from '../dataset/schema.js';
import type { Found } from './finding.js';
import { numberKey, quantitiesByNumber, type QuantitiesByNumber } from './quantities-by-number.js';
import type { PlainRule } from './rule.js';
import { wordsOfChart, wordsOfFigure, type Words } from './texts.js';

/** What is hedged in the article stays so in every language. */
export const hedgeKept: PlainRule = {
  severity: 'error',
  about: 'Words that name the number of a figure give it the hedge of the figure, in every language.',
  find: ({ dataset }) => {
    const { charts, figures } = dataset;
    const all = byNumber(Object.values(figures));
    return [
      ...Object.entries(charts).flatMap(([id, chart]) => lostHedges(dataset, wordsOfChart(id, chart), all)),
      ...Object.entries(figures).flatMap(([id, figure]) =>
        lostHedges(dataset, wordsOfFigure(id, figure), byNumber([figure, ...wholeOf(dataset, figure)])),
      ),
    ];
  },
};

function byNumber(figures: readonly Figure[]): QuantitiesByNumber {
  return quantitiesByNumber(figures.flatMap(({ quantity }) => quantity ?? []));
}

function wholeOf({ figures }: Dataset, { of }: Figure): readonly Figure[] {
  const whole = typeof of === 'string' ? ownEntry(figures, of) : undefined;
  return whole ? [whole] : [];
}

function lostHedges({ units }: Dataset, texts: readonly Words[], known: QuantitiesByNumber): readonly Found[] {
  return texts.flatMap(({ words, language, path }) => {
    const plain = plainWords(words);
    return saidQuantities(plain).flatMap((said): readonly Found[] => {
      const meant = meantBy(said, known);
      const [first] = meant;
      if (!first || meant.some((quantity) => saysQuantity(said, quantity) || isLimit(said, quantity))) return [];
      const number = `“${plain.slice(said.start, said.end)}”`;
      const expected = `“${formatQuantity(first, { language, units })}”`;
      return said.hedge === 'exact'
        ? [{ path, expected: `${expected}, with its hedge`, received: `${number} without one` }]
        : [
            {
              path,
              expected: `${expected}, hedged as it is`,
              received: `${number} hedged otherwise`,
              severity: 'warning',
            },
          ];
    });
  });
}

/** The quantities whose number, range or one end of a range words name. */
function meantBy(said: SaidQuantity, known: QuantitiesByNumber): readonly Quantity[] {
  const [number = NaN, ...others] = said.numbers;
  const named = known.get(numberKey(number, said.isRatio)) ?? [];
  return others.length === 0 ? named : named.filter((quantity) => namesQuantity(said, quantity));
}

/** Whether words name one end of a range as the limit that it is: up to 600 yuan. */
function isLimit({ hedge, numbers: [number = NaN] }: SaidQuantity, quantity: Quantity): boolean {
  if (quantity.hedge !== 'between') return false;
  const isEnd = (end: number | null) => end !== null && numberKey(end, false) === numberKey(number, false);
  return (hedge === 'atLeast' && isEnd(quantity.low)) || (hedge === 'upTo' && isEnd(quantity.high));
}
