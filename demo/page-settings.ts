import { LANGUAGE_TAG } from '../src/dataset/language.js';
import type { SocialWorkChart } from '../src/index.js';
import type { Chosen, Settings } from './settings.js';

/** What every page of the demo can be set to. */
export const PAGE_SETTINGS = {
  lang: {
    legend: { zh: '语言', en: 'Language', 'zh-TW': '語言' },
    choices: {
      zh: { lang: 'zh-CN', text: '简体' },
      'zh-TW': { lang: 'zh-TW', text: '繁體' },
      en: { lang: 'en', text: 'English' },
    },
  },
  theme: {
    legend: { zh: '配色', en: 'Colours', 'zh-TW': '配色' },
    choices: {
      auto: { zh: '自动', en: 'Auto', 'zh-TW': '自動' },
      light: { zh: '浅色', en: 'Light', 'zh-TW': '淺色' },
      dark: { zh: '深色', en: 'Dark', 'zh-TW': '深色' },
    },
  },
  paper: {
    legend: { zh: '报纸', en: 'Newspaper', 'zh-TW': '報紙' },
    choices: {
      plain: { zh: '素版', en: 'Plain', 'zh-TW': '素版' },
      salmon: { zh: '橙粉纸', en: 'Salmon', 'zh-TW': '橙粉紙' },
      metro: { zh: '都市报', en: 'Metro', 'zh-TW': '都市報' },
    },
  },
} as const satisfies Settings;

/** Puts the page into a language, colours and a newspaper's theme. Charts with a theme of their own keep it. */
export function applyToPage({ lang, theme, paper }: Chosen<typeof PAGE_SETTINGS>): void {
  const root = document.documentElement;
  // The charts follow the language and the newspaper by themselves; light or dark is told to each.
  root.lang = LANGUAGE_TAG[lang];
  root.dataset.theme = theme;
  root.className = paper === 'plain' ? '' : `theme-${paper}`;
  for (const chart of document.querySelectorAll<SocialWorkChart>('social-work-chart:not([theme])')) chart.theme = theme;
  document.title = document.querySelector(`h1 > .${lang}`)?.textContent.trim() ?? document.title;
}
