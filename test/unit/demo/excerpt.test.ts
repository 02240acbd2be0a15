import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../demo/excerpt.js';
import { snippetOf } from '../../../demo/snippet.js';
import { LANGUAGES, readDataset, renderSvg, zhejiang2024 } from '../../../src/core.js';

describe.each(Object.keys(zhejiang2024.charts))('the excerpt of %s', (id) => {
  const text = excerptOf(zhejiang2024, id);
  const excerpt = JSON.parse(text) as Record<string, object>;

  it('is a dataset of its own, which draws the same picture', () => {
    const { dataset, issues } = readDataset(excerpt);
    expect(issues).toBeUndefined();
    for (const language of LANGUAGES) {
      const options = { language, width: 360 };
      expect(renderSvg(dataset!, id, options) === renderSvg(zhejiang2024, id, options)).toBe(true);
    }
  });

  it('holds that chart alone, and no figure or unit that it does not need', () => {
    expect(Object.keys(excerpt['charts']!)).toEqual([id]);
    for (const name of Object.keys(excerpt['figures']!)) expect(withoutEntry('figures', name).issues).toBeDefined();
    for (const name of Object.keys(excerpt['units']!)) expect(withoutEntry('units', name).issues).toBeDefined();
  });

  function withoutEntry(part: string, name: string) {
    const entries = Object.entries(excerpt[part]!).filter(([key]) => key !== name);
    return readDataset({ ...excerpt, [part]: Object.fromEntries(entries) });
  }

  it('keeps what is short on one line, and lines within 100 characters where it can', () => {
    expect(text).toMatch(/^ {4}"\S+": \{$/m);
    expect(text).toMatch(/^ +"[\w-]+": \{ .* \},?$/m);
    expect(text.split('\n').filter((line) => line.length > 110 && line.includes('{'))).toEqual([]);
  });
});

describe('snippetOf', () => {
  it('embeds the chart as it is shown, with its sentence', () => {
    const snippet = snippetOf('volunteer-rate', { lang: 'en', theme: 'dark', paper: 'salmon' });
    expect(snippet).toContain('<social-work-chart chart="volunteer-rate" lang="en" theme="dark" class="theme-salmon">');
    expect(snippet).toMatch(/<p>[^<]*18%[^<]*6%[^<]*<\/p>/);
  });

  it('says nothing of what is usual', () => {
    const snippet = snippetOf('volunteer-rate', { lang: 'zh', theme: 'auto', paper: 'plain' });
    expect(snippet).toContain('<social-work-chart chart="volunteer-rate" lang="zh-CN">');
  });
});
