import type { Figure, NonFigure } from './figure-at.js';
import { readerOf, scan, type ReadingOptions } from './find-quantities.js';
import { note } from './notes.js';
import { isHan } from './phrase-table.js';
import type { NoQuantity, QuantityReading } from './reading.js';

/** A phrase is a few words. What is longer is not looked at. */
const MOST_CHARACTERS = 200;
/** What stands around a figure without ending the phrase: no mark that ends a clause, and no digit. */
const MOST_AROUND = 24;

/**
 * Reads a figure as it is printed, in Chinese or English: 近1200万人, 200元到600元, “just under a third”. One phrase is one
 * figure; words that lead to it and the name of what is counted may stand around it.
 * @param text the phrase, as it is printed
 * @param options its language, where that is known
 * @returns the reading, or a reason why there is none: an ordinal, a date, an idiom, two figures, no number. Never throws.
 */
export function readQuantity(text: string, options: ReadingOptions = {}): QuantityReading | NoQuantity {
  const phrase = text.trim();
  if (phrase === '') return none(phrase, 'There is nothing to read.');
  if (phrase.length > MOST_CHARACTERS) {
    return none(phrase, `A phrase has at most ${MOST_CHARACTERS} characters, and this one has ${phrase.length}.`);
  }
  const reader = readerOf(phrase, options);
  const found = [...scan(reader)];
  const figures = found.filter((each): each is Figure => 'reading' in each);
  const others = found.filter((each): each is NonFigure => 'is' in each);
  const [figure, ...more] = figures.filter(({ isWeak }) => !isWeak || figures.length === 1);
  if (!figure) return none(phrase, reasonWithout(phrase, figures, others));
  if (more.length > 0) {
    const all = [figure, ...more].map(({ reading }) => `“${reading.text}”`).join(' and ');
    return none(phrase, `The phrase says more than one figure: ${all}. Each is a figure of its own.`);
  }
  const [other] = others;
  if (other) return none(phrase, reasonOf(phrase, other));
  return covering(phrase, reader.folded, figure);
}

function none(text: string, reason: string): NoQuantity {
  return { kind: null, reason, text };
}

function reasonWithout(phrase: string, figures: readonly Figure[], others: readonly NonFigure[]): string {
  const [other] = others;
  if (other) return reasonOf(phrase, other);
  if (figures.length > 1)
    return `The phrase holds several numbers without a unit: ${figures.map(({ reading }) => reading.text).join(', ')}.`;
  return 'The phrase says no number.';
}

function reasonOf(phrase: string, { start, end, is }: NonFigure): string {
  return `“${phrase.slice(start, end)}” in this phrase is no amount but ${is}.`;
}

/** The reading of a figure for the whole of its phrase, or what around it cannot be part of it. */
function covering(
  phrase: string,
  folded: string,
  { end, leadStart, reading, isWeak }: Figure,
): QuantityReading | NoQuantity {
  const head = folded.slice(0, leadStart).trim();
  const tail = folded.slice(end).trim();
  if (isWeak && (isWord(head) || (reading.unit === null && isHan(tail.charAt(0)))))
    return none(phrase, `“${reading.text}” in this phrase has no unit, or is part of its words.`);
  if (/(?:^|[^a-z\d])[-−—]$/.test(head)) {
    const reason = `The dash before “${reading.text}” may be a minus: write −5 without a space, or no dash.`;
    return none(phrase, reason);
  }
  if (!isAround(head))
    return none(phrase, `“${phrase.slice(0, leadStart).trim()}” stands before the figure “${reading.text}”.`);
  if (!isAround(tail)) return none(phrase, `“${phrase.slice(end).trim()}” stands behind the figure “${reading.text}”.`);
  const isNoun = isWord(tail) && (reading.kind === 'count' || reading.kind === 'change') && reading.unit !== null;
  const noun = isNoun ? phrase.slice(end).trim() : undefined;
  const known = isAboveZero(reading) && LOSS.test(`${head} ${tail}`) ? asText(reading) : reading;
  return { ...known, text: phrase, ...(noun === undefined ? {} : { noun }) };
}

/** Words that make a loss of an amount, perhaps: “loss: €3m”, 亏损增至3亿元. */
const LOSS = /亏|\bloss(?:es)?\b|\blost\b/;

/** Whether a reading is one of money above zero. */
function isAboveZero({ kind, value, high }: QuantityReading): boolean {
  return kind === 'money' && (value ?? high ?? 1) > 0;
}

function asText(reading: QuantityReading): QuantityReading {
  return { ...reading, notes: [...reading.notes, note('ambiguous')], isDrawable: false };
}

/** Whether words, and not only marks, stand beside a figure. */
function isWord(words: string): boolean {
  return /[^\s,.;:、。·“”"'()（）]/.test(words);
}

function isAround(words: string): boolean {
  return !isWord(words) || (words.length <= MOST_AROUND && !/[\d.,;:!?。；：！？%]/.test(words));
}
