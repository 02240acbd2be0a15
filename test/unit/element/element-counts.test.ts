/**
 * What a chart costs a page, as exact counts that no machine changes: the elements and attributes of each built-in chart. They stand in
 * `element-counts.txt`; where a change makes more of them, its difference shows it, and `npx vitest run element-counts -u` renews it.
 */
import { expect, test } from 'vitest';
import { layoutChart } from '../../../src/charts/layout-chart.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { readDataset, zhejiang2024, type Dataset, type Language } from '../../../src/core.js';
import { chartView } from '../../../src/element/chart-view.js';
import { CONTROLS } from '../../../src/element/controls.js';
import { measureText } from '../../../src/layout/parts/measure.js';
import type { TreeElement } from '../../../src/render/tree.js';

const WIDTH = 640;

interface Counts {
  readonly elements: number;
  readonly ofPicture: number;
  readonly attributes: number;
}

/** The tree of a chart in the tag, with all its buttons. */
function treeOf(dataset: Dataset, id: string, language: Language, isTableMade = false): TreeElement {
  const chart = wordChart(dataset, id, language);
  const frame = { width: WIDTH, narrowest: WIDTH, language, measure: measureText, form: undefined };
  const scene = layoutChart(chart, frame);
  const state = { theme: 'auto', isTableOpen: false, isTableMade, controls: CONTROLS, slottedCorrections: [] };
  return chartView(chart, scene, state);
}

function countsOf(element: TreeElement, isInPicture = false): Counts {
  const isPart = isInPicture || element.name === 'svg';
  const parts = (element.children ?? []).map((child) => countsOf(child, isPart));
  const sum = (name: keyof Counts) => parts.reduce((total, part) => total + part[name], 0);
  return {
    elements: 1 + sum('elements'),
    ofPicture: Number(isPart) + sum('ofPicture'),
    attributes: Object.values(element.attributes).filter((value) => value !== undefined).length + sum('attributes'),
  };
}

test('each built-in chart has as many elements and attributes as are written down', async () => {
  const lines = Object.entries(zhejiang2024.charts).flatMap(([id, { type }]) =>
    (['zh', 'en'] as const).map((language) => {
      const { elements, ofPicture, attributes } = countsOf(treeOf(zhejiang2024, id, language));
      const withTable = countsOf(treeOf(zhejiang2024, id, language, true)).elements;
      const numbers = [elements, ofPicture, attributes, withTable].map((number) => String(number).padStart(12));
      return `${type.padEnd(18)}${id.padEnd(20)}${language.padEnd(4)}${numbers.join('')}`;
    }),
  );
  const types = new Set(Object.values(zhejiang2024.charts).map(({ type }) => type));
  expect([...types].sort()).toEqual(Object.keys(chartTypes).sort());
  const head = `${'chart type'.padEnd(18)}${'chart'.padEnd(20)}${'    '}${['elements', 'of picture', 'attributes', 'with table'].map((word) => word.padStart(12)).join('')}`;
  await expect(
    [
      `A tag of ${WIDTH} px with buttons, before its table is opened; with it where that is said.`,
      '',
      head,
      ...lines,
      '',
    ].join('\n'),
  ).toMatchFileSnapshot('element-counts.txt');
});

test('a roll-out of a million units has the tree of one of 3,000 on the same days', () => {
  const text = { zh: '县', en: 'counties' };
  const rollOut = (count: number) => {
    const on = Int32Array.from({ length: count }, (_, row) => 19_723 + ((row * 7919) % 300));
    const { dataset } = readDataset({
      source: { publisher: text, title: text, date: '2024', language: 'zh' },
      figures: { it: { label: text, units: { on }, origin: { type: 'supplement', source: text } } },
      charts: { it: { type: 'rollout-timeline', figures: { levels: ['it'] }, title: text } },
    });
    return treeOf(dataset!, 'it', 'zh');
  };
  const [few, many] = [rollOut(3000), rollOut(3_000_000)];
  expect(countsOf(many)).toEqual(countsOf(few));
  expect(countsOf(many).ofPicture).toBeLessThan(40);
});
