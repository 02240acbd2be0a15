import { LANGUAGE_TAG } from '../dataset/language.js';
import { measureText } from '../layout/parts/measure.js';
import type { Colours } from '../render/attributes.js';
import { fluidPicture } from '../render/fluid-picture.js';
import { FONTS } from '../render/theme.js';
import type { SvgElement } from '../render/tree.js';
import { layoutChart } from './layout-chart.js';
import type { WordedChart } from './worded-chart.js';

/** How a plot for every width looks. */
export interface FluidLook {
  /** Least width in px that it will have: it decides the form. */
  readonly narrowest: number;
  readonly colours: Colours;
  /** Name for readers who listen. */
  readonly name: string;
  /** Form of the chart, of those that its type has. Default: the form that the chart asks for, or the usual one. */
  readonly form?: string | undefined;
}

/** The plot of a chart, right at every width from the narrowest on, without script or styles. */
export function fluidPlot(chart: WordedChart, { narrowest, form, ...look }: FluidLook): SvgElement {
  const { language } = chart;
  const frame = { narrowest, language, measure: measureText, form };
  const sceneAt = (width: number) => layoutChart(chart, { ...frame, width });
  // Any second width would do: places across are linear in the width.
  const scenes = [sceneAt(narrowest), sceneAt(2 * narrowest)] as const;
  return fluidPicture(scenes, { ...look, lang: LANGUAGE_TAG[language], fontFamily: FONTS[language] });
}
