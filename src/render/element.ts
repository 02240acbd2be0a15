import type { Attributes, TreeElement } from './tree.js';

/** What is in an element: words, or other elements. */
export type Content = string | readonly TreeElement[];

/** Describes an element of the tree. */
export function element(name: TreeElement['name'], attributes: Attributes, content: Content = []): TreeElement {
  return typeof content === 'string' ? { name, attributes, text: content } : { name, attributes, children: content };
}

/** The attributes whose names are wanted, of those that are given. */
export function attributesWhere(attributes: Attributes, isWanted: (name: string) => boolean): Attributes {
  const given = Object.entries(attributes).filter(([name, value]) => value !== undefined && isWanted(name));
  return Object.fromEntries(given);
}
