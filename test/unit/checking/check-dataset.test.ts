import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/checking/check-dataset.js';
import { RULE_IDS } from '../../../src/checking/rule-ids.js';
import { SEVERITIES } from '../../../src/checking/finding.js';
import { rules } from '../../../src/checking/rules.js';
import { zhejiang2024 } from '../../../src/core.js';
import { timed, withAt, withoutAt, writtenOut } from '../support.js';

const needArticle = RULE_IDS.filter((id) => rules[id].needsArticle);

describe('checkDataset', () => {
  test('finds nothing to mend in the built-in dataset, read or written out: but for its address, which nobody knows', () => {
    for (const dataset of [zhejiang2024, writtenOut()]) {
      const { findings, unchecked } = checkDataset(dataset);
      expect(findings.map(({ severity, path }) => [severity, path.join('/')])).toEqual([['note', 'source/address']]);
      expect(unchecked).toEqual(needArticle);
    }
  });

  test('checks the rules that are asked for', () => {
    const planted = withAt('charts/volunteers/title/en', '12 million volunteers, and 13 more');
    const rulesOf = (...wanted: (keyof typeof rules)[]) =>
      checkDataset(planted, { rules: wanted }).findings.map(({ rule }) => rule);
    expect(rulesOf('hedge-kept')).toEqual(['hedge-kept']);
    expect(rulesOf('numbers-known', 'hedge-kept')).toEqual(['hedge-kept', 'numbers-known']);
    expect(rulesOf()).toEqual([]);
  });

  test('tells what reading refuses as findings of the rule dataset, and checks nothing else', () => {
    const { findings, unchecked } = checkDataset(withoutAt('source/title'), { article: '' });
    expect(findings).toEqual([
      {
        rule: 'dataset',
        severity: 'error',
        path: ['source', 'title'],
        expected: 'an entry, since it may not be left out',
        received: 'nothing',
        message: 'source → title: expected an entry, since it may not be left out, received nothing.',
      },
    ]);
    expect(unchecked).toEqual(RULE_IDS);
  });

  test('gives a finding its rule, severity, path and a sentence', () => {
    const planted = withAt('charts/volunteers/title/en', '12 million volunteers');
    expect(checkDataset(planted, { rules: ['hedge-kept'] }).findings).toEqual([
      {
        rule: 'hedge-kept',
        severity: 'error',
        path: ['charts', 'volunteers', 'title', 'en'],
        expected: '“nearly 12 million people”, with its hedge',
        received: '“12 million volunteers” without one',
        message:
          'charts → volunteers → title → en: expected “nearly 12 million people”, with its hedge, received “12 million volunteers” without one.',
      },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a list', []],
    ['figures that are a list', { figures: [1] }],
    ['a derived figure without a rule', withAt('figures/exam-growth-rate/origin', { type: 'derived' })],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['a prototype', JSON.parse('{"figures":{"__proto__":{"origin":{"type":"derived"},"quantity":{}}}}') as unknown],
  ])('refuses %s as reading does', (_name, input) => {
    const { findings } = checkDataset(input);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['dataset']));
    expect(Object.prototype).not.toHaveProperty('origin');
  });

  test('a dataset of 2000 figures and 500 charts takes less than two seconds', () => {
    const { figures, charts, ...rest } = writtenOut() as { figures: object; charts: object };
    const many = <T>(object: object, times: number, change: (value: T, index: number) => T) =>
      Object.fromEntries(
        Object.entries(object as Record<string, T>).flatMap(([id, value]) =>
          Array.from({ length: times }, (_, index) => [index === 0 ? id : `${id}-${index}`, change(value, index)]),
        ),
      );
    const large = {
      ...rest,
      figures: many<object>(figures, 60, (figure) => figure),
      charts: many<object>(charts, 42, (chart) => chart),
    };
    const { result, time } = timed(() => checkDataset(large));
    expect(result.findings.every(({ severity }) => severity === 'note')).toBe(true);
    expect(time).toBeLessThan(2000);
  });
});

describe('rules', () => {
  test.each(Object.entries(rules))('%s says in one sentence what it holds a dataset to', (id, { about, severity }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(about).toMatch(/^[A-Z][^.]+\.$/);
    expect(SEVERITIES).toContain(severity);
  });
});
