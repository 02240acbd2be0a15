import type { ReactiveController } from '@lit/reactive-element';
import type { SocialWorkFigureEventMap } from '../figure-events.js';
import { figureFault } from './figure-fault.js';
import { datasetsFor } from './figure-link.js';
import type { LitWords } from './lit-words.js';

/** Tells an editor when words do not say their figure, by the console and by an event, each fault once. */
export class WordsCheck implements ReactiveController {
  private readonly _lit: LitWords;
  private _observer: MutationObserver | undefined;
  /** What was looked at last: the words, the id, the datasets. */
  private _seen: readonly unknown[] = [];
  private _told: string | undefined;

  constructor(lit: LitWords) {
    this._lit = lit;
    lit.words.element.addController(this);
  }

  /** @internal */
  hostConnected(): void {
    const { element } = this._lit.words;
    const changed = () => element.requestUpdate();
    this._observer = new MutationObserver(changed);
    this._observer.observe(element, { childList: true, characterData: true, subtree: true });
    // Until then the words may still be on their way.
    if (isLoading(element)) element.ownerDocument.addEventListener('DOMContentLoaded', changed, { once: true });
  }

  /** @internal */
  hostDisconnected(): void {
    this._observer?.disconnect();
  }

  /** @internal */
  hostUpdated(): void {
    const { sought, found, words: member } = this._lit;
    const { element, page } = member;
    const words = element.textContent.trim();
    const datasets = found ? [found.dataset] : datasetsFor(sought, page?.charts ?? []);
    const seen = [words, sought.figure, ...datasets];
    if (words === '' || datasets.length === 0 || isLoading(element) || isSame(seen, this._seen)) return;
    this._seen = seen;
    const detail = figureFault({ words, figure: sought.figure }, datasets);
    const isTold = detail === undefined || detail.message === this._told;
    this._told = detail?.message;
    if (isTold) return;
    console.warn(`<social-work-figure figure="${detail.figure}">: ${detail.message}`);
    const type: keyof SocialWorkFigureEventMap = 'figure-mismatch';
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function isLoading({ ownerDocument }: Element): boolean {
  return ownerDocument.readyState === 'loading';
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
