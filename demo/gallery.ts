/** The gallery: every chart of the built-in dataset, with the code to embed it and its data. */
import '../src/index.js';
import { zhejiang2024 } from '../src/core.js';
import type { Words } from '../src/dataset/language.js';
import { codeBox } from './code-box.js';
import { excerptOf } from './excerpt.js';
import { framesOf, type View } from './frames.js';
import { applyToPage, PAGE_SETTINGS } from './page-settings.js';
import { followSettings } from './settings.js';
import { snippetOf, type Shown } from './snippet.js';
import { inEveryLanguage, make } from './words.js';

const SETTINGS = {
  ...PAGE_SETTINGS,
  view: {
    legend: { zh: '看什么', en: 'View', 'zh-TW': '看什麼' },
    choices: {
      widths: { zh: '两种宽度', en: 'Widths', 'zh-TW': '兩種寬度' },
      compare: { zh: '语言与配色对照', en: 'Compare all', 'zh-TW': '語言與配色對照' },
    },
  },
} as const;

const WORDS = {
  embed: { zh: '嵌入代码', en: 'To embed it', 'zh-TW': '嵌入程式碼' },
  copyEmbed: { zh: '复制代码', en: 'Copy the code', 'zh-TW': '複製程式碼' },
  data: { zh: '它的数据', en: 'Its data', 'zh-TW': '它的資料' },
  copyData: { zh: '复制数据', en: 'Copy the data', 'zh-TW': '複製資料' },
  contents: { zh: '图表', en: 'Charts', 'zh-TW': '圖表' },
} as const satisfies Readonly<Record<string, Words>>;

/** A chart in the gallery, which can be shown in another way. */
interface Exhibit {
  readonly element: HTMLElement;
  readonly show: (shown: Shown & { readonly view: View }) => void;
}

function exhibit(chartId: string): Exhibit {
  const frames = make('div', {});
  const snippet = make('code', {});
  const data = make('code', {}, excerptOf(zhejiang2024, chartId));
  const heading = make('h2', {}, make('a', { href: `#${chartId}` }, chartId));
  const type = make('p', { className: 'type' }, zhejiang2024.charts[chartId]?.type ?? '');
  const codes = make(
    'div',
    { className: 'codes' },
    codeBox(snippet, { name: WORDS.embed, copy: WORDS.copyEmbed }),
    codeBox(data, { name: WORDS.data, copy: WORDS.copyData }),
  );
  let current: View | undefined;
  return {
    element: make('section', { id: chartId }, heading, type, frames, codes),
    show(shown) {
      // Charts that stay are told of a new language and theme by the page: the same charts, drawn anew.
      if (shown.view !== current) frames.replaceChildren(...framesOf(chartId, shown.view));
      current = shown.view;
      snippet.textContent = snippetOf(chartId, shown);
    },
  };
}

function contents(chartIds: readonly string[]): HTMLElement {
  const items = chartIds.map((id) => make('li', {}, make('a', { href: `#${id}` }, id)));
  const heading = make('h2', {}, ...inEveryLanguage(WORDS.contents));
  return make('nav', { className: 'contents' }, heading, make('ul', {}, ...items));
}

const chartIds = Object.keys(zhejiang2024.charts);
const exhibits = chartIds.map(exhibit);
document.querySelector('#gallery')?.replaceChildren(contents(chartIds), ...exhibits.map(({ element }) => element));
followSettings(SETTINGS, (chosen) => {
  for (const { show } of exhibits) show(chosen);
  applyToPage(chosen);
});
// The chart that the address names was not there when the browser looked for it; it finds its place when those above it
// have been measured, in the first frame, and drawn, before the second.
addEventListener('load', () => {
  const scroll = () => document.getElementById(location.hash.slice(1))?.scrollIntoView();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
});
