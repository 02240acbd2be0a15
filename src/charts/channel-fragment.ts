import { LANGUAGE_TAG } from '../dataset/language.js';
import { element, type Content } from '../render/element.js';
import type { TreeElement } from '../render/tree.js';
import { chartTable, notesWithoutMarks, shortTable, sourceElement } from './chart-table.js';
import { linkedWords } from './link.js';
import type { WordedChart } from './worded-chart.js';

/** A picture of a chart with its words, as channels take it that keep HTML but neither styles nor scripts. */
export function channelFragment(chart: WordedChart, picture: TreeElement, link?: string): TreeElement {
  const { title, table, language } = chart;
  const name = element('b', {}, linkedTitle(chart, link));
  return element('div', { lang: LANGUAGE_TAG[language] }, [
    element('figure', {}, [picture, element('figcaption', {}, [element('p', {}, [name]), ...captionElements(chart)])]),
    chartTable({ ...chart, table: shortTable(table) }, { caption: [title] }),
    ...afterwordElements(chart),
  ]);
}

/** The title of a chart, linked where there is an address. */
export function linkedTitle({ title }: WordedChart, link?: string): Content {
  return linkedWords(title, link);
}

/** What stands under the picture: what is measured, and what the chart shows. */
export function captionElements({ subtitle, sentence }: WordedChart): readonly TreeElement[] {
  return [subtitle, sentence].filter((line) => line !== '').map((line) => element('p', {}, line));
}

/** What stands below the table: notes, corrections, source. */
export function afterwordElements(chart: WordedChart): readonly TreeElement[] {
  const lines = [...notesWithoutMarks(chart), ...chart.corrections].map((line) => element('p', {}, line));
  return [...lines, element('p', {}, [sourceElement(chart)])];
}
