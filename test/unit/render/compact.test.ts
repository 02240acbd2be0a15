import { describe, expect, test } from 'vitest';
import { compactElements } from '../../../src/render/compact.js';
import { element } from '../../../src/render/element.js';
import { svgText } from '../../../src/render/svg-text.js';
import type { SvgElement } from '../../../src/render/tree.js';

const compact = (...elements: SvgElement[]) => compactElements(elements).map(svgText).join('');
const rect = (x: number, more = {}) =>
  element('rect', { x, y: 1.25, width: 8, height: 4, fill: '#ffffff', ...more }) as SvgElement;
const line = (x2: number, y2: number) =>
  element('line', { x1: 5, y1: 0, x2, y2, stroke: '#d5d9de', 'stroke-width': 1 }) as SvgElement;
const text = (words: string, more = {}) =>
  element('text', { x: 1, y: 20, 'font-size': 12, fill: '#555d66', ...more }, words) as SvgElement;
const group = (attributes: Record<string, string>, ...children: SvgElement[]) =>
  element('g', attributes, children) as SvgElement;

describe('compactElements', () => {
  test('writes one decimal and short colours', () => {
    expect(compact(rect(2.349))).toBe('<rect x="2.3" y="1.3" width="8" height="4" fill="#fff"/>');
  });

  test('writes squares of one colour as one path', () => {
    expect(compact(rect(0), rect(10), rect(20))).toBe(
      '<path d="M0 1.3h8v4h-8zM10 1.3h8v4h-8zM20 1.3h8v4h-8z" fill="#fff"/>',
    );
  });

  test('writes lines of one look as one path', () => {
    expect(compact(line(5, 9), line(9, 0), line(9, -9))).toBe(
      '<path d="M5 0v9M5 0h4M5 0l4-9" fill="none" stroke="#d5d9de" stroke-width="1"/>',
    );
  });

  test('writes circles of one size as one path', () => {
    const circle = (cx: number) => element('circle', { cx, cy: 3, r: 2, fill: '#1a1f24' }) as SvgElement;
    expect(compact(circle(5), circle(12))).toBe(
      '<path d="M3 3a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM10 3a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z" fill="#1a1f24"/>',
    );
  });

  test('keeps the order in which shapes are painted', () => {
    expect(compact(rect(0), text('a'), rect(10))).toMatch(/^<rect[^>]*\/><text[^>]*>a<\/text><rect[^>]*\/>$/);
  });

  test.each([
    ['another colour', rect(10, { fill: '#000000' })],
    ['what lets something through', rect(10, { opacity: 0.42 })],
    ['an outline over a fill', rect(10, { stroke: '#000000' })],
  ])('leaves %s alone', (_name, other) => {
    expect(compact(other, other, rect(0)).match(/<rect/g)).toHaveLength(_name === 'another colour' ? 1 : 3);
  });

  test('says once how words look', () => {
    expect(compact(text('a'), text('b'), text('c', { 'font-weight': 700 }))).toBe(
      '<g font-size="12" fill="#555d66"><text x="1" y="20">a</text><text x="1" y="20">b</text></g>' +
        '<text x="1" y="20" font-size="12" fill="#555d66" font-weight="700">c</text>',
    );
  });

  test('drops names of figures, and groups that were there for them', () => {
    const moved = group({ 'data-figure': 'a', transform: 'translate(3.25 4)' }, rect(0), rect(10));
    expect(compact(group({ 'data-figure': 'a' }, group({}, text('a'))), moved)).toBe(
      `${svgText(text('a'))}<g transform="translate(3.3 4)"><path d="M0 1.3h8v4h-8zM10 1.3h8v4h-8z" fill="#fff"/></g>`,
    );
  });
});
