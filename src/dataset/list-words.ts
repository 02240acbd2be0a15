import type { Language } from './language.js';

/** Lists words with the comma of the language, those that are not empty. */
export function listWords(words: readonly string[], language: Language): string {
  return words.filter((word) => word !== '').join(language === 'zh' ? '，' : ', ');
}

/** Adds remarks in brackets, those that are not empty. */
export function withRemarks(text: string, remarks: readonly string[], language: Language): string {
  const said = listWords(remarks, language);
  if (text === '' || said === '') return text;
  return language === 'zh' ? `${text}（${said}）` : `${text} (${said})`;
}
