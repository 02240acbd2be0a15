import { fold } from './fold.js';

/** Traditional characters that dates are written with besides those of figures, and the dashes, which are one in dates. */
const PLAIN: Readonly<Record<string, string>> = {
  遲: '迟',
  農: '农',
  曆: '历',
  禮: '礼',
  開: '开',
  晩: '晚',
  '○': '零',
  '—': '-',
  '~': '-',
  '−': '-',
};

/** A text in which two ways to write the same date are one, with every character at its place. */
export function foldDates(text: string): string {
  return fold(text).replace(/[遲農曆禮開晩○—~−]/g, (character) => PLAIN[character] ?? character);
}
