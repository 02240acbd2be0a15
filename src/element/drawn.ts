import type { PageWords } from '../charts/page-words.js';
import type { WordedChart } from '../charts/worded-chart.js';
import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import type { Scene } from '../marks/scene.js';

/** All that a drawing is made from. */
export interface DrawnFrom {
  /** Id of the chart. */
  readonly chart: string;
  readonly dataset: Dataset;
  readonly language: Language;
  /** Width of the plot in px, 0 while it is not known. */
  readonly width: number;
  /** See `Frame.narrowest`; that of the fallback in the tag. Default: `width`. */
  readonly narrowest?: number | undefined;
  /** Form that is asked for. Default: that of the chart. */
  readonly form?: string | undefined;
  /** Words of the page in place of those of the dataset; the same object for the same words. */
  readonly words: PageWords;
}

/** A chart in words and marks. */
export interface Drawn {
  readonly state: 'drawn';
  readonly from: DrawnFrom;
  readonly chart: WordedChart;
  readonly scene: Scene;
}

/** Whether two drawings are made from the same, and so are the same. */
export function isSame(a: DrawnFrom, b: DrawnFrom): boolean {
  return (
    a.dataset === b.dataset &&
    a.chart === b.chart &&
    a.language === b.language &&
    a.width === b.width &&
    a.narrowest === b.narrowest &&
    a.words === b.words &&
    a.form === b.form
  );
}
