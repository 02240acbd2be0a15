import type { Language } from '../dataset/language.js';
import { figureAt, type Figure, type NonFigure, type Reader } from './figure-at.js';
import { fold } from './fold.js';
import type { QuantityReading } from './reading.js';

/** How a text is read. */
export interface ReadingOptions {
  /**
   * The language of the text. Taiwan's 兆 is a million million in `zh-TW` and doubtful elsewhere; m and bn behind digits are
   * scales but in Chinese. Default: none, in which every language is read.
   */
  readonly language?: Language | undefined;
}

/** A figure in a text, with its place in UTF-16 code units. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly reading: QuantityReading;
}

/** All figures and all other numbers of a text, in order; none overlaps another. */
export function* scan(reader: Reader): Generator<Figure | NonFigure> {
  let at = 0;
  let end = 0;
  while (at < reader.folded.length) {
    const found = figureAt(reader, at, end);
    if (found && found.end > at) {
      yield found;
      at = found.end;
      end = found.end;
    } else at += 1;
  }
}

/** A text to be read. */
export function readerOf(text: string, { language }: ReadingOptions = {}): Reader {
  return { text, folded: fold(text), language };
}

/**
 * The figures of a running text, in order. Numbers that are no figures are left out, and so are those that may be a word of
 * the sentence: 一个, “one”, a number without a unit. Takes time in proportion to the length of the text.
 */
export function findQuantities(text: string, options: ReadingOptions = {}): readonly FoundQuantity[] {
  const quantities: FoundQuantity[] = [];
  for (const found of scan(readerOf(text, options))) {
    if ('reading' in found && !found.isWeak)
      quantities.push({ start: found.start, end: found.end, reading: found.reading });
  }
  return quantities;
}
