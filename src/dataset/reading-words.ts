import { isChinese, type Language, type Words } from './language.js';
import { amountEnds, directionOf, directionWords, formatAmount, type QuantityStyle } from './quantity-words.js';
import type { Hedge, Quantity } from './quantity.js';

/** What a number is to the amount: itself, a limit with a distance to it, or a limit that may be reached. */
type Limit = Exclude<Hedge, 'between'> | 'justAbove' | 'below';

const LIMIT: Readonly<Record<Limit, Words>> = {
  exact: { zh: '', en: '', 'zh-TW': '' },
  about: { zh: '约', en: 'about ', 'zh-TW': '約' },
  nearly: { zh: '略低于', en: 'just under ', 'zh-TW': '略低於' },
  over: { zh: '高于', en: 'more than ', 'zh-TW': '高於' },
  atLeast: { zh: '不低于', en: 'at least ', 'zh-TW': '不低於' },
  upTo: { zh: '不高于', en: 'at most ', 'zh-TW': '不高於' },
  justAbove: { zh: '略高于', en: 'just above ', 'zh-TW': '略高於' },
  below: { zh: '低于', en: 'below ', 'zh-TW': '低於' },
};

/** What a hedge of a size is below zero, where more of a loss is less of an amount. */
const BELOW_ZERO: Readonly<Partial<Record<Hedge, Limit>>> = {
  nearly: 'justAbove',
  over: 'below',
  atLeast: 'upTo',
  upTo: 'atLeast',
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

function limitWords({ hedge, kind, value }: Quantity, language: Language): string {
  if (hedge === 'between') return '';
  const isLoss = kind !== 'change' && (value ?? 0) < 0;
  return LIMIT[(isLoss ? BELOW_ZERO[hedge] : undefined) ?? hedge][language];
}
