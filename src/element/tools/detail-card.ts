import { figureDetail } from '../../dataset/figure-detail.js';
import { domNode, setAttribute } from '../../render/dom-nodes.js';
import type { Drawn } from '../drawn.js';
import { detailView, HEADING_ID } from './detail-view.js';
import { placeDetail, sideOf, uncoverMark, type Side } from './place-detail.js';

/** Least width of a plot whose details float beside their marks, in px; in less room they stand under the plot. */
const LEAST_FLOATING = 480;

/** What is to be shown. */
export interface CardRequest {
  /** Id of the figure; undefined for none. */
  readonly figure: string | undefined;
  /** Whether the reader has asked for it to stay. */
  readonly isPinned: boolean;
  /** Whether it stays wherever the pointer goes. */
  readonly isKept: boolean;
  /** Where the pointer came to the mark, in px from the left of the screen; undefined where none did. */
  readonly pointerX: number | undefined;
}

/** The place where the detail of a figure is shown. Elements are looked up when they are needed: drawings replace them. */
export class DetailCard {
  private readonly _root: ShadowRoot;
  private _figure: string | undefined;
  private _side: Side = 'end';

  constructor(root: ShadowRoot) {
    this._root = root;
  }

  /** The marks of the chart, in the order of reading. */
  get marks(): readonly HTMLElement[] {
    return [...this._root.querySelectorAll<HTMLElement>('.point')];
  }

  /** Shows the detail of a figure, or none; returns whether there is one now. */
  show(drawn: Drawn | undefined, request: CardRequest): boolean {
    const { figure, pointerX } = request;
    const mark = this._markOf(figure);
    if (mark && figure !== this._figure) this._side = sideOf(mark, pointerX);
    this._figure = mark && figure;
    for (const each of this.marks) tellState(each, each === mark && request.isPinned);
    if (!drawn || figure === undefined || !mark) {
      this._card?.toggleAttribute('hidden', true);
      this._card?.replaceChildren();
      return false;
    }
    this._fill(drawn, figure, request);
    this.place();
    return true;
  }

  /** Places what is shown: beside its mark or under the plot. */
  place(): void {
    const [card, mark] = [this._card, this._markOf(this._figure)];
    if (!card || !mark) return;
    if (card.hasAttribute('data-floating')) void placeDetail(card, mark, this._side);
    else if (card.hasAttribute('data-kept')) uncoverMark(card, mark);
  }

  /** Gives the focus back to the mark where it is in the detail, which is about to go. */
  returnFocus(): void {
    if (this._root.activeElement?.closest('.detail')) this._markOf(this._figure)?.focus({ preventScroll: true });
  }

  private get _card(): HTMLElement | null {
    return this._root.querySelector<HTMLElement>('.detail');
  }

  private _markOf(figure: string | undefined): HTMLElement | undefined {
    return this.marks.find(({ dataset }) => dataset.figure === figure);
  }

  private _fill({ from }: Drawn, figure: string, { isPinned, isKept }: CardRequest): void {
    const { dataset, language, width } = from;
    const card = this._card;
    if (!card) return;
    const view = detailView(figureDetail(dataset, figure, language), { language, isPinned });
    card.replaceChildren(...view.map((element) => domNode(element, card.ownerDocument)));
    setAttribute(card, 'role', 'group');
    setAttribute(card, 'aria-labelledby', HEADING_ID);
    card.toggleAttribute('data-floating', width >= LEAST_FLOATING);
    card.toggleAttribute('data-kept', isKept);
    card.hidden = false;
  }
}

/** Tells readers who listen whether the detail of a mark is open, and which element that is. */
function tellState(mark: HTMLElement, isOpen: boolean): void {
  setAttribute(mark, 'aria-expanded', String(isOpen));
  if (isOpen) setAttribute(mark, 'aria-controls', 'detail');
  else mark.removeAttribute('aria-controls');
}
