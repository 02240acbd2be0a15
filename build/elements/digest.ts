import { tagReference } from '../docs/reference/tags.js';
import type { ElementDoc } from './element-doc.js';

/** The package as its package.json names it. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly description: string;
}

/** All that the tags have, in one file of Markdown to read from top to bottom: for programs that write pages, and for people. */
export function digestOf(elements: readonly ElementDoc[], { name, version, description }: Library): string {
  return `# ${name} ${version}

> ${description}

    <script type="module" src="social-work-chart.min.js"></script>
    <social-work-chart chart="id" src="dataset.json">Words for readers without script.</social-work-chart>

The script is \`dist/cdn/social-work-chart.min.js\`, or \`import '${name}'\`. A dataset: \`dataset.schema.json\`. Functions: \`core.d.ts\`.

${tagReference(elements)}`;
}
