import type { ElementDoc, ValueDoc } from './element-doc.js';

const CLASSES = 'dist/element.js';
const REGISTERS = 'dist/index.js';

/** The custom elements manifest, version 2.1 of its schema: what editors, catalogues and generators read. */
export function manifestOf(elements: readonly ElementDoc[]): object {
  const reference = ({ className }: ElementDoc) => ({ name: className, module: CLASSES });
  const asClass = (element: ElementDoc) => ({ kind: 'js', name: element.className, declaration: reference(element) });
  const asTag = (element: ElementDoc) => ({
    kind: 'custom-element-definition',
    name: element.name,
    declaration: reference(element),
  });
  const modules = [
    { path: CLASSES, declarations: elements.map(declarationOf), exports: elements.map(asClass) },
    { path: REGISTERS, declarations: [], exports: [...elements.map(asTag), ...elements.map(asClass)] },
  ];
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: modules.map((module) => ({ kind: 'javascript-module', ...module })),
  };
}

function declarationOf(element: ElementDoc): object {
  const { name, className, description, properties, statics, attributes } = element;
  const { slots, parts: cssParts, cssProperties } = element;
  const attributeOf = (property: string) => attributes.find((attribute) => attribute.property === property)?.name;
  return {
    kind: 'class',
    name: className,
    tagName: name,
    customElement: true,
    description,
    superclass: { name: 'ReactiveElement', package: '@lit/reactive-element' },
    attributes: attributes.map(({ property, ...attribute }) => ({
      ...valueOf(attribute),
      ...(attribute.default !== undefined && { default: attribute.default }),
      ...(property !== undefined && { fieldName: property }),
    })),
    members: [
      ...properties.map((property) => fieldOf(property, attributeOf(property.name))),
      ...statics.map((field) => ({ ...fieldOf(field), static: true, readonly: true })),
    ],
    events: element.events.map(({ name, type, description }) => ({ name, type: { text: type }, description })),
    slots,
    cssParts,
    cssProperties,
  };
}

function fieldOf(property: ValueDoc, attribute?: string): object {
  const value = property.default === undefined ? {} : { default: `'${property.default}'` };
  return { kind: 'field', ...valueOf(property), ...value, privacy: 'public', ...(attribute && { attribute }) };
}

function valueOf({ name, type, description }: ValueDoc) {
  return { name, type: { text: type }, description };
}
