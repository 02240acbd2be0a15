import { harmlessText } from './harmless-text.js';
import { svgText } from './svg-text.js';
import type { Attributes, TreeElement } from './tree.js';

/**
 * Writes elements as text that is HTML and XHTML at once: void elements are closed in themselves, all others by a tag of
 * their own, and no text has a character that one of the two forbids or that turns the words around it.
 */
export function htmlText(elements: readonly TreeElement[]): string {
  return elements.map((each) => svgText(harmless(each))).join('\n');
}

function harmless({ name, attributes, children, text }: TreeElement): TreeElement {
  return {
    name,
    attributes: harmlessValues(attributes),
    ...(children && { children: children.map(harmless) }),
    ...(text !== undefined && { text: harmlessText(text) }),
  };
}

function harmlessValues(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? harmlessText(value) : value]),
  );
}
