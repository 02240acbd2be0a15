import { HEDGES, type Hedge } from '../../../src/dataset/quantity.js';
import type { When } from '../../../src/dataset/when.js';

/** Figures by id. */
export type Figures = Readonly<Record<string, unknown>>;

/** A text in both languages. */
export const words = (zh: string, en = zh) => ({ zh, en });

/** Where a phrase of these invented articles is printed. */
const origin = { type: 'printed', section: 1, paragraph: 1 } as const;

/** Parts of a quantity that the article does not print. */
export const NOT_PRINTED = { printed: undefined, origin: { type: 'supplement', source: words('年鉴', 'a yearbook') } };

/** Parts of a date that the article does not print, beside words that it does. */
export const DATED_SUPPLEMENT = {
  origin: { type: 'supplement', section: 1, paragraph: 1, source: words('公开记录', 'public record') },
};

/** Amounts of money, and of a change. */
export const CNY = { unit: 'CNY' } as const;
export const CHANGE = { kind: 'change' } as const;

/** A figure whose quantity is hedged; `between` begins at four fifths of the value. */
export function ratio(kind: 'rate' | 'share', hedge: Hedge, value: number, parts: object = {}): object {
  const size = hedge === 'between' ? { low: value * 0.8, high: value } : { value };
  return {
    label: words(`比例 ${hedge}`, `rate ${hedge}`),
    printed: `${hedge} ${value * 100}%`,
    quantity: { kind, hedge, ...size },
    origin,
    ...parts,
  };
}

/** A figure that is an amount of a unit; `between` begins at `low`, or at four fifths of the value. */
export function amount(
  hedge: Hedge,
  value: number,
  { unit = 'person', low = value * 0.8, ...parts }: AmountParts = {},
) {
  const kind = parts.kind ?? (unit === 'person' || unit === 'county' ? 'count' : 'money');
  const size = hedge === 'between' ? { low: Math.min(low, value), high: Math.max(low, value) } : { value };
  return {
    label: words(`数量 ${hedge}`, `amount ${hedge}`),
    printed: `${hedge} ${value}`,
    quantity: { kind, hedge, ...size, ...(unit !== 'none' && { unit }) },
    origin,
    ...parts.more,
  };
}

export interface AmountParts {
  /** `none` for quantities without one. Default `person`. */
  readonly unit?: string;
  readonly kind?: string;
  readonly low?: number;
  /** Other entries of the figure. */
  readonly more?: object;
}

export function dated(label: string, when: When, printed = label): object {
  return { label: words(label), printed, when, origin };
}

export function counted(units: readonly object[], parts: object = {}): object {
  const quantity = { kind: 'count', unit: 'county', value: Math.max(1, units.length) };
  return {
    label: words('县级部门', 'County departments'),
    printed: `${units.length}个县`,
    quantity,
    ...(units.length > 0 && { units }),
    origin,
    ...parts,
  };
}

/** A count of counties whose quantity is hedged; `between` begins at half of the value. */
export function countOf(hedge: Hedge, value: number, parts: object = {}): object {
  const size = hedge === 'between' ? { low: value / 2, high: value } : { value };
  return {
    label: words(`县 ${hedge}`, `counties ${hedge}`),
    printed: `${hedge} ${value}个县`,
    quantity: { kind: 'count', unit: 'county', hedge, ...size },
    origin,
    ...parts,
  };
}

/** A figure of each hedge, under the name of the hedge. */
export const eachHedge = (make: (hedge: Hedge) => object): Figures =>
  Object.fromEntries(HEDGES.map((hedge) => [hedge, make(hedge)]));

/** Forty figures. */
export const forty = (make: (index: number) => object): Figures =>
  Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, make(index)]));

/** Ninety units, with and without dates of several kinds. */
export const UNITS = Array.from({ length: 90 }, (_, index) => {
  if (index % 9 === 0) return {};
  if (index % 5 === 0) return { when: { by: '2024-03-31' } };
  if (index % 7 === 0) return { when: { in: '2024-02' } };
  return { when: { on: `2024-0${1 + (index % 3)}-${13 + ((index * 7) % 16)}` } };
});
