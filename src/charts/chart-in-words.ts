import { isChinese } from '../dataset/language.js';
import type { WordedPicture } from './worded-chart.js';

/** A chart in two sentences, as a picture of it is named: its title, and what it shows. */
export function chartInWords({ title, sentence, language }: WordedPicture): string {
  const stop = /[.。!！?？…]$/.test(title) ? '' : isChinese(language) ? '。' : '.';
  return `${title}${stop}${isChinese(language) ? '' : ' '}${sentence}`;
}
