import { describe, expect, test } from 'vitest';
import { chartHeight, reserveStyles, zhejiang2024 } from '../../../src/core.js';

const heightsIn = (css: string) => [...css.matchAll(/min-height:(\d+)px/g)].map(([, height]) => Number(height));

describe('chartHeight()', () => {
  test('grows where the tag gets narrower', () => {
    const heights = [280, 360, 640].map((width) => chartHeight(zhejiang2024, 'year-2024', { width, language: 'en' }));
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights[0]).toBeGreaterThan(heights[2] ?? 0);
  });

  test('has no room for buttons that are not there', () => {
    const [withButtons, without] = [true, false].map((hasControls) =>
      chartHeight(zhejiang2024, 'volunteers', { width: 640, hasControls }),
    );
    expect((withButtons ?? 0) - (without ?? 0)).toBe(40);
  });

  test('refuses a chart that the dataset does not have', () => {
    expect(() => chartHeight(zhejiang2024, 'pie', { width: 640 })).toThrow(RangeError);
  });
});

describe('reserveStyles()', () => {
  test('has a rule for every chart, and more of them for narrow screens', () => {
    const css = reserveStyles(zhejiang2024);
    for (const chart of Object.keys(zhejiang2024.charts)) {
      const rules = css.split('\n').filter((rule) => rule.includes(`[chart="${chart}"]`));
      expect(rules[0], chart).toMatch(/^social-work-chart\[chart="[\w-]+"\]\{display:block;min-height:\d+px\}$/);
      for (const rule of rules.slice(1))
        expect(rule).toMatch(/^@media \(min-width:\d+px\)\{social-work-chart\[.*\}\}$/);
    }
    expect(reserveStyles(zhejiang2024, { charts: ['volunteers'] }).split('\n').length).toBeGreaterThan(1);
  });

  test('reserves at every width of the column at least what a chart takes', () => {
    const css = reserveStyles(zhejiang2024, { charts: ['subsidies'], language: 'en', column: 600, margin: 20 });
    const rules = css.split('\n').map((rule) => ({
      from: Number(/min-width:(\d+)px\)/.exec(rule)?.[1] ?? 0),
      height: heightsIn(rule)[0] ?? 0,
    }));
    for (let screen = 280; screen < 1000; screen += 8) {
      const reserved = rules.filter(({ from }) => from <= screen).pop()?.height;
      const width = Math.min(600, screen - 40);
      expect(reserved).toBeGreaterThanOrEqual(chartHeight(zhejiang2024, 'subsidies', { width, language: 'en' }));
    }
  });
});
