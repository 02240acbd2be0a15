import type { Words } from '../src/dataset/language.js';
import { copyControls } from './copy.js';
import { inEveryLanguage, make } from './words.js';

/** What a box of code is called, and what the button says that copies it. */
export interface CodeWords {
  readonly name: Words;
  readonly copy: Words;
}

/** Code in a box that scrolls, by keys too, under its name and a button that copies it. */
export function codeBox(code: HTMLElement, { name, copy }: CodeWords): HTMLElement {
  const heading = make('h3', {}, ...inEveryLanguage(name));
  const head = make('div', { className: 'code-head' }, heading, ...copyControls(code, copy));
  return make('div', { className: 'code' }, head, make('pre', { tabIndex: 0 }, code));
}
