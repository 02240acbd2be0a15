/** The languages that every word of a dataset is written in. */
export const LANGUAGES = ['zh', 'en'] as const;

/** A language that charts speak: `zh` simplified Chinese, `en` British English. */
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tag for `lang` attributes; it decides glyph shapes for code points that Chinese and Japanese share. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The language among ours for a BCP 47 tag such as `zh-Hans-CN` or `EN-gb`; undefined for any other. */
export function readLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary);
}
