import type { WordedChart } from '../charts/worded-chart.js';
import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import { withColon } from '../dataset/list-words.js';
import { pointName } from '../dataset/point-words.js';
import { TABLE_HEADS, type TableCell, type TableRow } from '../dataset/table.js';
import { differInTime } from '../dataset/worded-figure.js';
import { withFirmSpaces } from '../layout/parts/break-chances.js';
import type { Scene } from '../marks/scene.js';
import { pictureElement } from '../render/picture.js';
import type { TreeElement } from '../render/tree.js';
import { LIVE_COLOURS } from './theme-styles.js';

/** What the view needs beside the chart. */
export interface ViewState {
  readonly theme: string;
  readonly isTableOpen: boolean;
}

/**
 * A drawn chart as HTML, in the order in which it is read: title, takeaway, how to read it, plot, notes, source,
 * controls, table. Only HTML roles; the picture itself is hidden from readers who listen.
 */
export function chartView(chart: WordedChart, scene: Scene, { theme, isTableOpen }: ViewState): TreeElement {
  const { language, type, title, subtitle, sentence, reading, notes, source } = chart;
  const attributes = { lang: LANGUAGE_TAG[language], 'aria-labelledby': 'title', 'data-theme': theme };
  return part('figure', 'chart', attributes, [
    part('figcaption', 'caption', {}, [part('p', 'title', { id: 'title' }, title), ...paragraph('subtitle', subtitle)]),
    ...paragraph('takeaway', type.saysAll ? '' : sentence),
    ...paragraph('reading', reading),
    plotView(chart, scene),
    ...(notes.length > 0
      ? [
          listView(
            'notes',
            {},
            notes.map((note) => element('li', {}, withFirmSpaces(note))),
          ),
        ]
      : []),
    ...paragraph('source', source),
    part('div', 'controls', {}, [tableButton(chart, isTableOpen)]),
    tableView(chart, isTableOpen),
  ]);
}

/** Words of the button that shows and hides the table. */
export function tableButtonWords({ language }: WordedChart, isTableOpen: boolean): string {
  return (isTableOpen ? INTERFACE.hideTable : INTERFACE.showTable)[language];
}

type Attributes = Readonly<Record<string, string | number>>;
type Content = string | readonly TreeElement[];

function element(name: TreeElement['name'], attributes: Attributes, content: Content = []): TreeElement {
  const entries = Object.entries(attributes);
  return typeof content === 'string'
    ? { name, attributes: entries, text: content }
    : { name, attributes: entries, children: content };
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

/** The picture, and over each of its marks an HTML item: in the tree, in the swipe order, one stop of the arrow keys. */
function plotView({ figures, language }: WordedChart, scene: Scene): TreeElement {
  // The font is that of the words around it, which the page can set.
  const picture = { colours: LIVE_COLOURS, lang: LANGUAGE_TAG[language], fontFamily: 'inherit' };
  const total = scene.points.length;
  const areTimed = differInTime(figures);
  const items = scene.points.map(({ figure }, index) => {
    const worded = figures.find(({ id }) => id === figure);
    const name = worded ? pointName(worded, { index: index + 1, total, areTimed }, language) : '';
    const attributes = { role: 'img', 'data-figure': figure, 'aria-label': name, tabindex: index === 0 ? 0 : -1 };
    return element('li', {}, [part('span', 'point', attributes)]);
  });
  return part('div', 'plot', {}, [
    pictureElement(scene, picture),
    listView('points', { 'aria-label': INTERFACE.points[language] }, items),
  ]);
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

function tableButton(chart: WordedChart, isTableOpen: boolean): TreeElement {
  const attributes = { type: 'button', 'aria-expanded': String(isTableOpen), 'aria-controls': 'table' };
  return part('button', 'button', attributes, tableButtonWords(chart, isTableOpen));
}

function tableView({ title, table, language }: WordedChart, isTableOpen: boolean): TreeElement {
  const name = withColon(INTERFACE.table[language], title, language);
  const columns = Object.keys(table[0] ?? {}) as (keyof TableRow)[];
  const heads = columns.map((column) => element('th', { scope: 'col' }, TABLE_HEADS[column][language]));
  const rows = table.map((row) =>
    element(
      'tr',
      {},
      Object.values(row).map((cell: TableCell, index) => cellView(cell, index === 0)),
    ),
  );
  const box = { id: 'table', role: 'region', 'aria-label': name };
  return part('div', 'table', isTableOpen ? box : { ...box, hidden: '' }, [
    element('table', {}, [
      // The stop from which the box is scrolled by keys. With -1 Chromium goes from here back to the first mark.
      element('caption', { tabindex: 0 }, INTERFACE.table[language]),
      element('thead', {}, [element('tr', {}, heads)]),
      element('tbody', {}, rows),
    ]),
  ]);
}

function cellView({ text, lang }: TableCell, isHead: boolean): TreeElement {
  const content = lang === undefined ? text : [element('span', { lang }, text)];
  return isHead ? element('th', { scope: 'row' }, content) : element('td', {}, content);
}
