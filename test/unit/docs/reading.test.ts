/** Holds the examples of docs/reading.md to what is read. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuantity, readWhen } from '../../../src/core.js';

const page = readFileSync(new URL('../../../docs/reading.md', import.meta.url), 'utf8');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| ---') && !line.startsWith('| printed'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const figures = rows.filter((row) => row.length === 8);
const dates = rows.filter((row) => row.length === 3);
const refused = rows.filter((row) => row.length === 2).flatMap(([phrases = '']) => phrases.split(' · '));

describe('docs/reading.md', () => {
  test('has examples of all', () => {
    expect([figures.length > 20, dates.length > 10, refused.length > 20]).toEqual([true, true, true]);
  });

  test.each(figures)('%s is read as the table says', (...row) => {
    const [text = ''] = row;
    const reading = readQuantity(text);
    if (reading.kind === null) throw new Error(reading.reason);
    const { kind, value, low, high, hedge, unit, notes } = reading;
    expect(
      [text, kind, value, low, high, hedge, unit, notes.map(({ code }) => code)].map((cell) => String(cell ?? '')),
    ).toEqual(row);
  });

  test.each(dates)('%s is the date that the table says', (text = '', date, remark) => {
    const reading = readWhen(text, { year: 2024 });
    if (!reading.when) throw new Error(reading.reason);
    const { when, isAsOf, isApproximate, notes } = reading;
    expect([
      Object.entries(when)
        .map((entry) => entry.flat().join(' '))
        .join(' '),
      isAsOf ? 'as of' : isApproximate ? 'approximate' : notes.length > 0 ? 'noted' : '',
    ]).toEqual([date, remark]);
  });

  test.each(refused)('%s is refused', (text) => {
    expect(readQuantity(text).kind).toBeNull();
  });
});
