import type { ElementDoc, ValueDoc } from './element-doc.js';

/** Web-types of JetBrains' editors. */
export function webTypesOf(elements: readonly ElementDoc[], library: { name: string; version: string }): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    ...library,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(contributionOf) } },
  };
}

function contributionOf(element: ElementDoc): object {
  const { name, className, description, attributes, properties, events, slots, parts, cssProperties } = element;
  return {
    name,
    description,
    source: { module: 'social-work-chart', symbol: className },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      value: { type: typeOf(attribute) },
      ...defaultOf(attribute),
    })),
    slots,
    js: {
      properties: properties.map((property) => ({
        name: property.name,
        description: property.description,
        type: typeOf(property),
        ...defaultOf(property),
      })),
      events: events.map((event) => ({ name: event.name, description: event.description, type: event.type })),
    },
    css: {
      parts,
      properties: cssProperties.map(({ name, description }) => ({ name, description })),
    },
  };
}

/** Words that it may be, or the type as the source writes it. */
function typeOf({ type, words }: ValueDoc): string {
  return words.length > 0 ? words.map((word) => `'${word}'`).join(' | ') : type;
}

function defaultOf(doc: ValueDoc): object {
  return doc.default === undefined ? {} : { default: doc.default };
}
