/**
 * What a figure says about how exact it is, in the order of the rules for drawing:
 * `exact`, `about` (约), `nearly` (近: just below), `over` (余 超: above), `atLeast` (至少: at or above),
 * `upTo` (最高: at or below), `between` (200元到600元).
 */
export const HEDGES = ['exact', 'about', 'nearly', 'over', 'atLeast', 'upTo', 'between'] as const;

/** How exact a figure is: see {@link HEDGES}. */
export type Hedge = (typeof HEDGES)[number];

/**
 * What a quantity is an amount of: `count` of things of its unit, `share` of a whole, `rate` in a population,
 * `money`, `change` against an earlier value, `multiple` of another value.
 */
export const QUANTITY_KINDS = ['count', 'share', 'rate', 'money', 'change', 'multiple'] as const;

/** What a quantity is an amount of: see {@link QUANTITY_KINDS}. */
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** The three numbers that a hedge stands between: null where the figure says nothing. */
export interface Bounds {
  /** The number that is named; null for a range. */
  readonly value: number | null;
  /** The least it can be. */
  readonly low: number | null;
  /** The most it can be. */
  readonly high: number | null;
}

/**
 * The unit of a change between two percentages, built in. Its numbers are parts of one, like theirs: 3 percentage points are
 * 0.03. A change without a unit is one in per cent.
 */
export const POINT = 'percentage-point';

/** A quantity as a newsroom writes it: what follows from hedge and value may be left out. */
export interface QuantityInput {
  /** What the quantity is an amount of. */
  readonly kind: QuantityKind;
  /**
   * Id of the unit, built in (`person`, `CNY`, `percentage-point`) or from the dataset's `units`. Shares and rates have none; a
   * change without one is in per cent.
   */
  readonly unit?: string | undefined;
  /** How exact it is. Default `exact`. */
  readonly hedge?: Hedge | undefined;
  /** The number in base units: 27.5万 is 275000, 18 % is 0.18, 3 percentage points are 0.03. Null for `between`. */
  readonly value?: number | null | undefined;
  /** The least it can be; null where nothing is said. Follows from hedge and value except for `between`. */
  readonly low?: number | null | undefined;
  /** The most it can be; null where nothing is said. Follows from hedge and value except for `between`. */
  readonly high?: number | null | undefined;
  /** Unit of the last digit that was printed: 1000 for 27.5万. Keeps the zero of 24.0万. Default: as short as possible. */
  readonly precision?: number | undefined;
  /** Numerator and denominator of a share printed as a fraction, so that it stays one: [1, 5] for 五分之一. */
  readonly fraction?: readonly [number, number] | undefined;
}

/** A quantity whose hedge is said. */
export interface StatedQuantity extends QuantityInput {
  /** How exact it is. */
  readonly hedge: Hedge;
}

/** The reading of a figure. */
export interface Quantity extends StatedQuantity, Bounds {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Least and most that a hedged value can be. A negative value mirrors: "down by nearly 6 %" is −0.06 at the least.
 */
export function boundsOf({ hedge, ...stated }: Pick<StatedQuantity, 'hedge' | keyof Bounds>): Bounds {
  const { value = null, low = null, high = null } = stated;
  if (hedge === 'between' || value === null) return { value, low, high };
  if (hedge === 'about') return { value, low: null, high: null };
  if (hedge === 'exact') return { value, low: value, high: value };
  const isBelow = hedge === 'nearly' || hedge === 'upTo';
  return isBelow === value >= 0 ? { value, low: null, high: value } : { value, low: value, high: null };
}

/** A quantity with what follows from its hedge. */
export function withBounds<Stated extends StatedQuantity>(stated: Stated): Stated & Bounds {
  return { ...stated, ...boundsOf(stated) };
}

/** What a chart can ask of a figure: a kind of quantity, or a date. */
export const FIGURE_KINDS = [...QUANTITY_KINDS, 'date'] as const;

/** What a chart can ask of a figure: see {@link FIGURE_KINDS}. */
export type FigureKind = (typeof FIGURE_KINDS)[number];
