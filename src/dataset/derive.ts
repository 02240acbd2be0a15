import { dayText, weekday } from './day.js';
import {
  add,
  divide,
  precisionFor,
  round,
  significantDigits,
  subtract,
  type HedgedNumber,
} from './hedge-arithmetic.js';
import type { Derivation } from './origin.js';
import type { Quantity } from './quantity.js';
import { faultOf, MAX_NUMBER } from './quantity-fault.js';
import type { Figure } from './schema.js';
import { stretchOf, type When } from './when.js';

/** What a rule makes of its figures: a quantity, a date, or the reason why there is neither. */
export type Derived = { readonly quantity: Quantity } | { readonly when: When } | { readonly expected: string };

/**
 * Works out a derived figure.
 * @param derivation - the rule
 * @param sources - the figures it names, in order, already worked out themselves
 * @returns its quantity or date, hedge included, or what was expected instead
 */
export function derive(derivation: Derivation, sources: readonly Figure[]): Derived {
  if (derivation.rule === 'workingDay') return workingDay(derivation, sources[0]?.when);
  const quantities = sources.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const [first, second] = quantities;
  if (!first || !second || quantities.length < sources.length) return { expected: 'figures with a quantity' };
  switch (derivation.rule) {
    case 'sum':
      return alike(quantities) ?? sumOrDifference(first, quantities, sumOf(quantities));
    case 'difference':
      return alike(quantities) ?? sumOrDifference(first, quantities, subtract(first, second));
    case 'share':
      return sameUnit(quantities) ?? quotient({ kind: 'share' }, derivation.digits, [first, second]);
    case 'multiple':
      return sameUnit(quantities) ?? quotient({ kind: 'multiple' }, derivation.digits, [first, second]);
    case 'growth':
      return sameUnit(quantities) ?? quotient({ kind: 'change' }, derivation.digits, [first, second]);
    case 'whole':
      return second.kind === 'share' || second.kind === 'rate'
        ? quotient(pick(first), derivation.digits, [first, second])
        : { expected: 'a share as the second figure' };
  }
}

function sumOf([first, ...others]: readonly HedgedNumber[]): HedgedNumber | undefined {
  return others.reduce<HedgedNumber | undefined>((sum, quantity) => sum && add(sum, quantity), first);
}

/** A result may be unknown, or too large to be told from others. */
function isKnown(result: HedgedNumber | undefined): result is HedgedNumber {
  return !!result && [result.value, result.low, result.high].every((end) => Math.abs(end ?? 0) <= MAX_NUMBER);
}

type KindAndUnit = Pick<Quantity, 'kind' | 'unit'>;

function pick({ kind, unit }: Quantity): KindAndUnit {
  return unit === undefined ? { kind } : { kind, unit };
}

function sameUnit(quantities: readonly Quantity[]): Derived | undefined {
  const units = new Set(quantities.map(({ unit }) => unit));
  if (units.size === 1) return undefined;
  return { expected: `figures of one unit, not ${[...units].map((unit) => unit ?? 'none').join(' and ')}` };
}

/** What can be added up: one kind, or an amount and changes of it. A change in percent is no part of a rate. */
function alike(quantities: readonly Quantity[]): Derived | undefined {
  const kinds = quantities.map(({ kind }) => kind);
  const [first] = kinds;
  const takesChanges = first === 'count' || first === 'money';
  if (kinds.every((kind) => kind === first || (takesChanges && kind === 'change'))) return sameUnit(quantities);
  const given = [...new Set(kinds)].join(' and ');
  return { expected: `figures of one kind, or changes of the count or money before them, not ${given}` };
}

function sumOrDifference(like: Quantity, quantities: readonly Quantity[], result: HedgedNumber | undefined): Derived {
  if (!isKnown(result)) return { expected: 'figures whose hedges say something of the result' };
  const precisions = quantities.flatMap(({ precision }) => (precision === undefined ? [] : [precision]));
  const precision = precisions.length > 0 ? { precision: Math.max(...precisions) } : {};
  return checked({ ...pick(like), ...result, ...precision });
}

function quotient(like: KindAndUnit, digits: number | undefined, [a, b]: readonly [Quantity, Quantity]): Derived {
  const result = divide(a, b);
  if (!isKnown(result)) return { expected: 'figures above zero whose hedges say something of the result' };
  const kept = digits ?? Math.max(2, Math.min(significantDigits(a), significantDigits(b)));
  const precision = precisionFor(result, kept);
  return checked({ ...like, ...round(result, precision), precision });
}

/** A result is held to what is asked of a stated quantity: no share is above 100 %, no count below zero. */
function checked(quantity: Quantity): Derived {
  const fault = faultOf(quantity);
  return fault ? { expected: `figures that give ${fault[1]}` } : { quantity };
}

function workingDay({ nth, holidays = [] }: Derivation & { rule: 'workingDay' }, when: When | undefined): Derived {
  const stretch = when && stretchOf(when);
  if (!stretch?.isExact || stretch.end === null) return { expected: 'a figure with an exact day' };
  let day = stretch.end - 1;
  for (let left = nth; left > 0;) {
    day += 1;
    const isWeekend = weekday(day) === 0 || weekday(day) === 6;
    if (!isWeekend && !holidays.includes(dayText(day))) left -= 1;
  }
  return { when: { on: dayText(day) } };
}
