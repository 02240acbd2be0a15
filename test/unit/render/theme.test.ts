import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../../src/layout/parts/hedged-bar.js';
import { layoutChart } from '../../../src/charts/layout-chart.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/core.js';
import { measureText } from '../../../src/layout/parts/measure.js';
import type { Mark } from '../../../src/marks/scene.js';
import { FONTS, THEMES } from '../../../src/render/theme.js';
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

describe.each(['light', 'dark'] as const)('THEMES.%s', (theme) => {
  it.each(PAIRS)('%s on %s reaches %f to 1: %s', (above, below, least) => {
    expect(contrast(THEMES[theme][above], THEMES[theme][below])).toBeGreaterThanOrEqual(least);
  });

  it.each(['subject', 'context'] as const)('leaves words readable on a light %s, whose outline carries it', (tone) => {
    const { ink, ground, track, [tone]: colour } = THEMES[theme];
    for (const below of [ground, track]) {
      expect(contrast(ink, mixed(colour, below, LIGHT))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has rules that can be seen, and stand back behind words', () => {
    const { rule, ground, ink } = THEMES[theme];
    expect(contrast(rule, ground)).toBeGreaterThanOrEqual(1.3);
    expect(contrast(rule, ink)).toBeGreaterThanOrEqual(4.5);
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
