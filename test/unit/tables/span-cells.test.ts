import { describe, expect, test } from 'vitest';
import { spanCells } from '../../../src/tables/span-cells.js';
import { timed } from '../support.js';

/** Cells written as text, or as text, columns, rows. */
type Written = string | readonly [text: string, columns: number, rows: number];

function table(...rows: readonly (readonly Written[])[]) {
  return rows.map((row) =>
    row.map((cell) => {
      const [text, columns, rows] = typeof cell === 'string' ? ([cell, 1, 1] as const) : cell;
      return { text, columns, rows };
    }),
  );
}

describe('spanCells(table)', () => {
  test.each([
    [
      'no spans',
      table(['a', 'b'], ['c', 'd']),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'columns',
      table([['a', 2, 1], 'b'], ['c', 'd', 'e']),
      [
        ['a', 'a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'rows',
      table([['浙江', 1, 2], '1'], ['2'], ['全国', '3']),
      [
        ['浙江', '1'],
        ['浙江', '2'],
        ['全国', '3'],
      ],
    ],
    [
      'rows at the end',
      table(['1', ['浙江', 1, 2]], ['2']),
      [
        ['1', '浙江'],
        ['2', '浙江'],
      ],
    ],
    ['both', table([['a', 2, 2], 'b'], ['c'], ['d']), [['a', 'a', 'b'], ['a', 'a', 'c'], ['d']]],
    ['spans of nothing', table([['a', 0, 0], 'b'], [['c', -1, NaN]]), [['a', 'b'], ['c']]],
  ])('%s', (_name, cells, rows) => {
    expect(spanCells(cells)).toEqual(rows);
  });

  test('makes few more cells than a table may have, and quickly', () => {
    const wide = table(...Array.from({ length: 1000 }, () => Array<Written>(100).fill(['x', 1000, 65_534])));
    const { result, time } = timed(() => spanCells(wide));
    expect(result.flat()).toHaveLength(100_001);
    expect(time).toBeLessThan(5000);
  });
});
