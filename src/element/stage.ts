import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import { domNode, setAttribute } from '../render/dom-nodes.js';
import type { TreeElement } from '../render/tree.js';
import { chartView, controlWords, placePoints, tableElement, type ViewState } from './chart-view.js';
import { chartEvent, type ChartErrorCode } from './events.js';
import type { Drawn } from './drawn.js';
import { makeStop, moveFocus } from './roving-focus.js';

/** Why readers see no chart. */
export type Absence = 'loading' | ChartErrorCode;

/** How a page wants its charts. */
export type StageSettings = Omit<ViewState, 'isTableOpen' | 'isTableMade'>;

/** Who hears of changes on a stage. */
export interface StageListener {
  /** The tag has got or lost children while they are shown. */
  childrenChanged(): void;
  /** Another chart, or none, stands on the stage; what a reader has opened in it is to come again. */
  replaced(): void;
}

/** The inside of the tag: shows a chart, or the children of the tag in its place. Everything in it is made here. */
export class Stage {
  /** What it stands in. */
  readonly root: ShadowRoot;
  private readonly _listener: StageListener;
  /** As wide as a plot and without height: observing its width never sees what the chart itself changes. */
  readonly ruler: Element;
  /** The children of the tag, in the order of a chart: title, what stands for the plot, notes, corrections, source. */
  private readonly _slots: readonly Element[];
  /** What stays whatever is shown. */
  private readonly _frame: Element;
  private _drawn: Drawn | undefined;
  /** What a chart is shown with, beside its theme, as one text. */
  private _view = '';
  private _isTableOpen = false;
  private _isTableMade = false;
  private _hasEntered = false;

  /** @param root - a shadow root with nothing but styles */
  constructor(root: ShadowRoot, listener: StageListener) {
    this.root = root;
    this._listener = listener;
    // As wide as the chart, with the same padding.
    const frame = domNode(RULER, root.ownerDocument);
    this.ruler = frame.firstElementChild ?? frame;
    this._slots = SLOTS.map((slot) => domNode(slot, root.ownerDocument));
    root.addEventListener('slotchange', ({ target }) => {
      if (this._slots.includes(target as Element)) listener.childrenChanged();
    });
    this._frame = frame;
    root.append(frame, ...this._slots);
  }

  /** What is shown; undefined while it is the children of the tag. */
  get drawn(): Drawn | undefined {
    return this._drawn;
  }

  /** Shows the children of the tag, with a line of words where the reader would otherwise see nothing. */
  showFallback(words?: { readonly absence: Absence; readonly language: Language }): void {
    const hadChart = this._drawn !== undefined;
    this._drawn = undefined;
    // The slots stay where they are: putting them in again would count as a change of the children.
    this._removeAllBut(this._slots);
    if (!this._slots[0]?.parentNode) this.root.append(...this._slots);
    if (hadChart) this._listener.replaced();
    if (words) this.root.append(statusLine(words.language, INTERFACE[words.absence][words.language], this.root));
  }

  /** Shows a chart; one that is shown already only changes its theme. */
  showChart(drawn: Drawn, settings: StageSettings): void {
    const shown = this.root.querySelector('.chart');
    const view = JSON.stringify([settings.controls, settings.slottedCorrections]);
    const isSame = drawn === this._drawn && view === this._view;
    this._view = view;
    if (isSame && shown) {
      // What is written anew is a change for the page, even where it is the same.
      if (shown.getAttribute('data-theme') !== settings.theme) setAttribute(shown, 'data-theme', settings.theme);
      return;
    }
    const { chart, scene } = drawn;
    const state = { ...settings, isTableOpen: this._isTableOpen, isTableMade: this._isTableMade };
    const figure = domNode(chartView(chart, scene, state), this.root.ownerDocument);
    placePoints(figure.querySelectorAll<HTMLElement>('.point'), scene);
    figure.querySelector<HTMLElement>('.points')?.addEventListener('keydown', moveFocus);
    figure.querySelector('[data-control=table]')?.addEventListener('click', () => this._toggleTable());
    this._drawn = drawn;
    this._enter(figure);
    this._replaceWith(figure);
  }

  /** Fills the box of the table, from now on in every drawing: a reader opens it, or it is printed. */
  makeTable(): void {
    this._isTableMade = true;
    const box = this.root.querySelector('.table');
    if (!box || box.firstChild || !this._drawn) return;
    box.append(domNode(tableElement(this._drawn.chart), this.root.ownerDocument));
  }

