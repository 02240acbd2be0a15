import { lossPrefix } from './hedge-words.js';
import { isChinese, type Language, type Words } from './language.js';
import { amountEnds, directionOf, directionWords, formatAmount, type QuantityStyle } from './quantity-words.js';
import type { Hedge, Quantity } from './quantity.js';

/** What a number is to the amount, by the hedge. */
const LIMIT: Readonly<Record<Exclude<Hedge, 'between'>, Words>> = {
  exact: { zh: '', en: '', 'zh-TW': '' },
  about: { zh: '约', en: 'about ', 'zh-TW': '約' },
  nearly: { zh: '略低于', en: 'just under ', 'zh-TW': '略低於' },
  over: { zh: '高于', en: 'more than ', 'zh-TW': '高於' },
  atLeast: { zh: '不低于', en: 'at least ', 'zh-TW': '不低於' },
  upTo: { zh: '不高于', en: 'at most ', 'zh-TW': '不高於' },
};

/**
 * The reading of a quantity, for those who want to know exactly what is claimed: in digits, with its unit and with the
 * hedge as the limit that it is: 略低于12,000,000人, just under 12,000,000 people. Fractions stay fractions, and changes
 * are told by their size.
 */
export function readingWords(quantity: Quantity, style: QuantityStyle): string {
  const { language } = style;
  const verb = directionWords(quantity, language);
  if (verb !== '' && directionOf(quantity) === 'none') return limitWords(quantity, language) + verb;
  const amount = amountWords(quantity, style);
  return verb === '' || isChinese(language) ? verb + amount : `${verb} ${amount}`;
}

function amountWords(quantity: Quantity, style: QuantityStyle): string {
  const { language } = style;
  const inFull = { ...style, inFull: true };
  if (quantity.value !== null) return limitWords(quantity, language) + formatAmount(quantity.value, quantity, inFull);
  const [from, to] = amountEnds(quantity, inFull);
  return { zh: `${from}至${to}之间`, en: `between ${from} and ${to}`, 'zh-TW': `${from}至${to}之間` }[language];
}

function limitWords(quantity: Quantity, language: Language): string {
  const { hedge } = quantity;
  return hedge === 'between' ? '' : (lossPrefix(quantity, language) ?? LIMIT[hedge][language]);
}
