import type { Colours } from './attributes.js';

/** Name of a theme with fixed colours: those of a page, and `grey` for files that are printed in one ink. */
export type Theme = 'light' | 'dark' | 'grey';

/** Name of a theme of a page. */
export type PageTheme = Exclude<Theme, 'grey'>;

/**
 * Colours of the two themes of a page. Text reaches a contrast of 4.5 to the ground and to the track, marks reach 3 to the
 * ground and to the track, words on marks 4.5; a test computes it.
 */
export const THEMES: Readonly<Record<PageTheme, Colours>> = {
  light: {
    ink: '#1a1f24',
    muted: '#555d66',
    rule: '#d5d9de',
    subject: '#96330e',
    context: '#6b747d',
    track: '#e8eaed',
    ground: '#ffffff',
    onMark: '#ffffff',
  },
  dark: {
    ink: '#f0f2f4',
    muted: '#a9b2bb',
    rule: '#3c434b',
    subject: '#ffa77d',
    context: '#8f99a3',
    track: '#2c3238',
    ground: '#16191d',
    onMark: '#16191d',
  },
};

/**
 * Fonts of each language. Latin fonts come first, since Chinese ones have poor Latin digits, each system's own by name;
 * `system-ui` comes late, because on Linux it is often a font far wider than those that layout reckons with. No font is
 * ever fetched.
 */
export const FONTS = {
  zh: '-apple-system, "Segoe UI", Roboto, "HarmonyOS Sans SC", "PingFang SC", MiSans, "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif',
  en: '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
  'zh-TW':
    '-apple-system, "Segoe UI", Roboto, "HarmonyOS Sans TC", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", system-ui, sans-serif',
} as const;
