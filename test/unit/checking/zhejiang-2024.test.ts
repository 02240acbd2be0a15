import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDataset, zhejiang2024 } from '../../../src/core.js';
import { partAt, withAt } from '../support.js';
import { toldOf } from './planted.js';

const beside = fileURLToPath(new URL('../../../../shared/article/article.zh.txt', import.meta.url));
const path = process.env['ARTICLE'] ?? beside;
const reason = existsSync(path) ? '' : ' (skipped: the article is not here; name its file in ARTICLE)';

describe.skipIf(reason !== '')(`checkDataset on the built-in dataset and its article${reason}`, () => {
  const article = reason === '' ? readFileSync(path, 'utf8') : '';
  const found = (dataset: unknown) =>
    checkDataset(dataset, { article }).findings.filter((each) => each.severity !== 'note');

  test('checks every rule and finds neither an error nor a warning', () => {
    expect(checkDataset(zhejiang2024, { article }).unchecked).toEqual([]);
    expect(found(zhejiang2024).map(toldOf)).toEqual([]);
  });

  // prettier-ignore
  test.each([
    ['figures/registered-volunteers/printed', '近2000万人', ['printed-in-place']],
    ['figures/registered-volunteers/printed', '2000万', ['printed-whole', 'reading-agrees']],
    ['figures/volunteer-rate/printed', '8%', ['printed-whole', 'reading-agrees']],
    ['figures/certified-share/origin/paragraph', 13, ['printed-in-place']],
    ['figures/symposium/when/on', '2024-09-30', ['reading-agrees']],
    ['figures/county-offices/when', { on: '2024-03-31' }, ['reading-agrees', 'range-drawn', 'range-drawn']],
    ['figures/exam-growth/quantity', { kind: 'change', unit: 'person', value: 46_000, precision: 1000 },
      ['reading-agrees', 'derived-follows', 'derived-follows', 'numbers-known', 'numbers-known']],
    ['charts/volunteers/title/en', 'Of 20 million volunteers, nearly 12 million are active', ['hedge-kept']],
  ])('finds that %s is %j', (place, value, rules) => {
    expect(partAt(place, withAt('charts/none', {}))).not.toEqual(value);
    expect(found(withAt(place, value)).map(({ rule }) => rule)).toEqual(rules);
  });
});
