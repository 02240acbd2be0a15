import { parseAddress } from '../dataset/web-address.js';
import { element, type Content } from '../render/element.js';
import type { Attributes } from '../render/tree.js';

/** Schemes that a link may have: none of them runs code or opens a file. */
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** An address for a link, as a browser reads it; undefined where it is none, or none that a reader may be sent to. */
export function linkAddress(address: string): string | undefined {
  const parsed = parseAddress(address);
  return parsed && SCHEMES.includes(parsed.protocol) ? parsed.href : undefined;
}

/**
 * Words, linked to what they name; the words alone where there is no address, or none to send readers to. Every link of
 * the library is made here, whatever it is written as.
 * @param more - further attributes of the link
 */
export function linkedWords(words: string, address: string | undefined, more: Attributes = {}): Content {
  const href = address === undefined ? undefined : linkAddress(address);
  return href === undefined ? words : [element('a', { href, rel: 'noopener', ...more }, words)];
}
