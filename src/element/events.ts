import type { Issue } from '../dataset/issue.js';
import type { Language } from '../dataset/language.js';

/** What a `chart-drawn` event tells. */
export interface ChartDrawnDetail {
  /** Id of the chart. */
  readonly chart: string;
  /** Language it speaks. */
  readonly language: Language;
  /** Width it was laid out for, in CSS px. */
  readonly width: number;
}

/**
 * Why no chart is drawn: `unknown-chart` (no such id in the dataset), `bad-dataset` (it has issues), `load-failed` (its
 * address did not give JSON in time, or the file that reads datasets could not be had), `not-drawn` (drawing it failed).
 */
export type ChartErrorCode = 'unknown-chart' | 'bad-dataset' | 'load-failed' | 'not-drawn';

/** What a `chart-error` event tells. */
export interface ChartErrorDetail {
  /** Which kind of failure it is, for programs. */
  readonly code: ChartErrorCode;
  /** The reason in words, for an editor. */
  readonly message: string;
  /** Every fault of the dataset; empty for other codes. */
  readonly issues: readonly Issue[];
}

/** The events of the tag. Both bubble and cross shadow roots. */
export interface SocialWorkChartEventMap {
  /** A chart stands in the page: fired once for every drawing. */
  'chart-drawn': CustomEvent<ChartDrawnDetail>;
  /** No chart can be drawn; the reader keeps the children of the tag. Fired once for every cause. */
  'chart-error': CustomEvent<ChartErrorDetail>;
}

declare global {
  interface HTMLElementEventMap extends SocialWorkChartEventMap {}
}

/** Makes an event of the tag. */
export function chartEvent<Name extends keyof SocialWorkChartEventMap>(
  name: Name,
  detail: SocialWorkChartEventMap[Name]['detail'],
): CustomEvent {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
