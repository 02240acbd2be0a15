import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { chartHeight } from './chart-height.js';

/** The column of a page in which charts stand. */
export interface ReserveOptions {
  /** Language that the charts speak. Default: that of the dataset's source. */
  readonly language?: Language;
  /** Ids of the charts. Default: all of the dataset. */
  readonly charts?: readonly string[];
  /** Widest that the column gets, in px. Default 640. */
  readonly column?: number;
  /** Space left at each side of the column on narrow screens, in px. Default 16. */
  readonly margin?: number;
  /** Whether any buttons stand under the charts. Default true. */
  readonly hasControls?: boolean;
}

/** Narrowest screen that is reckoned with, width of the steps of the rules, and distance of the widths looked at, in px. */
const NARROWEST = 280;
const STEP = 40;
const SAMPLE = 8;

/**
 * Style rules that reserve the height of charts before any script has run: without them, a page moves when a chart comes.
 * For the style sheet of a page, or a file that a build writes; they need no script and no inline style.
 * @returns CSS text: a least height for each chart and width of the screen
 * @throws RangeError for a chart that the dataset does not have
 */
export function reserveStyles(dataset: Dataset, options: ReserveOptions = {}): string {
  const { charts = Object.keys(dataset.charts), column = 640, margin = 16 } = options;
  const widest = column + 2 * margin;
  const rules = charts.flatMap((chart) => {
    const heights = screensUpTo(widest).map((screen) => {
      const screens = screen < widest ? samples(screen) : [widest];
      return {
        screen,
        height: Math.max(
          ...screens.map((width) =>
            chartHeight(dataset, chart, { ...options, width: Math.min(column, width - 2 * margin) }),
          ),
        ),
      };
    });
    return heights
      .filter(({ height }, index) => height !== heights[index - 1]?.height)
      .map(({ screen, height }, index) => ({ screen: index === 0 ? 0 : screen, rule: ruleOf(chart, height) }));
  });
  return rules.map(({ screen, rule }) => (screen === 0 ? rule : `@media (min-width:${screen}px){${rule}}`)).join('\n');
}

/** Widths of the screen at which the rules change. */
function screensUpTo(widest: number): readonly number[] {
  const count = Math.max(0, Math.ceil((widest - NARROWEST) / STEP));
  return [...Array.from({ length: count }, (_, step) => NARROWEST + step * STEP), widest];
}

/** Widths within a step: its rule has room for the highest chart among them. */
function samples(screen: number): readonly number[] {
  return Array.from({ length: STEP / SAMPLE + 1 }, (_, index) => screen + index * SAMPLE);
}

/** An id is made of letters, digits and “-_.” only, so it cannot end the rule. */
function ruleOf(chart: string, height: number): string {
  return `social-work-chart[chart="${chart}"]{display:block;min-height:${height}px}`;
}
