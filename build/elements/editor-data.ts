import type { ElementDoc, NamedDoc } from './element-doc.js';

const markdown = (value: string) => ({ kind: 'markdown', value });

/** Custom data for HTML of VS Code: tags and attributes to complete; the rest is told with the tag. */
export function htmlData(elements: readonly ElementDoc[]): object {
  const tags = elements.map((element) => ({
    name: element.name,
    description: markdown(describe(element)),
    attributes: element.attributes.map(({ name, description, words }) => ({
      name,
      description: markdown(description),
      ...(words.length > 0 && { values: words.map((word) => ({ name: word })) }),
    })),
  }));
  return { version: 1.1, tags };
}

/** Custom data for CSS of VS Code: custom properties, and the parts as pseudo-elements. */
export function cssData(elements: readonly ElementDoc[]): object {
  const entries = (list: readonly NamedDoc[], nameOf: (name: string) => string) =>
    list.map(({ name, description }) => ({ name: nameOf(name), description: markdown(description) }));
  return {
    version: 1.1,
    properties: elements.flatMap(({ cssProperties }) => entries(cssProperties, (name) => name)),
    pseudoElements: elements.flatMap(({ parts }) => entries(parts, (name) => `::part(${name})`)),
  };
}

/** What the data for HTML has no place for, as lists below the description. */
function describe({ description, slots, events, parts, cssProperties }: ElementDoc): string {
  const lists = Object.entries({ Slots: slots, Events: events, Parts: parts, 'Custom properties': cssProperties });
  const told = lists.map(([title, list]) => `**${title}**\n${list.map(lineOf).join('\n')}`);
  return [description, ...told].join('\n\n');
}

function lineOf({ name, description }: NamedDoc): string {
  return `- ${name === '' ? 'unnamed' : `\`${name}\``}: ${description}`;
}
