import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/checking/check-dataset.js';
import { RULE_IDS } from '../../../src/checking/rule-ids.js';
import { SEVERITIES } from '../../../src/checking/finding.js';
import { rules } from '../../../src/checking/rules.js';
import { draftDataset, findFigures, HEDGES, QUANTITY_KINDS, zhejiang2024 } from '../../../src/core.js';
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

  // prettier-ignore
  test.each([
    ['en', 'Nearly 12 million of almost 20 million volunteers are active, over 18% of residents, up from 6% in 2023.\n' +
           'Between 200 and 600 yuan a month is paid in 11 counties by the end of March.\nAbout 30 firms opened on 3 May.\n'],
    ['zh', '近2000万志愿者中，近1200万活跃，占18%。\n到3月底，11个县参加。\n津贴为200元到600元，最高800元。\n'],
  ] as const)('finds of a draft in %s that was made of an article what it left to be added', (language, article) => {
    const found = findFigures(article, { language, year: 2024 });
    const { dataset } = draftDataset(found, { language, date: '2024' });
    expect(Object.keys(dataset.figures).length).toBeGreaterThan(4);
    const { findings } = checkDataset(dataset, { article });
    const wrong = findings.filter(({ severity }) => severity !== 'note');
    expect(wrong.map(({ path }) => path.join('/'))).toEqual(['source/publisher', 'source/title']);
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

  test('a dataset of 1000 figures and 250 charts takes less than two seconds', () => {
    const { figures, charts, ...rest } = writtenOut() as { figures: object; charts: object };
    const many = <T>(object: object, times: number, change: (value: T, index: number) => T) =>
      Object.fromEntries(
        Object.entries(object as Record<string, T>).flatMap(([id, value]) =>
          Array.from({ length: times }, (_, index) => [index === 0 ? id : `${id}-${index}`, change(value, index)]),
        ),
      );
    const large = {
      ...rest,
      figures: many<object>(figures, 30, (figure) => figure),
      charts: many<object>(charts, 21, (chart) => chart),
    };
    const { result, time } = timed(() => checkDataset(large));
    expect(result.findings.every(({ severity }) => severity === 'note')).toBe(true);
    expect(time).toBeLessThan(2000);
  }, 60_000);
});

describe('checkDataset never throws', () => {
  const article = '## 一\n\n近2000万人，1200万人。\n';
  const charts = Object.keys(zhejiang2024.charts);
  const figures = Object.keys(zhejiang2024.figures);
  const printed = figures.filter((id) => typeof zhejiang2024.figures[id]?.printed === 'string');
  const bits = [
    '近',
    '20',
    '万',
    '余',
    '%',
    '分之',
    '一',
    '到',
    '至',
    'nearly ',
    '1,2',
    '00 ',
    ' to ',
    '月',
    '底',
    '元',
    '\u0000',
    '😀',
    '\n',
  ];
  const wording = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.array(fc.constantFrom(...bits), { minLength: 1 }).map((parts) => parts.join('')),
  );

  test('for any words of charts and any printed phrases', () => {
    const place = fc.oneof(
      fc.constantFrom(...charts).map((id) => `charts/${id}/title/en`),
      fc.constantFrom(...printed).map((id) => `figures/${id}/printed`),
    );
    fc.assert(
      fc.property(place, wording, (at, words) => {
        const { findings } = checkDataset(withAt(at, words), { article: article + words });
        expect(findings.every(({ message, path }) => message !== '' && path.length > 0)).toBe(true);
      }),
      // A check of the whole dataset takes some 20 ms, and the machine may be busy.
      { numRuns: 50 },
    );
  }, 60_000);

  test('for any quantity in place of another', () => {
    const number = fc.option(fc.oneof(fc.constantFrom(0, 1, -1, 0.5, 1e18, -1e18, 1e-300), fc.double({ noNaN: true })));
    const quantity = fc.record({
      kind: fc.constantFrom(...QUANTITY_KINDS),
      unit: fc.option(fc.constantFrom('person', 'CNY', 'city'), { nil: undefined }),
      hedge: fc.constantFrom(...HEDGES),
      value: number,
      low: number,
      high: number,
      precision: fc.option(fc.constantFrom(1e-9, 0.01, 1, 1e9), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...figures), quantity, (id, given) => {
        const dataset = withAt('charts', {}, withAt(`figures/${id}/quantity`, given));
        expect(() => checkDataset(dataset, { article })).not.toThrow();
      }),
    );
  });

  test('and takes less than two seconds for the longest words and an article of a megabyte', () => {
    const words = '近1200万'.repeat(400).slice(0, 2000);
    const planted = withAt('charts/volunteers/title/zh', words, withAt('figures/exam-share/printed', words));
    const { result, time } = timed(() => checkDataset(planted, { article: words.repeat(500) }));
    expect(result.findings.length).toBeGreaterThan(0);
    expect(time).toBeLessThan(2000);
  }, 60_000);
});

describe('rules', () => {
  test.each(Object.entries(rules))('%s says in one sentence what it holds a dataset to', (id, { about, severity }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(about).toMatch(/^[A-Z][^.]+\.$/);
    expect(SEVERITIES).toContain(severity);
  });
});
