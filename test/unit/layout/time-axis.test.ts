import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/dataset/day.js';
import type { When } from '../../../src/dataset/when.js';
import type { Frame } from '../../../src/layout/frame.js';
import { layoutTimeAxis, narrowTicks, spanYears, timeDomain, timeScale } from '../../../src/layout/parts/time-axis.js';
import { faultsOf, LANGUAGES, MEASURES, WIDTHS } from './support.js';

const day = (date: string) => readDate(date)!.first;
const place = { bottom: 100, rises: [{ top: 0, bottom: 100 }] };

function axisOf(dates: readonly string[], shown: Partial<Frame> = {}) {
  const domain = timeDomain(dates.map(day));
  const frame: Frame = { width: 360, language: 'en', measure: MEASURES.measureText, ...shown };
  return { domain, axis: layoutTimeAxis(domain, place, frame) };
}

const labelsOf = (dates: readonly string[], shown: Partial<Frame> = {}) =>
  axisOf(dates, shown).axis.labels.map(({ text }) => text);

describe('timeDomain', () => {
  it('has some room before the first and after the last moment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -700_000, max: 2_900_000 }), { minLength: 1, maxLength: 50 }),
        (moments) => {
          const { start, end } = timeDomain(moments);
          expect(start).toBeLessThan(Math.min(...moments));
          expect(end).toBeGreaterThan(Math.max(...moments));
        },
      ),
    );
  });

  it('has 3 % of the stretch before it and 12 % behind it', () => {
    const { start, end } = timeDomain([150, 100, 200]);
    expect(start).toBeCloseTo(97, 9);
    expect(end).toBeCloseTo(212, 9);
  });

  it('is at least a day long, and is one without any dates', () => {
    for (const moments of [[], [5], [5, 5.5]]) {
      const { start, end } = timeDomain(moments);
      expect(end - start).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('timeScale', () => {
  it('leads from the left edge to the right one', () => {
    const x = timeScale({ start: 10, end: 30 }, 400);
    expect([10, 15, 30].map(x)).toEqual([0, 100, 400]);
  });
});

describe('spanYears', () => {
  it('tells whether dates need their years', () => {
    expect(spanYears([{ on: '2024-01-12' }, { on: '2024-12-31' }])).toBe(false);
    expect(spanYears([{ on: '2023-12-31' }, { on: '2024-01-01' }])).toBe(true);
    expect(spanYears([{ on: '2023-12-31', until: '2024-01-01' }])).toBe(true);
    expect(spanYears([{ between: ['2023-12', '2024-02'] }])).toBe(true);
    expect(spanYears([{ on: '2024-01-12', until: undefined }])).toBe(false);
    expect(spanYears([])).toBe(false);
  });

  it('counts the days that dates name at the turn of the year, not where their stretches end', () => {
    const march: When = { on: '2024-03-08' };
    expect(spanYears([march, { by: '2024-12-31' }])).toBe(false);
    expect(spanYears([march, { in: '2024-12' }])).toBe(false);
    expect(spanYears([march, { after: '2024-12-31' }])).toBe(false);
    expect(spanYears([march, { before: '2025-01-01' }])).toBe(true);
    expect(spanYears([march, { after: '2023-12-31' }])).toBe(true);
  });
});

describe('layoutTimeAxis', () => {
  it('names months, the year on the first', () => {
    expect(labelsOf(['2024-01-12', '2024-04-01'])).toEqual(['Feb 2024', 'Mar', 'Apr']);
    expect(labelsOf(['2024-01-12', '2024-04-01'], { language: 'zh' })).toEqual(['2024年2月', '3月', '4月']);
  });

  it('names the year again where it changes', () => {
    const labels = ['Nov 2023', 'Dec', 'Jan 2024', 'Feb', 'Mar'];
    expect(labelsOf(['2023-11-03', '2024-02-20'], { width: 768 })).toEqual(labels);
  });

  it('names every second, third or sixth month where there are many, counted from January', () => {
    const year = ['2023-01-10', '2023-12-31'];
    expect(labelsOf(year, { width: 360 })).toEqual(['Jan 2023', 'Apr', 'Jul', 'Oct', 'Jan 2024']);
    expect(labelsOf(year, { width: 320 })).toEqual(['Jan 2023', 'Jul', 'Jan 2024']);
    expect(labelsOf(year, { width: 1200 })).toHaveLength(14);
  });

  it('names years in long stretches', () => {
    expect(labelsOf(['1992-05-01', '2024-12-31'])).toEqual(['2000', '2010', '2020']);
    expect(labelsOf(['1992-05-01', '2024-12-31'], { language: 'zh' })).toEqual(['2000年', '2010年', '2020年']);
    expect(labelsOf(['1994-05-01', '2024-12-31'])).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
    expect(labelsOf(['1921-07-01', '2021-07-01'], { width: 768 })).toHaveLength(12);
    expect(labelsOf(['2019-07-01', '2023-07-01'])).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('names days in short stretches, each at its middle, where its dot stands', () => {
    const { domain, axis } = axisOf(['2024-03-01', '2024-03-04'], { language: 'zh' });
    expect(axis.labels.map(({ text }) => text)).toEqual(['2024年3月1日', '3月2日', '3月3日']);
    expect(axis.labels[0]!.x).toBeCloseTo(timeScale(domain, 360)(day('2024-03-01') + 0.5), 6);
  });

  it('names a single day', () => {
    expect(labelsOf(['2024-03-01', '2024-03-02'])).toEqual(['1 March 2024']);
  });

  it('names nothing where there are no dates', () => {
    expect(
      layoutTimeAxis(timeDomain([]), place, { width: 360, language: 'en', measure: MEASURES.flat }).labels,
    ).toEqual([]);
  });

  it('lets no labels overlap or leave the picture, and the first always names its year', () => {
    const anyDay = fc.integer({ min: day('1001-01-01'), max: day('8000-12-31') });
    fc.assert(
      fc.property(
        anyDay,
        fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20_000 })),
        fc.constantFrom(...WIDTHS),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...Object.values(MEASURES)),
        (first, length, width, language, measure) => {
          const axis = layoutTimeAxis(timeDomain([first, first + length]), place, { width, language, measure });
          const scene = { width, height: 100 + axis.height, marks: [...axis.grid, ...axis.labels], points: [] };
          expect(faultsOf(scene, measure)).toEqual([]);
          expect(axis.labels[0]?.text).toMatch(/\d{4}/);
          expect(axis.labels.length).toBe(axis.grid.length);
          expect(axis.labels.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('places grid lines where its labels stand', () => {
    const { axis } = axisOf(['2024-01-12', '2024-04-01'], { width: 1200 });
    expect(axis.grid.map((line) => line.mark === 'line' && line.x1)).toEqual(axis.labels.map(({ x }) => x));
  });
});

describe('narrowTicks', () => {
  const ticksOf = (from: string, to: string, count: number, language: 'zh' | 'en' = 'en') => {
    const { head, ticks } = narrowTicks({ start: day(from), end: day(to) }, count, {
      width: 360,
      language,
      measure: MEASURES.measureText,
    });
    return { head, labels: ticks.map(({ label }) => label), moments: ticks.map(({ moment }) => moment) };
  };

  it('stands where years begin, and says no year above them', () => {
    const { head, labels, moments } = ticksOf('2013-11-01', '2024-07-31', 6);
    expect(head).toBe('');
    expect(labels).toEqual(['2014', '2016', '2018', '2020', '2022', '2024']);
    expect(moments[0]).toBe(day('2014-01-01'));
  });

  it('names months without their year, and the year above them', () => {
    expect(ticksOf('2024-01-12', '2024-11-06', 6)).toMatchObject({
      head: '2024',
      labels: ['Mar', 'May', 'Jul', 'Sep', 'Nov'],
    });
    expect(ticksOf('2024-01-12', '2024-11-06', 6, 'zh').labels).toEqual(['3月', '5月', '7月', '9月', '11月']);
  });

  it('says a new year in the place of its January', () => {
    expect(ticksOf('2023-10-15', '2024-03-15', 6)).toMatchObject({
      head: '2023',
      labels: ['Nov', 'Dec', '2024', 'Feb', 'Mar'],
    });
  });

  it('names days in the middle of them', () => {
    const { labels, moments } = ticksOf('2024-03-01', '2024-03-04', 4);
    expect(labels).toEqual(['1 Mar', '2 Mar', '3 Mar']);
    expect(moments[0]).toBe(day('2024-03-01') + 0.5);
    expect(ticksOf('2024-03-01', '2024-03-04', 4, 'zh').labels[0]).toBe('3月1日');
  });

  it('names nothing where there is no date', () => {
    const frame = { width: 360, language: 'en', measure: MEASURES.measureText } as const;
    expect(narrowTicks(timeDomain([]), 5, frame)).toEqual({ head: '', ticks: [] });
  });
});
