// Checked against dist, as a project that installs the package would be: see `tsc -p test/consumer`.
import { renderPng } from 'social-work-chart/png';
import 'social-work-chart';
import { defineDataset, readDataset, renderSvg, zhejiang2024, type Dataset } from 'social-work-chart/core';
import { SocialWorkChart } from 'social-work-chart/element';

const chart = document.createElement('social-work-chart');
chart.chart = 'volunteer-rate';
chart.theme = 'dark';
chart.data = zhejiang2024;
chart.addEventListener('chart-drawn', ({ detail }) => detail.width.toFixed());
chart.addEventListener('chart-error', ({ detail }) => detail.issues.map(({ message }) => message));
export const isChart: boolean = chart instanceof SocialWorkChart;

// @ts-expect-error a theme that there is not
chart.theme = 'sepia';
// @ts-expect-error a list is no dataset
chart.data = [1, 2];

const { dataset, issues } = readDataset(JSON.parse('{}'));
export const svg: string = dataset
  ? renderSvg(dataset, 'a', { width: 320 })
  : issues.map((issue) => issue.message).join();

export const own: Dataset = defineDataset({
  source: { publisher: { zh: '报', en: 'Paper' }, title: { zh: '题', en: 'Title' }, date: '2024', language: 'en' },
  figures: {
    share: {
      label: { zh: '甲', en: 'a' },
      printed: 'a fifth',
      quantity: { kind: 'share', value: 0.2, fraction: [1, 5] },
      origin: { type: 'printed', section: 1, paragraph: 1 },
    },
  },
  // @ts-expect-error a share is no date
  charts: { c: { type: 'rollout-timeline', figures: { levels: ['share'] }, title: { zh: '图', en: 'chart' } } },
});

/** Bytes that Node's functions and those of the web take alike. */
export const card: Promise<Uint8Array> = renderPng(own, 'c', { shape: 'social', language: 'en' });
