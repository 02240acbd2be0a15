import type { When } from '../dataset/when.js';
import type { DateInText } from './dates-in-text.js';
import { sentencesOf, type Span } from './sentence-parts.js';

/** What the sentence has said so far, while its figures are met in order. */
export class SentenceContext {
  /** What the last count counted; a share or change after it is one of the same. */
  subject: string | undefined;
  /** Label of the last quantity. */
  last: string | undefined;
  /** The last date, where nothing else was found after it. */
  period: Span | undefined;
  /** The last day on which something happened in the paragraph; it working days are counted. */
  day: Span | undefined;
  /** Where what was found last ends. */
  end = 0;
  /** Where what is found next begins. */
  next = Infinity;
  readonly #sentences: readonly Span[];
  #index = 0;
  #asOf: (When | null)[] = [];
  #periods: (When | null)[] = [];

  /** @param paragraph - the text whose figures are met */
  constructor(paragraph: string) {
    this.#sentences = sentencesOf(paragraph);
  }

  /** Goes on to a place; a new sentence begins without what the last one said, but for the day. */
  goTo(place: number): void {
    const index = this.#index;
    while (place >= (this.#sentences[this.#index]?.end ?? Infinity)) this.#index += 1;
    if (index === this.#index) return;
    this.subject = undefined;
    this.last = undefined;
    this.#asOf = [];
    this.#periods = [];
  }

  /** Takes note of a date. */
  meet({ start, end, read, use }: DateInText): void {
    if (use === 'asOf') this.#asOf.push(read.when);
    if (use === 'period') this.#periods.push(read.when);
    const isDay = read.when && 'on' in read.when && read.when.until === undefined;
    if (use === 'event' && isDay) this.day = { start, end };
  }

  /**
   * The time for which a figure holds here: the one that is given as such (截至今年9月底), else the only year or other period.
   * Undefined where neither is plain, or where it is open, as the time since a date is.
   */
  time(): When | undefined {
    const [when, ...others] = this.#asOf.length > 0 ? this.#asOf : this.#periods;
    if (!when || others.length > 0) return undefined;
    return 'in' in when || 'between' in when || 'on' in when ? when : undefined;
  }
}
