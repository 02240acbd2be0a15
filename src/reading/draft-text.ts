import type { Language } from '../dataset/language.js';
import type { Text } from '../dataset/text.js';

/** Words of the article in every language that a draft has: an editor translates them. */
export function sameWords(words: string, language: Language): Text {
  return { zh: words, en: words, ...(language === 'zh-TW' && { 'zh-TW': words }) };
}

/** Words of this package; traditional Chinese only where the other texts of the draft have it. */
export function translated({ zh, en, 'zh-TW': traditional }: Text, language: Language): Text {
  return { zh, en, ...(language === 'zh-TW' && { 'zh-TW': traditional }) };
}
