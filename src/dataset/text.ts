import type { Language } from './language.js';

/** The longest text that a dataset may hold, in UTF-16 code units: a label or note, not an article. */
export const MAX_TEXT_LENGTH = 2000;

/** What decoders put in the place of bytes that they cannot read, as those of GB18030 in UTF-8. */
const BROKEN = '\uFFFD';

/** What is expected of a text that was read in another encoding than its own, in words for an editor. */
export const WHOLE_WORDS = 'a text that was saved as UTF-8';

/** Whether a text has more than white space. */
export function isNotEmpty(text: string): boolean {
  return text.trim() !== '';
}

/** Whether all characters of a text could be read. */
export function isWhole(text: string): boolean {
  return !text.includes(BROKEN);
}

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
