import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { withAt, withoutAt } from '../support.js';
import { foundBy } from './planted.js';

const rule = 'derived-follows';

describe('derivedFollows', () => {
  test('finds nothing in the built-in dataset, which states its results, nor where none is stated', () => {
    expect(foundBy(rule, zhejiang2024)).toEqual([]);
    expect(foundBy(rule, withoutAt('figures/exam-applicants-2023/quantity'))).toEqual([]);
  });

  // prettier-ignore
  test.each([
    ['a result that is older than what it follows from', withAt('figures/exam-applicants/quantity/value', 314_000),
      // Written out, an exact quantity states its ends too.
      ['exam-applicants-2023/quantity/value: expected 250000, as its rule gives, or no quantity at all, received 240000',
       'exam-growth-rate/quantity/hedge: expected “exact”, as its rule gives, or no quantity at all, received “about”']],
    ['a mistyped result', withAt('figures/exam-growth-rate/quantity/value', 0.276),
      ['exam-growth-rate/quantity/value: expected 0.267, as its rule gives, or no quantity at all, received 0.276']],
    ['a result that is no number', withAt('figures/exam-growth-rate/quantity/value', 'x'),
      ['exam-growth-rate/quantity/value: expected 0.267, as its rule gives, or no quantity at all, received “x”']],
    ['a lost hedge', withAt('figures/exam-growth-rate/quantity/hedge', 'exact'),
      ['exam-growth-rate/quantity/hedge: expected “about”, as its rule gives, or no quantity at all, received “exact”']],
    ['another working day', withAt('figures/province-office/when/on', '2024-01-15'),
      ['province-office/when/on: expected “2024-01-16”, as its rule gives, or no when at all, received “2024-01-15”']],
  ])('finds %s', (_name, dataset, told) => {
    const figures = dataset['figures'] as Record<string, Record<string, Record<string, unknown>>>;
    for (const end of ['low', 'high']) delete figures['exam-applicants']?.['quantity']?.[end];
    for (const end of ['low', 'high']) delete figures['exam-applicants-2023']?.['quantity']?.[end];
    expect(foundBy(rule, dataset)).toEqual(told.map((each) => `error figures/${each}`));
  });
});
