import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { readDataset, renderCsv, renderJson, renderSvg, renderTable, renderText } from '../../../src/core.js';
import { UNITS_A_STEP } from '../../../src/dataset/copy-units.js';
import type { DatedUnit } from '../../../src/dataset/dated-unit.js';
import { dayText, readDate } from '../../../src/dataset/day.js';
import { readSteps } from '../../../src/dataset/read.js';
import { UNKNOWN_DAY } from '../../../src/dataset/unit-columns.js';
import { messagesOf, timed } from '../support.js';
import { datedChart } from '../layout/given-charts.js';

const text = (words: string) => ({ zh: words, en: words });
const FIRST = readDate('2024-01-01')!.first;

/** A dataset with a chart of one level that has these units. */
const inputOf = (units: unknown, parts: object = {}) => ({
  source: { publisher: text('报社'), title: text('报道'), date: '2024', language: 'zh' },
  ...datedChart({ it: { label: text('县'), units, origin: { type: 'supplement', source: text('各县') }, ...parts } }),
});
const datasetOf = (units: unknown) => {
  const { dataset, issues } = readDataset(inputOf(units));
  if (issues) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
};
const read = (units: unknown) => datasetOf(units).figures['it']!.units;

describe('readDataset: units', () => {
  const on = '2024-01-01';
  const name = text('甲县');

  // prettier-ignore
  test.each<[units: unknown, read: unknown]>([
    [[{ when: { on } }, {}, { when: { on } }, {}, {}],                   [{ when: { on }, count: 2 }, { count: 3 }]],
    [[{ when: { on }, count: 5 }, { when: { on } }, { count: 1 }],       [{ when: { on }, count: 6 }, {}]],
    [[{ name, when: { on } }, { when: { on } }, { name, when: { on } }], [{ name, when: { on } }, { when: { on } }, { name, when: { on } }]],
    [[{ when: { on } }, { when: { by: on } }, { when: { before: on } }], [{ when: { on } }, { when: { by: on } }, { when: { before: on } }]],
    [[{ when: { between: ['2023', on] } }, { when: { between: ['2023', on] } }], [{ when: { between: ['2023', on] }, count: 2 }]],
    [{ on: [FIRST, null, FIRST] },                                       [{}, { when: { on }, count: 2 }]],
    [{ on: Int32Array.of(FIRST, UNKNOWN_DAY, FIRST - 1) },               [{}, { when: { on: '2023-12-31' } }, { when: { on } }]],
    [{ earliest: [null, null], latest: [null, null] },                   [{ count: 2 }]],
    [{ earliest: [null, FIRST], latest: [FIRST, FIRST] },                [{ when: { by: on } }, { when: { on } }]],
    [{ latest: [null, FIRST + 2], earliest: Int32Array.of(FIRST, FIRST) }, [{ when: { after: '2023-12-31' } }, { when: { between: [on, '2024-01-03'] } }]],
    [[{}, Object.create({ when: { on } }), { when: undefined }],         [{ count: 3 }]],
    [{ on: [-719_162, 2_932_896] },                                      [{ when: { on: '0001-01-01' } }, { when: { on: '9999-12-31' } }]],
  ])('%j are read as %j', (units, expected) => {
    expect(read(units)).toEqual(expected);
  });

  it('says the same whether a list is read in steps or at once', () => {
    const kinds = [
      {},
      { when: { on } },
      { when: { by: on }, count: 2 },
      { name, when: { on } },
      { when: { between: ['2023', on] } },
    ];
    const units = Array.from(
      { length: 3 * UNITS_A_STEP + 1 },
      (_, row) => kinds[(row * row) % 7] ?? { when: { on: dayText(FIRST + (row % 99)) } },
    );
    // Named units are values of their own, of which a dataset has so many at the most.
    const few = units.filter((unit, row) => !('name' in unit) || row < 200);
    const steps = [...readSteps(inputOf(few), chartTypes)];
    expect(steps.length).toBeGreaterThan(2);
    expect([...readSteps(inputOf(few.slice(0, UNITS_A_STEP)), chartTypes)]).toEqual([]);
    const counts = new Map<string, number>();
    for (const { count = 1, ...unit } of few as { count?: number }[]) {
      const key = JSON.stringify(unit);
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
    const expected = [...counts].filter(([key]) => !key.includes('name'));
    const found = (read(few) ?? [])
      .filter((unit) => !unit.name)
      .map(({ count = 1, ...unit }) => [JSON.stringify(unit), count]);
    expect(found).toEqual(expected);
  });

  it('counts each date for itself, also those that are looked for at one place', () => {
    const dates = ['2014-03-01', '2024-03-01', '2024-02-32', '2024-03', '2024', '2004'].flatMap((date) => [
      { when: { on: date } },
      { when: { by: date } },
      { when: { in: date } },
    ]);
    // Days that do not exist, and months as days, are refused; the others are counted.
    const right = dates.filter((unit) => !readDataset(inputOf([unit])).issues);
    fc.assert(
      fc.property(fc.array(fc.constantFrom<object>({}, ...right), { minLength: 1, maxLength: 60 }), (units) => {
        const counts = new Map<string, number>();
        for (const unit of units) counts.set(JSON.stringify(unit), (counts.get(JSON.stringify(unit)) ?? 0) + 1);
        expect((read(units) ?? []).map(({ count = 1, ...unit }) => [JSON.stringify(unit), count])).toEqual([...counts]);
      }),
    );
  });

  it('hashes the text of a date a few times, however many units have it', () => {
    const units = Array.from({ length: 50_000 }, (_, row) =>
      row % 7 === 0 ? {} : { when: { on: dayText(FIRST + (row % 300)) } },
    );
    const asked = vi.spyOn(Map.prototype, 'get');
    const counted = read(units);
    const times = asked.mock.calls.length;
    asked.mockRestore();
    expect(counted).toHaveLength(301);
    // For each date a few times when it first comes, and when it comes again; each of the others would be looked up twice.
    expect(times).toBeLessThan(5000);
  });

  it('counts months, years, days of many years and forms of one day, each by itself, in a long list', () => {
    const dates = Array.from({ length: 12_000 }, (_, row) => {
      const day = dayText(FIRST + ((row * 37) % 11_000));
      return [{ on: day }, { by: day }, { in: day.slice(0, 7) }, { in: day.slice(0, 4) }][row % 4]!;
    });
    const wanted = new Map<string, number>();
    for (const when of dates) wanted.set(JSON.stringify(when), (wanted.get(JSON.stringify(when)) ?? 0) + 1);
    const found = new Map(
      read(dates.map((when) => ({ when })))!.map(({ when, count = 1 }) => [JSON.stringify(when), count]),
    );
    expect(found).toEqual(wanted);
  });

  it('counts no unit without a date for one, whatever a page has put on prototypes', () => {
    const units = [...Array.from<object>({ length: 2 * UNITS_A_STEP }).fill({ when: { on } }), { when: {} }];
    Object.defineProperty(Object.prototype, '', { value: '', configurable: true });
    try {
      expect(messagesOf(inputOf(units)).length).toBeGreaterThan(0);
      expect(messagesOf(inputOf([{ when: {} }])).length).toBeGreaterThan(0);
    } finally {
      Reflect.deleteProperty(Object.prototype, '');
    }
  });

  it('names the row of a long list that is wrong, and ends where there are too many different units', () => {
    const units = Array.from<object>({ length: 2 * UNITS_A_STEP }).fill({ when: { on } });
    expect(messagesOf(inputOf([...units, { when: { by: 'x' } }]))).toEqual([
      `figures → it → units → ${2 * UNITS_A_STEP} → when → by: expected a date of the calendar such as 2024-03-31, a month 2024-03 or a year 2024, received “x”.`,
    ]);
    const different = Array.from({ length: 200_001 }, (_, row) => ({ when: { by: String(row) } }));
    expect(messagesOf(inputOf(different))).toEqual(['the dataset: expected at most 200000 values, received more.']);
  });

  it('needs no Date, to read or to draw', () => {
    const made = vi.spyOn(globalThis, 'Date');
    const units = Array.from({ length: 1000 }, (_, row) => ({ when: { on: dayText(FIRST + (row % 300)) } }));
    renderSvg(datasetOf(units), 'it');
    renderSvg(datasetOf({ on: units.map((_, row) => FIRST + (row % 300)) }), 'it');
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });

  const A_DAY = 'a whole number of days since 1970, from -719162 to 2932896,';
  const NO_UNITS = 'a list of units, or columns: “on”, or “earliest” and “latest”';
  // prettier-ignore
  test.each<[units: unknown, message: string]>([
    ['x',                                    `units: expected ${NO_UNITS}, received “x”.`],
    [Int32Array.of(1),                       `units: expected ${NO_UNITS}, received an object.`],
    [{ earliest: [1] },                      `units: expected ${NO_UNITS}, received an object.`],
    [{ on: [1], latest: [1] },               `units: expected ${NO_UNITS}, received an object.`],
    [{ on: 'x' },                            'units → on: expected an Int32Array, or a list of whole numbers, received “x”.'],
    [{ on: Float64Array.of(1) },             'units → on: expected an Int32Array, or a list of whole numbers, received an object.'],
    [{ on: [] },                             'units → on: expected 1 to 10000000 rows, received 0.'],
    [{ on: new Int32Array(0) },              'units → on: expected 1 to 10000000 rows, received 0.'],
    [{ on: [1, 1.5] },                       `units → on → 1: expected ${A_DAY} or null, received 1.5.`],
    [{ on: [1, 2, '2024-01-01'] },           `units → on → 2: expected ${A_DAY} or null, received “2024-01-01”.`],
    [{ on: [UNKNOWN_DAY] },                  `units → on → 0: expected ${A_DAY} or null, received -2147483648.`],
    [{ on: Int32Array.of(1, 2_932_897) },    `units → on → 1: expected ${A_DAY} or UNKNOWN_DAY, received 2932897.`],
    [{ on: Int32Array.of(1, -719_163) },     `units → on → 1: expected ${A_DAY} or UNKNOWN_DAY, received -719163.`],
    [{ earliest: [1, 2], latest: [1] },      'units → latest: expected 2 rows, as many as in “earliest”, received 1.'],
    [{ earliest: [1, 9], latest: [1, 2] },   'units → latest → 1: expected no day before that of “earliest”, 9, received 2.'],
    [{ earliest: Int32Array.of(3_000_000), latest: 'x' }, `units → earliest → 0: expected ${A_DAY} or UNKNOWN_DAY, received 3000000.`],
    [{ earliest: Int32Array.of(1, 2), latest: Int32Array.of(1, 3_000_000) }, `units → latest → 1: expected ${A_DAY} or UNKNOWN_DAY, received 3000000.`],
    [{ earliest: Int32Array.of(1, 9), latest: Int32Array.of(3, 2) }, 'units → latest → 1: expected no day before that of “earliest”, 9, received 2.'],
    [[{}, {}, 7],                            'units → 2: expected an object, received 7.'],
    [[{}, {}, []],                           'units → 2: expected an object, received a list of 0.'],
    [[{}, {}, { when: { on: '2024-02-30' } }], 'units → 2 → when → on: expected a date of the calendar such as 2024-03-31, a month 2024-03 or a year 2024, received “2024-02-30”.'],
    [[{}, {}, { when: { between: ['2024', '2023'] } }], 'units → 2 → when → between → 1: expected a later date than the first, received “2023”.'],
    [[{}, { '': 1 }],                        'units → 1 → : expected no entry of this name, received an empty text.'],
    [[{}, { other: 1 }],                     'units → 1 → other: expected no entry of this name, received “other”.'],
    [[{ when: { between: ['2023', '2024'] } }, { when: { between: '2023/2024' } }], 'units → 1 → when: expected a date with one of on, before, by, after, between or in, received an object.'],
    [[{ when: { on } }, { when: { on, by: on } }], 'units → 1 → when: expected a date with one of on, before, by, after, between or in, received an object.'],
    [[{ count: 0 }],                         'units → 0 → count: expected at least 1, received 0.'],
    [[{ count: 1.5 }],                       'units → 0 → count: expected a whole number, received 1.5.'],
    [[{ name, count: 2 }],                   'units → 0 → count: expected no count for a unit with a name, received 2.'],
  ])('%j: %s', (units, message) => {
    expect(messagesOf(inputOf(units))).toEqual([`figures → it → ${message}`]);
  });

  it('holds the rows of columns to an exact quantity', () => {
    const quantity = { kind: 'count', unit: 'person', value: 4 };
    expect(messagesOf(inputOf({ on: [1, 1, null] }, { quantity }))).toEqual([
      'figures → it → units: expected 4 units, as its quantity says; one without a date has no “when”, received 3.',
    ]);
    expect(messagesOf(inputOf({ on: [1, 1, null, 2] }, { quantity }))).toEqual([]);
  });

  it('does not see what becomes of a column after it was read', () => {
    const days = Int32Array.of(FIRST, FIRST);
    const dataset = datasetOf({ on: days });
    const svg = renderSvg(dataset, 'it');
    days.fill(0);
    expect(renderSvg(dataset, 'it')).toBe(svg);
  });

  it('refuses more rows than one task could take, before it looks at them', () => {
    const { result, time } = timed(() => messagesOf(inputOf({ on: new Int32Array(10_000_001) })));
    expect(result).toEqual(['figures → it → units → on: expected 1 to 10000000 rows, received 10000001.']);
    expect(time).toBeLessThan(5000);
    const list = messagesOf(inputOf(Array.from({ length: 10_000_001 })));
    expect(list).toEqual(['figures → it → units: expected at most 10000000 units, received 10000001.']);
  });

  it('refuses hundreds of thousands of different dates', () => {
    const rows = Array.from({ length: 300_000 }, (_, row) => row);
    const message = ['the dataset: expected at most 200000 values, received more.'];
    expect(messagesOf(inputOf({ on: rows }))).toEqual(message);
    expect(messagesOf(inputOf(rows.map((day) => ({ when: { on: dayText(day) } }))))).toEqual(message);
  });
});

const anyDay = fc.integer({ min: FIRST, max: FIRST + 200 });
const anyBounds = fc.oneof(
  fc.constant([null, null] as const),
  anyDay.map((day) => [day, day] as const),
  anyDay.map((day) => [null, day] as const),
  anyDay.map((day) => [day, null] as const),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 60 })).map(([day, length]) => [day, day + length] as const),
);

