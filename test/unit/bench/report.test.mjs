import { expect, test } from 'vitest';
import { aimsTable, verdictOf } from '../../bench/aims.mjs';
import { failuresOf, reportText, tableText } from '../../bench/report.mjs';

test.each([
  [{ atMost: 1.5 }, 1.5, 'met'],
  [{ atMost: 1.5 }, 1.51, '**missed by 0.01**'],
  [{ atMost: 16.7, unit: 'ms' }, 30, '**missed by 13.3 ms**'],
  [{ atLeast: 0.5 }, 0.5, 'met'],
  [{ atLeast: 0.5 }, 0.2, '**missed by 0.30**'],
  [{ atMost: 0, unit: '' }, -3, 'met'],
  [{ atMost: 1 }, undefined, undefined],
  [{ atMost: 1 }, NaN, undefined],
])('verdictOf %j for %d is %s', (aim, value, expected) => {
  expect(verdictOf(aim, value)).toBe(expected);
});

test('aimsTable shows what is wanted beside what was measured, and leaves out what was not', () => {
  const aims = [
    { aim: 'fast', fact: 'a', atMost: 1.2 },
    { aim: 'small', fact: 'b', atMost: 1, unit: 'MB' },
    { aim: 'many', fact: 'c', atLeast: 0.5 },
    { aim: 'none left', fact: 'd', atMost: 0, unit: '' },
    { aim: 'unknown', fact: 'e', atMost: 1 },
  ];
  expect(aimsTable({ a: 1.1, b: 2.345, c: 0.25, d: 4 }, aims).rows).toEqual([
    ['fast', '≤ 1.20×', '1.10×', 'met'],
    ['small', '≤ 1 MB', '2.35 MB', '**missed by 1.35 MB**'],
    ['many', '≥ 0.50×', '0.25×', '**missed by 0.25**'],
    ['none left', '≤ 0', '4', '**missed by 4.00**'],
  ]);
});

test('tableText is a table of Markdown whose cells hold no bars', () => {
  expect(tableText({ title: 'Times', head: ['', 'ms'], rows: [['a | b', 3]] })).toBe(
    '**Times**\n\n|  | ms |\n| --- | --: |\n| a \\| b | 3 |',
  );
});

const cases = [
  { name: 'plot', failures: ['no memory'], runs: [] },
  { name: 'd3', failures: ['late'], runs: [{}, {}, {}] },
  { name: 'ours', failures: [], runs: [{}] },
];

test('failuresOf names every case that failed, and how often if not always', () => {
  expect(
    failuresOf([
      { id: 'page', turns: { cases } },
      { id: 'leaks', error: 'no Chromium' },
    ]),
  ).toEqual(['page, plot: no memory', 'page, d3: late (1 of 4 runs)', 'leaks: no Chromium']);
});

test('reportText has machine, aims, parts, failures and versions', () => {
  const page = {
    id: 'page',
    title: 'A page',
    how: 'So.',
    tables: [{ head: ['', 'ms'], rows: [['ours', 3]] }],
    facts: { 'page: ours ÷ limit': 1.4 },
    turns: { cases, rounds: 2 },
    seconds: 12,
    load: [0.5, 1.25],
  };
  const leaks = { id: 'leaks', title: 'Leaks', how: 'Thus.', error: 'no Chromium', seconds: 1, load: [1, 1] };
  const text = reportText({
    machine: { date: '2024-11-30', processor: '2 × X' },
    versions: { lit: '3.3.3' },
    mode: 'quick',
    seed: 7,
    seconds: 61,
    excluded: ['vega, bars: 7 of 8 marks'],
    parts: [page, leaks],
  });
  expect(text).toContain('in its quick mode');
  expect(text).toContain('| processor | 2 × X |');
  expect(text).toContain(
    '| 20 charts drawn at once, main thread, of the limit | ≤ 1.30× | 1.40× | **missed by 0.10** |',
  );
  expect(text).toContain('## A page\n\nSo.\n\n|  | ms |\n| --- | --: |\n| ours | 3 |');
  expect(text).toContain('(2 rounds; 12 s; load of the machine 0.5 before, 1.3 after)');
  expect(text).toContain('This part failed: no Chromium');
  expect(text).toContain('- vega, bars: 7 of 8 marks\n- page, plot: no memory');
  expect(text).toContain('lit 3.3.3');
  expect(text).toMatch(/Seed 7; 1 minutes in all\.\n$/);
});
