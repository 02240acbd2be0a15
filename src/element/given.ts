import type { PropertyDeclaration } from '@lit/reactive-element';

/**
 * A property of words with its attribute. Frameworks that render on a server write `false` for what is not given, and in a
 * page hand over false itself: neither is a word.
 */
export const GIVEN: PropertyDeclaration = { converter: (value) => (value === 'false' ? undefined : value) };

/**
 * What a page has given as words. Pages and frameworks without types can set a property to anything; what is neither a text
 * nor a number says nothing.
 */
export function givenText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
