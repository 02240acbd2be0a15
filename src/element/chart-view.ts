import { isEvenTitle } from '../charts/even-title.js';
import { linkedWords } from '../charts/link.js';
import { tableRowElements } from '../charts/table-row-elements.js';
import type { WordedChart } from '../charts/worded-chart.js';
import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import { withColon } from '../dataset/list-words.js';
import { pointName } from '../dataset/point-words.js';
import { sortableColumns } from '../dataset/sort-rows.js';
import { TABLE_HEADS, type TableRow } from '../dataset/table.js';
import { differInTime } from '../dataset/worded-figure.js';
import { withFirmSpaces } from '../layout/parts/break-chances.js';
import type { Scene } from '../marks/scene.js';
import { element, type Content } from '../render/element.js';
import { pictureElement } from '../render/picture.js';
import type { Control } from './controls.js';
import type { WORD_SLOTS } from './page-words.js';
import type { Attributes, TreeElement } from '../render/tree.js';
import { LIVE_COLOURS } from './live-colours.js';

/** What the view needs beside the chart. */
export interface ViewState {
  readonly theme: string;
  readonly isTableOpen: boolean;
  /** Whether the box of the table is filled: not before it is first opened or printed. */
  readonly isTableMade: boolean;
  /** The buttons that stand under the chart, in this order. */
  readonly controls: readonly Control[];
  /** Corrections that stand in the page as children of the tag, and so are not written again. */
  readonly slottedCorrections: readonly string[];
}

/**
 * A drawn chart as HTML, in the order in which it is read: title, takeaway, how to read it, plot, notes, corrections,
 * source, controls, table. Only HTML roles; the picture itself is hidden from readers who listen.
 */
export function chartView(chart: WordedChart, scene: Scene, state: ViewState): TreeElement {
  const { language, title, subtitle, takeaway, reading } = chart;
  const attributes = { lang: LANGUAGE_TAG[language], 'aria-labelledby': 'title', 'data-theme': state.theme };
  return part('figure', 'chart', attributes, [
    part('figcaption', 'caption', {}, [
      part('p', 'title', { id: 'title', ...(isEvenTitle(title) && { 'data-even': '' }) }, [slot('title', title)]),
      ...paragraph('subtitle', subtitle),
    ]),
    ...paragraph('takeaway', takeaway),
    ...paragraph('reading', reading),
    plotView(chart, scene),
    ...notesView(chart),
    ...correctionsView(chart, state),
    sourceView(chart),
    ...controlsView(chart, state),
    tableView(chart, state),
  ]);
}

/** Words of a control; those of the table say whether it is shown or hidden by it. */
export function controlWords({ language }: WordedChart, control: Control, isTableOpen: boolean): string {
  if (control !== 'table') return INTERFACE[control][language];
  return (isTableOpen ? INTERFACE.hideTable : INTERFACE.showTable)[language];
}

/** An element that pages can style: its class is its part. */
function part(name: TreeElement['name'], partName: string, attributes: Attributes, content?: Content): TreeElement {
  return element(name, { class: partName, part: partName, ...attributes }, content);
}

function paragraph(name: string, text: string): readonly TreeElement[] {
  return text === '' ? [] : [part('p', name, {}, withFirmSpaces(text))];
}

/** A list without bullets; the role is said again, because WebKit drops it with them. */
function listView(name: string, attributes: Attributes, items: readonly TreeElement[]): TreeElement {
  return part('ul', name, { role: 'list', ...attributes }, items);
}

/** A place for words of the page; where it gives none, its content is seen. */
function slot(name: (typeof WORD_SLOTS)[number], content: Content): TreeElement {
  return element('slot', { name }, content);
}

/** What explains the marks, and then the notes, which a page can replace. */
function notesView({ key, notes }: WordedChart): readonly TreeElement[] {
  if (notes.length === 0) return [];
  return [part('div', 'notes', {}, [...linesView(key), slot('notes', linesView(notes.slice(key.length)))])];
}

function correctionsView({ corrections }: WordedChart, { slottedCorrections }: ViewState): readonly TreeElement[] {
  if (corrections.length === 0) return [];
  const written = corrections.filter((line) => !slottedCorrections.includes(line));
  return [part('div', 'corrections', {}, [...linesView(written), slot('corrections', [])])];
}

