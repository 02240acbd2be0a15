import { describe, expect, it } from 'vitest';
import { LIGHT, STEPS } from '../../../src/layout/parts/hedged-bar.js';
import { layoutChart } from '../../../src/charts/layout-chart.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/core.js';
import { measureText } from '../../../src/layout/parts/measure.js';
import type { Mark } from '../../../src/marks/scene.js';
import { FILE_THEMES } from '../../../src/render/file-themes.js';
import { FONTS } from '../../../src/render/theme.js';
import { contrast } from '../contrast.js';

/** Tone above, tone below, least contrast: 4.5 for words, 3 for marks and for what shows where the focus is. */
const PAIRS = [
  ['ink', 'ground', 4.5, 'words, and the ring around what has the focus'],
  ['ink', 'track', 4.5, 'words on a whole that is not filled, or on a pressed button'],
  ['muted', 'ground', 4.5, 'secondary words, and the outline of a button'],
  ['muted', 'track', 4.5, 'secondary words on a whole that is not filled'],
  ['onMark', 'subject', 4.5, 'words on a bar of the subject'],
  ['onMark', 'context', 4.5, 'words on a bar it is compared with'],
  ['subject', 'ground', 3, 'bars, and the dashed outline of what is not printed'],
  ['subject', 'track', 3, 'a part in its whole'],
  ['context', 'ground', 3, 'bars it is compared with, and their dashed outline'],
  ['context', 'track', 3, 'a part in its whole, compared'],
] as const;

/** A colour laid over another with an opacity, as screens mix them. */
function mixed(above: string, below: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [above, below].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * opacity + b * (1 - opacity))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** Every mark, those in groups too. */
const marksOf = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? marksOf(mark.marks) : [mark]));

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(['light', 'dark', 'grey'] as const)('FILE_THEMES.%s', (theme) => {
  it.each(PAIRS)('%s on %s reaches %f to 1: %s', (above, below, least) => {
    expect(contrast(FILE_THEMES[theme][above], FILE_THEMES[theme][below])).toBeGreaterThanOrEqual(least);
  });

  it.each(['subject', 'context'] as const)('leaves words readable on a light %s, whose outline carries it', (tone) => {
    const { ink, ground, track, [tone]: colour } = FILE_THEMES[theme];
    for (const below of [ground, track]) {
      expect(contrast(ink, mixed(colour, below, LIGHT))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has rules that can be seen, and stand back behind words', () => {
    const { rule, ground, ink } = FILE_THEMES[theme];
    expect(contrast(rule, ground)).toBeGreaterThanOrEqual(1.3);
    expect(contrast(rule, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('writes every colour as #rrggbb, which every reader of SVG knows', () => {
    for (const colour of Object.values(FILE_THEMES[theme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  // In greyscale subject and context are close: there the name above each bar tells them apart.
  it('gives subject and context, track and ground lightnesses far enough apart to be told in greyscale', () => {
    expect(contrast(FILE_THEMES[theme].subject, FILE_THEMES[theme].context)).toBeGreaterThanOrEqual(1.5);
    expect(contrast(FILE_THEMES[theme].track, FILE_THEMES[theme].ground)).toBeGreaterThanOrEqual(1.2);
  });
});

describe('FILE_THEMES.grey', () => {
  const { subject, context, ground, track } = FILE_THEMES.grey;

  it('has greys only', () => {
    for (const colour of Object.values(FILE_THEMES.grey)) expect(colour).toMatch(/^#(..)\1\1$/);
  });

  it('tells subject and context apart by lightness alone, as much as a mark from its ground', () => {
    expect(contrast(subject, context)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['subject', subject],
    ['context', context],
  ])('lets each step of a fading %s be seen beside the one before it', (_tone, colour) => {
    for (const below of [ground, track]) {
      const steps = [1, ...STEPS, 0].map((opacity) => mixed(colour, below, opacity));
      for (const [index, step] of steps.slice(1).entries())
        expect(contrast(steps[index]!, step)).toBeGreaterThanOrEqual(1.2);
    }
  });
});

describe('the tone rule', () => {
  // It has less contrast than marks must have.
  it('draws straight lines that help the eye, never a mark or a word', () => {
    for (const id of Object.keys(zhejiang2024.charts)) {
      const chart = wordChart(zhejiang2024, id, 'en');
      const { marks } = layoutChart(chart, { width: 640, language: 'en', measure: measureText });
      const ruled = marksOf(marks).filter((mark) => Object.values(mark).includes('rule'));
      expect(ruled.filter(({ mark }) => mark !== 'line')).toEqual([]);
    }
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
