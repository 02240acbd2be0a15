import type { Words } from './language.js';

/** The few words of the tag itself, beside those of the dataset; why there is no chart, by the code of the error. */
export const INTERFACE = {
  showTable: { zh: '显示数据表', en: 'Show data table', 'zh-TW': '顯示資料表' },
  hideTable: { zh: '收起数据表', en: 'Hide data table', 'zh-TW': '收合資料表' },
  download: { zh: '下载', en: 'Download', 'zh-TW': '下載' },
  share: { zh: '分享', en: 'Share', 'zh-TW': '分享' },
  toolFailed: {
    zh: '此功能未能载入，请稍后再试。',
    en: 'This could not be loaded. Trying again may help.',
    'zh-TW': '此功能未能載入，請稍後再試。',
  },
  table: { zh: '数据表', en: 'Data table', 'zh-TW': '資料表' },
  points: { zh: '图中的数字', en: 'Figures in the chart', 'zh-TW': '圖中的數字' },
  loading: { zh: '图表载入中…', en: 'Loading the chart…', 'zh-TW': '圖表載入中…' },
  'unknown-chart': { zh: '找不到这张图表。', en: 'This chart was not found.', 'zh-TW': '找不到這張圖表。' },
  'bad-dataset': {
    zh: '图表的数据有误，未能显示。',
    en: 'The chart is not shown, because there are errors in its data.',
    'zh-TW': '圖表的資料有誤，未能顯示。',
  },
  'load-failed': {
    zh: '图表未能载入，请稍后刷新页面重试。',
    en: 'The chart could not be loaded. Reloading the page may help.',
    'zh-TW': '圖表未能載入，請稍後重新整理頁面。',
  },
  'not-drawn': {
    zh: '图表绘制出错，未能显示。',
    en: 'The chart could not be drawn.',
    'zh-TW': '圖表繪製出錯，未能顯示。',
  },
} as const satisfies Readonly<Record<string, Words>>;