/** The same unit as an object. */
function unitOf([earliest, latest]: readonly [number | null, number | null]): DatedUnit {
  if (latest === null) return earliest === null ? {} : { when: { after: dayText(earliest - 1) } };
  if (earliest === null) return { when: { by: dayText(latest) } };
  if (earliest === latest) return { when: { on: dayText(latest) } };
  return { when: { between: [dayText(earliest), dayText(latest)] } };
}

/** All that is made of a chart. */
const outputsOf = (units: unknown): readonly string[] => {
  const dataset = datasetOf(units);
  const language = 'en';
  return [
    renderSvg(dataset, 'it'),
    renderSvg(dataset, 'it', { language, width: 320 }),
    renderCsv(dataset, 'it', { language }),
    renderTable(dataset, 'it', { language }),
    renderText(dataset, 'it', { language }),
  ];
};
const typed = (column: readonly (number | null)[]) => Int32Array.from(column, (day) => day ?? UNKNOWN_DAY);

describe('columns', () => {
  it('give the same pictures, tables and texts as objects in any order', () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { minLength: 1, maxLength: 60 }), (rows) => {
        const [earliest, latest] = [rows.map(([day]) => day), rows.map(([, day]) => day)];
        const expected = outputsOf(rows.map(unitOf));
        expect(outputsOf({ earliest, latest })).toEqual(expected);
        expect(outputsOf({ earliest: typed(earliest), latest: typed(latest) })).toEqual(expected);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.option(anyDay), { minLength: 1, maxLength: 60 }), (on) => {
        const expected = outputsOf(on.map((day) => unitOf([day, day])));
        expect(outputsOf({ on })).toEqual(expected);
        expect(outputsOf({ on: typed(on) })).toEqual(expected);
      }),
    );
  });

  it('are written as units with a count, which are read as the same dataset', () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { minLength: 1, maxLength: 60 }), (rows) => {
        const dataset = datasetOf({ earliest: rows.map(([day]) => day), latest: rows.map(([, day]) => day) });
        const again = readDataset(JSON.parse(renderJson(dataset, 'it')));
        expect(again.dataset?.figures).toEqual(dataset.figures);
        const total = dataset.figures['it']!.units!.reduce((sum, { count = 1 }) => sum + count, 0);
        expect(total).toBe(rows.length);
      }),
    );
  });
});

