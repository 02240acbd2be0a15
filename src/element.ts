/**
 * The class of the tag, without registering it.
 * @packageDocumentation
 */
export { SocialWorkChart } from './element/social-work-chart.js';
export type { ChartDrawnDetail, ChartErrorCode, ChartErrorDetail, SocialWorkChartEventMap } from './element/events.js';
