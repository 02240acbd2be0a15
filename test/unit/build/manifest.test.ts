/** What is said of the tags, to editors and frameworks, against what the source does: all of it, and nothing else. */
import { ReactiveElement } from '@lit/reactive-element';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../build/elements/digest.js';
import { cssData, htmlData } from '../../../build/elements/editor-data.js';
import { frameworkTypes } from '../../../build/elements/framework-types.js';
import { manifestOf } from '../../../build/elements/manifest.js';
import { readElements } from '../../../build/elements/read-elements.js';
import { webTypesOf } from '../../../build/elements/web-types.js';
import { SocialWorkChart, SocialWorkFigure } from '../../../src/element.js';
import { WORD_SLOTS } from '../../../src/element/page-words.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly members: readonly (Named & { readonly static?: boolean; readonly attribute?: string })[];
  readonly attributes: readonly (Named & { readonly fieldName?: string })[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const elements = readElements();
const { modules } = manifestOf(elements) as { modules: { declarations: Declaration[] }[] };
const [chart, figure] = modules.flatMap(({ declarations }) => declarations) as [Declaration, Declaration];

const namesOf = (list: readonly Named[]) => list.map(({ name }) => name).sort();
const found = (pattern: RegExp, text: string) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '')),
];

/** The text of the modules in a folder of src/element. */
function sourcesIn(folder: string): string {
  const path = fileURLToPath(new URL(`../../../src/element/${folder}`, import.meta.url));
  const files = readdirSync(path).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(`${path}/${name}`, 'utf8').replace(/\/\*\*[^]*?\*\//g, '')).join('\n');
}

/** Names that a page finds on an element, but for those of every element of the library below. */
function ownNames(element: typeof SocialWorkChart | typeof SocialWorkFigure): string[] {
  const names = new Set<string>();
  for (let proto = element.prototype as object; proto !== ReactiveElement.prototype;) {
    for (const name of Object.getOwnPropertyNames(proto)) if (!(name in ReactiveElement.prototype)) names.add(name);
    proto = Object.getPrototypeOf(proto) as object;
  }
  return [...names].filter((name) => !name.startsWith('_') && name !== 'adoptedCallback').sort();
}

/** Names that a script finds on the class itself, but for those of every class, and of every element of the library below. */
function ownStatics(element: typeof SocialWorkChart | typeof SocialWorkFigure): string[] {
  const names = new Set<string>();
  for (let made: object = element; made !== ReactiveElement; made = Object.getPrototypeOf(made) as object) {
    for (const name of Object.getOwnPropertyNames(made)) if (!(name in ReactiveElement)) names.add(name);
  }
  return [...names].filter((name) => !/^_|^(?:prototype|properties|styles)$/.test(name)).sort();
}

const CASES = [
  { tag: chart, element: SocialWorkChart, folders: ['.', 'tools'], slots: ['', ...WORD_SLOTS] },
  { tag: figure, element: SocialWorkFigure, folders: ['words'], slots: [''] },
];

describe.each(CASES)('the manifest of $tag.tagName', ({ tag, element, folders, slots }) => {
  const source = folders.map(sourcesIn).join('\n');

  it('has the attributes that the class observes', () => {
    expect(namesOf(tag.attributes)).toEqual([...element.observedAttributes].sort());
  });

  it('has the properties that the class has, and the name of the attribute where there is one', () => {
    const fields = tag.members.filter((member) => !member.static);
    expect(namesOf(fields)).toEqual(ownNames(element));
    const linked = fields.filter(({ attribute }) => attribute).map(({ name, attribute }) => `${attribute}=${name}`);
    const named = tag.attributes.filter(({ fieldName }) => fieldName);
    expect(linked).toEqual(named.map(({ name, fieldName }) => `${name}=${fieldName}`));
  });

  it('has the properties of the class itself that it has', () => {
    expect(namesOf(tag.members.filter((member) => member.static))).toEqual(ownStatics(element));
  });

  it('has attributes of one lower-case word each, which every framework and parser spells alike', () => {
    for (const { name } of tag.attributes) expect(name).toMatch(/^[a-z]+$/);
  });

  it('has the events that the source fires', () => {
    const fired = found(/(?:(?:chartEvent|tell)\(|type: keyof \w+ = )'([\w-]+)'/g, source);
    expect(namesOf(tag.events)).toEqual(fired.sort());
  });

  it('has the slots that the source fills', () => {
    expect(namesOf(tag.slots)).toEqual([...slots].sort());
  });

  it('has the parts that the source makes', () => {
    const made = found(/\bpart: '(\w+)'|\bpart\('\w+', '(\w+)'|\b(?:paragraph|listView)\(\s*'(\w+)'/g, source);
    expect(namesOf(tag.cssParts)).toEqual(made.sort());
  });

  it('says something of everything', () => {
    const { members, attributes, events, slots: places, cssParts, cssProperties } = tag;
    const all = [...members, ...attributes, ...events, ...places, ...cssParts, ...cssProperties];
    expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});

describe('custom properties of the manifest', () => {
  const properties = (text: string, tag: string) => found(new RegExp(`var\\((--${tag}-[\\w-]+)`, 'g'), text).sort();

  it('of the chart are those that its styles read', () => {
    const sheets = SocialWorkChart.elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
    const read = properties(`${sheets.join('\n')}${sourcesIn('tools')}`, chart.tagName);
    expect(namesOf(chart.cssProperties)).toEqual(read);
  });

  it('of the figure are those that its styles read', () => {
    expect(namesOf(figure.cssProperties)).toEqual(properties(sourcesIn('words'), figure.tagName));
  });
});

describe('what editors and frameworks get', () => {
  const tags = elements.map(({ name }) => name);

  it('htmlData has every tag with its attributes, and the words that they may be', () => {
    const data = htmlData(elements) as { tags: (Named & { attributes: (Named & { values?: Named[] })[] })[] };
    expect(data.tags.map(({ name }) => name)).toEqual(tags);
    expect(data.tags.map(({ attributes }) => namesOf(attributes))).toEqual(
      [chart, figure].map((tag) => namesOf(tag.attributes)),
    );
    const values = Object.fromEntries(data.tags[0]!.attributes.map(({ name, values = [] }) => [name, namesOf(values)]));
    expect(values).toMatchObject({ theme: ['auto', 'dark', 'light'], loading: ['eager', 'lazy'], chart: [] });
  });

  it('cssData has every custom property and every part', () => {
    const data = cssData(elements) as { properties: Named[]; pseudoElements: Named[] };
    expect(namesOf(data.properties)).toEqual(namesOf([...chart.cssProperties, ...figure.cssProperties]));
    const parts = [...chart.cssParts, ...figure.cssParts].map(({ name }) => `::part(${name})`);
    expect(namesOf(data.pseudoElements)).toEqual(parts.sort());
  });

  it('webTypesOf has all of every tag', () => {
    interface Contribution extends Named {
      readonly attributes: Named[];
      readonly slots: Named[];
      readonly js: { readonly properties: Named[]; readonly events: Named[] };
      readonly css: { readonly parts: Named[]; readonly properties: Named[] };
    }
    const { contributions } = webTypesOf(elements, { name: 'social-work-chart', version: '1.0.0' }) as {
      contributions: { html: { elements: Contribution[] } };
    };
    const told = contributions.html.elements.map(({ attributes, slots, js, css }) =>
      [attributes, slots, js.properties, js.events, css.parts, css.properties].map(namesOf),
    );
    const known = [chart, figure].map(({ attributes, slots, members, events, cssParts, cssProperties }) => {
      const fields = members.filter((member) => !member.static);
      return [attributes, slots, fields, events, cssParts, cssProperties].map(namesOf);
    });
    expect(told).toEqual(known);
  });

  it('digestOf has all of every tag, in its own section, and nothing else', () => {
    const library = { name: 'a', version: '1.0.0', description: 'Words.' };
    const [head, ...sections] = digestOf(elements, library).split(/^## /m);
    expect(head).toMatch(/^# a 1\.0\.0\n\n> Words\.\n/);
    const told = sections.map((section) =>
      [...section.matchAll(/^\| (?:`(.+?)`|\(without a name\)) /gm)].map(([, name = '']) => name),
    );
    const known = [chart, figure].map(({ attributes, members, events, slots: places, cssParts, cssProperties }) => {
      const fields = members.filter((member) => !member.static);
      return namesOf([...attributes, ...fields, ...events, ...places, ...cssParts, ...cssProperties]);
    });
    expect(told.map((names) => names.sort())).toEqual(known);
  });

  it.each([
    ['react', "'onchart-drawn'"],
    ['preact', "'onchart-drawn'"],
    ['solid', "'on:chart-drawn'"],
    ['vue', "'onChartDrawn'"],
    ['svelte', "'onchart-drawn'"],
  ])('frameworkTypes has every property of every tag for %s, and listens by %s', (name, listener) => {
    const types = frameworkTypes(elements)[name] ?? '';
    const props = [...types.matchAll(/^ {2}(\S+)\?:/gm)].map(([, prop = '']) => prop);
    const properties = elements.flatMap((element) => namesOf(element.properties));
    expect(props.filter((prop) => !prop.startsWith("'")).sort()).toEqual(properties.sort());
    expect(props.filter((prop) => prop.startsWith("'"))).toHaveLength(chart.events.length + figure.events.length);
    expect(props).toContain(listener);
    for (const tag of tags) expect(types).toContain(`'${tag}': `);
  });
});
