import { add, divide, precisionFor, round, subtract, type HedgedNumber } from '../dataset/hedge-arithmetic.js';
import { formatQuantity, type Units } from '../dataset/quantity-words.js';
import type { Quantity } from '../dataset/quantity.js';
import type { Found, Severity } from './finding.js';
import { likely, possible } from './leeway.js';

/** A figure that takes part in a claim. */
export interface Term {
  readonly id: string;
  readonly quantity: Quantity;
}

/** What a figure should agree with, by other figures of the dataset. */
export interface Claim {
  /** The figure that is held to the others. */
  readonly stated: Term;
  /** How they are put together. */
  readonly operation: keyof typeof OPERATIONS;
  /** The others, in order. */
  readonly terms: readonly Term[];
  /** Whether the result is the most that the figure can be. Default: it is the same. */
  readonly isLimit?: boolean;
}

/** A way to put figures together: in numbers, and in words by their ids. */
interface Operation {
  readonly work: (terms: readonly HedgedNumber[]) => HedgedNumber | undefined;
  readonly words: (ids: readonly string[]) => string;
}

const OPERATIONS = {
  itself: { work: ([first]) => first, words: (ids) => ids.join() },
  sum: {
    work: ([first, ...others]) => others.reduce<HedgedNumber | undefined>((sum, each) => sum && add(sum, each), first),
    words: (ids) => ids.join(' + '),
  },
  difference: { work: ([a, b]) => a && b && subtract(a, b), words: (ids) => ids.join(' − ') },
  quotient: { work: ([a, b]) => a && b && divide(a, b), words: (ids) => ids.join(' ÷ ') },
} as const satisfies Readonly<Record<string, Operation>>;

/**
 * What is found of a claim: an error where no numbers fit hedges and rounding, a warning where none are as close as the
 * hedges say.
 */
export function foundOf(claim: Claim, units: Units | undefined): Found | undefined {
  const severity = disagreementOf(claim);
  return severity && { ...wordClaim(claim, units), severity };
}

function disagreementOf(claim: Claim): Severity | undefined {
  if (isApart(claim, possible)) return 'error';
  return isApart(claim, likely) ? 'warning' : undefined;
}

/** Whether no number that the figure can stand for agrees with one that the others give. */
function isApart({ stated, operation, terms, isLimit }: Claim, rangeOf: (quantity: Quantity) => HedgedNumber): boolean {
  const result = OPERATIONS[operation].work(terms.map(({ quantity }) => rangeOf(quantity)));
  if (!result) return false;
  const own = rangeOf(stated.quantity);
  return isBelow(result, own) || (isLimit !== true && isBelow(own, result));
}

/** Whether the most of one is less than the least of the other, noise of binary fractions apart. */
function isBelow({ high }: HedgedNumber, { low }: HedgedNumber): boolean {
  return high !== null && low !== null && high < low - 1e-9 * Math.abs(low);
}

/** Significant digits of a result in a message. */
const DIGITS = 3;

function wordClaim({ stated, operation, terms, isLimit }: Claim, units: Units | undefined): Found {
  const { kind, unit } = stated.quantity;
  const result = OPERATIONS[operation].work(terms.map(({ quantity }) => quantity));
  const rounded = result && operation === 'quotient' ? round(result, precisionFor(result, DIGITS)) : result;
  const words =
    rounded && formatQuantity({ kind, ...(unit !== undefined && { unit }), ...rounded }, { language: 'en', units });
  const names = OPERATIONS[operation].words(terms.map(({ id }) => `“${id}”`));
  const said = words === undefined ? names : `${words}, as ${names} ${operation === 'itself' ? 'says' : 'gives'}`;
  return {
    path: ['figures', stated.id, 'quantity'],
    expected: isLimit ? `no more than ${said}` : said,
    received: `“${formatQuantity(stated.quantity, { language: 'en', units })}”`,
  };
}
