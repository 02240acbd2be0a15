import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/marks/scene.js';
import { elementOf, type Colours } from '../../../src/render/attributes.js';
import { pictureElement } from '../../../src/render/picture.js';
import { svgText } from '../../../src/render/svg-text.js';
import { THEMES } from '../../../src/render/theme.js';

/** Every tone by its own name, so that a test shows which one was taken. */
const COLOURS = Object.fromEntries(Object.keys(THEMES.light).map((tone) => [tone, tone])) as unknown as Colours;

const box = { x: 1.005, y: 2.3333, width: 30, height: 4 } as const;

/** A mark and its XML. */
const MARKS: readonly (readonly [mark: Mark, xml: string])[] = [
  [{ mark: 'rect', ...box, fill: 'subject' }, '<rect x="1" y="2.33" width="30" height="4" fill="subject"/>'],
  [{ mark: 'rect', ...box }, '<rect x="1" y="2.33" width="30" height="4" fill="none"/>'],
  [
    { mark: 'rect', ...box, stroke: 'context', strokeWidth: 2 },
    '<rect x="1" y="2.33" width="30" height="4" fill="none" stroke="context" stroke-width="2"/>',
  ],
  [
    { mark: 'rect', ...box, fill: 'subject', opacity: 0.5 },
    '<rect x="1" y="2.33" width="30" height="4" fill="subject" opacity="0.5"/>',
  ],
  [
    { mark: 'rect', ...box, stroke: 'subject', strokeWidth: 1.5, isDashed: true },
    '<rect x="1" y="2.33" width="30" height="4" fill="none" stroke="subject" stroke-width="1.5" stroke-dasharray="4 3"/>',
  ],
  [
    { mark: 'path', d: ['M', 0, 0, 'H', 4], fill: 'ground', stroke: 'context', isDashed: true, opacity: 0.25 },
    '<path d="M0 0H4" fill="ground" stroke="context" stroke-width="1" stroke-dasharray="4 3" opacity="0.25"/>',
  ],
  [
    { mark: 'circle', cx: 5, cy: 6, r: 4, stroke: 'subject', isDashed: true },
    '<circle cx="5" cy="6" r="4" fill="none" stroke="subject" stroke-width="1" stroke-dasharray="2.01 1.13"/>',
  ],
  [
    { mark: 'rect', ...box, stroke: 'subject', isDashed: false },
    '<rect x="1" y="2.33" width="30" height="4" fill="none" stroke="subject" stroke-width="1"/>',
  ],
  [
    { mark: 'rect', ...box, fill: 'subject', isDashed: true },
    '<rect x="1" y="2.33" width="30" height="4" fill="subject"/>',
  ],
  [
    { mark: 'line', x1: 0, y1: 0, x2: 10, y2: 0, stroke: 'rule' },
    '<line x1="0" y1="0" x2="10" y2="0" stroke="rule" stroke-width="1"/>',
  ],
  [
    { mark: 'line', x1: -0.001, y1: 0, x2: 10, y2: 0, stroke: 'ink', strokeWidth: 1.5 },
    '<line x1="0" y1="0" x2="10" y2="0" stroke="ink" stroke-width="1.5"/>',
  ],
  [
    { mark: 'path', d: ['M', 0, 0, 'L', 4, 4], stroke: 'ink' },
    '<path d="M0 0L4 4" fill="none" stroke="ink" stroke-width="1"/>',
  ],
  [
    { mark: 'path', d: ['M', 0.125, -7.3333, 'H', 10.999, 'V', 1e-7, 'L', -1e-7, 2, 'Z'], fill: 'subject' },
    '<path d="M0.13 -7.33H11V0L0 2Z" fill="subject"/>',
  ],
  [{ mark: 'circle', cx: 5, cy: 6, r: 4, fill: 'ink' }, '<circle cx="5" cy="6" r="4" fill="ink"/>'],
  [
    { mark: 'text', x: 1, y: 2, text: '近五分之一', size: 14, fill: 'ink' },
    '<text x="1" y="2" font-size="14" fill="ink">近五分之一</text>',
  ],
  [
    { mark: 'text', x: 1, y: 2, text: 'a', size: 14, weight: 700, anchor: 'end', fill: 'muted' },
    '<text x="1" y="2" font-size="14" font-weight="700" text-anchor="end" fill="muted">a</text>',
  ],
  [
    { mark: 'hatch', x: 10, y: 20, width: 12, height: 6, stroke: 'subject' },
    '<path d="M10 26L16 20M16 26L22 20" stroke="subject" stroke-width="1.5"/>',
  ],
  [
    { mark: 'hatch', x: 0, y: 0, width: 0, height: 6, stroke: 'subject' },
    '<path d="" stroke="subject" stroke-width="1.5"/>',
  ],
  [{ mark: 'group', marks: [] }, '<g></g>'],
  [{ mark: 'group', x: 0, y: 0, marks: [] }, '<g></g>'],
  [
    { mark: 'group', x: 16, y: 1.239, figure: 'exam-share', marks: [{ mark: 'circle', cx: 1, cy: 1, r: 1 }] },
    '<g data-figure="exam-share" transform="translate(16 1.24)"><circle cx="1" cy="1" r="1" fill="none"/></g>',
  ],
];

describe('elementOf makes of every mark the element that draws it', () => {
  test.each(MARKS)('$mark %#', (mark, xml) => {
    expect(svgText(elementOf(mark, COLOURS))).toBe(xml);
  });

  test('hatching stays inside its rectangle', () => {
    const { attributes } = elementOf({ mark: 'hatch', x: 3, y: 5, width: 41, height: 16, stroke: 'ink' }, COLOURS);
    const points = String(attributes['d']).match(/-?[\d.]+ -?[\d.]+/g) ?? [];
    expect(points.length).toBeGreaterThan(8);
    for (const point of points) {
      const [x = NaN, y = NaN] = point.split(' ').map(Number);
      expect([x >= 3, x <= 44, y >= 5, y <= 21]).toEqual([true, true, true, true]);
    }
  });
});

describe('pictureElement', () => {
  const scene = { width: 640, height: 100, marks: [], points: [] };
  const root = { colours: COLOURS, lang: 'zh-CN', fontFamily: 'Arial' };

  test('names its language, its fonts, and itself', () => {
    expect(svgText(pictureElement(scene, { ...root, name: '名' }))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 100" width="640" height="100" lang="zh-CN" font-family="Arial" role="img" aria-label="名"></svg>',
    );
  });

  test('without a name is hidden from readers who listen', () => {
    const xml = svgText(pictureElement(scene, root));
    expect(xml).toContain(' aria-hidden="true"');
    expect(xml).not.toContain('role=');
  });
});

describe('the colours of both themes', () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(Object.entries(THEMES))('%s: text reaches 4.5, marks reach 3', (_theme, colours) => {
    for (const ground of [colours.ground, colours.track]) {
      for (const words of [colours.ink, colours.muted]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
      for (const mark of [colours.subject, colours.context]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const mark of [colours.subject, colours.context])
      expect(contrast(colours.onMark, mark)).toBeGreaterThanOrEqual(4.5);
  });
});
