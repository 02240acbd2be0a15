import { describe, expect, it } from 'vitest';
import { FONTS, THEMES } from '../../../src/render/theme.js';
import { contrast } from '../contrast.js';

/** Tone above, tone below, least contrast: 4.5 for words, 3 for marks. */
const PAIRS = [
  ['ink', 'ground', 4.5],
  ['ink', 'track', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'track', 4.5],
  ['onMark', 'subject', 4.5],
  ['onMark', 'context', 4.5],
  ['subject', 'ground', 3],
  ['subject', 'track', 3],
  ['context', 'ground', 3],
  ['context', 'track', 3],
] as const;

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(['light', 'dark'] as const)('THEMES.%s', (theme) => {
  it.each(PAIRS)('%s on %s reaches %f to 1', (above, below, least) => {
    expect(contrast(THEMES[theme][above], THEMES[theme][below])).toBeGreaterThanOrEqual(least);
  });

  it('writes every colour as #rrggbb, which every reader of SVG knows', () => {
    for (const colour of Object.values(THEMES[theme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  // In greyscale subject and context are close: there the name above each bar tells them apart.
  it('gives subject and context, track and ground lightnesses far enough apart to be told in greyscale', () => {
    expect(contrast(THEMES[theme].subject, THEMES[theme].context)).toBeGreaterThanOrEqual(1.5);
    expect(contrast(THEMES[theme].track, THEMES[theme].ground)).toBeGreaterThanOrEqual(1.2);
  });
});

describe('FONTS', () => {
  it('ends in a generic family in every language and fetches nothing', () => {
    for (const stack of Object.values(FONTS)) {
      expect(stack).toMatch(/, sans-serif$/);
      expect(stack).not.toMatch(/url|http|@/);
    }
  });
});
