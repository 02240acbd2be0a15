import type { Figure } from './schema.js';
import { stretchOf } from './when.js';

/** All that a figure can be, on the axis of its kind and unit. */
interface Span {
  readonly axis: string;
  /** The least, or the first day. */
  readonly low: number;
  /** The most, or the last day. */
  readonly high: number;
}

/**
 * Numbers that put figures in the order of their readings: amounts in base units, days since 1 January 1970. Undefined
 * where the readings have no order: figures of other kinds or units, or two of which either may be the larger, since
 * what they can be overlaps or is open towards the other. Two that are known and equal are in order.
 */
export function readingOrder(figures: readonly Figure[]): readonly number[] | undefined {
  const spans = figures.flatMap((figure) => spanOf(figure) ?? []);
  if (spans.length < figures.length || spans.some(({ axis }) => axis !== spans[0]?.axis)) return undefined;
  const inOrder = [...spans].sort((a, b) => a.low - b.low || 0);
  const isApart = inOrder.every((span, index) => index === 0 || areApart(inOrder[index - 1] ?? span, span));
  return isApart ? spans.map(({ low, high }) => (low === -Infinity ? high : low)) : undefined;
}

/** A date stands before the number of what it dates, as in the table. */
function spanOf({ quantity, when }: Figure): Span | undefined {
  if (when) {
    const { start, end } = stretchOf(when);
    return { axis: 'date', low: start ?? -Infinity, high: (end ?? Infinity) - 1 };
  }
  if (!quantity) return undefined;
  const { kind, unit = '', low, high } = quantity;
  return { axis: `${kind} ${unit}`, low: low ?? -Infinity, high: high ?? Infinity };
}

/** Whether the first is surely below the second, or both are known and the same. */
function areApart(a: Span, b: Span): boolean {
  return a.high < b.low || (a.low === b.high && a.high === b.low);
}