/** The source line, linked to what it names where the dataset has an address. */
function sourceView({ source, sourceAddress }: WordedChart): TreeElement {
  return part('p', 'source', {}, [slot('source', linkedWords(withFirmSpaces(source), sourceAddress))]);
}

/** Lines of words as a list; nothing for none. */
function linesView(lines: readonly string[]): readonly TreeElement[] {
  const items = lines.map((line) => element('li', {}, withFirmSpaces(line)));
  return items.length > 0 ? [element('ul', { role: 'list' }, items)] : [];
}

/** The picture, and over each of its marks an HTML item: in the tree, in the swipe order, one stop of the arrow keys. */
function plotView({ figures, language }: WordedChart, scene: Scene): TreeElement {
  // The font is that of the words around it, which the page can set.
  const picture = { colours: LIVE_COLOURS, lang: LANGUAGE_TAG[language], fontFamily: 'inherit' };
  const total = scene.points.length;
  const areTimed = differInTime(figures);
  const items = scene.points.map(({ figure }, index) => {
    const worded = figures.find(({ id }) => id === figure);
    const name = worded ? pointName(worded, { index: index + 1, total, areTimed }, language) : '';
    const state = { 'aria-expanded': 'false', tabindex: index === 0 ? 0 : -1 };
    const attributes = { type: 'button', 'data-figure': figure, 'aria-label': name, ...state };
    return element('li', {}, [part('button', 'point', attributes)]);
  });
  const plot = part('div', 'plot', {}, [
    pictureElement(scene, picture),
    listView('points', { 'aria-label': INTERFACE.points[language] }, items),
  ]);
  // The detail of a figure stands next to the marks in the order of reading, outside the box in which they scroll.
  return element('div', { class: 'stage' }, [plot, part('div', 'detail', { id: 'detail', hidden: '' })]);
}

/** Lays the items over their marks. Positions are set one by one: a style attribute would break a strict policy. */
export function placePoints(items: Iterable<HTMLElement>, { points }: Scene): void {
  let index = 0;
  for (const { style } of items) {
    const { x = 0, y = 0, width = 0, height = 0 } = points[index] ?? {};
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    index += 1;
  }
}

/** The buttons, and the place for what they open; nothing where the page wants none. */
function controlsView(chart: WordedChart, { controls, isTableOpen }: ViewState): readonly TreeElement[] {
  if (controls.length === 0) return [];
  const buttons = controls.map((control) => {
    const isOpen = control === 'table' && isTableOpen;
    const target = control === 'table' ? 'table' : 'panel';
    const attributes = { 'aria-expanded': String(isOpen), 'aria-controls': target, 'data-control': control };
    return button('control', attributes, controlWords(chart, control, isTableOpen));
  });
  return [part('div', 'controls', {}, buttons), part('div', 'panel', { id: 'panel', hidden: '' })];
}

/** A button that looks like every other one; its class tells what it does. */
function button(name: string, attributes: Attributes, words: string): TreeElement {
  return element('button', { class: `button ${name}`, part: 'button', type: 'button', ...attributes }, words);
}

function tableView(chart: WordedChart, { isTableOpen, isTableMade }: ViewState): TreeElement {
  const name = withColon(INTERFACE.table[chart.language], chart.title, chart.language);
  const box = { id: 'table', role: 'region', 'aria-label': name };
  const content = isTableMade ? [tableElement(chart)] : [];
  return part('div', 'table', isTableOpen ? box : { ...box, hidden: '' }, content);
}

/** The table itself, which is half of the elements of many a chart and which most readers never open. */
export function tableElement({ table, language }: WordedChart): TreeElement {
  const columns = Object.keys(table[0] ?? {}) as (keyof TableRow)[];
  const sortable = sortableColumns(table);
  const heads = columns.map((column) => {
    const words = TABLE_HEADS[column][language];
    const sort = { class: 'sort', type: 'button', 'data-key': column };
    return element('th', { scope: 'col' }, sortable.includes(column) ? [element('button', sort, words)] : words);
  });
  return element('table', {}, [
    // The stop from which the box is scrolled by keys. With -1 Chromium goes from here back to the first mark.
    element('caption', { tabindex: 0 }, INTERFACE.table[language]),
    element('thead', {}, [element('tr', {}, heads)]),
    element('tbody', {}, tableRowElements(table)),
  ]);
}
