import type { Colours } from './attributes.js';
import { THEMES, type Theme } from './theme.js';

/**
 * Colours of a picture that is printed in one ink: only greys, and subject and context so far apart that they are told
 * by their lightness alone. On paper no reader can ask a mark for its name.
 */
const grey: Colours = {
  ink: '#000000',
  muted: '#444444',
  rule: '#cccccc',
  subject: '#1a1a1a',
  context: '#737373',
  track: '#e8e8e8',
  ground: '#ffffff',
  onMark: '#ffffff',
};

/** Colours of every theme that a file can have: those of a page, and greys for print. */
export const FILE_THEMES: Readonly<Record<Theme, Colours>> = { ...THEMES, grey };
