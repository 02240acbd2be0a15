import type { TreeElement } from './tree.js';
import { replaceForbidden } from './xml-characters.js';

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Makes the DOM node of an element and all that is in it. It parses nothing, so no text of the data can become markup
 * and the page needs no Trusted Types policy for it.
 */
export function domNode(element: TreeElement, document: Document): Element {
  return makeNode(element, document, HTML_NAMESPACE);
}

function makeNode({ name, attributes, children = [], text }: TreeElement, document: Document, around: string): Element {
  const namespace = name === 'svg' ? SVG_NAMESPACE : around;
  const node = document.createElementNS(namespace, name);
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) setAttribute(node, key, String(value));
  }
  if (text !== undefined) node.textContent = replaceForbidden(text);
  for (const child of children) node.appendChild(makeNode(child, document, namespace));
  return node;
}

/** Sets an attribute of a node that has been made. Its name is ours, as in {@link TreeElement}. */
export function setAttribute(node: Element, name: string, value: string): void {
  node.setAttribute(name, replaceForbidden(value));
}
