/** How many different dates a file of units may have, with limits that a short file reaches. */
import { expect, test, vi } from 'vitest';
import { readUnits } from '../../../src/streams/read-units.js';

vi.mock('../../../src/dataset/copy-run.js', () => ({ LIMITS: { values: 50, units: 1000 } }));

const read = (text: string) => readUnits(new Blob([text]));

const dayText = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
const days = (count: number) => Array.from({ length: count }, (_, day) => dayText(day));

const waysOf = (day: string) => [day, ` ${day} `, day.replaceAll('-', '/')];

test('dates are counted, not the ways in which they are written', async () => {
  const texts = days(50).flatMap(waysOf);
  expect(await read(`date\n${texts.join('\n')}\n${texts.join('\n')}`)).toEqual({
    units: days(50).map((day) => ({ when: { on: day }, count: 6 })),
    rows: 300,
  });
});

test('more different dates than a dataset can hold are refused', async () => {
  expect((await read(`date\n${days(51).join('\n')}`)).issues?.map(({ message }) => message)).toEqual([
    'row 52: expected at most 50 different dates, received more.',
  ]);
});

test('texts that are too long to be looked up by count as well', async () => {
  const longText = (day: string) =>
    `${day.slice(0, 4)}年${' '.repeat(70)}${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  expect(await read(`date\n${days(50).map(longText).join('\n')}`)).toMatchObject({ rows: 50 });
  expect((await read(`date\n${days(51).map(longText).join('\n')}`)).issues?.[0]?.message).toContain(
    'row 52: expected at most 50 different dates',
  );
});
