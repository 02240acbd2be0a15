import { describe, expect, it } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { dayText, readDate } from '../../../src/dataset/day.js';
import { EXTREMES } from './extremes.js';
import { datedChart, datasetOf } from './given-charts.js';
import { counted, dated } from './given-figures.js';
import { commandsOf, flatMarks, isText, LANGUAGES, MEASURES, piecesOf, plotOf, WIDTHS, type Flat } from './support.js';

const FIRST = readDate('2024-01-01')!.first;

const timelines = [
  { name: 'county-rollout', dataset: zhejiang2024, chart: 'county-rollout' },
  ...Object.entries(EXTREMES)
    .filter(([, { charts }]) => JSON.stringify(charts).includes('rollout-timeline'))
    .map(([name, given]) => ({ name, dataset: datasetOf(given), chart: 'it' })),
];

describe.each(timelines)('rolloutTimeline.layout, $name', ({ dataset, chart }) => {
  it('draws as many circles for a figure as it has known days: one or none', () => {
    for (const language of LANGUAGES) {
      const marks = flatMarks(plotOf(dataset, chart, { width: 360, language }).marks);
      for (const id of Object.values(dataset.charts[chart]!.figures).flat()) {
        const { when, units } = dataset.figures[id]!;
        const circles = marks.filter(({ mark, figure }) => mark === 'circle' && figure === id);
        expect(circles).toHaveLength(when && 'on' in when && !units ? 1 : 0);
      }
    }
  });

  it('draws lines and paths that run across or down, never from one observation to the next', () => {
    for (const width of WIDTHS) {
      for (const mark of flatMarks(plotOf(dataset, chart, { width }).marks)) {
        if (mark.mark === 'line') expect(mark.x1 === mark.x2 || mark.y1 === mark.y2).toBe(true);
        if (mark.mark !== 'path') continue;
        for (const [x1, y1, x2, y2] of piecesOf(mark.d)) expect(x1 === x2 || y1 === y2).toBe(true);
      }
    }
  });
});

const marksOf = (marks: readonly Flat[], figure: string, name: Flat['mark']) =>
  marks.filter((mark) => mark.figure === figure && mark.mark === name);

