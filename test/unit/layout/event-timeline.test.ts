import { describe, expect, it } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/core.js';
import type { When } from '../../../src/dataset/when.js';
import type { Scene } from '../../../src/marks/scene.js';
import { datasetOf, events } from './given-charts.js';
import { counted, dated } from './given-figures.js';
import { commandsOf, flatMarks, isText, LANGUAGES, MEASURES, plotOf, type Flat } from './support.js';

const textsIn = (marks: Scene['marks']) =>
  flatMarks(marks)
    .filter(isText)
    .map(({ text }) => text)
    .join(' ');
const lettersOf = (text: string) => text.replace(/[\s·]/g, '');
const textsOf = (marks: readonly Flat[], figure: string) =>
  marks.filter(isText).filter((mark) => mark.figure === figure);
const marksOf = (given: ReturnType<typeof events>, width = 360) =>
  flatMarks(plotOf(datasetOf(given), 'it', { width }).marks);
const circlesOf = (marks: readonly Flat[], figure: string) =>
  marks.filter((mark): mark is Extract<Flat, { mark: 'circle' }> => mark.mark === 'circle' && mark.figure === figure);
const centre = (mark: Extract<Flat, { mark: 'circle' }>) => ({ x: mark.cx + mark.dx, y: mark.cy + mark.dy });

/** Which way the feet of the bracket of a figure point along an upright rail: −1 up to the past, 1 down to the future. */
function bracketWay(marks: readonly Flat[], figure: string): number {
  const [bracket, ...others] = marks.filter(
    (mark): mark is Extract<Flat, { mark: 'path' }> =>
      mark.mark === 'path' && mark.figure === figure && mark.stroke === 'subject',
  );
  expect(others).toEqual([]);
  const [foot, corner, otherCorner, otherFoot] = commandsOf(bracket!.d).map(({ numbers }) => numbers[1]!);
  expect([otherCorner, otherFoot]).toEqual([corner, foot]);
  return Math.sign(foot! - corner!);
}

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

  it('turns the feet of a bracket to where the day lies: back from a deadline, on from a day after which it was', () => {
    const ways = [{ by: '2024-03-31' }, { before: '2024-03-08' }, { after: '2024-03-31' }].map((when) =>
      bracketWay(marksOf(events({ a: dated('甲', when), b: dated('乙', { on: '2024-06-01' }) })), 'a'),
    );
    expect(ways).toEqual([-1, -1, 1]);
  });

  it('draws days in a row as long as they were, with the ends of a dot', () => {
    const marks = marksOf(
      events({
        a: dated('甲', { on: '2024-01-01' }),
        d: dated('乙', { on: '2024-05-01', until: '2024-06-30' }),
        z: dated('丙', { on: '2024-12-31' }),
      }),
    );
    const [start, end] = ['a', 'z'].map((id) => centre(circlesOf(marks, id)[0]!).y);
    const pill = marks.find(
      (mark): mark is Extract<Flat, { mark: 'path' }> =>
        mark.mark === 'path' && mark.figure === 'd' && mark.fill === 'subject',
    )!;
    const ys = commandsOf(pill.d).flatMap(({ numbers }) => numbers.slice(1));
    const { r } = circlesOf(marks, 'a')[0]!;
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo((60 / 365) * (end! - start!) + 2 * r, 1);
    expect(circlesOf(marks, 'd')).toEqual([]);
  });

  it('draws units by what is known of all of them: a stretch, a deadline, or nothing on the rail', () => {
    const drawn = (units: readonly object[]) => {
      const marks = marksOf(events({ u: counted(units), z: dated('丙', { on: '2024-12-31' }) }));
      const own = marks.filter(({ figure, mark }) => figure === 'u' && mark !== 'text');
      return { marks, names: own.map(({ mark }) => mark) };
    };
    const [by, on] = [{ when: { by: '2024-03-31' } }, { when: { on: '2024-02-01' } }];
    expect(drawn([on, { when: { on: '2024-03-01' } }, {}]).names).toContain('hatch');
    const deadline = drawn([by, on, {}]);
    expect(deadline.names).not.toContain('hatch');
    expect(bracketWay(deadline.marks, 'u')).toBe(-1);
    expect(drawn([by, { when: { after: '2024-05-31' } }]).names).toEqual([]);
    expect(drawn([{}, {}]).names).toEqual([]);
  });

  it('leaves no room for a rail where no event has a date', () => {
    const marks = marksOf(events({ a: counted([{}, {}]), b: counted([{}]) }));
    expect(marks.every((mark) => isText(mark) && mark.x + mark.dx === 0)).toBe(true);
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

  it.each([360, 900])(
    'paints no stretch over a known day or a bracket at %i px, and no long one over a short one',
    (width) => {
      const marks = marksOf(
        events({
          day: dated('甲', { on: '2019-01-07' }),
          days: dated('乙', { on: '2019-01-06', until: '2019-01-20' }),
          by: dated('丙', { by: '2019-01-10' }),
          month: dated('丁', { in: '2019-01' }),
          year: dated('戊', { in: '2019' }),
        }),
        width,
      );
      const onRail = marks.filter(
        ({ mark, ...paint }) => mark !== 'text' && 'stroke' in paint && paint.stroke !== 'rule',
      );
      const painted = onRail
        .filter((mark) => !('stroke' in mark && mark.stroke === 'muted'))
        .map(({ figure }) => figure);
      expect([...new Set(painted)]).toEqual(['year', 'month', 'by', 'days', 'day']);
    },
  );

  it('names events of one label by their place', () => {
    const strike = (place: string, on: string) => ({
      ...dated('罢工', { on }),
      label: { zh: '罢工', en: 'strike' },
      place: { zh: place, en: place },
    });
    const given = datasetOf(events({ a: strike('Paris', '2024-03-01'), b: strike('Lyon', '2024-04-02') }));
    const told = textsIn(plotOf(given, 'it', { width: 360 }).marks);
    expect(told).toContain('Strike (Paris)');
    expect(told).toContain('Strike (Lyon)');
    expect(wordChart(given, 'it', 'en').sentence).toBe('1 March 2024: strike in Paris; 2 April: strike in Lyon.');
    expect(wordChart(given, 'it', 'zh').sentence).toContain('Paris罢工；');
    const same = datasetOf(events({ a: strike('Paris', '2024-03-01'), b: strike('Paris', '2024-04-02') }));
    expect(wordChart(same, 'it', 'en').sentence).toBe('1 March 2024: strike; 2 April: strike.');
    expect(textsIn(plotOf(same, 'it', { width: 360 }).marks)).not.toContain('Paris');
  });

  it('sets a dashed dot off from the hatching behind it', () => {
    const of = (when: object) => ({
      label: { zh: '甲', en: 'a' },
      when,
      origin: { type: 'supplement', source: { zh: '年鉴', en: 'a yearbook' } },
    });
    const marks = marksOf(events({ day: of({ on: '2019-01-07' }), year: of({ in: '2019' }) }));
    const [ring, dot, ...others] = circlesOf(marks, 'day');
    expect([ring!.fill, ring!.stroke, dot!.isDashed, others.length]).toEqual(['ground', undefined, true, 0]);
    expect(ring!.r).toBeGreaterThan(dot!.r + 2);
    expect(centre(ring!)).toEqual(centre(dot!));
  });

  it('tells days that are not printed apart', () => {
    const marks = flatMarks(plotOf(zhejiang2024, 'year-2024', { width: 360 }).marks);
    const dashed = marks.filter((mark) => mark.mark === 'circle' && mark.isDashed).map(({ figure }) => figure);
    expect(dashed).toEqual(['province-office']);
  });
});

