import type { Colours } from '../render/attributes.js';
import { TONE_NAMES, TONES } from '../render/theme-styles.js';

/**
 * Paints of the live picture: private properties, which the styles of the theme set from the public ones, from the theme,
 * or from the system's colours. So a theme changes without drawing anything again.
 */
export const LIVE_COLOURS = Object.fromEntries(
  TONES.map((tone) => [tone, `var(--_${TONE_NAMES[tone]})`]),
) as unknown as Colours;
