import type { TreeElement } from './tree.js';
import { replaceForbidden } from './xml-characters.js';

/** Writes an SVG element as XML text. Every value is escaped; characters that XML forbids become U+FFFD. */
export function svgText(element: TreeElement): string {
  return writeElement(element, false);
}

function writeElement({ name, attributes, children, text }: TreeElement, isInSvg: boolean): string {
  const isSvg = name === 'svg';
  let xml = isSvg && !isInSvg ? '<svg xmlns="http://www.w3.org/2000/svg"' : `<${name}`;
  for (const key in attributes) {
    if (!hasOwn.call(attributes, key)) continue;
    const value = attributes[key];
    if (value === undefined) continue;
    // In three pieces rather than as one text that is then added: a picture has hundreds of attributes.
    xml += openingOf(key);
    xml += typeof value === 'number' ? value : escapeXml(value);
    xml += '"';
  }
  if (children === undefined && text === undefined) return `${xml}/>`;
  xml += '>';
  if (text !== undefined) xml += escapeXml(text);
  for (const child of children ?? []) xml += writeElement(child, isInSvg || isSvg);
  return `${xml}</${name}>`;
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on what it is asked about
const hasOwn = Object.prototype.hasOwnProperty;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What stands before the values of attributes, by name: names are ours, so there are few. */
const OPENINGS = new Map<string, string>();

function openingOf(name: string): string {
  const known = OPENINGS.get(name);
  if (known !== undefined) return known;
  const opening = ` ${name}="`;
  OPENINGS.set(name, opening);
  return opening;
}

/** A character that does not stand as it is. Most texts have none, and to find that out takes no time. */
const SPECIAL = /[^ !#-%(-;=?-\ud7ff\ue000-\ufffd]/;

/**
 * Escapes a text for XML content and attributes, so that it comes out of every parser as it went in: as themselves,
 * line ends and tabs would become other line ends or spaces. What XML forbids is replaced.
 */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return replaceForbidden(text.replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? ''));
}
