import { parseFragment, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import { SaxesParser } from 'saxes';

/** An element that a parser has found, its attributes, and how deep it lies. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a parser has made of a text. */
export interface Parsed {
  readonly elements: readonly ParsedElement[];
  /** All text of all elements. */
  readonly text: string;
  readonly errors: readonly string[];
}

/** Reads a text as XML, as a program that takes SVG or XHTML does; pieces stand in a root of their own. */
export function parseAsXml(fragment: string): Parsed {
  const elements: ParsedElement[] = [];
  const errors: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (piece) => (text += piece));
  parser.on('cdata', () => errors.push('a section'));
  parser.on('comment', () => errors.push('a comment'));
  parser.on('processinginstruction', () => errors.push('an instruction'));
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(`<channel>${fragment}</channel>`).close();
  return { elements: elements.slice(1), text, errors };
}

/** Reads a text as HTML, as a browser does, with all that the standard calls an error. */
export function parseAsHtml(fragment: string): Parsed {
  const errors: string[] = [];
  const onParseError = ({ code }: ParserError) => errors.push(code);
  const root = parseFragment(fragment, { onParseError });
  const elements: ParsedElement[] = [];
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#comment') errors.push('a comment');
    if ('value' in node) text += node.value;
    if (!('tagName' in node)) return;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    elements.push({ name: node.tagName, attributes });
    node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return { elements, text, errors };
}
