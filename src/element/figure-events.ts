/** What is wrong with the words of a figure: `words-disagree` (they do not say it), `unknown-figure` (no dataset has it). */
export type FigureMismatchCode = 'words-disagree' | 'unknown-figure';

/** What a `figure-mismatch` event tells. */
export interface FigureMismatchDetail {
  /** Which kind of fault it is, for programs. */
  readonly code: FigureMismatchCode;
  /** Id that the tag names. */
  readonly figure: string;
  /** Words of the tag as they stand in the page. */
  readonly words: string;
  /** The fault in words, for an editor: what was expected, or which ids are near. */
  readonly message: string;
}

/** The events of the tag of a figure. They bubble and cross shadow roots. */
export interface SocialWorkFigureEventMap {
  /** The words of the tag do not say its figure, or there is none of its id. Fired once for every cause. */
  'figure-mismatch': CustomEvent<FigureMismatchDetail>;
}

declare global {
  interface HTMLElementEventMap extends SocialWorkFigureEventMap {}
}
