import { SocialWorkChart } from './social-work-chart.js';

/** Name of the tag. */
export const TAG = 'social-work-chart';

/**
 * Registers the tag. Harmless on a server, where there is no page, and in a page that has the tag already: two scripts
 * of two versions draw every chart once, by the first.
 */
export function define(): void {
  // Not asked of the registry: on servers, the library below brings one of its own.
  if (typeof document === 'undefined') return;
  const known = customElements.get(TAG);
  if (known === undefined) {
    customElements.define(TAG, SocialWorkChart);
  } else if (known !== SocialWorkChart) {
    const version = (known as Partial<typeof SocialWorkChart>).version ?? 'unknown';
    console.warn(
      `<${TAG}> is already registered in version ${version}; version ${SocialWorkChart.version} stands back.`,
    );
  }
}
