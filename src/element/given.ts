import type { PropertyDeclaration } from '@lit/reactive-element';

/**
 * A property of words with its attribute. Frameworks that render on a server write `false` for what is not given, and in a
 * page hand over false itself: neither is a word.
 */
export const GIVEN: PropertyDeclaration = { converter: (value) => (value === 'false' ? undefined : value) };
