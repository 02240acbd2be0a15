import type { Found } from './finding.js';
import { knowsNumbers, numbersOfFigures, type KnowsNumber } from './known-numbers.js';
import type { PlainRule } from './rule.js';
import { saidFigures } from './said-figures.js';
import { withoutNames } from './without-names.js';
import { wordsOfChart, type Words } from './texts.js';

/** A number that stands in a title alone is a figure that nobody can look up. */
export const numbersKnown: PlainRule = {
  severity: 'error',
  about: 'The words of a chart name no number that the dataset does not hold.',
  find: ({ dataset }) => {
    const ofFigures = numbersOfFigures(dataset);
    return Object.entries(dataset.charts).flatMap(([id, chart]) => {
      const knows = knowsNumbers(dataset, chart, ofFigures);
      return wordsOfChart(id, chart).flatMap((words) => unknownNumbers(withoutNames(words, dataset, chart), knows));
    });
  },
};

function unknownNumbers({ words, language, path }: Words, knows: KnowsNumber): readonly Found[] {
  return saidFigures(words, language).flatMap(({ numbers, sense, text }): readonly Found[] => {
    if (numbers.every((number) => knows(number, sense))) return [];
    // Some print a percent sign for points, and so that is but doubtful.
    if (sense === 'part' && numbers.every((number) => knows(number, 'points'))) {
      return [
        { path, expected: 'percentage points, as a figure has them', received: `“${text}”`, severity: 'warning' },
      ];
    }
    const expected = 'no number but those of figures of the dataset; make a figure of it, or leave it out';
    return [{ path, expected, received: `“${text}”` }];
  });
}
