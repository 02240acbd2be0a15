import type { SvgElement } from './attributes.js';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Makes the DOM node of an SVG element. It parses nothing, so no text of the data can become markup and the page needs
 * no Trusted Types policy for it.
 */
export function svgNode({ name, attributes, children, text }: SvgElement, document: Document): SVGElement {
  const node = document.createElementNS(SVG_NAMESPACE, name);
  for (const [key, value] of attributes) node.setAttribute(key, String(value));
  if (text !== undefined) node.textContent = text;
  for (const child of children ?? []) node.appendChild(svgNode(child, document));
  return node;
}
