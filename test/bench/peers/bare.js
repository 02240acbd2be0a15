/* global customElements, document, HTMLElement -- of a page */
// Elements that show one line of words: what is left of any custom element, whatever it draws.
import { html, LitElement } from 'lit';

const WORDS = '一行字';

class BareElement extends HTMLElement {
  constructor() {
    super();
    const line = document.createElement('p');
    line.textContent = WORDS;
    this.attachShadow({ mode: 'open' }).append(line);
  }
}

class BareLit extends LitElement {
  render() {
    return html`<p>${WORDS}</p>`;
  }
}

customElements.define('bare-element', BareElement);
customElements.define('bare-lit', BareLit);

async function show(name, box) {
  const element = document.createElement(name);
  box.append(element);
  await element.updateComplete;
  return { destroy: () => box.remove() };
}

export const plain = (box) => show('bare-element', box);
export const lit = (box) => show('bare-lit', box);
