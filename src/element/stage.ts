import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import { domNode, setAttribute } from '../render/dom-nodes.js';
import { chartView, placePoints, tableButtonWords } from './chart-view.js';
import type { ChartErrorCode } from './events.js';
import type { Drawn } from './outcome.js';
import { makeStop, moveFocus } from './roving-focus.js';

/** Why readers see no chart. */
export type Absence = 'loading' | ChartErrorCode;

/** The inside of the tag: shows a chart, or the children of the tag in its place. Everything in it is made here. */
export class Stage {
  private readonly _root: ShadowRoot;
  /** As wide as a plot and without height: observing its width never sees what the chart itself changes. */
  readonly ruler: Element;
  private readonly _slot: Element;
  /** What stays whatever is shown: style sheets as elements, where engines have no others, and the frame. */
  private readonly _fixed: readonly Element[];
  private _drawn: Drawn | undefined;
  private _isTableOpen = false;
  private _hasEntered = false;

  /**
   * @param root - a shadow root with nothing but styles
   * @param childrenChanged - called when the tag has got or lost children while they are shown
   */
  constructor(root: ShadowRoot, childrenChanged: () => void) {
    this._root = root;
    // As wide as the chart, with the same padding.
    const frame = domNode(RULER, root.ownerDocument);
    this.ruler = frame.firstElementChild ?? frame;
    this._slot = domNode({ name: 'slot', attributes: [] }, root.ownerDocument);
    this._slot.addEventListener('slotchange', childrenChanged);
    root.append(frame, this._slot);
    this._fixed = [...root.children].filter((node) => node !== this._slot);
  }

  /** Shows the children of the tag, with a line of words where the reader would otherwise see nothing. */
  showFallback(words?: { readonly absence: Absence; readonly language: Language }): void {
    this._drawn = undefined;
    // The slot stays where it is: putting it in again would count as a change of the children.
    const kept = [...this._fixed, this._slot];
    for (const node of [...this._root.children]) if (!kept.includes(node)) node.remove();
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
    this._enter(figure);
    this._replaceWith(figure);
  }

  /** Lets the first chart enter; not where it takes the place of a picture, which would go and come back. */
  private _enter(figure: Element): void {
    if (!this._hasEntered && !this._root.host.querySelector('img, svg')) {
      figure.toggleAttribute('data-entering', true);
      // Otherwise it would enter again when the tag is moved, or hidden and shown.
      figure.addEventListener('animationend', () => figure.removeAttribute('data-entering'));
    }
    this._hasEntered = true;
  }

  /** Puts a chart in the place of another; the stop among the marks and the focus stay where they were. */
  private _replaceWith(figure: Element): void {
    const focused = this._root.activeElement;
    const stop = this._root.querySelector('.point[tabindex="0"]');
    const points = [...figure.querySelectorAll<HTMLElement>('.point')];
    const newStop = points.find((point) => isCounterpart(point, stop));
    if (newStop) makeStop(newStop, points);
    this._root.replaceChildren(...this._fixed, figure);
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
