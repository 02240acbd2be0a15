/**
 * Registers `<social-work-chart>` and `<social-work-figure>`, and exports what its pages need.
 * @packageDocumentation
 */
import { define } from './element/define.js';

define();

export {
  SocialWorkChart,
  SocialWorkFigure,
  type ChartDownloadDetail,
  type ChartDrawnDetail,
  type ChartErrorCode,
  type ChartErrorDetail,
  type ChartFigureDetail,
  type ChartShareDetail,
  type ChartTableDetail,
  type DownloadFormat,
  type FigureMismatchCode,
  type FigureMismatchDetail,
  type LoadLimits,
  type ShareWay,
  type SortDirection,
  type SocialWorkChartEventMap,
  type SocialWorkFigureEventMap,
} from './element.js';
