import { describe, expect, it } from 'vitest';
import { nearIds } from '../../../src/dataset/near-ids.js';

const IDS = ['active-volunteers', 'registered-volunteers', 'volunteer-rate', 'volunteer-rate-national', '活跃志愿者'];

/** An id that is not there, and those that are told. */
const CASES: readonly [string, readonly string[]][] = [
  ['active-volunters', ['active-volunteers']],
  ['volunteer-rate-nationl', ['volunteer-rate-national', 'volunteer-rate']],
  ['volunteer-rates', ['volunteer-rate']],
  ['Volunteer-Rate', ['volunteer-rate']],
  ['活跃的志愿者', ['活跃志愿者']],
  ['county-offices', []],
  ['', []],
];

describe('nearIds', () => {
  it.each(CASES)('tells for “%s” %j', (id, near) => {
    expect(nearIds(id, IDS)).toEqual(near);
  });

  it('takes no time for the longest ids', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `${index}`.padEnd(64, 'a'));
    const start = performance.now();
    expect(nearIds('a'.repeat(1_000_000), ids)).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
