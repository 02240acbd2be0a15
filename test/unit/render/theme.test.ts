import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../../src/layout/parts/hedged-bar.js';
import { FONTS, THEMES } from '../../../src/render/theme.js';

/** Relative luminance of a colour written #rrggbb, after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = NaN, dark = NaN] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

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

/** A colour at an opacity on another, written #rrggbb. */
function mix(above: string, below: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over = NaN, under = NaN] = [above, below].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(over * opacity + under * (1 - opacity));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(['light', 'dark'] as const)('THEMES.%s', (theme) => {
  it.each(PAIRS)('%s on %s reaches %f to 1', (above, below, least) => {
    expect(contrast(THEMES[theme][above], THEMES[theme][below])).toBeGreaterThanOrEqual(least);
  });

  it.each(['subject', 'context'] as const)('lets words be read on a bar of %s that is not printed', (tone) => {
    const { ink, ground } = THEMES[theme];
    for (const below of [ground, THEMES[theme].track]) {
      expect(contrast(ink, mix(THEMES[theme][tone], below, LIGHT))).toBeGreaterThanOrEqual(4.5);
    }
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
