import type { Words } from '../src/dataset/language.js';
import { inEveryLanguage, make } from './words.js';

const WORDS = {
  copied: { zh: '已复制', en: 'Copied', 'zh-TW': '已複製' },
  failed: { zh: '未能复制，请手动选取', en: 'Not copied: please select it by hand', 'zh-TW': '未能複製，請手動選取' },
} as const;

/** A button with these words that copies the text that something holds, and a place to say so; nothing where pages may not copy. */
export function copyControls(source: HTMLElement, words: Words): readonly HTMLElement[] {
  if (!('clipboard' in navigator)) return [];
  const button = make('button', { type: 'button' }, ...inEveryLanguage(words));
  const answer = make('output', {});
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(source.textContent).then(
      () => answer.replaceChildren(...inEveryLanguage(WORDS.copied)),
      () => answer.replaceChildren(...inEveryLanguage(WORDS.failed)),
    );
  });
  return [button, answer];
}
