import { isRatio } from './quantity-words.js';
import type { Quantity } from './quantity.js';
import type { SaidQuantity } from './said-quantities.js';

/** Whether words say a quantity: its number or range, with its hedge. A fall is said by its size. */
export function saysQuantity(said: SaidQuantity, quantity: Quantity): boolean {
  return said.hedge === quantity.hedge && namesQuantity(said, quantity);
}

/** Whether words name the number or range of a quantity, whatever hedge they give it. */
export function namesQuantity(said: SaidQuantity, quantity: Quantity): boolean {
  const { value, low, high } = quantity;
  const numbers = (value === null ? [low ?? 0, high ?? 0] : [value]).map(Math.abs).sort((a, b) => a - b);
  return said.isRatio === isRatio(quantity) && areEqual(said.numbers, numbers);
}

/** Whether two lists hold the same numbers, but for the noise of binary fractions. */
export function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return (
    a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= 1e-9 * Math.abs(value))
  );
}
