import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/cli/read-rows.js';
import { folder } from './support.js';

/** Rows as plain values: line, and cells or fault. */
async function rowsOf(name: string, content: string | Uint8Array) {
  const path = join(folder(), name);
  writeFileSync(path, content);
  const rows: unknown[] = [];
  for await (const { line, cells, fault } of readRows(path)) rows.push([line, fault ?? Object.fromEntries(cells!)]);
  return rows;
}

const ENDLESS =
  'the row that begins here does not end: a quote is not closed, or it has more than 1000000 characters; no row behind it was read';

describe('readRows of CSV', () => {
  test.each([
    ['plain', 'a,b\n1,2\n', [[2, { a: '1', b: '2' }]]],
    [
      'a mark and CR LF, no last line end',
      '\ufeffa,b\r\n1,2\r\n3,4',
      [
        [2, { a: '1', b: '2' }],
        [3, { a: '3', b: '4' }],
      ],
    ],
    [
      'quotes, commas and lines in cells',
      'a,b\n"x\ny","p, ""q"""\nz,w\n',
      [
        [2, { a: 'x\ny', b: 'p, "q"' }],
        [4, { a: 'z', b: 'w' }],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n1,2\n\n\n3,4\n',
      [
        [3, { a: '1', b: '2' }],
        [6, { a: '3', b: '4' }],
      ],
    ],
    [
      'another number of cells',
      'a,b\n1\n1,2,3\n4,5\n',
      [
        [2, 'expected 2 cells, received 1'],
        [3, 'expected 2 cells, received 3'],
        [4, { a: '4', b: '5' }],
      ],
    ],
    [
      'a quote in the middle of a cell',
      'a,b\n"q"z,1\nw,2\n',
      [
        [2, { a: '"q"z', b: '1' }],
        [3, { a: 'w', b: '2' }],
      ],
    ],
    ['Chinese', '名,率\n杭州,1\n', [[2, { 名: '杭州', 率: '1' }]]],
  ])('%s', async (_name, csv, rows) => {
    expect(await rowsOf('rows.csv', csv)).toEqual(rows);
  });

  test('tells a quote that is not closed, and keeps the rows before it', async () => {
    expect(await rowsOf('rows.csv', 'a,b\n1,2\n"open,3\n4,5\n')).toEqual([
      [2, { a: '1', b: '2' }],
      [3, ENDLESS],
    ]);
  });

  test('does not take a file into memory for a quote that is not closed', async () => {
    const rows = `a,b\n1,2\n"open,3\n${'4,5\n'.repeat(400_000)}`;
    expect(await rowsOf('rows.csv', rows)).toEqual([
      [2, { a: '1', b: '2' }],
      [3, ENDLESS],
    ]);
  });

  test('does not blame a quote for a row that is merely too long', async () => {
    expect(await rowsOf('rows.csv', `a,b\n1,2\n3,${'x'.repeat(1_200_000)}\n4,5\n`)).toEqual([
      [2, { a: '1', b: '2' }],
      [3, ENDLESS],
    ]);
  });

  test('does not break a character where the file is cut into pieces', async () => {
    const name = '县'.repeat(50_000);
    expect(await rowsOf('rows.csv', `a\nx${name}\n`)).toEqual([[2, { a: `x${name}` }]]);
  });

  test.each([
    ['rows.csv', 'a,a\n1,2\n', 'two columns have the name “a”'],
    ['rows.csv', '', 'the rows are empty'],
    ['rows.csv', Uint8Array.of(0x61, 0x0a, 0xba, 0xbc), 'it is not UTF-8'],
    ['rows.xlsx', 'a\n1\n', 'expected a name that ends in .csv, .ndjson or .jsonl'],
    ['rows.constructor', 'a\n1\n', 'expected a name that ends in .csv'],
  ])('refuses %s of %j', async (name, content, message) => {
    await expect(rowsOf(name, content)).rejects.toThrow(message);
  });
});

describe('readRows of NDJSON', () => {
  test('gives an object a line, and tells lines that are none', async () => {
    const text = '\ufeff{"a":"1","n":2}\r\n\n[1]\n{"a":\nnull\n{"a":"last","__proto__":"x"}';
    expect(await rowsOf('rows.ndjson', text)).toEqual([
      [1, { a: '1', n: 2 }],
      [3, 'expected an object as JSON'],
      [4, expect.stringContaining('expected an object as JSON: ')],
      [5, 'expected an object as JSON'],
      [6, JSON.parse('{"a":"last","__proto__":"x"}')],
    ]);
  });

  test('goes on after a line that is too long, without keeping it', async () => {
    expect(await rowsOf('rows.jsonl', `{"a":"${'x'.repeat(1_200_000)}"}\n{"a":1}\n`)).toEqual([
      [1, 'expected a line of at most 1000000 characters'],
      [2, { a: 1 }],
    ]);
  });
});
