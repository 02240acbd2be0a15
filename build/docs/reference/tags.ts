import type { ElementDoc, NamedDoc } from '../../elements/element-doc.js';
import { code, tableSection } from './table.js';

/** All that a page can do with each tag, from the same reading of the source as the custom elements manifest. */
export function tagReference(elements: readonly ElementDoc[]): string {
  return elements.map(elementSection).join('\n');
}

function elementSection(element: ElementDoc): string {
  const { name, description, attributes, properties, events, slots, parts, cssProperties } = element;
  const unreflected = properties.filter(({ name }) => !attributes.some(({ property }) => property === name));
  const heading = (what: string) => `### ${what} of ${name}`;
  return [
    `## ${code(`<${name}>`)}\n\n${description}\n`,
    tableSection(
      heading('Attributes'),
      ['attribute', 'type', 'default', 'meaning'],
      attributes.map((one) => [code(one.name), code(one.type), defaultOf(one), one.description]),
    ),
    tableSection(
      heading('Properties'),
      ['property', 'type', 'attribute', 'meaning'],
      [
        ...unreflected.map((one) => [code(one.name), code(one.type), 'none', one.description]),
        ...attributes
          .filter(({ property }) => property !== undefined)
          .map((one) => [code(one.property ?? ''), code(one.type), code(one.name), 'that of the attribute']),
      ],
    ),
    tableSection(
      heading('Events'),
      ['event', 'type', 'when'],
      events.map((one) => [code(one.name), code(one.type), one.description]),
    ),
    namedSection(heading('Slots'), 'slot', slots),
    namedSection(heading('Parts'), 'part', parts),
    tableSection(
      heading('Custom properties'),
      ['custom property', 'default', 'meaning'],
      cssProperties.map((one) => [code(one.name), defaultOf(one), one.description]),
    ),
  ].join('\n');
}

function namedSection(heading: string, what: string, docs: readonly NamedDoc[]): string {
  const rows = docs.map(({ name, description }) => [name === '' ? '(without a name)' : code(name), description]);
  return tableSection(heading, [what, 'meaning'], rows);
}

function defaultOf({ default: value }: { readonly default?: string }): string {
  return value === undefined ? '' : code(value);
}
