import { describe, expect, it } from 'vitest';
import { narrowestFrame, narrowestWidth } from '../../../src/layout/parts/narrowest.js';
import { stackRows } from '../../../src/layout/parts/stack.js';
import { baseline, lineHeight, TYPE } from '../../../src/layout/parts/type-scale.js';
import { placeWords } from '../../../src/layout/parts/words-block.js';
import { flat } from './support.js';

const frame = { width: 600, language: 'en', measure: flat } as const;

describe('narrowestWidth', () => {
  it('is the narrowest width that is asked for, and never more than the width', () => {
    expect(narrowestWidth(frame)).toBe(600);
    expect(narrowestWidth({ ...frame, narrowest: 320 })).toBe(320);
    expect(narrowestWidth({ ...frame, narrowest: 900 })).toBe(600);
    expect(narrowestFrame({ ...frame, narrowest: 320 }).width).toBe(320);
  });
});

describe('TYPE', () => {
  it('has no text under 12 px and lines with the air that Chinese wants', () => {
    for (const style of Object.values(TYPE)) {
      expect(style.size).toBeGreaterThanOrEqual(12);
      const height = lineHeight(style) / style.size;
      // The display size has lines of its own: large letters need less air.
      expect(height).toBeGreaterThanOrEqual(style.size < 24 ? 1.4 : 1.2);
      expect(height).toBeLessThanOrEqual(1.6);
    }
  });

  it('keeps letters inside their line', () => {
    for (const style of Object.values(TYPE)) {
      expect(baseline(style) - style.size * 0.88).toBeGreaterThanOrEqual(0);
      expect(baseline(style) + style.size * 0.12).toBeLessThanOrEqual(lineHeight(style));
    }
  });
});

describe('placeWords', () => {
  const place = { x: 7, y: 30, style: TYPE.body, fill: 'ink', room: 60 } as const;

  it('sets lines below each other from x and y, as high as their number', () => {
    const { marks, height } = placeWords('one two three four', place, frame);
    expect(marks.map(({ text }) => text)).toEqual(['one two', 'three four']);
    expect(marks.map(({ x }) => x)).toEqual([7, 7]);
    expect(marks[1]!.y - marks[0]!.y).toBe(lineHeight(TYPE.body));
    expect(marks[0]!.y).toBe(30 + baseline(TYPE.body));
    expect(height).toBe(2 * lineHeight(TYPE.body));
    expect(marks[0]).toMatchObject({ size: 14, weight: 400, fill: 'ink' });
  });

  it('leaves the dot between facts out where a line ends there, and no other', () => {
    const textsOf = (text: string) => placeWords(text, place, frame).marks.map(({ text: line }) => line);
    expect(textsOf('one two · three')).toEqual(['one two', 'three']);
    expect(textsOf('one · two three')).toEqual(['one · two', 'three']);
    expect(textsOf('one two three ·')).toEqual(['one two', 'three ·']);
  });

  it('takes no height for no words', () => {
    expect(placeWords('', place, frame)).toEqual({ marks: [], height: 0 });
    expect(placeWords('  ', place, frame)).toEqual({ marks: [], height: 0 });
  });
});

describe('stackRows', () => {
  it('tells each row where the one before it ends, and keeps marks and points in order', () => {
    const begins: number[] = [];
    const rows = stackRows(
      [10, 20, 30],
      (height, y) => {
        begins.push(y);
        const point = { figure: `f${height}`, x: 0, y, width: 1, height };
        return { width: 600, height, marks: [{ mark: 'group', figure: `f${height}`, marks: [] }], points: [point] };
      },
      frame,
    );
    expect(begins).toEqual([0, 10, 30]);
    expect(rows).toMatchObject({ width: 600, height: 60 });
    expect(rows.points.map(({ figure }) => figure)).toEqual(['f10', 'f20', 'f30']);
    expect(rows.marks).toHaveLength(3);
  });

  it('is empty without rows', () => {
    expect(stackRows([], () => ({ width: 0, height: 9, marks: [], points: [] }), frame)).toMatchObject({
      height: 0,
      marks: [],
    });
  });
});
