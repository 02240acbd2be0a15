import { boundsOf, POINT, type QuantityKind, type StatedQuantity } from './quantity.js';

/** The largest number that a dataset may hold, by its size: beyond it digits get lost and results overflow. */
export const MAX_NUMBER = 1e18;

/** The part of a quantity that does not go with the others, and what should have stood there. */
type Fault = readonly [part: keyof StatedQuantity, expected: string];

/** What is wrong with a quantity, whether stated or derived, and in which part of it. */
export function faultOf(stated: StatedQuantity): Fault | undefined {
  const fault = stated.hedge === 'between' ? faultOfRange(stated) : faultOfValue(stated);
  return fault ?? (stated.unit === POINT ? faultOfPoints(stated) : undefined);
}

/** Whether the parts of a quantity go together. */
export function isConsistent(stated: StatedQuantity): boolean {
  return !faultOf(stated);
}

function faultOfRange({ kind, value = null, low = null, high = null, fraction }: StatedQuantity): Fault | undefined {
  if (low === null) return ['low', 'a number for the hedge “between”'];
  if (high === null) return ['high', 'a number for the hedge “between”'];
  if (value !== null) return ['value', 'no value beside the low and high of the hedge “between”'];
  if (low >= high) return ['high', `more than ${low}, which is low`];
  if (fraction) return ['fraction', 'none for the hedge “between”'];
  return faultOfSize(kind, ['low', low]) ?? faultOfSize(kind, ['high', high]);
}

function faultOfValue(stated: StatedQuantity): Fault | undefined {
  const { kind, hedge, value = null, fraction } = stated;
  if (value === null) return ['value', `a number for the hedge “${hedge}”`];
  if (fraction && Math.abs(fraction[0] / fraction[1] - value) > 1e-9) {
    return ['value', `${fraction[0]} ÷ ${fraction[1]}, as its fraction says`];
  }
  return faultOfSize(kind, ['value', value]) ?? faultOfEnds(stated);
}

const MOST_RATE = 5;

function faultOfSize(kind: QuantityKind, [part, number]: [part: Fault[0], number: number]): Fault | undefined {
  if (kind === 'share') return number < 0 || number > 1 ? [part, 'a share from 0 to 1: 18 % is 0.18'] : undefined;
  // Rates of over 100 % exist; one of 1800 % is a percentage that was not divided by 100.
  if (kind === 'rate' && number > MOST_RATE) return [part, `a rate of at most ${MOST_RATE}: 18 % is 0.18`];
  // Money can be lost and changes can be falls; nothing else goes below zero.
  if (number >= 0 || kind === 'money' || kind === 'change') return undefined;
  return [part, `a ${kind} of 0 or more; for a fall use the kind “change”`];
}

function faultOfPoints({ kind, fraction, ...numbers }: StatedQuantity): Fault | undefined {
  if (kind !== 'change') return ['kind', `“change” for the unit “${POINT}”`];
  if (fraction) return ['fraction', `none for the unit “${POINT}”`];
  const part = (['value', 'low', 'high'] as const).find((name) => Math.abs(numbers[name] ?? 0) > MOST_RATE);
  return part && [part, `a change of at most ${MOST_RATE}: 3 percentage points are 0.03`];
}

function faultOfEnds(stated: StatedQuantity): Fault | undefined {
  const bounds = boundsOf(stated);
  for (const end of ['low', 'high'] as const) {
    const given = stated[end] ?? null;
    if (given !== null && given !== bounds[end]) {
      return [end, `${bounds[end] ?? 'nothing'}, as the hedge “${stated.hedge}” says`];
    }
  }
  return undefined;
}
