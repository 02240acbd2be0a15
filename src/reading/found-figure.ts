import type { When } from '../dataset/when.js';
import type { PlaceInArticle } from './article.js';
import type { QuantityReading } from './reading.js';

/** A working day that is counted from a date: 第2个工作日. */
export interface WorkingDayAfter {
  /** Id of the figure with the date. */
  readonly from: string;
  /** Which working day after it, from 1. */
  readonly nth: number;
}

/** A figure that was found in an article: a proposal, for an editor to take, mend or leave. */
export interface FoundFigure extends PlaceInArticle {
  /** A proposed id: from its label where that is in Latin letters, otherwise `figure-1` and so on. */
  readonly id: string;
  /** The phrase, letter for letter. */
  readonly printed: string;
  /** Where it begins in the text of the article. */
  readonly start: number;
  /** Where it ends in the text of the article. */
  readonly end: number;
  /** A proposed label: the words next to it. */
  readonly label: string;
  /** What the number says. None where it is a date or no number that can be read. */
  readonly quantity?: QuantityReading;
  /** What the date says. None where it is a number, or where nothing says of which year it is. */
  readonly when?: When;
  /** What it is a part of, in the words next to it: 全国, “residents”. */
  readonly of?: string;
  /** The time for which it holds, where its sentence says it: 截至今年9月底. */
  readonly asOf?: When;
  /** The length of time for which it is paid or counted again, where its sentence says it: 每月. */
  readonly every?: string;
  /** For a working day that is counted from a date: which one. */
  readonly workingDay?: WorkingDayAfter;
  /** Whether it can be drawn as it was read; otherwise it is shown as text, and the notes say why. */
  readonly isDrawable: boolean;
  /** What an editor should know, in sentences. */
  readonly notes: readonly string[];
}
