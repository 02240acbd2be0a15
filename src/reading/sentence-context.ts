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
  private readonly _sentences: readonly Span[];
  private _index = 0;
  private _asOf: (When | null)[] = [];
  private _periods: (When | null)[] = [];

  /** @param paragraph - the text whose figures are met */
  constructor(paragraph: string) {
    this._sentences = sentencesOf(paragraph);
  }

  /** Goes on to a place; a new sentence begins without what the last one said, but for the day. */
  goTo(place: number): void {
    const index = this._index;
    while (place >= (this._sentences[this._index]?.end ?? Infinity)) this._index += 1;
    if (index === this._index) return;
    this.subject = undefined;
    this.last = undefined;
    this._asOf = [];
    this._periods = [];
  }

  /** Takes note of a date. */
  meet({ start, end, read, use }: DateInText): void {
    if (use === 'asOf') this._asOf.push(read.when);
    if (use === 'period') this._periods.push(read.when);
    const isDay = read.when && 'on' in read.when && read.when.until === undefined;
    if (use === 'event' && isDay) this.day = { start, end };
  }

  /**
   * The time for which a figure holds here: the one that is given as such (截至今年9月底), else the only year or other period.
   * Undefined where neither is plain, or where it is open, as the time since a date is.
   */
  time(): When | undefined {
    const [when, ...others] = this._asOf.length > 0 ? this._asOf : this._periods;
    if (!when || others.length > 0) return undefined;
    return 'in' in when || 'between' in when || 'on' in when ? when : undefined;
  }
}
