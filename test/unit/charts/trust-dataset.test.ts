import { describe, expect, it } from 'vitest';
import { defineDataset, readDataset } from '../../../src/charts/dataset.js';
import { trustDataset } from '../../../src/charts/trust-dataset.js';
import type { Figure } from '../../../src/dataset/schema.js';
import { zhejiang2024 } from '../../../src/charts/zhejiang-2024.js';

describe('trustDataset', () => {
  it('makes of the built-in dataset what reading makes of it', () => {
    const { dataset, issues } = readDataset(JSON.parse(JSON.stringify(zhejiang2024)));
    expect(issues).toBeUndefined();
    expect(zhejiang2024).toEqual(dataset);
  });

  it('states the results that reading works out of its derived figures', () => {
    const isDerived = ({ origin }: Figure) => origin.type === 'derived';
    const bare = Object.entries(zhejiang2024.figures).map(([id, { quantity, when, ...figure }]) => {
      return [id, isDerived(figure) ? figure : { ...figure, quantity, when }];
    });
    const input = { ...zhejiang2024, figures: Object.fromEntries(bare) as object };
    const worked = Object.entries(readDataset(input).dataset!.figures).filter(([, figure]) => isDerived(figure));
    expect(worked.length).toBeGreaterThan(0);
    for (const [id, figure] of worked) expect(zhejiang2024.figures[id], id).toEqual(figure);
  });

  it('freezes, and makes a dataset that is not read again', () => {
    expect(Object.isFrozen(zhejiang2024.figures['active-volunteers']?.quantity)).toBe(true);
    expect(readDataset(zhejiang2024).dataset).toBe(zhejiang2024);
  });

  const source = {
    publisher: { zh: '报', en: 'Paper', 'zh-TW': '報' },
    title: { zh: '题', en: 'Title', 'zh-TW': '題' },
    date: '2024',
    language: 'zh',
  } as const;
  const share = {
    label: { zh: '甲', en: 'a', 'zh-TW': '甲' },
    printed: '近五分之一',
    quantity: { kind: 'share', hedge: 'nearly', value: 0.2 },
    origin: { type: 'printed', section: 1, paragraph: 1 },
  } as const;

  it('fills in what defineDataset fills in', () => {
    const input = {
      source,
      figures: { share, plain: { ...share, quantity: { kind: 'share', value: 0.5 } } },
      charts: { c: { type: 'share-bars', figures: { shares: ['share', 'plain'] }, title: source.title } },
    } as const;
    expect(trustDataset(input)).toEqual(defineDataset(input));
    expect(trustDataset(input).figures['plain']?.quantity).toMatchObject({ hedge: 'exact', low: 0.5, high: 0.5 });
  });
});
