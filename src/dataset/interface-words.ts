import type { Words } from './language.js';

/** The few words of the tag itself, beside those of the dataset. */
export const INTERFACE = {
  showTable: { zh: '显示数据表', en: 'Show data table', 'zh-TW': '顯示資料表' },
  hideTable: { zh: '收起数据表', en: 'Hide data table', 'zh-TW': '收合資料表' },
  table: { zh: '数据表', en: 'Data table', 'zh-TW': '資料表' },
  points: { zh: '图中的数字', en: 'Figures in the chart', 'zh-TW': '圖中的數字' },
  loading: { zh: '图表载入中…', en: 'Loading the chart…', 'zh-TW': '圖表載入中…' },
  failed: { zh: '图表暂时无法显示。', en: 'The chart cannot be shown.', 'zh-TW': '圖表暫時無法顯示。' },
} as const satisfies Readonly<Record<string, Words>>;
