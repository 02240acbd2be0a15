import { describe, expect, test } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { renderJson } from '../../../src/charts/render-json.js';
import { readDataset, renderSvg, zhejiang2024 } from '../../../src/core.js';
import type { Dataset, DatasetInput } from '../../../src/dataset/schema.js';
import type { ChartType } from '../../../src/layout/chart-type.js';
import { EXTREMES } from '../layout/extremes.js';
import { datasetOf } from '../layout/given-charts.js';
import { writtenOut } from '../support.js';

const CASES: readonly (readonly [name: string, dataset: Dataset, chart: string])[] = [
  ...Object.keys(zhejiang2024.charts).map((id) => [id, zhejiang2024, id] as const),
  ...Object.entries(EXTREMES).map(([name, given]) => [name, datasetOf(given), 'it'] as const),
];

const parsed = (dataset: Dataset, chart: string) => JSON.parse(renderJson(dataset, chart)) as DatasetInput;

describe('renderJson', () => {
  test.each(CASES)('%s: is read again and draws the same picture', (_name, dataset, chart) => {
    const again = readDataset(parsed(dataset, chart));
    expect(again.issues).toBeUndefined();
    const { forms = [] }: ChartType = chartTypes[dataset.charts[chart]!.type as keyof typeof chartTypes];
    for (const form of [undefined, ...forms]) {
      for (const language of ['zh', 'en', 'zh-TW'] as const) {
        const options = { language, form, width: 400 };
        expect(renderSvg(again.dataset!, chart, options)).toBe(renderSvg(dataset, chart, options));
      }
    }
  });

  // prettier-ignore
  test.each([
    ['volunteer-rate', ['volunteer-rate', 'volunteer-rate-national'], []],
    ['applicants',     ['exam-applicants', 'exam-growth', 'exam-applicants-2023'], []],
    ['organisations',  ['social-organisations', 'community-organisations'], ['organisation']],
  ])('%s: holds the figures and units that it needs, and no others', (chart, figures, units) => {
    const part = parsed(zhejiang2024, chart);
    expect(Object.keys(part.figures)).toEqual(figures);
    expect(Object.keys(part.units ?? {})).toEqual(units);
    expect(Object.keys(part.charts)).toEqual([chart]);
    expect(part.source).toEqual(zhejiang2024.source);
  });

  test('holds what a figure is a part of, and what that is derived from', () => {
    const given = writtenOut();
    const figures = given['figures'] as Record<string, Record<string, unknown>>;
    figures['volunteer-rate']!['of'] = 'exam-applicants-2023';
    const part = parsed(readDataset(given).dataset!, 'volunteer-rate');
    expect(Object.keys(part.figures).sort()).toEqual([
      'exam-applicants',
      'exam-applicants-2023',
      'exam-growth',
      'volunteer-rate',
      'volunteer-rate-national',
    ]);
  });

  test('throws a RangeError for an unknown chart or a dataset that was not read', () => {
    expect(() => renderJson(zhejiang2024, 'nobody')).toThrow(RangeError);
    expect(() => renderJson(writtenOut() as unknown as Dataset, 'applicants')).toThrow('unread dataset');
  });
});
