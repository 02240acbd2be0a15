import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/layout/frame.js';
import { layoutPicture, type PictureWords } from '../../../src/layout/picture.js';
import type { Scene } from '../../../src/marks/scene.js';
import { flat, flatMarks, isText } from './support.js';

const words: PictureWords = {
  title: 'Title',
  subtitle: 'Subtitle',
  takeaway: 'Takeaway',
  reading: 'Reading',
  notes: ['First note', 'Second note'],
  corrections: ['Correction'],
  source: 'Source',
};

const plot = (frame: Frame): Scene => ({
  width: frame.width,
  height: 50,
  marks: [{ mark: 'rect', x: 0, y: 0, width: frame.width, height: 50, fill: 'subject' }],
  points: [{ figure: 'it', x: 0, y: 10, width: frame.width, height: 30 }],
});

const picture = (given: Partial<PictureWords> = {}, frame: Partial<Frame> = {}) =>
  layoutPicture({ ...words, ...given }, plot, { width: 360, language: 'en', measure: flat, ...frame });

const texts = (scene: Scene) => flatMarks(scene.marks).filter(isText);

describe('layoutPicture', () => {
  it('puts title, subtitle, takeaway, reading, plot, notes, corrections and source below each other', () => {
    const scene = picture();
    const shown = ['Title', 'Subtitle', 'Takeaway', 'Reading', 'First note', 'Second note', 'Correction', 'Source'];
    expect(texts(scene).map(({ text }) => text)).toEqual(shown);
    const ys = texts(scene).map(({ y }) => y);
    expect([...ys].sort((a, b) => a - b)).toEqual(ys);
    const rect = flatMarks(scene.marks).find((mark) => mark.mark === 'rect' && mark.fill === 'subject')!;
    expect(rect.dy).toBeGreaterThan(ys[3]!);
    expect(rect.dy + 50).toBeLessThan(ys[4]!);
  });

  it('writes takeaway and corrections in the tone of the message, and notes in that of secondary words', () => {
    const tones = texts(picture()).map(({ text, fill }) => [text, fill]);
    expect(tones).toContainEqual(['Second note', 'muted']);
    expect(tones).toContainEqual(['Correction', 'ink']);
    expect(tones).toContainEqual(['Takeaway', 'ink']);
  });

  it('paints the ground first, over all of the picture', () => {
    const scene = picture();
    expect(scene.marks[0]).toEqual({ mark: 'rect', x: 0, y: 0, width: 360, height: scene.height, fill: 'ground' });
  });

  it('gives the plot the width between its margins, and the same margins at the narrowest width', () => {
    const frames: Frame[] = [];
    const keep = (frame: Frame) => {
      frames.push(frame);
      return plot(frame);
    };
    layoutPicture(words, keep, { width: 700, narrowest: 320, language: 'en', measure: flat });
    layoutPicture(words, keep, { width: 360, language: 'en', measure: flat });
    expect(frames.map(({ width, narrowest }) => [width, narrowest])).toEqual([
      [668, 288],
      [328, 328],
    ]);
  });

  it('moves points with the plot', () => {
    const scene = picture();
    const { dx, dy } = flatMarks(scene.marks).find((mark) => mark.mark === 'rect' && mark.fill === 'subject')!;
    expect(scene.points).toEqual([{ figure: 'it', x: dx, y: dy + 10, width: 328, height: 30 }]);
  });

  it('leaves no gap for words that are missing', () => {
    const without = picture({ subtitle: '', takeaway: '', reading: '', notes: [], corrections: [] });
    expect(texts(without).map(({ text }) => text)).toEqual(['Title', 'Source']);
    expect(without.height).toBeLessThan(picture().height - 4 * 12);
  });

  it('breaks its words at the narrowest width', () => {
    const title = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const narrow = texts(picture({ title }, { width: 1200, narrowest: 280 })).map(({ text }) => text);
    expect(narrow).toEqual(texts(picture({ title }, { width: 280 })).map(({ text }) => text));
    expect(narrow.length).toBeGreaterThan(6);
  });
});
