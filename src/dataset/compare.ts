import type { Quantity } from './quantity.js';

/**
 * How many times as much the first quantity is as the second, if it is a whole number of times and both are exact:
 * a hedged figure allows no such claim.
 */
export function wholeMultiple(a: Quantity | undefined, b: Quantity | undefined): number | undefined {
  if (a?.hedge !== 'exact' || b?.hedge !== 'exact' || !a.value || !b.value) return undefined;
  const times = a.value / b.value;
  const whole = Math.round(times);
  return whole >= 2 && Math.abs(times - whole) < 1e-9 ? whole : undefined;
}