describe('rolloutTimeline.layout', () => {
  it('hatches every deadline of the built-in roll-out from the same moment, just after the dot of the start', () => {
    const marks = flatMarks(plotOf(zhejiang2024, 'county-rollout', { width: 768 }).marks);
    const [dot] = marksOf(marks, 'mobilisation', 'circle') as [Extract<Flat, { mark: 'circle' }>];
    const [cities] = marksOf(marks, 'city-offices', 'hatch') as [Extract<Flat, { mark: 'hatch' }>];
    const [counties] = marksOf(marks, 'county-offices', 'hatch') as [Extract<Flat, { mark: 'hatch' }>];
    expect(cities.x).toBe(counties.x);
    expect(cities.x).toBeGreaterThan(dot.cx);
    expect(cities.x - dot.cx).toBeLessThan(10);
    expect(counties.width).toBeGreaterThan(cities.width);
  });

  it('writes name, quantity and date of each row, and on top the start with its date', () => {
    const textsIn = (language: 'zh' | 'en') =>
      flatMarks(plotOf(zhejiang2024, 'county-rollout', { width: 768, language }).marks)
        .filter(isText)
        .filter(({ figure }) => figure !== undefined)
        .map(({ text }) => text);
    expect(textsIn('zh')).toEqual([
      ...['省委社会工作部', '第2个工作日（1月16日，推算）'],
      ...['市委社会工作部 · 11个设区市', '3月8日前'],
      ...['县级党委社会工作部 · 全部县(市、区)', '到3月底'],
      '全省机构改革动员大会 2024年1月12日',
    ]);
    expect(textsIn('en')).toEqual([
      ...['Department of the province', '2nd working day (16 January, derived)'],
      ...['Departments of the cities · 11 prefecture-level cities', 'before 8 March'],
      ...['Departments of all counties', 'by the end of March'],
      'Provincial reform meeting, 12 January',
    ]);
  });

  it('stands words beside the line of the start, never across it', () => {
    for (const width of WIDTHS) {
      const marks = flatMarks(
        plotOf(zhejiang2024, 'county-rollout', { width, language: 'zh', measure: MEASURES.measureText }).marks,
      );
      const [line] = marks.filter((mark) => mark.mark === 'line' && mark.stroke === 'ink') as [
        Extract<Flat, { mark: 'line' }>,
      ];
      for (const mark of marks.filter((one) => one.figure !== undefined).filter(isText)) {
        if (mark.anchor === 'start') expect(mark.x).toBeGreaterThan(line.x1);
      }
    }
  });

  it('draws a start that is no known day as a row of its own, without line', () => {
    const dataset = datasetOf(EXTREMES['a start that is a month']!);
    const marks = flatMarks(plotOf(dataset, 'it', { width: 360 }).marks);
    expect(marksOf(marks, 's', 'hatch')).toHaveLength(1);
    expect(marks.filter((mark) => mark.mark === 'line' && mark.stroke === 'ink')).toEqual([]);
  });

  it('draws a start whose line would leave little room for words as a row, too', () => {
    const dataset = datasetOf(EXTREMES['a start that lasts nearly to the end']!);
    const marks = flatMarks(plotOf(dataset, 'it', { width: 360 }).marks);
    expect(marksOf(marks, 's', 'circle')).toHaveLength(1);
    expect(marks.filter((mark) => mark.mark === 'line' && mark.stroke === 'ink')).toEqual([]);
  });

  it('lets units count from the start on, not before', () => {
    const dataset = datasetOf(EXTREMES['ninety units']!);
    const marks = flatMarks(plotOf(dataset, 'it', { width: 700 }).marks);
    const [hatch] = marksOf(marks, 'a', 'hatch') as [Extract<Flat, { mark: 'hatch' }>];
    for (const path of marksOf(marks, 'b', 'path') as Extract<Flat, { mark: 'path' }>[]) {
      const [, first] = commandsOf(path.d);
      expect(first!.numbers[0]).toBeGreaterThanOrEqual(hatch.x - 0.01);
    }
  });

  it('shows the date of a level beside its units and lets it bound those without one', () => {
    const units = [{}, {}];
    const printed = { quantity: '2个县', when: '到3月底' };
    const given = datedChart({ a: counted(units, { printed, when: { by: '2024-03-31' } }) });
    const marks = flatMarks(plotOf(datasetOf(given), 'it', { width: 360, language: 'zh' }).marks);
    expect(marks.filter(isText).map(({ text }) => text)).toContain('到3月底');
    const solid = marks.filter((mark): mark is Extract<Flat, { mark: 'path' }> => mark.mark === 'path')[1]!;
    expect(commandsOf(solid.d).length).toBeGreaterThan(4);
  });

  it('names no day on the axis where nothing has a date', () => {
    const texts = flatMarks(plotOf(datasetOf(EXTREMES['units without dates']!), 'it', { width: 360 }).marks)
      .filter(isText)
      .map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/19\d\d/);
  });

  it('names the year in every date as soon as dates lie in different years', () => {
    const given = datedChart({
      a: dated('甲', { in: '2013-11' }, '十一月'),
      b: dated('乙', { by: '2024-03-31' }, '三月'),
    });
    const texts = flatMarks(plotOf(datasetOf(given), 'it', { width: 700, language: 'en' }).marks).filter(isText);
    const shown = texts.map(({ text }) => text);
    expect(shown).toContain('November 2013');
    expect(shown.some((text) => text.startsWith('by ') && text.endsWith('2024'))).toBe(true);
  });

  it('names no year beside a date that ends with it', () => {
    const given = datedChart({
      a: dated('甲', { on: '2024-03-08' }, '2024年3月8日'),
      b: dated('乙', { by: '2024-12-31' }, '到年底'),
    });
    const dataset = datasetOf(given);
    const texts = flatMarks(plotOf(dataset, 'it', { width: 700, language: 'en' }).marks).filter(isText);
    expect(texts.map(({ text }) => text)).toContain('8 March');
    expect(wordChart(dataset, 'it', 'en').sentence.match(/2024/g)).toHaveLength(1);
  });

  it('hatches a level from the start on, though its date begins before it', () => {
    const start = dated('动员会', { on: '2024-01-12' }, '2024年1月12日');
    const given = datedChart({ start, a: dated('甲', { between: ['2024-01-01', '2024-03-31'] }) }, 'start');
    const marks = flatMarks(plotOf(datasetOf(given), 'it', { width: 360 }).marks);
    const [dot] = marksOf(marks, 'start', 'circle') as [Extract<Flat, { mark: 'circle' }>];
    const [hatch] = marksOf(marks, 'a', 'hatch') as [Extract<Flat, { mark: 'hatch' }>];
    expect(hatch.x).toBeGreaterThan(dot.cx);
    expect(marksOf(marks, 'a', 'path')).toHaveLength(1);
  });

  it('names levels of one label by their place, and the start too', () => {
    const office = (place: string, on: string) => ({
      ...dated('机构', { on }),
      label: { zh: '机构', en: 'offices' },
      place: { zh: place, en: place },
    });
    const figures = {
      s: office('here', '2024-01-01'),
      a: office('cities', '2024-02-01'),
      b: office('Wu', '2024-04-02'),
    };
    const dataset = datasetOf(datedChart(figures, 's'));
    const told = flatMarks(plotOf(dataset, 'it', { width: 360 }).marks).filter(isText);
    const names = told.map(({ text }) => text).filter((text) => text.startsWith('Offices'));
    expect(names).toEqual(['Offices (cities)', 'Offices (Wu)', 'Offices (here), 1 January']);
    expect(wordChart(dataset, 'it', 'en').sentence).toBe(
      'Offices in here: 1 January 2024; offices in cities: 1 February; offices in Wu: 2 April.',
    );
  });

  it('writes the number of units as the reader does', () => {
    const units = [{ when: { on: '2024-03-01' }, count: 20_000 }, { count: 196_000 }];
    const dataset = datasetOf(datedChart({ a: counted(units, { quantity: undefined }) }));
    const told = (language: 'zh' | 'en') =>
      flatMarks(plotOf(dataset, 'it', { width: 768, language }).marks)
        .filter(isText)
        .map(({ text }) => text)
        .join(' ');
    expect(told('en')).toMatch(/196,000 without a date.*all 216,000\./);
    expect(told('zh')).toMatch(/19\.6万个未报道日期.*全部21\.6万个/);
  });

  it('says how many units have no date', () => {
    const texts = flatMarks(plotOf(datasetOf(EXTREMES['ninety units']!), 'it', { width: 1200 }).marks).filter(isText);
    expect(texts.map(({ text }) => text).join('\n')).toContain('10 without a date');
  });

  it('lays out a chart of a million units', { timeout: 60_000 }, () => {
    const units = Array.from({ length: 1_000_000 }, (_, index) => ({ when: { on: dayText(FIRST + (index % 90)) } }));
    const small = datasetOf(datedChart({ a: counted([{}]) }));
    const figure = { ...small.figures['a']!, units };
    const begin = performance.now();
    const scene = plotOf({ ...small, figures: { a: figure } }, 'it', { width: 360 });
    expect(JSON.stringify(scene).length).toBeLessThan(50_000);
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});

it('tells how to read its form', () => {
  expect(wordChart(zhejiang2024, 'county-rollout', 'zh').reading).toBe(
    '圆点：确切日期。斜纹：在这段时间内，具体哪天未报道。横线：此后均已完成。',
  );
  expect(wordChart(zhejiang2024, 'county-rollout', 'en').reading).toBe(
    'Dot: the day is known. Hatched: within this stretch, which day is not reported. Line: done from then on.',
  );
});

it('tells of spans where such are drawn, and not of steps, which have a line of their own', () => {
  const readingOf = (level: object) => wordChart(datasetOf(datedChart({ a: level })), 'it', 'en').reading;
  expect(readingOf(dated('甲', { on: '2024-03-01' }))).toBe('Dot: the day is known. Line: done from then on.');
  expect(readingOf(counted([{ when: { on: '2024-03-01' } }, {}]))).toBe('');
});

describe('rolloutTimeline.sentence', () => {
  it('names every figure with its date, and the year at least once', () => {
    for (const language of LANGUAGES) {
      const chart = wordChart(zhejiang2024, 'county-rollout', language);
      for (const [index, { label, labelInText, date, shortDate }] of chart.figures.entries()) {
        expect(chart.sentence).toContain(index === 0 ? label : labelInText);
        expect(chart.sentence).toContain(index === 0 ? date : shortDate);
      }
      expect(chart.sentence).toContain('2024');
    }
  });

  it('keeps the words of each hedge', () => {
    const { sentence } = wordChart(zhejiang2024, 'county-rollout', 'en');
    expect(sentence).toContain('before 8 March');
    expect(sentence).toContain('by the end of March');
    expect(sentence).toContain('(16 January, derived)');
  });
});
