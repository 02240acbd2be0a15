import { readLanguage } from '../dataset/language.js';
import type { TableOptions } from './read-table.js';

/** What the `data-` attributes of a table say of its article, by the names that options have for them. */
const ATTRIBUTES = ['publisher', 'author', 'title', 'published', 'updated', 'address'] as const;

/**
 * What a table in HTML says by its attributes: its article, and by `lang` the language of its figures.
 * @param attribute - gives the attribute of a name; null or undefined where the table has none
 */
export function tableAttributes(attribute: (name: string) => string | null | undefined): TableOptions {
  const given = ATTRIBUTES.map((name) => [name, attribute(`data-${name}`)?.trim()] as const);
  const language = readLanguage(attribute('lang'));
  return { ...(language && { language }), ...Object.fromEntries(given.filter(([, value]) => value)) };
}
