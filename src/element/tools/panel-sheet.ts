import { domNode } from '../../render/dom-nodes.js';
import { element } from '../../render/element.js';
import type { TreeElement } from '../../render/tree.js';

/** The face of a panel: its choices, and what has come of the last one. */
export class PanelSheet {
  /** All of it. */
  readonly content: Element;
  private readonly _document: Document;
  private readonly _outcome: Element;

  /**
   * @param name - class of the list
   * @param choices - what stands in each item of the list; every button has a `data-key`
   */
  constructor(name: string, choices: readonly (readonly TreeElement[])[], document: Document) {
    this._document = document;
    const items = choices.map((choice) => element('li', {}, choice));
    this.content = domNode(element('div', {}, [element('ul', { class: name, role: 'list' }, items)]), document);
    this._outcome = domNode(element('div', { class: 'outcome' }), document);
  }

  /**
   * Says what has come of a choice, in the place of what had come of the one before.
   * @param after - key of the button behind which it is said. Default: below the list
   */
  say(words: string, after?: string): void {
    const buttons = [...this.content.querySelectorAll<HTMLElement>('li > .button')];
    const button = buttons.find(({ dataset }) => dataset.key === after);
    const hadFocus = this._outcome.querySelector(':focus');
    if (button) button.after(this._outcome);
    else this.content.append(this._outcome);
    this._outcome.replaceChildren();
    this._outcome.classList.remove('wide');
    const said = this.add(element('p', { class: 'said', tabindex: -1 }, words)) as HTMLElement;
    // Whoever has pressed what was there before must not be sent back to the top of the page.
    if (hadFocus) said.focus();
  }

  /** Adds something below what was said. */
  add(part: TreeElement): Element {
    return this._outcome.appendChild(domNode(part, this._document));
  }

  /** Adds a picture below what was said. */
  addPicture(image: HTMLImageElement, name: string): void {
    image.alt = name;
    this._outcome.append(image);
  }

  /** Adds a field with a text to copy by hand, all of it selected. */
  addField(text: string, name: string): void {
    const attributes = { class: 'field', 'data-key': 'field', 'aria-label': name, readonly: '', rows: 4 };
    const field = this.add(element('textarea', attributes, text)) as HTMLTextAreaElement;
    this._outcome.classList.add('wide');
    field.focus();
    field.setSelectionRange(0, field.value.length);
  }
}

/** A button of a panel, with the look of every button of a chart. */
export function panelButton(key: string, content: string | readonly TreeElement[]): TreeElement {
  return element('button', { class: 'button', part: 'button', type: 'button', 'data-key': key }, content);
}
