import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../../../build/docs/client/find.js';

describe('excerptAround', () => {
  test.each([
    ['a hedge is kept', 'hedge', 40, 'a hedge is kept'],
    ['a hedge is kept beside its number', 'hedge', 20, 'a hedge is kept …'],
    ['a hedge is kept beside its number', 'hedge', 15, 'a hedge is kept …'],
    ['what an article says besides a number is the hedge of it', 'hedge', 20, '… the hedge of it'],
    ['志愿者占居民的百分之十八', '居民', 6, '… 者占居民的百 …'],
  ])('of %j around %j in %i characters is %j', (text, query, length, excerpt) => {
    expect(excerptAround(text, query, length)).toBe(excerpt);
  });
});
