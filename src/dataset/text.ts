import type { Language } from './language.js';

/** The longest text that a dataset may hold, in UTF-16 code units: a label or note, not an article. */
export const MAX_TEXT_LENGTH = 2000;

/** Words in both languages of every dataset, and perhaps in traditional Chinese. A missing one is a compile error. */
export interface Text {
  /** Simplified Chinese. */
  readonly zh: string;
  /** British English. */
  readonly en: string;
  /** Traditional Chinese. Either every text of a dataset has it, or none. */
  readonly 'zh-TW'?: string | undefined;
}

/** The words of a text in a language; those in simplified Chinese where it has no traditional ones. Empty for no text. */
export function inLanguage(text: Text | undefined, language: Language): string {
  return text?.[language] ?? text?.zh ?? '';
}
