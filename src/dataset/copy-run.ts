import type { Fault } from './issue.js';

/** How much a dataset may hold. A dataset is the figures of one article; more than this is a mistake or an attack. */
export const LIMITS = {
  /** Lists and objects inside each other. */
  depth: 10,
  /** Values of every kind, counted one by one; of units without a name, one for each different date. */
  values: 200_000,
  /** Units of one figure, or rows of a column. */
  units: 10_000_000,
} as const;

/** What was expected by who gives more. */
export const TOO_MANY = `at most ${LIMITS.values} values`;

/** Where in the input a value stands. */
export type Path = readonly (string | number)[];

/** What one copy has left, and the fault that ended it. */
export interface CopyRun {
  /** How many more values it may hold. */
  left: number;
  fault?: Fault;
  /** Rows of lists in which entries were counted together: for every entry the first of its rows. */
  readonly rows: Map<unknown, readonly number[]>;
  /**
   * Units that were counted before the rest of the dataset is copied, by their list: one that an accessor makes anew each
   * time is counted again, in one step.
   */
  readonly ahead: Map<unknown, readonly unknown[]>;
}

/** A copy that has all left. */
export function newRun(): CopyRun {
  return { left: LIMITS.values, rows: new Map(), ahead: new Map() };
}

/** Takes so many values off what a copy has left. */
export function charge(run: CopyRun, values: number): void {
  run.left -= values;
  if (run.left < 0) fail(run, { path: [], expected: TOO_MANY, received: 'more' });
}

/** Ends a copy. */
export function fail(run: CopyRun, fault: Fault): never {
  run.fault = fault;
  throw new Error(fault.expected);
}
