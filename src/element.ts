/**
 * The classes of the tags, without registering them.
 * @packageDocumentation
 */
export { SocialWorkChart } from './element/social-work-chart.js';
export { SocialWorkFigure } from './element/social-work-figure.js';
export type {
  ChartDownloadDetail,
  ChartDrawnDetail,
  ChartErrorCode,
  ChartErrorDetail,
  ChartFigureDetail,
  ChartShareDetail,
  ChartTableDetail,
  DownloadFormat,
  ShareWay,
  SortDirection,
  SocialWorkChartEventMap,
} from './element/events.js';
export type { LoadLimits } from './element/load-dataset.js';
export type { FigureMismatchCode, FigureMismatchDetail, SocialWorkFigureEventMap } from './element/figure-events.js';
