import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIMITERS, splitRows, type Delimiter } from '../../../src/tables/split-rows.js';
import { timed } from '../support.js';

const MANY = 1e9;

describe('splitRows(text)', () => {
  test.each<[text: string, rows: string[][]]>([
    ['', [['']]],
    ['a,b', [['a', 'b']]],
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\rc', [['a'], ['b'], ['c']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\n\nb', [['a'], [''], [''], ['b']]],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a\r\nb",c', [['a\r\nb', 'c']]],
    ['"a ""b"" c"', [['a "b" c']]],
    ['""', [['']]],
    ['"",x', [['', 'x']]],
    ['6" pipe,"x"', [['6" pipe', 'x']]],
    ['"a"b,c', [['ab', 'c']]],
    ['1，200,x', [['1，200', 'x']]],
  ])('%j', (text, rows) => {
    expect(splitRows(text, ',', MANY)).toEqual({ rows });
  });

  test('a quote that is not closed is a letter, and its cell is told', () => {
    expect(splitRows('a,b\nc,"d\ne,"f"', ',', MANY)).toEqual({
      rows: [
        ['a', 'b'],
        ['c', 'd\ne,f"'],
      ],
    });
    expect(splitRows('a,b\nc,"d\ne,f', ',', MANY)).toEqual({
      rows: [
        ['a', 'b'],
        ['c', '"d'],
        ['e', 'f'],
      ],
      openQuote: { row: 1, cell: 1 },
    });
  });

  test('stops at the most cells that were asked for', () => {
    expect(splitRows('a,b\nc,d', ',', 3)).toEqual({ rows: [['a', 'b'], ['c']], isCut: true });
  });

  test.each(DELIMITERS)('gives back what was written with %j between the cells, as csv-parse does', (delimiter) => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', '万') }),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (given, lineEnd) => {
        const text = written(given, delimiter, lineEnd);
        expect(splitRows(text, delimiter, MANY)).toEqual({ rows: given });
        const others: unknown = parse(text, { delimiter, relax_column_count: true, record_delimiter: lineEnd });
        expect(others).toEqual(given);
      }),
    );
  });

  test.each([
    ['commas', ','.repeat(1e6)],
    ['quotes', '"'.repeat(1e6)],
    ['quotes after commas', ',"'.repeat(5e5)],
    ['doubled quotes', `"${'""'.repeat(5e5)}`],
    ['line ends', '\n'.repeat(1e6)],
  ])('1 MB of %s takes seconds at most', (_, text) => {
    expect(timed(() => splitRows(text, ',', MANY)).time).toBeLessThan(5000);
  });
});

function written(rows: readonly (readonly string[])[], delimiter: Delimiter, lineEnd: string): string {
  const cells = (row: readonly string[]) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(delimiter);
  return rows.map((row) => cells(row) + lineEnd).join('');
}
