import type { Language, Words } from '../../dataset/language.js';
import type { DownloadFormat, SortDirection } from '../events.js';

/** What each format is good for. */
export const FORMAT_PURPOSES: Readonly<Record<DownloadFormat, Words>> = {
  png: { zh: '适合发布', en: 'for posts and slides', 'zh-TW': '適合發布' },
  svg: { zh: '适合印刷和修改', en: 'for print and editing', 'zh-TW': '適合印刷和修改' },
  csv: { zh: '适合电子表格', en: 'for spreadsheets', 'zh-TW': '適合試算表' },
  json: { zh: '适合程序读取', en: 'for programs', 'zh-TW': '適合程式讀取' },
};

/** The words of the panels. */
export const PANEL = {
  nothingHappened: { zh: '没有开始下载？', en: 'Nothing happened?', 'zh-TW': '沒有開始下載？' },
  hold: { zh: '长按图片保存', en: 'Press and hold the picture to keep it', 'zh-TW': '長按圖片儲存' },
  holdOrClick: {
    zh: '长按图片保存，电脑上用鼠标右键',
    en: 'Press and hold the picture to keep it, or right-click it with a mouse',
    'zh-TW': '長按圖片儲存，電腦上用滑鼠右鍵',
  },
  noPicture: {
    zh: '这里未能生成 PNG 图片。SVG 的内容与它相同。',
    en: 'The PNG could not be made here. The SVG holds the same.',
    'zh-TW': '這裡未能產生 PNG 圖片。SVG 的內容與它相同。',
  },
  notLoaded: {
    zh: '此功能未能载入，请稍后再试。',
    en: 'This could not be loaded. Trying again may help.',
    'zh-TW': '此功能未能載入，請稍後再試。',
  },
  link: { zh: '复制图表链接', en: 'Copy link to this chart', 'zh-TW': '複製圖表連結' },
  figureLink: { zh: '复制数字链接', en: 'Copy link to this figure', 'zh-TW': '複製數字連結' },
  embed: { zh: '复制嵌入代码', en: 'Copy embed code', 'zh-TW': '複製嵌入程式碼' },
  citation: { zh: '复制引文', en: 'Copy citation', 'zh-TW': '複製引文' },
  system: { zh: '通过其他应用分享', en: 'Share by another app', 'zh-TW': '透過其他應用程式分享' },
  copied: { zh: '已复制', en: 'Copied', 'zh-TW': '已複製' },
  copyHere: { zh: '请从这里复制', en: 'Copy it from here', 'zh-TW': '請從這裡複製' },
} as const satisfies Readonly<Record<string, Words>>;

/** What each language is called in the others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, Words>> = {
  zh: { zh: '中文', en: 'Chinese', 'zh-TW': '簡體中文' },
  en: { zh: '英文', en: 'English', 'zh-TW': '英文' },
  'zh-TW': { zh: '繁体中文', en: 'traditional Chinese', 'zh-TW': '中文' },
};

/** That a file was handed to the browser. */
export function savingWords(name: string, language: Language): string {
  return { zh: `正在下载“${name}”`, en: `Downloading “${name}”`, 'zh-TW': `正在下載「${name}」` }[language];
}

/** How to keep a file of text where none can be saved. */
export function keepWords(name: string, language: Language): string {
  return {
    zh: `请复制以下内容，存为“${name}”`,
    en: `Copy this, and keep it as “${name}”`,
    'zh-TW': `請複製以下內容，存成「${name}」`,
  }[language];
}

/** In which order a table stands now. */
export function sortedWords(column: string, direction: SortDirection, language: Language): string {
  const words: Readonly<Record<SortDirection, Words>> = {
    ascending: {
      zh: `按“${column}”升序排列`,
      en: `Sorted by “${column}”, ascending`,
      'zh-TW': `按「${column}」遞增排列`,
    },
    descending: {
      zh: `按“${column}”降序排列`,
      en: `Sorted by “${column}”, descending`,
      'zh-TW': `按「${column}」遞減排列`,
    },
    none: { zh: '恢复图表的顺序', en: 'In the order of the chart again', 'zh-TW': '恢復圖表的順序' },
  };
  return words[direction][language];
}
