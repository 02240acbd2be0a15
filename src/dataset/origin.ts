import type { Text } from './text.js';

/**
 * Where the reading of a figure comes from: printed in the article, derived from other figures of the dataset by a rule,
 * or a supplement with its own source. A reader can always tell which.
 */
export type Origin = PrintedOrigin | Derivation | SupplementOrigin;

/** The article prints it. */
export interface PrintedOrigin {
  /** Which kind of origin this is. */
  readonly type: 'printed';
  /** Section of the article: 0 for the lead, then from 1. */
  readonly section: number;
  /** Paragraph within the section, from 1. */
  readonly paragraph: number;
}

/** Where words are printed whose reading comes from elsewhere; nothing where no words are printed. */
export interface PlaceOfWords {
  /** Section of the article: 0 for the lead, then from 1. */
  readonly section?: number | undefined;
  /** Paragraph within the section, from 1. */
  readonly paragraph?: number | undefined;
}

/** Neither printed nor derived: added, with a source of its own. */
export interface SupplementOrigin extends PlaceOfWords {
  /** Which kind of origin this is. */
  readonly type: 'supplement';
  /** The source, in words. */
  readonly source: Text;
}

/** How a figure that follows from others is worked out. */
export type Derivation = DifferenceOrigin | SumOrigin | QuotientOrigin | WorkingDayOrigin;

/** What all rules have. */
export interface DerivedOrigin extends PlaceOfWords {
  /** Which kind of origin this is. */
  readonly type: 'derived';
}

/** The first minus the second. */
export interface DifferenceOrigin extends DerivedOrigin {
  /**
   * The rule: `difference` is what is left, of the kind of the first: 30.4万 − 6.4万; `change` how much more or less an amount is
   * than it was before, in percentage points where both are shares or rates.
   */
  readonly rule: 'difference' | 'change';
  /** Ids of the two figures. */
  readonly from: readonly [string, string];
}

/** All of them added up. */
export interface SumOrigin extends DerivedOrigin {
  /** The rule. */
  readonly rule: 'sum';
  /** Ids of two or more figures. */
  readonly from: readonly string[];
}

/** The first ÷ the second. */
export interface QuotientOrigin extends DerivedOrigin {
  /**
   * The rule: `share` is a part ÷ the whole; `whole` a part ÷ its share, the whole that the two imply; `growth` a change
   * ÷ the value before it; `multiple` how many times as much.
   */
  readonly rule: 'share' | 'whole' | 'growth' | 'multiple';
  /** Ids of the two figures. */
  readonly from: readonly [string, string];
  /** Significant digits that are kept. Default: the fewest of the two, at least 2. */
  readonly digits?: number | undefined;
}

/** The nth day after a date that is neither Saturday, Sunday nor a holiday. */
export interface WorkingDayOrigin extends DerivedOrigin {
  /** The rule. */
  readonly rule: 'workingDay';
  /** Id of the figure with the date. */
  readonly from: readonly [string];
  /** Which working day after the date, from 1. */
  readonly nth: number;
  /** Days that are no working days besides weekends. Default: none. */
  readonly holidays?: readonly string[] | undefined;
}
