import type { Issue } from '../dataset/issue.js';
import type { Language } from '../dataset/language.js';
import type { TableColumn } from '../dataset/table.js';

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
 * address did not give JSON in time, or a file of the package that it needs could not be had), `not-drawn` (drawing it failed).
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

/** A figure of a chart that a reader has come to. */
export interface ChartFigureDetail {
  /** Id of the chart. */
  readonly chart: string;
  /** Id of the figure. */
  readonly figure: string;
  /** Language that it is told in. */
  readonly language: Language;
}

/** What a `chart-table` event tells. */
export interface ChartTableDetail {
  /** Id of the chart. */
  readonly chart: string;
  /** Whether the table is open now. */
  readonly isOpen: boolean;
  /** Column that it was sorted by just now; undefined where it was opened or closed. */
  readonly sortedBy?: TableColumn;
  /** Which way it was sorted; `none` for the order of the chart. Undefined where it was opened or closed. */
  readonly direction?: SortDirection;
}

/** Which way a table is sorted, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending' | 'none';

/** A file that a chart can be kept as. */
export type DownloadFormat = 'png' | 'svg' | 'csv' | 'json';

/** What a `chart-download` event tells. */
export interface ChartDownloadDetail {
  /** Id of the chart. */
  readonly chart: string;
  /** Format of the file. */
  readonly format: DownloadFormat;
  /** Language of its words. */
  readonly language: Language;
}

/** A way to pass a chart on: its address, that of a figure in it, code to embed it, a citation, or what the system offers. */
export type ShareWay = 'link' | 'figure-link' | 'embed' | 'citation' | 'system';

/** What a `chart-share` event tells. */
export interface ChartShareDetail {
  /** Id of the chart. */
  readonly chart: string;
  /** Which way was taken. */
  readonly way: ShareWay;
  /** Id of the figure, where one is passed on. */
  readonly figure?: string;
}

/**
 * The events of the tag. All bubble and cross shadow roots. Those of what a reader does come from readers alone, never
 * from scripts.
 */
export interface SocialWorkChartEventMap {
  /** A chart stands in the page: fired once for every drawing. */
  'chart-drawn': CustomEvent<ChartDrawnDetail>;
  /** No chart can be drawn; the reader keeps the children of the tag. Fired once for every cause. */
  'chart-error': CustomEvent<ChartErrorDetail>;
  /** A reader has come to a figure by pointer or key, and sees its detail. */
  'chart-hover': CustomEvent<ChartFigureDetail>;
  /** A reader has kept the detail of a figure open, by a tap or a key. */
  'chart-select': CustomEvent<ChartFigureDetail>;
  /** A reader has opened, closed or sorted the table. */
  'chart-table': CustomEvent<ChartTableDetail>;
  /** A reader has taken a file away. */
  'chart-download': CustomEvent<ChartDownloadDetail>;
  /** A reader has passed the chart on. */
  'chart-share': CustomEvent<ChartShareDetail>;
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
