import type { Colours } from '../../render/attributes.js';
import { THEMES } from '../../render/theme.js';
import { TONES } from '../../render/theme-styles.js';
import { LIVE_COLOURS } from '../live-colours.js';

/**
 * The colours in which a reader sees a chart: those of the theme that holds, or of the page. A picture in them can be
 * taken elsewhere. Where the system has put its own colours in their place, they are those of the light theme: such
 * colours are for the eyes of one reader, and too few to tell all marks apart in a file.
 */
export function seenColours(chart: Element): Colours {
  if (matchMedia('(forced-colors: active)').matches) return THEMES.light;
  const probe = chart.ownerDocument.createElement('span');
  chart.append(probe);
  const colours = TONES.map((tone) => {
    probe.style.setProperty('color', LIVE_COLOURS[tone]);
    return [tone, getComputedStyle(probe).color];
  });
  const seen = Object.fromEntries(colours) as Colours;
  const ground = isClear(seen.ground) ? groundBehind(chart) : seen.ground;
  const written = Object.entries({ ...seen, ground }).map(([tone, colour]) => [tone, inRgb(colour, probe)]);
  probe.remove();
  return Object.fromEntries(written) as Colours;
}

/** A computed colour as files have it: viewers and printers know no oklch(), and paint it black. */
function inRgb(colour: string, probe: HTMLElement): string {
  if (colour.startsWith('rgb')) return colour;
  // Not by a canvas, whose pixels some readers hide from pages. An engine that cannot mix has other spaces only in part.
  probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
  const [, parts] = /^color\(srgb (.+)\)$/.exec(getComputedStyle(probe).color) ?? [];
  if (parts === undefined) return colour;
  const [red, green, blue, alpha = 1] = parts.split(/[ /]+/).map((part) => Math.min(1, Math.max(0, Number(part) || 0)));
  const channels = [red, green, blue].map((part = 0) => Math.round(255 * part)).join(', ');
  return alpha < 1 ? `rgba(${channels}, ${alpha})` : `rgb(${channels})`;
}

/** Whether a computed colour lets what is behind it through, at least in part. */
function isClear(colour: string): boolean {
  return /^rgba\(|\/|^transparent$/.test(colour);
}

/** The first ground behind an element that hides all others; that of paper where the page has none. */
function groundBehind(start: Element): string {
  for (let element: Element | null = start; element; element = parentOf(element)) {
    const { backgroundColor } = getComputedStyle(element);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return THEMES.light.ground;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
