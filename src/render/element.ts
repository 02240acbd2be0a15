import type { TreeElement } from './tree.js';

/** What an element is made with: the names are ours, only values come from data. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What is in an element: words, or other elements. */
export type Content = string | readonly TreeElement[];

/** Describes an element of the tree. */
export function element(name: TreeElement['name'], attributes: Attributes, content: Content = []): TreeElement {
  const entries = Object.entries(attributes);
  return typeof content === 'string'
    ? { name, attributes: entries, text: content }
    : { name, attributes: entries, children: content };
}
