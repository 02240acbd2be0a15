import type { Language } from './language.js';
import type { Hedge, Quantity } from './quantity.js';
import type { Text } from './text.js';

/** What stands before a number to say its hedge. `between` is said by the two numbers instead. */
const PREFIX: Readonly<Record<Exclude<Hedge, 'between'>, Text>> = {
  exact: { zh: '', en: '' },
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  over: { zh: '超过', en: 'over ' },
  atLeast: { zh: '至少', en: 'at least ' },
  upTo: { zh: '最高', en: 'up to ' },
};

const AT_MOST: Text = { zh: '最多', en: 'at most ' };

/** Words before the number of a hedged quantity: 近, nearly. Counts are 最多 rather than 最高; a change is not “up up to”. */
export function hedgePrefix({ hedge, kind }: Pick<Quantity, 'hedge' | 'kind'>, language: Language): string {
  if (hedge === 'between') return '';
  if (hedge === 'upTo' && kind === 'change') return AT_MOST[language];
  if (hedge === 'upTo' && kind === 'count' && language === 'zh') return AT_MOST.zh;
  return PREFIX[hedge][language];
}

/** What each hedge means, in a few words: for tables and spoken details. */
const MEANING: Readonly<Record<Hedge, Text>> = {
  exact: { zh: '原文即此数', en: 'this number, as printed' },
  about: { zh: '约数，可能略高或略低', en: 'approximate: a little more or less' },
  nearly: { zh: '略低于此数', en: 'a little below this number' },
  over: { zh: '高于此数', en: 'above this number' },
  atLeast: { zh: '等于或高于此数', en: 'this number or more' },
  upTo: { zh: '上限，等于或低于此数', en: 'a ceiling: this number or less' },
  between: { zh: '在两数之间', en: 'between the two numbers' },
};

/** What a hedge means, in words. */
export function hedgeMeaning(hedge: Hedge, language: Language): string {
  return MEANING[hedge][language];
}

/** How each hedge is drawn, in words: the key line under a chart. */
const KEY: Readonly<Record<Exclude<Hedge, 'exact'>, Text>> = {
  about: {
    zh: '末端逐渐变浅：原文为约数，可能略高或略低。',
    en: 'Fading end with a tick: about this number, a little more or less.',
  },
  nearly: { zh: '末端变浅：原文为“近”，略低于此数。', en: 'Fading end: “nearly”, a little below the number.' },
  over: {
    zh: '末端箭头：高于此数，高出多少未报道。',
    en: 'Arrow at the end: over the number; by how much is not reported.',
  },
  atLeast: { zh: '短线加箭头：等于或高于此数。', en: 'Tick and arrow: this number or more.' },
  upTo: { zh: '空心：此数为上限，不是实际数额。', en: 'Hollow: a ceiling, not a measured amount.' },
  between: { zh: '悬空的一段：在两数之间。', en: 'Floating bar: anywhere between the two numbers.' },
};

/** How a hedge is drawn, in words; empty for exact, which needs no key. */
export function hedgeKey(hedge: Hedge, language: Language): string {
  return hedge === 'exact' ? '' : KEY[hedge][language];
}
