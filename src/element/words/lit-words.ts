import type { ReactiveController } from '@lit/reactive-element';
import { givenText } from '../given.js';
import { isSameFigure } from '../page-figures.js';
import type { WordsInPage } from '../words-in-page.js';
import { findFigure, type FigureFound, type FigureSought } from './figure-link.js';

/** Why words ask for their figure to be lit. */
export type Reason = 'pointer' | 'focus' | 'kept';

/** Finds the figure of words, and has it lit while there is a reason. */
export class LitWords implements ReactiveController {
  readonly words: WordsInPage;
  private _found: FigureFound | undefined;
  private readonly _reasons = new Set<Reason>();

  constructor(words: WordsInPage) {
    this.words = words;
    words.element.addController(this);
  }

  /** What the tag says of its figure. */
  get sought(): FigureSought {
    const { element } = this.words;
    return { element, figure: givenText(element.figure), src: givenText(element.src) };
  }

  /** The figure that is meant, drawn or not; undefined where no dataset of the page has it. */
  get found(): FigureFound | undefined {
    return this._found;
  }

  /** Whether there is this reason. */
  has(reason: Reason): boolean {
    return this._reasons.has(reason);
  }

  /** Gives a reason; words that are not linked have none. */
  add(reason: Reason): void {
    if (!this.words.linked) return;
    this._reasons.add(reason);
    this._tell();
  }

  /** Takes a reason back, or all of them. */
  drop(reason?: Reason): void {
    if (reason) this._reasons.delete(reason);
    else this._reasons.clear();
    this._tell();
  }

  /** @internal */
  hostDisconnected(): void {
    this._reasons.clear();
  }

  /** @internal */
  hostUpdate(): void {
    const { words } = this;
    const before = words.linked;
    this._found = words.page && findFigure(this.sought, words.page.charts);
    words.linked = this._found?.isDrawn ? this._found : undefined;
    if (before && words.linked && isSameFigure(before, words.linked)) return;
    if (!words.linked) this._reasons.clear();
    this._tell();
  }

  private _tell(): void {
    const { element, page, linked } = this.words;
    page?.light(element, this._reasons.size > 0 ? linked : undefined);
    // A chart may have lit the figure before these words were linked to it.
    page?.renew();
    element.requestUpdate();
  }
}
