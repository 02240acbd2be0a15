import { describe, expect, test } from 'vitest';
import { calendarDate, dayNumber, daysInMonth, dayText, readDate, weekday } from '../../../src/dataset/day.js';

const DAY = 86_400_000;

describe('dayNumber and calendarDate', () => {
  test('agree with Date.UTC on every day of 400 years, and undo each other', () => {
    const first = Date.UTC(1800, 0, 1) / DAY;
    const last = Date.UTC(2200, 0, 1) / DAY;
    const wrong: number[] = [];
    for (let number = first; number <= last; number += 1) {
      const date = new Date(number * DAY);
      const calendar = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const found = calendarDate(number);
      const isSame = found.year === calendar.year && found.month === calendar.month && found.day === calendar.day;
      if (!isSame || dayNumber(calendar) !== number || weekday(number) !== date.getUTCDay()) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });
});

describe('readDate', () => {
  test.each([
    ['2024-03-31', '2024-03-31', '2024-03-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s lasts from %s to %s', (text, first, last) => {
    const span = readDate(text);
    expect(span && [dayText(span.first), dayText(span.last)]).toEqual([first, last]);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13',
    '2024-00',
    '2024-01-00',
    '2024-01-32',
    '2024-04-31',
    '24-01-01',
    '2024-1-1',
    '2024/01/01',
    '20240101',
    '2024-01-01T00:00',
    '2024-01-01Z',
    ' 2024',
    '2024\n',
    '2024-',
    '-2024',
    '',
    '２０２４',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

test('daysInMonth knows no month 0 and no month 13', () => {
  expect([0, 1, 2, 13].map((month) => daysInMonth(2024, month))).toEqual([0, 31, 29, 0]);
});

test('dayText writes years in four digits', () => {
  expect(dayText(dayNumber({ year: 987, month: 6, day: 5 }))).toBe('0987-06-05');
});
