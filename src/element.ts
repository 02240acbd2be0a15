/**
 * The classes of the tags, without registering them.
 * @packageDocumentation
 */
export { SocialWorkChart } from './element/social-work-chart.js';
export { SocialWorkFigure } from './element/social-work-figure.js';
export type { ChartDrawnDetail, ChartErrorCode, ChartErrorDetail, SocialWorkChartEventMap } from './element/events.js';
export type { FigureMismatchCode, FigureMismatchDetail, SocialWorkFigureEventMap } from './element/figure-events.js';
