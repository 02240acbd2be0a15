import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import { domNode } from '../render/svg-nodes.js';
import { chartView, placePoints, tableButtonWords } from './chart-view.js';
import type { Drawn } from './outcome.js';
import { moveFocus } from './roving-focus.js';

/** What readers meet who see no chart: nothing yet, or no chart at all. */
export type Absence = 'loading' | 'failed';

/** The inside of the tag: shows a chart, or the children of the tag in its place. Everything in it is made here. */
export class Stage {
  private readonly _root: ShadowRoot;
  /** An element without height: observing its width never sees what the chart itself changes. */
  readonly ruler: Element;
  private _drawn: Drawn | undefined;
  private _isTableOpen = false;

  /** @param root - an empty shadow root, or one that a stage has filled before */
  constructor(root: ShadowRoot) {
    this._root = root;
    this.ruler = domNode({ name: 'div', attributes: [['class', 'ruler']] }, root.ownerDocument);
    root.replaceChildren(this.ruler, domNode(SLOT, root.ownerDocument));
  }

  /** Shows the children of the tag, with a line of words where the reader would otherwise see nothing. */
  showFallback(words?: { readonly absence: Absence; readonly language: Language }): void {
    const document = this._root.ownerDocument;
    this._drawn = undefined;
    this._root.replaceChildren(this.ruler, domNode(SLOT, document));
    if (!words) return;
    const { absence, language } = words;
    const attributes = [
      ['class', 'status'],
      ['part', 'status'],
      ['lang', LANGUAGE_TAG[language]],
    ] as const;
    this._root.append(domNode({ name: 'p', attributes, text: INTERFACE[absence][language] }, document));
  }

  /** Shows a chart. What had the focus keeps it when a chart follows a chart. */
  showChart(drawn: Drawn, theme: string): void {
    const { chart, scene } = drawn;
    const focused = this._focusable().indexOf(this._root.activeElement as HTMLElement);
    const view = chartView(chart, scene, { theme, isTableOpen: this._isTableOpen });
    const figure = domNode(view, this._root.ownerDocument);
    placePoints(figure.querySelectorAll<HTMLElement>('.point'), scene);
    figure.querySelector<HTMLElement>('.points')?.addEventListener('keydown', moveFocus);
    figure.querySelector('.button')?.addEventListener('click', () => this._toggleTable());
    this._drawn = drawn;
    this._root.replaceChildren(this.ruler, figure);
    if (focused >= 0) this._focusable()[focused]?.focus();
  }

  private _focusable(): HTMLElement[] {
    return [...this._root.querySelectorAll<HTMLElement>('[tabindex], button')];
  }

  private _toggleTable(): void {
    const button = this._root.querySelector<HTMLElement>('.button');
    const table = this._root.querySelector<HTMLElement>('.table');
    if (!button || !table || !this._drawn) return;
    this._isTableOpen = !this._isTableOpen;
    table.hidden = !this._isTableOpen;
    button.ariaExpanded = String(this._isTableOpen);
    button.textContent = tableButtonWords(this._drawn.chart, this._isTableOpen);
    if (this._isTableOpen) table.querySelector('caption')?.focus();
  }
}

const SLOT = { name: 'slot', attributes: [] } as const;
