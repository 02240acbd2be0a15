/** Line ends and tabs, those of Unicode too. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Signs that turn the direction of what follows, also of words of the page: embeddings, overrides, isolates. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

// With the u flag a surrogate in a pair is part of its character, so this finds lone ones only.
const CONTROLS = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as one line that does nothing to what stands around it, in any channel: breaks and tabs are spaces, signs that
 * turn its direction are gone, and controls, lone surrogates and what is no character in HTML are U+FFFD.
 */
export function harmlessText(text: string): string {
  return text.replace(BREAKS, ' ').replace(TURNS, '').replace(CONTROLS, '\uFFFD');
}
