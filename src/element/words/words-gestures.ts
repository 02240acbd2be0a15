import type { ReactiveController } from '@lit/reactive-element';
import type { LitWords } from './lit-words.js';

/**
 * What readers do with words that are linked to charts: pointing at them and coming to them by key lights their figure; a
 * tap, a click, Enter or Space keeps it lit until the same again, Esc, or a tap elsewhere.
 */
export class WordsGestures implements ReactiveController {
  private readonly _lit: LitWords;
  private readonly _kept: () => void;
  private readonly _element: HTMLElement;
  /** The document that is listened to while the figure is kept lit. */
  private _watched: Document | undefined;
  /** The last tap on the words: a document does not see into a closed shadow root that they are in. */
  private _tapped: Event | undefined;

  /** @param kept - called when a reader has asked to keep the figure lit */
  constructor(lit: LitWords, kept: () => void) {
    this._lit = lit;
    this._kept = kept;
    const { element } = lit.words;
    this._element = element;
    element.addController(this);
    element.addEventListener('pointerenter', () => lit.add('pointer'));
    element.addEventListener('pointerleave', () => lit.drop('pointer'));
    element.addEventListener('focusin', () => lit.add('focus'));
    element.addEventListener('focusout', () => lit.drop('focus'));
    element.addEventListener('click', this._click);
    element.addEventListener('keydown', this._press);
    element.addEventListener('pointerup', (event) => (this._tapped = event));
  }

  /** @internal */
  hostDisconnected(): void {
    this._listen(false);
  }

  private readonly _click = ({ detail }: MouseEvent): void => {
    // The click that ends a selection is none of these. Those of assistive technology have no count.
    if (detail === 0 || this._element.ownerDocument.getSelection()?.isCollapsed !== false) this._toggle();
  };

  private readonly _press = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    // A link that the page has put into the words is its own.
    if (event.target !== this._element) return;
    if ((key !== 'Enter' && key !== ' ') || altKey || ctrlKey || metaKey || shiftKey || !this._lit.words.linked) return;
    event.preventDefault();
    if (!event.repeat) this._toggle();
  };

  private _toggle(): void {
    if (this._lit.has('kept')) return this._end();
    this._lit.add('kept');
    if (!this._lit.has('kept')) return;
    this._listen(true);
    this._kept();
  }

  /** Lets the figure go out, though the pointer or the focus may still be there. */
  private _end(): void {
    this._listen(false);
    this._lit.drop();
  }

  private _listen(isKept: boolean): void {
    this._watched?.removeEventListener('keydown', this._escape);
    // Not click: engines on phones have none for a tap on what is no control. Scrolling by finger ends without it.
    this._watched?.removeEventListener('pointerup', this._tapElsewhere);
    this._watched = isKept ? this._element.ownerDocument : undefined;
    this._watched?.addEventListener('keydown', this._escape);
    this._watched?.addEventListener('pointerup', this._tapElsewhere);
  }

  private readonly _escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this._lit.has('kept')) return;
    // One press closes one thing: what the page itself closes by Esc stays open.
    event.preventDefault();
    event.stopPropagation();
    this._end();
  };

  private readonly _tapElsewhere = (event: Event): void => {
    if (event !== this._tapped) this._end();
  };
}
