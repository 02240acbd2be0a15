import type { ReactiveController } from '@lit/reactive-element';
import { domNode, setAttribute } from '../../render/dom-nodes.js';
import type { LitWords } from './lit-words.js';

/** Shows whether words are linked and lit. */
export class WordsView implements ReactiveController {
  private readonly _lit: LitWords;
  private readonly _span: Element;

  /** @param root - a shadow root with a slot in it */
  constructor(lit: LitWords, root: ShadowRoot) {
    this._lit = lit;
    const attributes = { class: 'words', part: 'words' };
    this._span = domNode({ name: 'span', attributes }, root.ownerDocument);
    this._span.append(...root.querySelectorAll('slot'));
    root.append(this._span);
    lit.words.element.addController(this);
  }

  /** @internal */
  hostUpdated(): void {
    const { linked, isLit } = this._lit.words;
    this._span.classList.toggle('lit', isLit);
    // A button by its role: a real one would be a box of its own, which does not break across lines. Not a link: there is
    // nowhere to go to. Its name is its text, so that the sentence around it stays whole for readers who listen.
    for (const name of ['role', 'tabindex', 'aria-pressed']) if (!linked) this._span.removeAttribute(name);
    if (!linked) return;
    setAttribute(this._span, 'role', 'button');
    setAttribute(this._span, 'tabindex', '0');
    setAttribute(this._span, 'aria-pressed', String(this._lit.has('kept')));
  }
}
