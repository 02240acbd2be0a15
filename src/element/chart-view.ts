import { html, nothing, type TemplateResult } from 'lit';
import type { WordedChart } from '../charts/worded-chart.js';
import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import { pointName } from '../dataset/point-words.js';
import { TABLE_HEADS, type TableCell, type TableRow } from '../dataset/table.js';
import type { Point, Scene } from '../marks/scene.js';
import { pictureElement } from '../render/picture.js';
import { svgNode } from '../render/svg-nodes.js';
import { FONTS } from '../render/theme.js';
import { moveFocus } from './roving-focus.js';
import { LIVE_COLOURS } from './styles.js';

/** A chart that has been laid out for a width. */
export interface Drawing {
  readonly chart: WordedChart;
  readonly scene: Scene;
  /** The picture of the scene, made once for each drawing. */
  readonly picture: SVGElement;
}

/** Makes the picture of a scene: words, names and fonts are around it, so it is hidden from readers who listen. */
export function drawScene(chart: WordedChart, scene: Scene, document: Document): Drawing {
  const lang = LANGUAGE_TAG[chart.language];
  const root = { colours: LIVE_COLOURS, lang, fontFamily: FONTS[chart.language] };
  return { chart, scene, picture: svgNode(pictureElement(scene, root), document) };
}

/** What the view needs beside the drawing. */
export interface ViewState {
  readonly theme: string;
  readonly isTableOpen: boolean;
  readonly toggleTable: () => void;
}

/**
 * A drawn chart as HTML, in the order in which it is read: title, takeaway, how to read it, plot, notes, source,
 * controls, table. Only HTML roles; the picture itself is hidden from readers who listen.
 */
export function chartView(drawing: Drawing, state: ViewState): TemplateResult {
  const { chart } = drawing;
  return html`
    <figure
      class="chart"
      part="chart"
      data-theme=${state.theme ?? 'auto'}
      lang=${LANGUAGE_TAG[chart.language]}
      aria-labelledby="title"
    >
      <figcaption part="caption">
        <p id="title" class="title" part="title">${chart.title}</p>
        ${paragraph('subtitle', chart.subtitle)}
      </figcaption>
      ${paragraph('takeaway', chart.sentence)} ${paragraph('reading', chart.reading)} ${plotView(drawing)}
      ${notesView(chart.notes)} ${paragraph('source', chart.source)} ${tableView(chart, state)}
    </figure>
  `;
}

function paragraph(name: string, text: string) {
  return text === '' ? nothing : html`<p class=${name} part=${name}>${text}</p>`;
}

function plotView({ chart, scene, picture }: Drawing): TemplateResult {
  const { language } = chart;
  return html`
    <div class="plot" part="plot">
      ${picture}
      <ul role="list" aria-label=${INTERFACE.points[language]} @keydown=${moveFocus}>
        ${scene.points.map((point, index) => pointView(chart, { point, index, total: scene.points.length }))}
      </ul>
    </div>
  `;
}

interface NthPoint {
  readonly point: Point;
  /** From 0. */
  readonly index: number;
  readonly total: number;
}

/** A mark as an HTML item over the picture: in the tree, in the swipe order, and one stop of the arrow keys. */
function pointView({ figures, language }: WordedChart, { point, index, total }: NthPoint) {
  const worded = figures.find(({ id }) => id === point.figure);
  if (!worded) return nothing;
  const { x, y, width, height } = point;
  const place = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  return html`<li>
    <span
      class="point"
      part="point"
      role="img"
      data-figure=${point.figure}
      aria-label=${pointName(worded, { index: index + 1, total }, language)}
      tabindex=${index === 0 ? 0 : -1}
      .style=${place}
    ></span>
  </li>`;
}

function notesView(notes: readonly string[]) {
  if (notes.length === 0) return nothing;
  return html`<ul class="notes" part="notes" role="list">
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}

const COLUMNS = Object.keys(TABLE_HEADS) as (keyof TableRow)[];

function tableView({ title, table, language }: WordedChart, { isTableOpen, toggleTable }: ViewState): TemplateResult {
  const [head, ...cells] = COLUMNS;
  return html`
    <div class="controls" part="controls">
      <button type="button" part="button" aria-expanded=${isTableOpen} aria-controls="table" @click=${toggleTable}>
        ${(isTableOpen ? INTERFACE.hideTable : INTERFACE.showTable)[language]}
      </button>
    </div>
    <div
      id="table"
      class="scroll"
      part="table"
      role="region"
      aria-labelledby="table-name"
      tabindex="0"
      ?hidden=${!isTableOpen}
    >
      <table>
        <caption id="table-name" tabindex="-1">
          ${INTERFACE.table[language]}${language === 'zh' ? '：' : ': '}${title}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map((column) => html`<th scope="col">${TABLE_HEADS[column][language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.map(
            (row) =>
              html`<tr>
                ${head && html`<th scope="row">${cellView(row[head])}</th>`}${cells.map((column) => html`<td>${cellView(row[column])}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function cellView({ text, lang }: TableCell) {
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}
