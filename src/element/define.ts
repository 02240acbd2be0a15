import { SocialWorkChart } from './social-work-chart.js';
import { SocialWorkFigure } from './social-work-figure.js';

/** The classes by the names of their tags. */
const TAGS = { 'social-work-chart': SocialWorkChart, 'social-work-figure': SocialWorkFigure } as const;

/**
 * Registers the tags. Harmless on a server, where there is no page, and in a page that has the tags already: two scripts
 * of two versions draw every chart once, by the first.
 */
export function define(): void {
  // Not asked of the registry: on servers, the library below brings one of its own.
  if (typeof document === 'undefined') return;
  for (const [tag, element] of Object.entries(TAGS)) {
    const known = customElements.get(tag);
    if (known === undefined) {
      customElements.define(tag, element);
    } else if (known !== element) {
      const version = (known as Partial<typeof element>).version ?? 'unknown';
      console.warn(`<${tag}> is already registered in version ${version}; version ${element.version} stands back.`);
    }
  }
}
