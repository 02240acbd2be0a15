import { LANGUAGES } from '../dataset/language.js';
import { plainWords } from '../dataset/plain-words.js';
import { saidQuantities } from '../dataset/said-quantities.js';
import type { Found } from './finding.js';
import { knownDates, withoutDates, type KnownDates } from './known-dates.js';
import { knowsNumbers, numbersOfFigures, type KnowsNumber } from './known-numbers.js';
import type { PlainRule } from './rule.js';
import { wordsOfChart, type Words } from './texts.js';

/** A number that stands in a title alone is a figure that nobody can look up. */
export const numbersKnown: PlainRule = {
  severity: 'error',
  about: 'The words of a chart name no number that the dataset does not hold.',
  find: ({ dataset }) => {
    const ofFigures = numbersOfFigures(dataset);
    const dates = new Map(LANGUAGES.map((language) => [language, knownDates(dataset, language)]));
    return Object.entries(dataset.charts).flatMap(([id, chart]) => {
      const knows = knowsNumbers(dataset, chart, ofFigures);
      return wordsOfChart(id, chart).flatMap((words) => unknownNumbers(words, knows, dates.get(words.language)));
    });
  },
};

const NO_DATES: KnownDates = { phrases: [], years: new Set() };

/** What makes a number one of times. */
const TIMES = /^(?:倍| times\b|[- ]?fold\b)/;

function unknownNumbers({ words, path }: Words, knows: KnowsNumber, dates = NO_DATES): readonly Found[] {
  const plain = withoutDates(plainWords(words), dates);
  return saidQuantities(plain).flatMap(({ numbers, isRatio, start, end }): readonly Found[] => {
    const sense = isRatio ? 'part' : TIMES.test(plain.slice(end)) ? 'times' : 'amount';
    if (numbers.every((number) => knows(number, sense) || dates.years.has(number))) return [];
    const expected = 'no number but those of figures of the dataset; make a figure of it, or leave it out';
    return [{ path, expected, received: `“${plain.slice(start, end)}”` }];
  });
}
