import { ownEntry } from './own-entry.js';
import { formatWhen } from './date-words.js';
import { hedgePrefix } from './hedge-words.js';
import type { Language } from './language.js';
import { withRemarks } from './list-words.js';
import { RULES, workingDayWords } from './origin-words.js';
import type { Derivation } from './origin.js';
import { amountEnds, directionOf, formatAmount } from './quantity-words.js';
import { POINT, type Quantity } from './quantity.js';
import type { Dataset, Figure } from './schema.js';
import { wordFigure } from './worded-figure.js';

/**
 * How a derived figure is worked out, in figures: 30.4万（报考人数） − 6.4万（增加） = 24.0万. Every number keeps its hedge
 * and has the label of its figure beside it. Empty for figures that are not derived.
 */
export function arithmeticWords({ origin, quantity, when }: Figure, dataset: Dataset, language: Language): string {
  if (origin.type !== 'derived') return '';
  const terms = origin.from.map((id) => termWords(dataset, id, language));
  const left = origin.rule === 'workingDay' ? dayWords(origin, terms, language) : terms.join(RULES[origin.rule]);
  const right = quantity ? numberWords(quantity, language) : when ? formatWhen(when, { language }) : '';
  return `${left} = ${right}`;
}

function dayWords({ nth }: Derivation & { rule: 'workingDay' }, terms: readonly string[], language: Language): string {
  const words = workingDayWords(nth, language);
  return { zh: `${terms[0]}后的${words}`, en: `${words} after the ${terms[0]}`, 'zh-TW': `${terms[0]}後的${words}` }[
    language
  ];
}

/** A figure that others are worked out from: its number or date, and what that is. */
function termWords(dataset: Dataset, id: string, language: Language): string {
  const { labelInText, asOf } = wordFigure(dataset, id, language);
  const { quantity, when } = ownEntry(dataset.figures, id) ?? {};
  if (!quantity) return withRemarks(labelInText, [when ? formatWhen(when, { language }) : ''], language);
  return withRemarks(numberWords(quantity, language), [labelInText, asOf], language);
}

/** The number of a quantity with its hedge, as arithmetic needs it: a fall has a minus, no unit follows but points. */
function numberWords(quantity: Quantity, language: Language): string {
  const style = { language, withUnit: quantity.unit === POINT };
  const sign = quantity.kind === 'change' && directionOf(quantity) === 'down' ? '−' : '';
  if (quantity.value !== null)
    return (
      hedgePrefix({ ...quantity, isSigned: true }, language) + sign + formatAmount(quantity.value, quantity, style)
    );
  const [from, to] = amountEnds(quantity, style);
  return `${sign}${from}${{ zh: '至', en: ' to ', 'zh-TW': '至' }[language]}${sign}${to}`;
}
