import { ownEntry } from '../dataset/own-entry.js';
import type { Quantity } from '../dataset/quantity.js';
import type { Chart, Dataset } from '../dataset/schema.js';
import { numberKey, numbersOf, senseOf, type NumberSense } from './quantities-by-number.js';

/** Whether words may name a number. */
export type KnowsNumber = (number: number, sense: NumberSense) => boolean;

/** Numbers of digits to which a fraction may be rounded when it is said in per cent: 17% or 16.7% for a sixth. */
const FRACTION_DIGITS = [2, 3] as const;

/** The numbers of all figures of a dataset, and how many units they list. */
export function numbersOfFigures({ figures }: Dataset): ReadonlySet<string> {
  return new Set(
    Object.values(figures).flatMap(({ quantity, units = [] }) => [
      numberKey(units.length),
      ...(quantity ? keysOf(quantity) : []),
    ]),
  );
}

/**
 * Which numbers the words of a chart may name: those of all figures of the dataset; how many figures the chart has in
 * all or in a role; how many times, and which part, one exact figure of it is of another; 0 and 1, which are often no
 * amounts.
 * @param ofFigures - what {@link numbersOfFigures} gives for the dataset
 */
export function knowsNumbers({ figures }: Dataset, chart: Chart, ofFigures: ReadonlySet<string>): KnowsNumber {
  const roles = Object.values(chart.figures).map((ids) => [ids].flat());
  const counts = [0, 1, roles.flat().length, ...roles.map(({ length }) => length)];
  const ofChart = new Set(counts.map((count) => numberKey(count)));
  const drawn = new Set(roles.flat());
  const exact = [...drawn].flatMap((id) => {
    const quantity = ownEntry(figures, id)?.quantity;
    return quantity?.hedge === 'exact' && quantity.value ? [quantity] : [];
  });
  const exactKeys = new Set(exact.map((quantity) => measureKey(quantity.value ?? NaN, quantity)));
  // A quotient is sought by its divisors, not among all pairs: there may be thousands.
  const isQuotient = (number: number) =>
    exact.some((divisor) => exactKeys.has(measureKey(number * (divisor.value ?? NaN), divisor)));
  return (number, sense) => {
    if ((sense === 'part' || sense === 'times') && isQuotient(number)) return true;
    const key = numberKey(number, sense);
    return ofFigures.has(key) || ofChart.has(key);
  };
}

function keysOf(quantity: Quantity): readonly string[] {
  const numbers = numbersOf(quantity);
  const rounded = quantity.fraction
    ? numbers.flatMap((number) => FRACTION_DIGITS.map((digits) => Number(number.toPrecision(digits))))
    : [];
  const keys = [...numbers, ...rounded].map((number) => numberKey(number, senseOf(quantity)));
  return quantity.kind === 'multiple' ? [...keys, ...numbers.map((number) => numberKey(number, 'times'))] : keys;
}

/** A number with what it measures: only amounts of one kind and unit are so many times each other. */
function measureKey(number: number, { kind, unit }: Quantity): string {
  return `${numberKey(number)} ${kind} ${unit ?? ''}`;
}
