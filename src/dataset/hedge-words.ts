import { isChinese, type Language, type Words } from './language.js';
import type { Hedge, Quantity } from './quantity.js';

/** Below zero a hedge of a size is another limit of the amount: more of a loss is less. */
const OF_LOSS: Readonly<Partial<Record<Hedge, Words>>> = {
  nearly: { zh: '略高于', en: 'just above ', 'zh-TW': '略高於' },
  over: { zh: '低于', en: 'below ', 'zh-TW': '低於' },
  atLeast: { zh: '不高于', en: 'at most ', 'zh-TW': '不高於' },
  upTo: { zh: '不低于', en: 'at least ', 'zh-TW': '不低於' },
};

/** What decides which words a hedge has. */
export interface Hedged extends Pick<Quantity, 'hedge' | 'kind' | 'value'> {
  /** Whether a fall is written with its minus, as a loss is, and not by its size with a verb. Default false. */
  readonly isSigned?: boolean;
}

/** Changes are told by their size, and then are no losses. */
function isLoss({ kind, value, isSigned = false }: Hedged): boolean {
  return (isSigned || kind !== 'change') && (value ?? 0) < 0;
}

/** Words before a loss that say its hedge as the limit that it is; undefined for other quantities, and where they are the same. */
export function lossPrefix(quantity: Hedged, language: Language): string | undefined {
  return isLoss(quantity) ? OF_LOSS[quantity.hedge]?.[language] : undefined;
}

/** What stands before a number to say its hedge. `between` is said by the two numbers instead. */
const PREFIX: Readonly<Record<Exclude<Hedge, 'between'>, Words>> = {
  exact: { zh: '', en: '', 'zh-TW': '' },
  about: { zh: '约', en: 'about ', 'zh-TW': '約' },
  nearly: { zh: '近', en: 'nearly ', 'zh-TW': '近' },
  over: { zh: '超过', en: 'over ', 'zh-TW': '超過' },
  atLeast: { zh: '至少', en: 'at least ', 'zh-TW': '至少' },
  upTo: { zh: '最高', en: 'up to ', 'zh-TW': '最高' },
};

const AT_MOST: Words = { zh: '最多', en: 'at most ', 'zh-TW': '最多' };

/**
 * Words before the number of a hedged quantity: 近, nearly; before a loss the limit that it is. Counts are 最多 rather than 最高; a
 * change is not “up up to”.
 */
export function hedgePrefix(quantity: Hedged, language: Language): string {
  const { hedge, kind } = quantity;
  if (hedge === 'between') return '';
  const ofLoss = lossPrefix(quantity, language);
  if (ofLoss) return ofLoss;
  if (hedge === 'upTo' && kind === 'change') return AT_MOST[language];
  if (hedge === 'upTo' && kind === 'count' && isChinese(language)) return AT_MOST[language];
  return PREFIX[hedge][language];
}

/** What each hedge means, in a few words: for tables and spoken details. */
const MEANING: Readonly<Record<Hedge, Words>> = {
  exact: { zh: '原文即此数', en: 'this number, as printed', 'zh-TW': '原文即此數' },
  about: { zh: '约数，可能略高或略低', en: 'approximate: a little more or less', 'zh-TW': '約數，可能略高或略低' },
  nearly: { zh: '略低于此数', en: 'a little below this number', 'zh-TW': '略低於此數' },
  over: { zh: '高于此数', en: 'above this number', 'zh-TW': '高於此數' },
  atLeast: { zh: '等于或高于此数', en: 'this number or more', 'zh-TW': '等於或高於此數' },
  upTo: { zh: '上限，等于或低于此数', en: 'a ceiling: this number or less', 'zh-TW': '上限，等於或低於此數' },
  between: { zh: '在两数之间', en: 'between the two numbers', 'zh-TW': '在兩數之間' },
};

const MEANING_OF_LOSS: Readonly<Partial<Record<Hedge, Words>>> = {
  nearly: { zh: '略高于此数', en: 'a little above this number', 'zh-TW': '略高於此數' },
  over: { zh: '低于此数', en: 'below this number', 'zh-TW': '低於此數' },
  atLeast: MEANING.upTo,
  upTo: { zh: '下限，等于或高于此数', en: 'a floor: this number or more', 'zh-TW': '下限，等於或高於此數' },
};

/** What the hedge of a quantity means, in words. */
export function hedgeMeaning(quantity: Hedged, language: Language): string {
  const { hedge } = quantity;
  return ((isLoss(quantity) && MEANING_OF_LOSS[hedge]) || MEANING[hedge])[language];
}

/** How each hedge is drawn, in words: the key line under a chart. By the size of a number, so that it holds for losses too. */
const KEY: Readonly<Record<Exclude<Hedge, 'exact'>, Words>> = {
  about: {
    zh: '末端逐渐变浅：原文为约数，可能略高或略低。',
    en: 'Fading end with a tick: about this number, a little more or less.',
    'zh-TW': '末端逐漸變淺：原文為約數，可能略高或略低。',
  },
  nearly: {
    zh: '末端变浅：原文为“近”，略不及此数。',
    en: 'Fading end: “nearly”, a little short of the number.',
    'zh-TW': '末端變淺：原文為「近」，略不及此數。',
  },
  over: {
    zh: '末端箭头：超出此数，超出多少未报道。',
    en: 'Arrow at the end: beyond the number; by how much is not reported.',
    'zh-TW': '末端箭頭：超出此數，超出多少未報導。',
  },
  atLeast: {
    zh: '短线加箭头：此数，或超出此数。',
    en: 'Tick and arrow: this number, or beyond it.',
    'zh-TW': '短線加箭頭：此數，或超出此數。',
  },
  upTo: {
    zh: '空心：此数为上限，不是实际数额。',
    en: 'Hollow: a ceiling, not a measured amount.',
    'zh-TW': '空心：此數為上限，不是實際數額。',
  },
  between: {
    zh: '浅色的一段：在两数之间。',
    en: 'Light piece: anywhere between the two numbers.',
    'zh-TW': '淺色的一段：在兩數之間。',
  },
};

/** How a hedge is drawn, in words; empty for exact, which needs no key. */
export function hedgeKey(hedge: Hedge, language: Language): string {
  return hedge === 'exact' ? '' : KEY[hedge][language];
}
