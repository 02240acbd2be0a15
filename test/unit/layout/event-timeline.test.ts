import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/core.js';
import { dated, datasetOf, events } from './extremes.js';
import { flatMarks, isText, plotOf, type Flat } from './support.js';

const textsOf = (marks: readonly Flat[], figure: string) =>
  marks.filter(isText).filter((mark) => mark.figure === figure);
const marksOf = (given: ReturnType<typeof events>, width = 360) =>
  flatMarks(plotOf(datasetOf(given), 'it', { width }).marks);
const circlesOf = (marks: readonly Flat[], figure: string) =>
  marks.filter((mark): mark is Extract<Flat, { mark: 'circle' }> => mark.mark === 'circle' && mark.figure === figure);
const centre = (mark: Extract<Flat, { mark: 'circle' }>) => ({ x: mark.cx + mark.dx, y: mark.cy + mark.dy });

const YEAR = events({
  a: dated('甲', { on: '2024-01-01' }),
  b: dated('乙', { on: '2024-01-03' }),
  c: dated('丙', { on: '2024-12-31' }),
});

describe('eventTimeline.layout', () => {
  it('keeps marks true to scale while words are set apart', () => {
    const marks = marksOf(YEAR);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => centre(circlesOf(marks, id)[0]!));
    expect(b!.x).toBeCloseTo(a!.x, 6);
    expect((b!.y - a!.y) / (c!.y - a!.y)).toBeCloseTo(2 / 365, 6);
    const [first, second] = ['a', 'b'].map((id) => textsOf(marks, id)[0]!);
    expect(second!.y + second!.dy - first!.y - first!.dy).toBeGreaterThanOrEqual(16);
  });

  it('lies down where every event has a column of words, and keeps the scale there', () => {
    const marks = marksOf(YEAR, 900);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => centre(circlesOf(marks, id)[0]!));
    expect(b!.y).toBeCloseTo(a!.y, 6);
    expect((b!.x - a!.x) / (c!.x - a!.x)).toBeCloseTo(2 / 365, 6);
    const starts = ['a', 'b', 'c'].map((id) => textsOf(marks, id)[0]!.x);
    expect([...starts].sort((x, y) => x - y)).toEqual(starts);
  });

  it('tells events in the order of time, whatever the order of the dataset', () => {
    const given = events({ late: dated('晚', { on: '2024-05-01' }), early: dated('早', { by: '2024-02' }) });
    const { points } = plotOf(datasetOf(given), 'it', { width: 360 });
    expect(points.map(({ figure }) => figure)).toEqual(['early', 'late']);
  });

  it('puts no dot on a date that is only bounded, but a bracket', () => {
    for (const when of [{ by: '2024-03-31' }, { before: '2024-03-08' }, { after: '2024-03-31' }]) {
      const marks = marksOf(events({ a: dated('甲', when), b: dated('乙', { on: '2024-06-01' }) }));
      expect(circlesOf(marks, 'a')).toEqual([]);
      expect(marks.some((mark) => mark.mark === 'path' && mark.figure === 'a' && mark.fill === undefined)).toBe(true);
      expect(circlesOf(marks, 'b')).toHaveLength(1);
    }
  });

  it('hatches a month over its true extent', () => {
    const marks = marksOf(
      events({
        a: dated('甲', { on: '2024-01-01' }),
        m: dated('乙', { in: '2024-06' }),
        z: dated('丙', { on: '2024-12-31' }),
      }),
    );
    const [start, end] = ['a', 'z'].map((id) => centre(circlesOf(marks, id)[0]!).y);
    const hatch = marks.find(
      (mark): mark is Extract<Flat, { mark: 'hatch' }> => mark.mark === 'hatch' && mark.figure === 'm',
    )!;
    const day = (end! - start!) / 365;
    expect(hatch.y + hatch.dy - start!).toBeCloseTo(151.5 * day, 1);
    expect(hatch.height).toBeCloseTo(30 * day, 1);
  });

  it('tells days that are not printed apart', () => {
    const marks = flatMarks(plotOf(zhejiang2024, 'year-2024', { width: 360 }).marks);
    const dashed = marks.filter((mark) => mark.mark === 'circle' && mark.isDashed).map(({ figure }) => figure);
    expect(dashed).toEqual(['province-office']);
  });
});

describe('eventTimeline.sentence', () => {
  it('tells the events in order, with their dates as printed', () => {
    expect(wordChart(zhejiang2024, 'milestones', 'en').sentence).toMatch(/^November 2013 \(supplement\): .*July 2024/);
    const zh = wordChart(zhejiang2024, 'year-2024', 'zh').sentence;
    for (const phrase of ['2024年1月12日', '3月8日前', '到3月底', '11月5日至6日', '8名']) expect(zh).toContain(phrase);
  });
});
