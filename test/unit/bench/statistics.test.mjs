import { expect, test } from 'vitest';
import { digits, median, quantile, randomOf, shuffled, spread } from '../../bench/statistics.mjs';

test.each([
  [[3], 0.5, 3],
  [[1, 2], 0.5, 1.5],
  [[30, 10, 20], 0.5, 20],
  [[4, 1, 3, 2], 0.25, 1.75],
  [[4, 1, 3, 2], 1, 4],
  [[4, 1, 3, 2], 0, 1],
])('quantile of %j at %d is %d', (values, part, expected) => {
  expect(quantile(values, part)).toBe(expected);
});

test('median leaves the order of the values alone', () => {
  const values = [3, 1, 2];
  expect(median(values)).toBe(2);
  expect(values).toEqual([3, 1, 2]);
});

test.each([
  [0.1234, '0.12'],
  [-0.5, '-0.50'],
  [12.34, '12.3'],
  [123.4, '123'],
  [96_090.4, '96,090'],
])('digits of %d are %s', (value, expected) => {
  expect(digits(value)).toBe(expected);
});

test('spread says median and quartiles, and of one value nothing but it', () => {
  expect(spread([1, 2, 3, 4, 5])).toBe('3.00 [2.00–4.00]');
  expect(spread([7])).toBe('7.00');
});

test('randomOf repeats itself for a seed, and is even enough', () => {
  const [one, same, other] = [5, 5, 6].map((seed) => {
    const random = randomOf(seed);
    return Array.from({ length: 2000 }, random);
  });
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  for (const tenth of Array.from({ length: 10 }, (_, index) => index)) {
    const count = one.filter((value) => Math.floor(value * 10) === tenth).length;
    expect(count).toBeGreaterThan(150);
    expect(count).toBeLessThan(250);
  }
});

test('shuffled keeps all, changes the order, and repeats it for a seed', () => {
  const list = Array.from({ length: 50 }, (_, index) => index);
  const order = shuffled(list, randomOf(1));
  expect(order).not.toEqual(list);
  expect(order).toEqual(shuffled(list, randomOf(1)));
  expect([...order].sort((a, b) => a - b)).toEqual(list);
});
