import type { TreeElement } from './tree.js';

/** Writes an SVG element as XML text. Every value is escaped; characters that XML forbids become U+FFFD. */
export function svgText({ name, attributes, children, text }: TreeElement): string {
  let xml = name === 'svg' ? '<svg xmlns="http://www.w3.org/2000/svg"' : `<${name}`;
  for (const [key, value] of attributes) xml += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  if (children === undefined && text === undefined) return `${xml}/>`;
  xml += '>';
  if (text !== undefined) xml += escapeXml(text);
  for (const child of children ?? []) xml += svgText(child);
  return `${xml}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for XML content and attributes. XML 1.0 forbids most control characters, U+FFFE, U+FFFF and lone
 * surrogates; a single one would make the whole file unreadable.
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replace(FORBIDDEN, '\uFFFD');
}

// With the u flag a surrogate in a pair is part of its character, so this range finds lone ones only.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
