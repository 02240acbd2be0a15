import { expect, test } from 'vitest';
import { randomOf } from '../../bench/statistics.mjs';
import { foundIn, quotient, takeTurns, valuesOf } from '../../bench/turns.mjs';

/** A clock that goes on by as much as a case takes. */
function clockOf() {
  const clock = () => clock.now;
  clock.now = 0;
  return clock;
}

const random = randomOf(1);

test('takeTurns measures each case once a round until the time is up', async () => {
  const clock = clockOf();
  const order = [];
  const caseOf = (name) => ({
    name,
    async measure() {
      clock.now += 100;
      order.push(name);
      return { ms: 100 };
    },
  });
  const { cases, rounds } = await takeTurns(['a', 'b', 'c'].map(caseOf), { seconds: 1, random, clock });
  // Ten fit into a second; the one during which the time is up is the last.
  expect(order).toHaveLength(11);
  expect(rounds).toBe(4);
  expect(new Set(order.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
  expect(new Set(order.slice(3, 6))).toEqual(new Set(['a', 'b', 'c']));
  expect(cases.flatMap((each) => valuesOf(each, 'ms'))).toHaveLength(11);
});

test('takeTurns finishes the first round although the time is up', async () => {
  const clock = clockOf();
  const caseOf = (name) => ({ name, measure: async () => ({ ms: (clock.now += 600) }) });
  const { cases } = await takeTurns(['a', 'b', 'c'].map(caseOf), { seconds: 1, random, clock });
  expect(cases.map(({ runs }) => runs.length)).toEqual([1, 1, 1]);
});

test('takeTurns gives up after six times its time, and says so', async () => {
  const clock = clockOf();
  const caseOf = (name) => ({ name, measure: async () => ({ ms: (clock.now += 3500) }) });
  const { cases } = await takeTurns(['a', 'b', 'c', 'd'].map(caseOf), { seconds: 1, random, clock });
  expect(cases.map(({ runs }) => runs.length).sort()).toEqual([0, 0, 1, 1]);
  expect(cases.filter(({ skipped }) => skipped === 'no time left')).toHaveLength(2);
});

test('takeTurns goes on without a case that fails twice', async () => {
  const clock = clockOf();
  let tries = 0;
  const broken = {
    name: 'broken',
    async measure() {
      tries += 1;
      throw new Error('cannot\nat line 1');
    },
  };
  const whole = { name: 'whole', measure: async () => ({ ms: (clock.now += 1) }) };
  const { cases } = await takeTurns([broken, whole], { seconds: 9, atMost: 5, random, clock });
  expect(tries).toBe(2);
  expect(cases[0].failures).toEqual(['cannot', 'cannot']);
  expect(valuesOf(cases[0], 'ms')).toBeUndefined();
  expect(valuesOf(cases[1], 'ms')).toHaveLength(5);
});

test('takeTurns tries no second time what ran into its limit, and measures once what takes long', async () => {
  const clock = clockOf();
  const hung = { name: 'hung', measure: () => Promise.reject(Object.assign(new Error('30 s'), { isTimeout: true })) };
  const long = { name: 'long', measure: async () => ({ ms: (clock.now += 5000) }) };
  const { cases } = await takeTurns([hung, long], { seconds: 60, atMost: 5, random, clock });
  expect(cases[0].failures).toHaveLength(1);
  expect(cases[1].runs).toHaveLength(1);
});

test('takeTurns forgives what ran into its limit once, after it had ended in time', async () => {
  let tries = 0;
  const measure = async () => {
    tries += 1;
    if (tries === 2) throw Object.assign(new Error('30 s'), { isTimeout: true });
    return { ms: 1 };
  };
  const { cases } = await takeTurns([{ name: 'slow once', measure }], { seconds: 60, atMost: 4, random });
  expect(cases[0].runs).toHaveLength(3);
});

test('takeTurns leaves out what says why', async () => {
  const measure = () => Promise.reject(new Error('it ran'));
  const { cases } = await takeTurns([{ name: 'slow', measure, skip: () => 'too slow' }], { seconds: 1, random });
  expect(cases[0]).toMatchObject({ skipped: 'too slow', runs: [], failures: [] });
});

test('foundIn has medians, cells and ratios of what was measured, and dashes for the rest', () => {
  const { values, middle, cell, ratio } = foundIn([
    { name: 'ours', runs: [{ ms: 3 }, { ms: 1 }, { ms: 2 }] },
    { name: 'limit', runs: [{ ms: 4 }] },
    { name: 'broken', runs: [] },
  ]);
  expect(values('ours', 'ms')).toEqual([3, 1, 2]);
  expect(middle('ours', 'ms')).toBe(2);
  expect(cell('ours', 'ms')).toBe('2.00 [1.50–2.50]');
  expect(ratio('ours', 'limit', 'ms')).toBe('0.50');
  expect([
    cell('broken', 'ms'),
    cell('nobody', 'ms'),
    ratio('broken', 'limit', 'ms'),
    ratio('ours', 'nobody', 'ms'),
  ]).toEqual(['–', '–', '–', '–']);
});

test.each([
  [3, 2, '1.50'],
  [1, 640, '0.0016'],
  [0, 4, '0.00'],
  [undefined, 4, '–'],
  [3, undefined, '–'],
])('quotient of %d and %d is %s', (value, to, expected) => {
  expect(quotient(value, to)).toBe(expected);
});
