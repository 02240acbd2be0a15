import type { Text } from './text.js';

/** The few words of the tag itself, beside those of the dataset. */
export const INTERFACE = {
  showTable: { zh: '显示数据表', en: 'Show data table' },
  hideTable: { zh: '收起数据表', en: 'Hide data table' },
  table: { zh: '数据表', en: 'Data table' },
  points: { zh: '图中的数据', en: 'Figures in the chart' },
  loading: { zh: '图表载入中…', en: 'Loading the chart…' },
  failed: { zh: '图表暂时无法显示。', en: 'The chart cannot be shown.' },
} as const satisfies Readonly<Record<string, Text>>;
