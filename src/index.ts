/**
 * Registers `<social-work-chart>` and `<social-work-figure>`, and exports what its pages need.
 * @packageDocumentation
 */
import { define } from './element/define.js';

define();

export {
  SocialWorkChart,
  SocialWorkFigure,
  type ChartDrawnDetail,
  type ChartErrorCode,
  type ChartErrorDetail,
  type FigureMismatchCode,
  type FigureMismatchDetail,
  type SocialWorkChartEventMap,
  type SocialWorkFigureEventMap,
} from './element.js';
