import { describe, expect, it } from 'vitest';
import { labelsFit, layoutAxis } from '../../../src/layout/parts/axis.js';
import { flat } from './support.js';

const frame = (width: number, narrowest?: number) => ({
  width,
  language: 'en' as const,
  measure: flat,
  ...(narrowest !== undefined && { narrowest }),
});

/** Stops at even distances, each with a label of so many characters of 6 px. */
const stopsOf = (count: number, distance: number, letters: number) =>
  Array.from({ length: count }, (_, index) => ({ x: index * distance, label: String(index).padEnd(letters) }));

const place = { bottom: 100, rises: [] };

describe('layoutAxis', () => {
  it('centres labels on their stops, and keeps those at the edges inside', () => {
    const { labels } = layoutAxis(stopsOf(3, 150, 5), place, frame(300));
    expect(labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      [150, 'middle'],
      [300, 'end'],
    ]);
  });

  it('keeps the label of the origin, and counts the others that stay from there', () => {
    const labelled = (origin: number, width: number) =>
      layoutAxis(stopsOf(6, 40, 10), { ...place, origin }, frame(width)).labels.map(({ text }) => text.trim());
    expect(labelled(1, 200)).toEqual(['1', '5']);
    expect(labelled(0, 200)).toEqual(['0', '5']);
  });

  it('hangs all labels from the bottom on one line', () => {
    const { labels, height } = layoutAxis(stopsOf(3, 150, 5), place, frame(300));
    expect(new Set(labels.map(({ y }) => y)).size).toBe(1);
    expect(labels[0]!.y).toBeGreaterThan(100 + 12 * 0.88);
    expect(labels[0]!.y + 12 * 0.12).toBeLessThanOrEqual(100 + height);
  });

  it('leaves out every second label, or two of three, where they have no room, and keeps first and last', () => {
    const shown = (count: number, distance: number) =>
      layoutAxis(stopsOf(count, distance, 5), place, frame(400)).labels.map(({ text }) => parseInt(text));
    expect(shown(5, 60)).toEqual([0, 1, 2, 3, 4]);
    expect(shown(5, 30)).toEqual([0, 2, 4]);
    expect(shown(7, 20)).toEqual([0, 3, 6]);
    expect(shown(6, 30)).toEqual([0, 5]);
  });

  it('draws a grid line for every stop, labelled or not, on each rise', () => {
    const rises = [
      { top: 0, bottom: 30 },
      { top: 50, bottom: 80 },
    ];
    const { grid } = layoutAxis(stopsOf(5, 30, 5), { bottom: 100, rises }, frame(400));
    expect(grid).toHaveLength(10);
    expect(grid[5]).toEqual({ mark: 'line', x1: 0, y1: 50, x2: 0, y2: 80, stroke: 'rule' });
  });

  it('decides by the narrowest width which labels there are', () => {
    const narrowestStops = stopsOf(5, 30, 5);
    const { labels } = layoutAxis(stopsOf(5, 300, 5), { ...place, narrowestStops }, frame(1200, 120));
    expect(labels.map(({ x }) => x)).toEqual([0, 600, 1200]);
  });

  it('leaves out a label that is wider than the picture, and takes no stops', () => {
    expect(layoutAxis([{ x: 0, label: 'x'.repeat(90) }], place, frame(300)).labels).toEqual([]);
    expect(layoutAxis([], place, frame(300)).labels).toEqual([]);
  });
});

describe('labelsFit', () => {
  it('tells whether all labels have room beside each other', () => {
    expect(labelsFit(stopsOf(5, 60, 5), frame(400))).toBe(true);
    expect(labelsFit(stopsOf(5, 39, 5), frame(400))).toBe(false);
    expect(labelsFit(stopsOf(2, 60, 5), frame(1200, 80))).toBe(true);
    expect(labelsFit(stopsOf(2, 60, 5), frame(1200, 40))).toBe(false);
  });
});
