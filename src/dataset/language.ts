/** The languages that charts speak. Every dataset is written in the first two; the third is up to it. */
export const LANGUAGES = ['zh', 'en', 'zh-TW'] as const;

/** A language that charts speak: `zh` simplified Chinese, `en` British English, `zh-TW` traditional Chinese. */
export type Language = (typeof LANGUAGES)[number];

/** Words of this package in every language it speaks: a missing translation is a compile error. */
export type Words = Readonly<Record<Language, string>>;

/** BCP 47 tag for `lang` attributes; it decides glyph shapes for code points that Chinese and Japanese share. */
export const LANGUAGE_TAG: Words = { zh: 'zh-CN', en: 'en', 'zh-TW': 'zh-TW' };

/** Whether a language is written in Chinese: no spaces, full-width punctuation, 万 or 萬. */
export function isChinese(language: Language): boolean {
  return language !== 'en';
}

/** Chinese tags that mean the traditional script: by its name, or by a place where it is the usual one. */
const TRADITIONAL = /^zh[-_]hant\b|^zh([-_]\w+)?[-_](tw|hk|mo)\b/;

/** The language among ours for a BCP 47 tag such as `zh-Hans-CN` or `EN-gb`; undefined for any other. */
export function readLanguage(tag: string | null | undefined): Language | undefined {
  const name = tag?.trim().toLowerCase() ?? '';
  if (TRADITIONAL.test(name) && !/^zh[-_]hans\b/.test(name)) return 'zh-TW';
  const [primary] = name.split(/[-_]/, 1);
  return LANGUAGES.find((language) => language === primary);
}
