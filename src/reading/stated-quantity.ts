import { faultOf, MAX_NUMBER } from '../dataset/quantity-fault.js';
import { POINT, type QuantityKind, type StatedQuantity } from '../dataset/quantity.js';
import type { QuantityReading } from './reading.js';

/**
 * A reading as a dataset states it, without its unit unless that is percentage points, or what a dataset would have expected.
 * @param kind - what it is an amount of, where more is known than its words say. Default: that of the reading
 */
export function statedQuantity(
  reading: QuantityReading,
  kind: QuantityKind = reading.kind,
): StatedQuantity | { readonly expected: string } {
  const { hedge, value, low, high, unit, unitId, precision, fraction } = reading;
  const isInPoints = kind === 'change' && unitId === POINT;
  if (kind === 'change' && !isInPoints && /点|點|point/.test(unit ?? '')) {
    return { expected: 'words that say which points: 3 percentage points, 3个百分点' };
  }
  const stated = {
    kind,
    ...(isInPoints && { unit: POINT }),
    hedge,
    ...(hedge === 'between' ? { low, high } : { value }),
    ...(precision !== undefined && { precision }),
    ...(fraction && { fraction }),
  };
  const fault = faultOf(stated);
  if (fault) return { expected: fault[1] };
  const isTooLarge = [value, low, high].some((number) => Math.abs(number ?? 0) > MAX_NUMBER);
  return isTooLarge ? { expected: `a number of at most ${MAX_NUMBER}` } : stated;
}

/** What makes a number a ratio, which has no unit: 增长18%, “down a fifth”. */
const RATIO =
  /[%％‰成半]|分之|per ?cent|\b(?:half|halved|halving|doubled|trebled|tripled|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)\b/i;

/** Whether a dataset asks for the unit of what is printed so: without one, 增加300 would be a change in per cent. */
export function needsUnit(printed: string, { kind, unit }: Pick<QuantityReading, 'kind' | 'unit'>): boolean {
  if (kind === 'change') return unit !== null || !RATIO.test(printed);
  return kind === 'count' || kind === 'money';
}