describe('a million units', { timeout: 60_000 }, () => {
  const DAYS = 300;
  const days = Int32Array.from({ length: 1_000_000 }, (_, row) =>
    row % 10 === 0 ? UNKNOWN_DAY : FIRST + (row % DAYS),
  );

  it('leave as many units as there are days, and a picture and table as long as those of a few', () => {
    const dataset = datasetOf({ on: days });
    const few = datasetOf({ on: days.slice(0, 3000) });
    const { units = [] } = dataset.figures['it']!;
    expect(units.length).toBeLessThanOrEqual(DAYS + 1);
    expect(renderSvg(dataset, 'it').length).toBeLessThan(renderSvg(few, 'it').length * 1.1);
    expect(renderCsv(dataset, 'it').split('\n')).toHaveLength(renderCsv(few, 'it').split('\n').length);
    expect(renderTable(dataset, 'it').split('<tr').length).toBe(renderTable(few, 'it').split('<tr').length);
    expect(renderJson(dataset, 'it').length).toBeLessThan(60_000);
  });

  it('come as objects, too, and draw the same', () => {
    const objects = Array.from(days, (day) => unitOf(day === UNKNOWN_DAY ? [null, null] : [day, day]));
    expect(renderSvg(datasetOf(objects), 'it')).toBe(renderSvg(datasetOf({ on: days }), 'it'));
  });
});
