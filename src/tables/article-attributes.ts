import type { ArticleFacts } from './table-source.js';

/** What the `data-` attributes of a table say of its article, by the names that scripts have for them. */
const ATTRIBUTES = ['publisher', 'author', 'title', 'published', 'updated', 'address'] as const;

/**
 * What a table in HTML says of the article it is from.
 * @param attribute - gives the attribute of a name; null or undefined where the table has none
 */
export function articleAttributes(attribute: (name: string) => string | null | undefined): ArticleFacts {
  const given = ATTRIBUTES.map((name) => [name, attribute(`data-${name}`)?.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value));
}
