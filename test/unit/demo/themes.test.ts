import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../contrast.js';

const css = readFileSync(new URL('../../../demo/themes.css', import.meta.url), 'utf8');
const tag = readFileSync(new URL('../../../src/element/social-work-chart.ts', import.meta.url), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** Colours of a theme, light or dark, by tone. */
function coloursOf(theme: string, scheme: 'light' | 'dark'): Colours {
  const block = new RegExp(`\\.${theme} \\{([^}]*--social-work-chart-ink[^}]*)\\}`).exec(css)?.[1] ?? '';
  const pairs = block.matchAll(/--social-work-chart-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  const entries = [...pairs].map(([, tone = '', light = '', dark = '']) => [tone, scheme === 'light' ? light : dark]);
  return Object.fromEntries(entries) as Colours;
}

/** Tone above, tone below, least contrast: 4.5 for words, 3 for marks. */
const PAIRS = [
  ['ink', 'ground', 4.5],
  ['ink', 'track', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'track', 4.5],
  ['on-mark', 'subject', 4.5],
  ['on-mark', 'context', 4.5],
  ['subject', 'ground', 3],
  ['subject', 'track', 3],
  ['context', 'ground', 3],
  ['context', 'track', 3],
] as const;

const themes = ['theme-salmon', 'theme-metro'].flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => [theme, scheme] as const),
);

describe.each(themes)('.%s, %s', (theme, scheme) => {
  const colours = coloursOf(theme, scheme);
  const between = (above: string, below: string) => contrast(colours[above] ?? '', colours[below] ?? '');

  it('gives every tone a colour, so that nothing of another theme is left', () => {
    const tones = ['ink', 'muted', 'rule', 'subject', 'context', 'track', 'ground', 'on-mark'];
    expect(Object.keys(colours)).toEqual(tones);
  });

  it.each(PAIRS)('%s on %s reaches %f to 1', (above, below, least) => {
    expect(between(above, below)).toBeGreaterThanOrEqual(least);
  });

  it.each(PAIRS)('%s on %s is what the comment of the file says', (above, below) => {
    const [, numbers = ''] = new RegExp(`${above} on ${below} +\\([\\d.]+\\) +([\\d. ]+)`).exec(css) ?? [];
    const column = themes.findIndex(([name, of]) => name === theme && of === scheme);
    expect(numbers.trim().split(/ +/)[column]).toBe(between(above, below).toFixed(1));
  });

  it('tells subject from context, and track from ground, in greyscale', () => {
    expect(between('subject', 'context')).toBeGreaterThanOrEqual(1.5);
    expect(between('track', 'ground')).toBeGreaterThanOrEqual(1.2);
  });
});

describe('themes.css', () => {
  const unique = (pattern: RegExp) => [...new Set([...css.matchAll(pattern)].map(([, name = '']) => name))];

  it('sets and uses no property but those that the tag documents', () => {
    const names = unique(/(--social-work-chart-[\w-]+)/g);
    expect(names.filter((name) => !tag.includes(`@cssprop ${name} `))).toEqual([]);
  });

  it('styles no part but those that the tag documents', () => {
    const parts = unique(/::part\(([\w-]+)\)/g);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !tag.includes(`@csspart ${part} `))).toEqual([]);
  });
});
