import { isRatio } from '../dataset/quantity-words.js';
import { POINT, type Quantity } from '../dataset/quantity.js';

/** Digits by which numbers are told apart: more would tell 0.3 from 0.1 + 0.2. */
const DIGITS = 9;

/** Quantities by each number that they name, as {@link numberKey} writes it. */
export type QuantitiesByNumber = ReadonlyMap<string, readonly Quantity[]>;

/**
 * What a number is: a part of a whole, a distance in percentage points, how many times something else, or an amount of
 * something.
 */
export type NumberSense = 'part' | 'points' | 'times' | 'amount';

/** A number as a key: the same for the same size, another for each sense. */
export function numberKey(number: number, sense: NumberSense = 'amount'): string {
  return `${sense} ${Number(Math.abs(number).toPrecision(DIGITS))}`;
}

/** What the numbers of a quantity are. A multiple is an amount here; words may say it as times, too. */
export function senseOf(quantity: Pick<Quantity, 'kind' | 'unit'>): NumberSense {
  if (quantity.unit === POINT) return 'points';
  return isRatio(quantity) ? 'part' : 'amount';
}

/** The numbers that a quantity names: its value, or the two ends of a range. */
export function numbersOf({ value, low, high }: Quantity): readonly number[] {
  return (value === null ? [low, high] : [value]).flatMap((each) => each ?? []);
}

/** Finds quantities by their numbers, so that many words can be held to many figures. */
export function quantitiesByNumber(quantities: readonly Quantity[]): QuantitiesByNumber {
  const byNumber = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    for (const number of numbersOf(quantity)) {
      const key = numberKey(number, senseOf(quantity));
      const same = byNumber.get(key);
      if (same) same.push(quantity);
      else byNumber.set(key, [quantity]);
    }
  }
  return byNumber;
}
