import type { Text } from './text.js';
import type { When } from './when.js';

/** One of the things that a figure counts, or several with the same date. */
export interface DatedUnit {
  /** Name of the unit, for example a county. Default: none. */
  readonly name?: Text | undefined;
  /** When it happened there. Default: not known. */
  readonly when?: When | undefined;
  /** How many units have this date, from 1; only without a name. Default 1. */
  readonly count?: number | undefined;
}

/** Whether a unit with a name has no count: it is one. */
export function isNamedOrCounted({ name, count }: DatedUnit): boolean {
  return name === undefined || count === undefined;
}

/** How many things units are. */
export function totalOf(units: readonly DatedUnit[]): number {
  return units.reduce((sum, { count = 1 }) => sum + count, 0);
}
