import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import { domNode, setAttribute } from '../render/dom-nodes.js';
import { chartView, placePoints, tableButtonWords } from './chart-view.js';
import type { Drawn } from './outcome.js';
import { makeStop, moveFocus } from './roving-focus.js';

/** What readers meet who see no chart: nothing yet, or no chart at all. */
export type Absence = 'loading' | 'failed';

/** The inside of the tag: shows a chart, or the children of the tag in its place. Everything in it is made here. */
export class Stage {
  private readonly _root: ShadowRoot;
  /** As wide as a plot and without height: observing its width never sees what the chart itself changes. */
  readonly ruler: Element;
  /** What holds the ruler: as wide as the chart, with the same padding. */
  private readonly _frame: Element;
  private readonly _slot: Element;
  private _drawn: Drawn | undefined;
  private _isTableOpen = false;

  /**
   * @param root - an empty shadow root
   * @param childrenChanged - called when the tag has got or lost children while they are shown
   */
  constructor(root: ShadowRoot, childrenChanged: () => void) {
    this._root = root;
    const frame = domNode(RULER, root.ownerDocument);
    this._frame = frame;
    this.ruler = frame.firstElementChild ?? frame;
    this._slot = domNode({ name: 'slot', attributes: [] }, root.ownerDocument);
    this._slot.addEventListener('slotchange', childrenChanged);
    root.replaceChildren(this._frame, this._slot);
  }

  /** Shows the children of the tag, with a line of words where the reader would otherwise see nothing. */
  showFallback(words?: { readonly absence: Absence; readonly language: Language }): void {
    this._drawn = undefined;
    // The slot stays where it is: putting it in again would count as a change of the children.
    for (const node of [...this._root.children]) if (node !== this._frame && node !== this._slot) node.remove();
    if (!this._slot.parentNode) this._root.append(this._slot);
    if (!words) return;
    const { absence, language } = words;
    const attributes = [
      ['class', 'status'],
      ['part', 'status'],
      ['lang', LANGUAGE_TAG[language]],
    ] as const;
    const line = { name: 'p', attributes, text: INTERFACE[absence][language] } as const;
    this._root.append(domNode(line, this._root.ownerDocument));
  }

  /** Shows a chart; one that is shown already only changes its theme. */
  showChart(drawn: Drawn, theme: string): void {
    const shown = this._root.querySelector('.chart');
    if (drawn === this._drawn && shown) return setAttribute(shown, 'data-theme', theme);
    const { chart, scene } = drawn;
    const figure = domNode(
      chartView(chart, scene, { theme, isTableOpen: this._isTableOpen }),
      this._root.ownerDocument,
    );
    placePoints(figure.querySelectorAll<HTMLElement>('.point'), scene);
    figure.querySelector<HTMLElement>('.points')?.addEventListener('keydown', moveFocus);
    figure.querySelector('.button')?.addEventListener('click', () => this._toggleTable());
    this._drawn = drawn;
    this._replaceWith(figure);
  }

  /** Puts a chart in the place of another; the stop among the marks and the focus stay where they were. */
  private _replaceWith(figure: Element): void {
    const focused = this._root.activeElement;
    const stop = this._root.querySelector('.point[tabindex="0"]');
    const points = [...figure.querySelectorAll<HTMLElement>('.point')];
    const newStop = points.find((point) => isCounterpart(point, stop));
    if (newStop) makeStop(newStop, points);
    this._root.replaceChildren(this._frame, figure);
    if (!focused) return;
    const others = figure.querySelectorAll<HTMLElement>('button, caption');
    const target = [...points, ...others].find((element) => isCounterpart(element, focused)) ?? points[0];
    target?.focus({ preventScroll: true });
  }

  private _toggleTable(): void {
    const button = this._root.querySelector<HTMLElement>('.button');
    const table = this._root.querySelector<HTMLElement>('.table');
    if (!button || !table || !this._drawn) return;
    this._isTableOpen = !this._isTableOpen;
    table.hidden = !this._isTableOpen;
    // Not by its property, which Firefox has only since version 119.
    setAttribute(button, 'aria-expanded', String(this._isTableOpen));
    button.textContent = tableButtonWords(this._drawn.chart, this._isTableOpen);
    if (this._isTableOpen) table.querySelector('caption')?.focus();
  }
}

/** Whether two elements are the same thing in two drawings: the item of one figure, or the only one of its name. */
function isCounterpart(element: HTMLElement, before: Element | null): boolean {
  return (
    before instanceof HTMLElement &&
    element.localName === before.localName &&
    element.dataset.figure === before.dataset.figure
  );
}

const RULER = {
  name: 'div',
  attributes: [['class', 'ruler']],
  children: [
    { name: 'div', attributes: [] },
    {
      name: 'svg',
      attributes: [
        ['width', 640],
        ['height', 0],
        ['aria-hidden', 'true'],
      ],
    },
  ],
} as const;
