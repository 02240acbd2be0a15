import { ownEntry } from '../dataset/own-entry.js';
import type { Chart, Dataset } from '../dataset/schema.js';
import type { Words } from './texts.js';

/** What a number is written with. A name beside one of these is cut out of a longer number: 8个 in 18个. */
const OF_NUMBERS = /[\p{N}.,．零〇一二三四五六七八九十百千万萬亿億两兩几幾]/u;

/**
 * The words of a chart without the labels of its figures and without the phrases that they print, letter for letter: the number of
 * 60岁以上老年人 is part of a name.
 */
export function withoutNames(words: Words, { figures }: Dataset, chart: Chart): Words {
  const names = Object.values(chart.figures)
    .flat()
    .flatMap((id) => {
      const { label, printed = '' } = ownEntry(figures, id) ?? {};
      const phrases = typeof printed === 'string' ? [printed] : [printed.quantity, printed.when];
      return [label?.[words.language] ?? '', ...phrases].filter((name) => OF_NUMBERS.test(name));
    })
    .sort((a, b) => b.length - a.length);
  return { ...words, words: names.reduce(withoutName, words.words) };
}

function withoutName(words: string, name: string): string {
  return words.split(name).reduce((before, behind) => {
    const isPart = OF_NUMBERS.test(before.slice(-1)) || OF_NUMBERS.test(behind.charAt(0));
    return `${before}${isPart ? name : '; '}${behind}`;
  });
}
