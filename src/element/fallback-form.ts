import { LEAST_PLOT, WIDEST_PLOT } from '../charts/plot-widths.js';

/**
 * The width in px that decided the form of the fallback in a tag: a chart that takes its place has the same form, so that
 * nothing on the page moves. Undefined where the page has no fallback of ours.
 */
export function fallbackForm(tag: Element): number | undefined {
  for (const child of tag.children) {
    const narrowest = Number(child.getAttribute('data-narrowest'));
    if (narrowest >= LEAST_PLOT && narrowest <= WIDEST_PLOT) return narrowest;
  }
  return undefined;
}