describe('eventTimeline.reading', () => {
  const readingOf = (...dates: readonly When[]) => {
    const figures = Object.fromEntries(dates.map((when, index) => [`f${index}`, dated(`甲${index}`, when)]));
    return wordChart(datasetOf(events(figures)), 'it', 'en').reading;
  };
  const scale = 'Marks are true to scale; thin lines lead to their words.';

  it('tells the marks that are drawn, and no other', () => {
    expect(readingOf({ on: '2024-03-01' })).toBe(`Dot: the day is known. ${scale}`);
    expect(readingOf({ in: '2024-03' }, { in: '2024-05' })).toBe(
      `Hatched: within this stretch, which day is not reported. ${scale}`,
    );
    expect(readingOf({ by: '2024-03' }, { on: '2024-05-01' })).toBe(
      `Dot: the day is known. Bracket: some day on its open side. ${scale}`,
    );
    expect(wordChart(datasetOf(events({ a: counted([{}]) })), 'it', 'zh').reading).toBe('');
  });
});

describe('eventTimeline.sentence', () => {
  it('says nothing that the plot does not write out, so that a page need not show both', () => {
    for (const language of LANGUAGES) {
      for (const id of ['milestones', 'year-2024']) {
        for (const width of [320, 1200]) {
          const chart = wordChart(zhejiang2024, id, language);
          expect(chart.type.saysAll).toBe(true);
          const plot = plotOf(zhejiang2024, id, { width, language, measure: MEASURES.measureText });
          const written = lettersOf(textsIn(plot.marks)).toLowerCase();
          for (const part of chart.sentence.split(/[；;：:()（）。.]/)) {
            // The year, which the first date of the sentence has, stands on the rail.
            const said = lettersOf(part.replace(/^2024年| 2024$/, '')).toLowerCase();
            expect(written, `${language}: ${part}`).toContain(said);
          }
        }
      }
    }
  });

  it('tells the events in order, with their dates as printed', () => {
    expect(wordChart(zhejiang2024, 'milestones', 'en').sentence).toMatch(/^November 2013 \(supplement\): .*July 2024/);
    const zh = wordChart(zhejiang2024, 'year-2024', 'zh').sentence;
    for (const phrase of ['2024年1月12日', '3月8日前', '到3月底', '11月5日至6日', '8名']) expect(zh).toContain(phrase);
  });
});
