import { formatWhen } from '../dataset/date-words.js';
import { describeValue } from '../dataset/issue.js';
import { plainWords } from '../dataset/plain-words.js';
import type { Quantity } from '../dataset/quantity.js';
import { saidNumbers } from '../dataset/said-numbers.js';
import type { Dataset } from '../dataset/schema.js';
import type { When } from '../dataset/when.js';
import { readQuantity } from '../reading/read-quantity.js';
import { isDrawableWith } from '../reading/reading.js';
import type { Found } from './finding.js';
import { printedPhrasesOf, type PrintedPhrase } from './printed-phrases.js';
import { quantityFound } from './quantity-agreement.js';
import { isSameTime, readPrintedDate } from './read-printed-date.js';
import type { PlainRule } from './rule.js';

/** What stands on a mark is the phrase; what the mark measures is the reading. The two must say the same. */
export const readingAgrees: PlainRule = {
  severity: 'error',
  about:
    'The quantity and the date of a printed figure are what its phrases are read as: number, hedge, kind, unit, day.',
  find: ({ dataset }) => printedPhrasesOf(dataset).flatMap((printed) => disagreements(printed, dataset)),
};

function disagreements(printed: PrintedPhrase, dataset: Dataset): readonly Found[] {
  const { figure, says } = printed;
  // The readings of other figures come from elsewhere, whatever words are printed for them.
  if (figure.origin.type !== 'printed') return [];
  if (says === 'when' && figure.when) return dateFound(printed, figure.when);
  return says === 'quantity' && figure.quantity ? amountFound(printed, figure.quantity, dataset) : [];
}

function amountFound(printed: PrintedPhrase, quantity: Quantity, { source, units }: Dataset): readonly Found[] {
  const { id, phrase } = printed;
  const reading = readQuantity(phrase, { language: source.language });
  if (reading.kind === null) return unreadable(printed, reading.reason);
  if (!reading.isDrawable) {
    const note = reading.notes.find((each) => !isDrawableWith([each]));
    const expected = 'a phrase that is read in one way; else no quantity, so that it is shown as it is printed';
    return [
      {
        path: printed.path,
        expected,
        received: `${describeValue(phrase)}: ${inSentence(note?.message ?? '')}`,
        severity: 'warning',
      },
    ];
  }
  return quantityFound(quantity, reading, units).map(({ path, expected, ...fault }) => ({
    ...fault,
    path: ['figures', id, 'quantity', ...path],
    expected: `${expected}: ${describeValue(phrase)}`,
  }));
}

function dateFound(printed: PrintedPhrase, when: When): readonly Found[] {
  const { id, phrase } = printed;
  const reading = readPrintedDate(phrase, when);
  if (!reading.when) return unreadable(printed, reading.reason);
  if (reading.isApproximate) {
    const expected = 'a date that is not approximate; else no date, so that it is shown as it is printed';
    return [{ path: printed.path, expected, received: describeValue(phrase), severity: 'warning' }];
  }
  if (isSameTime(reading.when, when)) return [];
  const words = (date: When) => `“${formatWhen(date, { language: 'en' })}”`;
  const expected = `${words(reading.when)}, as the phrase is read: ${describeValue(phrase)}`;
  return [{ path: ['figures', id, 'when'], expected, received: words(when) }];
}

/** A phrase without a number, such as a list of names, says what only a person can read. */
function unreadable({ path, phrase }: PrintedPhrase, reason: string): readonly Found[] {
  if (saidNumbers(plainWords(phrase)).length === 0 && !/\d/.test(phrase)) return [];
  const expected = 'a phrase that can be read';
  return [{ path, expected, received: `${describeValue(phrase)}: ${inSentence(reason)}`, severity: 'warning' }];
}

/** A sentence as the end of another. */
function inSentence(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
