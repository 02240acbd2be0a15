import { LANGUAGE_TAG } from '../dataset/language.js';
import { measureText } from '../layout/parts/measure.js';
import { layoutPicture } from '../layout/picture.js';
import type { Colours } from '../render/attributes.js';
import { pictureElement } from '../render/picture.js';
import { FONTS } from '../render/theme.js';
import type { SvgElement } from '../render/tree.js';
import { chartInWords } from './chart-in-words.js';
import { layoutChart } from './layout-chart.js';
import type { WordedPicture } from './worded-chart.js';

/** How a picture of a chart looks. */
export interface PictureLook {
  /** In px. */
  readonly width: number;
  readonly colours: Colours;
  /** Form of the chart, of those that its type has. Default: the form that the chart asks for, or the usual one. */
  readonly form?: string | undefined;
}

/** A chart as a picture that stands alone, as `renderSvg` writes it. */
export function chartPicture(chart: WordedPicture, { width, colours, form }: PictureLook): SvgElement {
  const { language } = chart;
  const frame = { width, language, measure: measureText, form };
  const scene = layoutPicture(chart, (plotFrame) => layoutChart(chart, plotFrame), frame);
  const name = chartInWords(chart);
  return pictureElement(scene, { colours, lang: LANGUAGE_TAG[language], fontFamily: FONTS[language], name });
}
