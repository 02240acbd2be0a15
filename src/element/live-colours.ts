import type { Tone } from '../marks/scene.js';
import type { Colours } from '../render/attributes.js';

/** Name of each tone as it stands in custom properties. */
export const TONE_NAMES: Readonly<Record<Tone, string>> = {
  ink: 'ink',
  muted: 'muted',
  rule: 'rule',
  subject: 'subject',
  context: 'context',
  track: 'track',
  ground: 'ground',
  onMark: 'on-mark',
};

/** Every tone. */
export const TONES = Object.keys(TONE_NAMES) as Tone[];

/**
 * Paints of the live picture: private properties, which the styles of the theme set from the public ones, from the theme,
 * or from the system's colours. So a theme changes without drawing anything again.
 */
export const LIVE_COLOURS = Object.fromEntries(
  TONES.map((tone) => [tone, `var(--_${TONE_NAMES[tone]})`]),
) as unknown as Colours;