  /** Says under the chart that a tool could not be had. */
  showToolFailure(): void {
    const controls = this.root.querySelector('.controls');
    if (!controls || !this._drawn) return;
    controls.querySelector('.status')?.remove();
    const { language } = this._drawn.chart;
    controls.append(statusLine(language, INTERFACE.toolFailed[language], this.root));
  }

  /**
   * Lets the first chart enter; not where it takes the place of a picture, which would go and come back, and not while
   * another one of the page does.
   */
  private _enter(figure: Element): void {
    if (!this._hasEntered && !this.root.host.querySelector('img, svg') && beginEntrance(performance.now())) {
      figure.toggleAttribute('data-entering', true);
      // Otherwise it would enter again when the tag is moved, or hidden and shown.
      figure.addEventListener('animationend', () => figure.removeAttribute('data-entering'));
    }
    this._hasEntered = true;
  }

  /** Puts a chart in the place of another; the stop among the marks and the focus stay where they were. */
  private _replaceWith(figure: Element): void {
    const focused = this.root.activeElement;
    const stop = this.root.querySelector('.point[tabindex="0"]');
    const points = [...figure.querySelectorAll<HTMLElement>('.point')];
    const newStop = points.find((point) => isCounterpart(point, stop));
    if (newStop) makeStop(newStop, points);
    this._removeAllBut([]);
    this.root.append(figure);
    this._listener.replaced();
    if (!focused) return;
    const others = figure.querySelectorAll<HTMLElement>('button, caption, a, input, textarea, .said');
    const target = [...others].find((element) => isCounterpart(element, focused)) ?? points[0];
    target?.focus({ preventScroll: true });
  }

  /** Styles are elements where engines have no other sheets. */
  private _removeAllBut(kept: readonly Element[]): void {
    for (const node of [...this.root.children])
      if (node !== this._frame && node.localName !== 'style' && !kept.includes(node)) node.remove();
  }

  private _toggleTable(): void {
    const button = this.root.querySelector<HTMLElement>('[data-control=table]');
    const table = this.root.querySelector<HTMLElement>('.table');
    if (!button || !table || !this._drawn) return;
    const { chart } = this._drawn;
    this._isTableOpen = !this._isTableOpen;
    this.makeTable();
    table.hidden = !this._isTableOpen;
    // Not by its property, which Firefox has only since version 119.
    setAttribute(button, 'aria-expanded', String(this._isTableOpen));
    button.textContent = controlWords(chart, 'table', this._isTableOpen);
    if (this._isTableOpen) table.querySelector('caption')?.focus();
    this.root.host.dispatchEvent(chartEvent('chart-table', { chart: chart.id, isOpen: this._isTableOpen }));
  }
}

/** How long an entrance takes, as in the styles, in ms; and when the last one is over, on the clock of the page. */
const ENTRANCE = 400;
let entranceEnds = 0;

/** Whether an entrance can begin: many at once would pull the eye apart, and each paints its picture anew in every frame. */
function beginEntrance(now: number): boolean {
  if (now < entranceEnds) return false;
  entranceEnds = now + ENTRANCE;
  return true;
}

/** Whether two elements are the same thing in two drawings: the item of one figure, a control, or the only one of its name. */
function isCounterpart(element: HTMLElement, before: Element | null): boolean {
  return (
    element.localName === before?.localName &&
    IDENTITY.every((name) => element.getAttribute(name) === before.getAttribute(name))
  );
}

const IDENTITY = ['data-figure', 'data-control', 'data-key'];

/** A line of words in the place of something that is not there. */
function statusLine(language: Language, text: string, { ownerDocument }: ShadowRoot): Element {
  const attributes = { class: 'status', part: 'status', lang: LANGUAGE_TAG[language] };
  return domNode({ name: 'p', attributes, text }, ownerDocument);
}

const SLOTS = ['title', '', 'notes', 'corrections', 'source'].map((name): TreeElement => ({
  name: 'slot',
  attributes: name === '' ? {} : { name },
}));

const RULER: TreeElement = {
  name: 'div',
  attributes: { class: 'ruler' },
  children: [
    { name: 'div', attributes: {} },
    { name: 'svg', attributes: { width: 640, height: 0, 'aria-hidden': 'true' } },
  ],
};
