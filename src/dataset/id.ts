/** Names that would reach an object's prototype instead of its contents. */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The longest id, in characters. */
export const MAX_ID_LENGTH = 64;

/** What an id is, in words. */
export const ID_WORDS = `an id of 1 to ${MAX_ID_LENGTH} letters, digits, “-”, “_” or “.”, beginning with a letter or digit`;

/** Nearly all ids are such; to make ready the pattern for every script takes engines longer than to read a dataset. */
const PLAIN_ID = /^[a-z\d][\w.-]{0,63}$/i;
const ANY_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** Whether a text can be the id of a figure, chart or unit: letters and digits of any script, then also `-`, `_` and `.`. */
export function isId(text: string): boolean {
  return (PLAIN_ID.test(text) || ANY_ID.test(text)) && !FORBIDDEN_KEYS.includes(text);
}
