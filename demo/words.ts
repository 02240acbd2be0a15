import { LANGUAGE_TAG, LANGUAGES, type Words } from '../src/dataset/language.js';

/** An element with its properties and content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** Words in every language; the page shows those of its own. */
export function inEveryLanguage(words: Words): readonly HTMLElement[] {
  return LANGUAGES.map((language) => {
    return make('span', { className: language, lang: LANGUAGE_TAG[language] }, words[language]);
  });
}
