import { SocialWorkChart } from './social-work-chart.js';
import { SocialWorkFigure } from './social-work-figure.js';

/** The classes by the names of their tags. */
const TAGS = { 'social-work-chart': SocialWorkChart, 'social-work-figure': SocialWorkFigure } as const;

type TagClass = (typeof TAGS)[keyof typeof TAGS];

/**
 * Registers the tags. Harmless on a server, where there is no page, and in a page that has them from another copy or
 * version: this one stands back with both, since words of one copy know nothing of charts of another.
 */
export function define(): void {
  // Not asked of the registry: on servers, the library below brings one of its own.
  if (typeof document === 'undefined') return;
  const tags = Object.entries<TagClass>(TAGS);
  const other = tags.map(([tag, own]) => foreign(tag, own)).find(Boolean);
  if (other) {
    const version = other.version ?? 'unknown';
    console.warn(
      `<social-work-chart> is already registered in version ${version}; version ${SocialWorkChart.version} stands back. ` +
        'Every chart is drawn once; load one copy to spare readers the other.',
    );
  } else for (const [tag, own] of tags) if (!customElements.get(tag)) customElements.define(tag, own);
}

/** The class that a page has for a tag, where it is neither that of this copy nor derived from it. */
function foreign(tag: string, own: TagClass): Partial<TagClass> | undefined {
  const known = customElements.get(tag);
  const isOwn = known === undefined || known === own || known.prototype instanceof own;
  return isOwn ? undefined : (known as Partial<TagClass>);
}
