import { SocialWorkChart } from './social-work-chart.js';
import { SocialWorkFigure } from './social-work-figure.js';

/** The classes by the names of their tags, the chart first: without it the words say nothing. */
const TAGS = { 'social-work-chart': SocialWorkChart, 'social-work-figure': SocialWorkFigure } as const;

type TagClass = (typeof TAGS)[keyof typeof TAGS];

/**
 * Registers the tags. Harmless on a server, where there is no page, and in a page that has them from another copy or
 * version: this one then stands back with both, since words of one copy know nothing of charts of another. Where only the
 * words are of another, charts are drawn all the same.
 */
export function define(): void {
  // Not asked of the registry: on servers, the library below brings one of its own.
  if (typeof document === 'undefined') return;
  for (const [tag, own] of Object.entries<TagClass>(TAGS)) {
    const known = customElements.get(tag) as TagClass | undefined;
    if (!known) customElements.define(tag, own);
    else if (known !== own && !(known.prototype instanceof own))
      return console.warn(
        `<${tag}> is already registered in version ${known.version ?? 'unknown'}; version ${SocialWorkChart.version} stands back. ` +
          'Every chart is drawn once; load one copy to spare readers the other.',
      );
  }
}
