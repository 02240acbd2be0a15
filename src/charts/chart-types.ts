import { amountBars } from '../layout/amount-bars.js';
import { change } from '../layout/change.js';
import type { ChartType } from '../layout/chart-type.js';
import { eventTimeline } from '../layout/event-timeline.js';
import { figureCard } from '../layout/figure-card.js';
import { partOfWhole } from '../layout/part-of-whole.js';
import { rangeBars } from '../layout/range-bars.js';
import { rateComparison } from '../layout/rate-comparison.js';
import { rolloutTimeline } from '../layout/rollout-timeline.js';
import { shareBars } from '../layout/share-bars.js';
import { unitGrid } from '../layout/unit-grid.js';

/** The registry: every chart type by its name. A new one is a line here. */
export const chartTypes = {
  'rollout-timeline': rolloutTimeline,
  'share-bars': shareBars,
  'rate-comparison': rateComparison,
  'event-timeline': eventTimeline,
  'figure-card': figureCard,
  'amount-bars': amountBars,
  'part-of-whole': partOfWhole,
  change,
  'range-bars': rangeBars,
  'unit-grid': unitGrid,
} as const satisfies Readonly<Record<string, ChartType>>;

/** The chart types of this package, by name. */
export type ChartTypes = typeof chartTypes;
