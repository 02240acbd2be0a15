import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, RESERVE, textWidth } from '../../../src/layout/parts/measure.js';

const em = (text: string, weight: 400 | 700 = 400): number => textWidth(text, { size: 1, weight });

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['社会工作', 4],
    ['，。：；！？（）《》「」', 12],
    ['“儿童”‘甲’', 7],
    ['24.4万余', 3.943],
    ['近2000万', 4.22],
    ['2024年1月12日', 6.885],
    ['18%', 2.031],
    ['—', 0.894],
    ['——', 1.676],
    ['1—3', 2.004],
    ['1—3月', 3.11],
    ['中——国', 4],
    ['儿童——', 4],
    ['A—B', 2.265],
    ['……', 2],
    ['‰≈≥·…￥', 6],
    ['１２％', 3],
    ['あア', 2],
    ['한글', 1.84],
    ['é', 0.554],
    ['e\u0301', 0.554],
    ['𠀀𠀁', 2],
    ['\u200b\u200d\u00ad\ufe0f', 0],
    ['ﾊﾟ', 1],
  ])('%s is %f em wide', (text, width) => {
    expect(Math.abs(em(text) - width)).toBeLessThanOrEqual(width * 0.03);
  });

  it('knows that bold Latin is wider and bold Han is not', () => {
    expect(em('12 million', 700) / em('12 million')).toBeCloseTo(1.06, 1);
    expect(em('社会工作', 700)).toBe(4);
  });

  it('takes 400 for the weight that is not given', () => {
    expect(textWidth('abc', { size: 12 })).toBe(textWidth('abc', { size: 12, weight: 400 }));
  });

  it('gives letters of other scripts and emoji a sensible width', () => {
    for (const text of ['ж', 'ก', 'ع', 'अ', 'æ']) expect(em(text)).toBeCloseTo(0.6, 0);
    expect(em('😀')).toBeGreaterThanOrEqual(1);
    expect(em('\ud83d')).toBeGreaterThan(0);
  });

  it('grows with the size, is never negative and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 99 }), (text, size) => {
        expect(textWidth(text, { size })).toBeGreaterThanOrEqual(0);
        expect(textWidth(text, { size })).toBeCloseTo(em(text) * size, 6);
      }),
    );
  });
});

describe('measureText', () => {
  it('keeps a reserve for digits and Latin letters', () => {
    expect(measureText('2024', { size: 10 })).toBeCloseTo(22.2 * (1 + RESERVE), 6);
    expect(measureText('12 million', { size: 10 })).toBeCloseTo(em('12 million') * 10 * (1 + RESERVE), 6);
  });

  it('keeps none for Han characters, whose width no font changes', () => {
    expect(measureText('社会工作，', { size: 10 })).toBe(50);
  });

  it('measures a megabyte in a moment', () => {
    const long = '近2000万名—é'.repeat(120_000);
    const start = performance.now();
    expect(measureText(long, { size: 12 })).toBeGreaterThan(1e6);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
