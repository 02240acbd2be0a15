/**
 * Registers `<social-work-chart>`, and exports what its pages need.
 * @packageDocumentation
 */
import { define } from './element/define.js';

define();

export {
  SocialWorkChart,
  type ChartDrawnDetail,
  type ChartErrorCode,
  type ChartErrorDetail,
  type SocialWorkChartEventMap,
} from './element.js';
