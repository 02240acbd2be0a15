import { dateMeaning } from './date-meaning.js';
import { hedgeMeaning } from './hedge-words.js';
import type { Language } from './language.js';
import type { Figure } from './schema.js';

/** What the date and the number of a figure mean, hedges in words; nothing where they need no words. */
export function meaningsOf(
  { quantity, when, origin }: Figure,
  language: Language,
  isSigned = false,
): readonly string[] {
  const meanings = when ? [dateMeaning(when, language)] : [];
  // A number without a hedge needs words only where it is printed and has no date that says more.
  if (quantity && (quantity.hedge !== 'exact' || (origin.type === 'printed' && !when)))
    meanings.push(hedgeMeaning({ ...quantity, isSigned }, language));
  return meanings;
}
