import { describe, expect, test } from 'vitest';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/core.js';
import { sortableColumns, sortRows } from '../../../src/dataset/sort-rows.js';
import type { TableRow } from '../../../src/dataset/table.js';

const row = (text: string, sort?: number): TableRow => ({
  label: { text, sort: 0 },
  ...(sort !== undefined && { number: { text, sort } }),
});
const rows = [row('b', 2), row('c', 3), row('a', 1), row('also b', 2)];
const names = (sorted: readonly TableRow[]) => sorted.map(({ label }) => label.text);

describe('sortRows', () => {
  test('sorts both ways, and leaves rows that are alike in the order in which they came', () => {
    expect(names(sortRows(rows, { column: 'number', direction: 'ascending' }))).toEqual(['a', 'b', 'also b', 'c']);
    expect(names(sortRows(rows, { column: 'number', direction: 'descending' }))).toEqual(['c', 'b', 'also b', 'a']);
  });

  test('puts what has no place in the article last, and changes nothing that it was given', () => {
    const given = [row('x', Infinity), row('y', 1), row('z', Infinity)];
    expect(names(sortRows(given, { column: 'number', direction: 'ascending' }))).toEqual(['y', 'x', 'z']);
    expect(names(given)).toEqual(['x', 'y', 'z']);
  });

  test('leaves the rows as they are for a column that has no order', () => {
    const open = [row('b', 2), row('without')];
    expect(sortRows(open, { column: 'number', direction: 'ascending' })).toBe(open);
    expect(sortRows(rows, { column: 'label', direction: 'descending' })).toBe(rows);
    expect(sortRows(rows, { column: 'meaning', direction: 'ascending' })).toBe(rows);
  });
});

describe('sortableColumns offers', () => {
  // prettier-ignore
  test.each([
    ['volunteer-rate',  ['number']],
    ['year-2024',       ['label']],
    ['milestones',      ['label', 'number']],
    ['organisations',   ['number']],
    ['volunteers',      []],
    ['county-rollout',  []],
    ['certified-share', ['label']],
    ['subsidies',       []],
    ['certified',       []],
  ])('for %s: %j', (id, columns) => {
    expect(sortableColumns(wordChart(zhejiang2024, id, 'en').table)).toEqual(columns);
  });

  test('nothing without rows', () => {
    expect(sortableColumns([])).toEqual([]);
  });
});
