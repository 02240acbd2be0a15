import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TONE_NAMES } from '../../../src/render/theme-styles.js';

const source = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../src/element/${name}.ts`, import.meta.url)), 'utf8');
const doc = source('social-work-chart');

function all(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the doc comment of the tag of a figure', () => {
  const words = ['words/words-view', 'words/words-styles'].map(source).join();
  const figure = source('social-work-figure');

  it('lists its part, its custom properties and its event, and no other', () => {
    expect(all(/@csspart (\w+)/g, figure)).toEqual(all(/part: '(\w+)'/g, words));
    expect(all(/@cssprop (--[\w-]+)/g, figure)).toEqual(all(/var\((--[\w-]+)/g, words));
    expect(all(/@fires ([\w-]+)/g, figure)).toEqual(all(/^ {2}'([\w-]+)': CustomEvent/gm, source('figure-events')));
  });
});

describe('the doc comment of the tag', () => {
  it('lists every part that pages can style, and no other', () => {
    const made = [
      ...all(/part\('\w+', '(\w+)'/g, source('chart-view')),
      ...all(/(?:paragraph|listView)\(\s*'(\w+)'/g, source('chart-view')),
      ...['chart-view', 'stage'].flatMap((name) => all(/part: '(\w+)'/g, source(name))),
    ];
    expect(all(/@csspart (\w+)/g, doc)).toEqual([...new Set(made)].sort());
  });

  it('lists every custom property that the styles read, and no other', () => {
    const tones = Object.values(TONE_NAMES);
    const styles = ['styles', '../charts/words-styles'].map(source).join();
    const others = all(/var\(--social-work-chart-([a-z-]+)/g, styles);
    expect(all(/@cssprop --social-work-chart-([\w-]+)/g, doc)).toEqual([...tones, ...others].sort());
  });

  it('lists every place for words of a page, and no other', () => {
    const slots = /WORD_SLOTS = \[([^\]]*)\]/.exec(source('page-words'))?.[1] ?? '';
    expect(all(/@slot (\w+)/g, doc)).toEqual(all(/'(\w+)'/g, slots));
  });

  it('lists every event of the tag, and no other', () => {
    expect(all(/@fires ([\w-]+)/g, doc)).toEqual(all(/^ {2}'([\w-]+)': CustomEvent/gm, source('events')));
  });
});
