/** A stretch inside a year or month that a date names. */
export type DatePart =
  /** Months of the year, both included: 上半年, the third quarter; or the end of them: 一季度末. */
  | { readonly months: readonly [first: number, last: number]; readonly isEnd?: true }
  /** Days of the month, both included, as far as the month has them: 中旬. */
  | { readonly days: readonly [first: number, last: number] }
  /** The end, which a deadline takes for the last day: 3月底, the end of March. */
  | 'end'
  /** The beginning, whose first day only “since” tells: 年初以来. */
  | 'start'
  /** A stretch without bounds: early March, 年中. */
  | 'vague';

/**
 * A year as words give it: its number, how many years it is after the year that the article is of (去年: −1), or the one next
 * to that of the first date of a range (次年).
 */
export type YearWords = number | { readonly after: number } | 'next';

/** A date as words give it: what they leave out is not there. */
export interface SpokenDate {
  /** The year; left out where only the article knows it. */
  readonly year?: YearWords | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** The day of the week that is said with it, 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number | undefined;
  /** The stretch of the year or month that is meant. Default: all of it. */
  readonly part?: DatePart | undefined;
}

/**
 * What the words around a date say of it: `on` nothing, `from` that something begins then, `since` that it lies in the time
 * from then on, `asOf` that a figure holds then, `about` that it is near, `mixed` things that contradict each other.
 */
export type DateHedge = 'on' | 'before' | 'by' | 'after' | 'since' | 'from' | 'between' | 'asOf' | 'about' | 'mixed';

/** The hedge of a date that has words before and behind it; undefined for none. */
export function joinHedges(before: DateHedge | undefined, after: DateHedge | undefined): DateHedge {
  if (!before || !after || before === after) return after ?? before ?? 'on';
  if (before === 'on') return after;
  if (after === 'on') return before;
  // 到3月底前, 自3月1日起, “from March onwards”: the words behind say it more closely; 截至3月底止 is said twice.
  if (before === 'by') return after === 'before' ? after : 'mixed';
  if (before === 'asOf') return after === 'by' ? before : 'mixed';
  return before === 'since' && after === 'from' ? after : 'mixed';
}

/** A date, or the two ends of a range, with its hedge, as it stands in a text. */
export interface DatePhrase {
  /** Where it begins in the text. */
  readonly start: number;
  /** Where it ends in the text. */
  readonly end: number;
  /** The date, or the first of a range. */
  readonly first: SpokenDate;
  /** The last of a range. */
  readonly last?: SpokenDate | undefined;
  /** What the words around it say. */
  readonly hedge: DateHedge;
  /** What the words say that no date can hold. */
  readonly notes: readonly string[];
}
