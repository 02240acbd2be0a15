import type { ElementDoc, NamedDoc } from './element-doc.js';

/** How a framework wants its tags declared. */
interface Framework {
  /** Types that it has, imported. */
  readonly imports: string;
  /** Prop by which it listens to an event. */
  readonly listens: (event: string) => string;
  /** Type of what every HTML element of a class takes. */
  readonly base: (className: string) => string;
  /** Declaration that adds the tags, given as entries of an interface, to those that it knows. */
  readonly declare: (entries: string) => string;
  /** Type of a tag, given that of its props. */
  readonly tag?: (props: string) => string;
}

const jsxOf = (module: string) => (entries: string) =>
  `declare module '${module}' { namespace JSX { interface IntrinsicElements { ${entries} } } }`;
const interfaceOf = (module: string, name: string) => (entries: string) =>
  `declare module '${module}' { interface ${name} { ${entries} } }`;

/** Frameworks by the entry of the package that brings their types. */
const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    listens: (event) => `on${event}`,
    base: (className) => `DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>`,
    declare: jsxOf('react'),
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    listens: (event) => `on${event}`,
    base: (className) => `HTMLAttributes<${className}>`,
    declare: jsxOf('preact'),
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    listens: (event) => `on:${event}`,
    base: (className) => `JSX.HTMLAttributes<${className}>`,
    declare: jsxOf('solid-js'),
  },
  vue: {
    imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
    listens: (event) => `on-${event}`.replace(/-./g, (letter) => letter.slice(1).toUpperCase()),
    base: () => 'HTMLAttributes & PublicProps',
    declare: interfaceOf('vue', 'GlobalComponents'),
    tag: (props) => `new () => { $props: ${props} }`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    listens: (event) => `on${event}`,
    base: (className) => `HTMLAttributes<${className}>`,
    declare: interfaceOf('svelte/elements', 'SvelteHTMLElements'),
  },
};

/** Type declarations by the name of the framework: what the root of the package exports, and its tags. */
export function frameworkTypes(elements: readonly ElementDoc[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FRAMEWORKS).map(([name, framework]) => [name, declarationsFor(framework, elements)]),
  );
}

function declarationsFor(framework: Framework, elements: readonly ElementDoc[]): string {
  const { imports, base, tag = (props: string) => props } = framework;
  const used = elements.flatMap(({ className, events }) => [
    className,
    ...(events.length > 0 ? [`${className}EventMap`] : []),
  ]);
  const entries = elements.map(({ name, className }) => {
    const props = `${className}Props`;
    return `'${name}': ${tag(`${props} & Omit<${base(className)}, keyof ${props}>`)};`;
  });
  return [
    imports,
    `import type { ${used.join(', ')} } from '../index.js';`,
    '',
    "export * from '../index.js';",
    '',
    ...elements.flatMap((element) => [propsOf(element, framework), '']),
    framework.declare(entries.join('\n')),
    '',
  ].join('\n');
}

function propsOf({ name, className, properties, events }: ElementDoc, { listens }: Framework): string {
  const values = properties.map((doc) => propOf(doc, doc.name, `${className}['${doc.name}']`));
  const listeners = events.map((doc) =>
    propOf(doc, `'${listens(doc.name)}'`, `((event: ${className}EventMap['${doc.name}']) => void)`),
  );
  const comment = `/** What \`<${name}>\` takes beside the attributes of every HTML element. */`;
  return [comment, `export interface ${className}Props {`, ...values, ...listeners, '}'].join('\n');
}

function propOf({ description }: NamedDoc, name: string, type: string): string {
  return `  /** ${description} */\n  ${name}?: ${type} | undefined;`;
}
