/** A place or length across a picture that is as wide as its room: so many px, and a share of the width of the picture. */
export interface Fluid {
  readonly px: number;
  /** In percent of the width of the picture. */
  readonly percent: number;
}

/** What something is at two widths of a picture. */
export type Pair<Value> = readonly [narrow: Value, wide: Value];

/** Lengths from layout may differ by less than this, in px, without being different. */
const NOISE = 1e-6;

/** The straight line through a place at two widths, in px. */
export function fluidLength([narrow, wide]: Pair<number>, widths: Pair<number>): Fluid {
  const share = (wide - narrow) / (widths[1] - widths[0]);
  const px = narrow - share * widths[0];
  return { px: Math.abs(px) < NOISE ? 0 : px, percent: Math.abs(share) < NOISE ? 0 : share * 100 };
}

/** How far it is from one place to another. */
export function fluidBetween(from: Fluid, to: Fluid): Fluid {
  return { px: to.px - from.px, percent: to.percent - from.percent };
}

/** Digits enough for a picture 4000 px wide. */
export function percentText(percent: number): string {
  return `${Math.round(percent * 1000) / 1000}%`;
}
