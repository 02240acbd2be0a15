import { formatWhen } from '../dataset/date-words.js';
import { describeValue } from '../dataset/issue.js';
import { formatQuantity } from '../dataset/quantity-words.js';
import type { Dataset } from '../dataset/schema.js';
import { stretchOf } from '../dataset/when.js';
import { readQuantity } from '../reading/read-quantity.js';
import { drawnFigures, type DrawnFigure } from './drawn-figures.js';
import type { Found } from './finding.js';
import { printedPhrasesOf, type PrintedPhrase } from './printed-phrases.js';
import { readPrintedDate } from './read-printed-date.js';
import type { PlainRule } from './rule.js';

/**
 * Charts draw a range as a range and a deadline as a deadline, if the reading says so: where it says a point and the
 * phrase does not, the picture claims what the article does not.
 */
export const rangeDrawn: PlainRule = {
  severity: 'error',
  about: 'No chart draws a number or a day as a point where the phrase prints a range, a limit or a deadline.',
  find: ({ dataset }) => {
    const printed = new Map(printedPhrasesOf(dataset).map((each) => [keyOf(each.id, each.says), each]));
    return drawnFigures(dataset).flatMap(({ id, path, parts }) =>
      parts.flatMap((part) => {
        const phrase = printed.get(keyOf(id, part));
        const point = phrase?.figure.origin.type === 'printed' ? POINTS[part](phrase, dataset) : undefined;
        return phrase && point !== undefined ? [foundOf(phrase, path, point)] : [];
      }),
    );
  },
};

function keyOf(id: string, part: PrintedPhrase['says']): string {
  return `${part ?? 'nothing'} ${id}`;
}

function foundOf({ id, phrase }: PrintedPhrase, path: DrawnFigure['path'], point: string): Found {
  const expected = `a range, a limit or a deadline, as the phrase of “${id}” says: ${describeValue(phrase)}`;
  return { path, expected, received: `${point}, which is drawn as a point` };
}

/** In words, the point as which a quantity or a date is drawn where its phrase says none. */
const POINTS = {
  quantity({ figure: { quantity }, phrase }: PrintedPhrase, { source, units }: Dataset): string | undefined {
    if (quantity?.hedge !== 'exact') return undefined;
    const reading = readQuantity(phrase, { language: source.language });
    if (reading.kind === null || reading.hedge === 'exact') return undefined;
    return `“${formatQuantity(quantity, { language: 'en', units })}”`;
  },
  when({ figure: { when }, phrase }: PrintedPhrase): string | undefined {
    if (!when || !stretchOf(when).isExact) return undefined;
    const reading = readPrintedDate(phrase, when);
    if (!reading.when || stretchOf(reading.when).isExact) return undefined;
    return `“${formatWhen(when, { language: 'en' })}”`;
  },
};
