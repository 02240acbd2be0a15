import { INTERFACE } from '../dataset/interface-words.js';
import { describeValue } from '../dataset/issue.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { withFirmSpaces } from '../layout/parts/break-chances.js';
import { element } from '../render/element.js';
import { htmlText } from '../render/html-text.js';
import { THEMES, type PageTheme } from '../render/theme.js';
import type { TreeElement } from '../render/tree.js';
import { chartTable } from './chart-table.js';
import { isEvenTitle } from './even-title.js';
import { fluidPlot } from './fluid-plot.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { linkedWords } from './link.js';
import { expectOneOf } from './one-of.js';
import { withPageWords, type PageWords } from './page-words.js';
import { LEAST_PLOT, WIDEST_PLOT } from './plot-widths.js';
import { wordChart, type WordedChart } from './worded-chart.js';

/** How a fallback is made, and words of the page in place of those of the dataset. */
export interface FallbackOptions extends LanguageOption, PageWords {
  /**
   * Least width in px that the plot will have, from 240 to 4000: it decides the form, here and in the tag that takes the
   * place of the fallback. A page whose column is never narrower than 600 px gets the form for wide places with 568, the
   * column without the padding of the tag. Default 240.
   */
  readonly narrowest?: number;
  /** Colours where the page has no style sheet for the fallback. Default `light`. */
  readonly theme?: PageTheme;
  /** Form of the chart, of those that its type has. Default: the form that the chart asks for, or the usual one. */
  readonly form?: string | undefined;
}

/** Class of the figure that is the fallback. */
export const FALLBACK_CLASS = 'social-work-chart-fallback';

/** Class of what readers open to see the table. */
export const MORE_CLASS = 'more';

/**
 * Renders what stands inside the tag until a chart is drawn, and for good where none can be: a figure with title, sentence,
 * picture, notes, corrections, source and the whole table. It is right at every width without script or style sheet, has
 * neither in it, and is valid HTML and XHTML. With the sheet of `fallbackStyles` nothing moves when the tag takes over.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns text of a `<figure>` element
 * @throws RangeError for a dataset that was not read, an unknown chart, language, theme or form, or a narrowest width that
 * is no number in the range
 */
export function renderFallback(dataset: Dataset, chartId: string, options: FallbackOptions = {}): string {
  const language = languageFor(dataset, options.language);
  const { narrowest = LEAST_PLOT, theme = 'light', form } = options;
  expectOneOf('theme', theme, Object.keys(THEMES));
  if (typeof narrowest !== 'number' || !(narrowest >= LEAST_PLOT && narrowest <= WIDEST_PLOT)) {
    throw new RangeError(
      `invalid narrowest width ${describeValue(narrowest)}; expected a number from ${LEAST_PLOT} to ${WIDEST_PLOT}`,
    );
  }
  const chart = withPageWords(wordChart(dataset, chartId, language), options);
  if (form !== undefined) expectOneOf('form', form, chart.type.forms ?? []);
  // Where no words beside it say what it shows, its name does.
  const name = chart.takeaway === '' ? chart.sentence : chart.title;
  const plot = fluidPlot(chart, { narrowest, form, colours: THEMES[theme], name });
  return htmlText([fallbackFigure(chart, plot, narrowest)]);
}

/** The parts have the order and the classes of those in the tag, and so the same styles. */
function fallbackFigure(chart: WordedChart, plot: TreeElement, narrowest: number): TreeElement {
  const { language, title, subtitle, takeaway, reading, notes, corrections } = chart;
  const attributes = { class: FALLBACK_CLASS, lang: LANGUAGE_TAG[language], 'data-narrowest': narrowest };
  // Without styles, too, the title is seen to be one.
  return element('figure', attributes, [
    element('figcaption', {}, [
      element('p', { class: 'title', ...(isEvenTitle(title) && { 'data-even': '' }) }, [element('b', {}, title)]),
      ...paragraph('subtitle', subtitle),
    ]),
    ...paragraph('takeaway', takeaway),
    ...paragraph('reading', reading),
    element('div', { class: 'plot' }, [plot]),
    ...linesIn('notes', notes),
    ...linesIn('corrections', corrections),
    element('p', { class: 'source' }, linkedWords(withFirmSpaces(chart.source), chart.sourceAddress)),
    tableIn(chart),
  ]);
}

function paragraph(name: string, text: string): readonly TreeElement[] {
  return text === '' ? [] : [element('p', { class: name }, withFirmSpaces(text))];
}

function linesIn(name: string, lines: readonly string[]): readonly TreeElement[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => element('li', {}, withFirmSpaces(line)));
  return [element('div', { class: name }, [element('ul', {}, items)])];
}

/** The table is folded like that of the tag; where nobody folds, it is there at once. */
function tableIn(chart: WordedChart): TreeElement {
  const { language, title } = chart;
  return element('div', { class: 'controls' }, [
    element('details', { class: MORE_CLASS }, [
      element('summary', {}, INTERFACE.showTable[language]),
      element('div', { class: 'table' }, [chartTable(chart, { caption: [title] })]),
    ]),
  ]);
}
