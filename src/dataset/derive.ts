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
import { isRatio } from './quantity-words.js';
import { POINT, type Quantity } from './quantity.js';
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
      return (
        alike(first, quantities) ??
        (first.kind === 'share' ? ofOneWhole(quantities, sources) : undefined) ??
        sumOrDifference(pick(first), quantities, sumOf(quantities))
      );
    case 'difference':
      return (
        alike(first, quantities) ??
        ofOneWhole(quantities, sources) ??
        sumOrDifference(pick(first), quantities, subtract(first, second))
      );
    case 'change':
      return sameAmounts(first, second) ?? sumOrDifference(changeOf(first), quantities, subtract(first, second));
    case 'share':
      return sameUnit(quantities) ?? quotient({ kind: 'share' }, derivation.digits, [first, second]);
    case 'multiple':
      return sameUnit(quantities) ?? quotient({ kind: 'multiple' }, derivation.digits, [first, second]);
    case 'growth':
      return (
        notChange(first) ?? sameUnit(quantities) ?? quotient({ kind: 'change' }, derivation.digits, [first, second])
      );
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

function pick({ kind, unit }: KindAndUnit): KindAndUnit {
  return unit === undefined ? { kind } : { kind, unit };
}

/** The unit of a change of a quantity, which is measured as itself: percentages change by points. */
function changeOf(quantity: Quantity): KindAndUnit {
  return pick({ kind: 'change', unit: isRatio(quantity) ? POINT : quantity.unit });
}

function sameUnit(quantities: readonly Quantity[]): Derived | undefined {
  const units = new Set(quantities.map(({ kind, unit }) => unit ?? (kind === 'change' ? 'per cent' : undefined)));
  // Points are what lies between percentages, which have no unit.
  if (units.has(undefined)) units.delete(POINT);
  if (units.size === 1) return undefined;
  return { expected: `figures of one unit, not ${[...units].map((unit) => unit ?? 'none').join(' and ')}` };
}

/** What can be added up: one kind, or an amount and changes of it. A change in percent is no part of a rate. */
function alike(first: Quantity, quantities: readonly Quantity[]): Derived | undefined {
  const inPoints = isRatio(first);
  const isPart = ({ kind, unit }: Quantity) =>
    kind === first.kind || (kind === 'change' && first.kind !== 'multiple' && (!inPoints || unit === POINT));
  if (quantities.every(isPart)) return sameUnit(quantities);
  const given = [...new Set(quantities.map(({ kind }) => kind))].join(' and ');
  const changes = inPoints ? 'changes in percentage points' : 'changes of the count or money before them';
  return { expected: `figures of one kind, or ${changes}, not ${given}` };
}

/** A share less another is what is left of their whole, and with another more of it. Other percentages lie points apart. */
function ofOneWhole(quantities: readonly Quantity[], sources: readonly Figure[]): Derived | undefined {
  const kinds = new Set(quantities.map(({ kind }) => kind));
  if (kinds.has('change') || !quantities.every(isRatio)) return undefined;
  const wholes = new Set(sources.map(({ of, place, asOf }) => JSON.stringify([of, place, asOf])));
  if (kinds.has('share') && wholes.size === 1) return undefined;
  return { expected: 'shares of one whole, place and time; for percentage points use the rule “change”' };
}

function notChange({ kind }: Quantity): Derived | undefined {
  return kind === 'change' ? undefined : { expected: 'a change as the first figure; the rule “change” makes one' };
}

/** Two amounts of which one can become the other. */
function sameAmounts(...quantities: readonly [Quantity, Quantity]): Derived | undefined {
  const [after, before] = quantities;
  if (after.kind === before.kind && after.kind !== 'multiple') return sameUnit(quantities);
  return { expected: `two amounts of one kind, not ${after.kind} and ${before.kind}` };
}
function sumOrDifference(
  like: KindAndUnit,
  quantities: readonly Quantity[],
  result: HedgedNumber | undefined,
): Derived {
  if (!isKnown(result)) return { expected: 'figures whose hedges say something of the result' };
  // A sum has no digit that one of its terms does not have.
  const precision = Math.max(...quantities.map((quantity) => quantity.precision ?? 0));
  const kept = precision > 0 ? { ...round(result, precision), precision } : result;
  if (kept.value === 0 && result.value !== 0) return { expected: 'figures that differ by more than their precision' };
  return checked({ ...like, ...kept });
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
  // What a stated fall says by its kind, a derived one says by its rule.
  return fault ? { expected: `figures that give ${fault[1].replace('the kind', 'the rule')}` } : { quantity };
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
