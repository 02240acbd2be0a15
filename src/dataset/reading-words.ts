import { limitWords } from './hedge-words.js';
import { isChinese } from './language.js';
import { amountEnds, directionOf, directionWords, formatAmount, type QuantityStyle } from './quantity-words.js';
import type { Quantity } from './quantity.js';

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
