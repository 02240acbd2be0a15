import { describe, expect, test } from 'vitest';
import type { Mark, PathPiece } from '../../../src/marks/scene.js';
import { fluidPicture } from '../../../src/render/fluid-picture.js';
import { svgText } from '../../../src/render/svg-text.js';
import { THEMES } from '../../../src/render/theme.js';

const root = { colours: THEMES.light, lang: 'zh-CN', fontFamily: 'serif' };
const scene = (width: number, marks: readonly Mark[]) => ({ width, height: 60, marks, points: [] });
const write = (marksAt: (width: number) => Mark) =>
  svgText(fluidPicture([scene(200, [marksAt(200)]), scene(400, [marksAt(400)])], root)).replace(
    /^.*?\/>|<\/svg>$/g,
    '',
  );

// What the pictures look like is held by a component test in browsers.
describe('fluidPicture', () => {
  test('is as wide as its room and as high as its scene, on its own ground', () => {
    const svg = svgText(fluidPicture([scene(200, []), scene(400, [])], root));
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="60" overflow="visible" lang="zh-CN" font-family="serif" aria-hidden="true"><rect width="100%" height="100%" fill="#ffffff"/></svg>',
    );
  });

  test('writes a place in px, in percent, or as both', () => {
    const text = (x: (width: number) => number) =>
      write((width) => ({ mark: 'text', x: x(width), y: 20, text: 'a', size: 12, fill: 'ink' }));
    expect(text(() => 30)).toBe('<text x="30" y="20" font-size="12" fill="#1a1f24">a</text>');
    expect(text((width) => width * 0.25)).toBe('<text x="25%" y="20" font-size="12" fill="#1a1f24">a</text>');
    expect(text((width) => width * 0.25 - 8)).toBe(
      '<text x="25%" y="20" font-size="12" fill="#1a1f24" transform="translate(-8)">a</text>',
    );
  });

  test('writes a length in percent where it is nothing but that', () => {
    expect(write((width) => ({ mark: 'rect', x: 9, y: 0, width: width / 2, height: 8, fill: 'ink' }))).toBe(
      '<rect x="9" y="0" width="50%" height="8" fill="#1a1f24"/>',
    );
  });

  test('refuses marks that become others', () => {
    const line: Mark = { mark: 'line', x1: 0, x2: 9, y1: 0, y2: 0, stroke: 'ink' };
    const dot: Mark = { mark: 'circle', cx: 4, cy: 4, r: 4, fill: 'ink' };
    const draw = (narrow: readonly Mark[], wide: readonly Mark[]) => () =>
      fluidPicture([scene(200, narrow), scene(400, wide)], root);
    expect(draw([line], [line, line])).toThrow('1 marks become 2');
    expect(draw([line], [dot])).toThrow('a line becomes something else');
    expect(draw([{ ...line, x2: 100, y2: 30 }], [{ ...line, x2: 200, y2: 30 }])).toThrow('a slanted line');
    const path = (...d: PathPiece[]): Mark => ({ mark: 'path', d, fill: 'ink' });
    const triangle = (x: number) => path('M', 0, 0, 'L', x, 30, 'Z');
    expect(draw([triangle(100)], [triangle(200)])).toThrow('a filled path');
    expect(draw([path('M', 0, 0, 'H', 9)], [path('M', 0, 0, 'H', 9, 'H', 20)])).toThrow('a path has other corners');
  });
});
