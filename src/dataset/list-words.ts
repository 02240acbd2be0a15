import { isChinese, type Language } from './language.js';

/** Lists words with the comma of the language, those that are not empty. */
export function listWords(words: readonly string[], language: Language): string {
  return words.filter((word) => word !== '').join(isChinese(language) ? '，' : ', ');
}

/** Lists what has commas of its own, with the semicolon of the language, those that are not empty. */
export function listParts(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== '').join(isChinese(language) ? '；' : '; ');
}

/** Adds remarks in brackets, those that are not empty; behind a comma where they have such brackets themselves. */
export function withRemarks(text: string, remarks: readonly string[], language: Language): string {
  const said = listWords(remarks, language);
  if (text === '' || said === '') return text;
  const open = isChinese(language) ? '（' : ' (';
  return said.includes(open) ? listWords([text, said], language) : text + open + said + (open === '（' ? '）' : ')');
}

/** A name and what is said of it, with the colon of the language. */
export function withColon(name: string, said: string, language: Language): string {
  return `${name}${isChinese(language) ? '：' : ': '}${said}`;
}

/** Parts of a sentence, with the semicolon of the language between them and its stop at the end. */
export function joinParts(parts: readonly string[], language: Language): string {
  return `${capitalize(listParts(parts, language), language)}${isChinese(language) ? '。' : '.'}`;
}

/**
 * Gives a text the capital with which English begins, unless its second letter is one, as in iPhone; Chinese has none, even where
 * it begins with a Latin letter.
 */
export function capitalize(text: string, language: Language): string {
  return isChinese(language) || /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
