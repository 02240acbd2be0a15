// With the u flag a surrogate in a pair is part of its character, so this range finds lone ones only.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/**
 * Puts U+FFFD in the place of characters that XML 1.0 forbids: most control characters, U+FFFE, U+FFFF and lone
 * surrogates. A single one would make a whole file unreadable. Nodes are made without them too, so that a picture in the
 * page and its file are the same.
 */
export function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
