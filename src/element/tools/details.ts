import { detailText, figureDetail } from '../../dataset/figure-detail.js';
import { makeStop } from '../roving-focus.js';
import { attended, withFocus, withoutFocus, withPinToggled, withPointer, type Attention } from './attention.js';
import { DetailCard } from './detail-card.js';
import { PageWatch } from './page-watch.js';
import type { Tool, ToolHost } from './tool-host.js';

/** How long a detail waits for a pointer that has left its mark, in ms: enough to reach the detail itself. */
const GRACE = 200;

type Timer = ReturnType<typeof setTimeout>;

/**
 * The details of figures. Pointing at a mark or reaching it by key opens one; a tap, a click or Enter keeps it open; Esc, a
 * second tap, or a tap elsewhere closes it.
 */
export class Details implements Tool {
  private readonly _host: ToolHost;
  private readonly _card: DetailCard;
  private readonly _page: PageWatch;
  private _attention: Attention = {};
  /** Figure on whose mark or in whose detail the focus is, even where that was closed since. */
  private _focusAt: string | undefined;
  /** When the reader last closed a detail, in ms, as events tell the time. */
  private _closedAt = -GRACE;
  /** Where the pointer came to a mark, in px from the left of the screen; undefined where the focus came. */
  private _pointerX: number | undefined;
  private _isRedrawing = false;
  private _leaving: Timer | undefined;
  private _blurring: Timer | undefined;

  constructor(host: ToolHost) {
    this._host = host;
    this._card = new DetailCard(host.root);
    this._page = new PageWatch(host.root, {
      escaped: (event) => this._escape(event),
      tappedOutside: (event) => this._dismiss(event),
      pointedOutside: () => this._leave(),
      resized: () => this._card.place(),
    });
  }

  /** @inheritDoc */
  handle(event: Event, target: Element): void {
    const mark = target.closest<HTMLElement>('.point');
    const figure = mark?.dataset.figure ?? (target.closest('.detail') ? attended(this._attention) : undefined);
    if (figure === undefined) return;
    if (event.type === 'pointerover') this._point(event as PointerEvent, figure);
    if (event.type === 'pointerout') this._leave();
    if (event.type === 'focusin') this._focus(figure, mark);
    if (event.type === 'focusout') this._blur();
    if (event.type === 'click' && mark) this._ask(withPinToggled(this._attention, figure));
    if (event.type === 'click' && target.closest('.close')) this._dismiss(event);
  }

  /** @inheritDoc */
  redraw(): void {
    // What the focus is put back to, right after this, is nothing that the reader has come to.
    this._isRedrawing = true;
    queueMicrotask(() => (this._isRedrawing = false));
    if (attended(this._attention) !== undefined) this._show();
  }

  /** @inheritDoc */
  close(): void {
    clearTimeout(this._blurring);
    this._focusAt = undefined;
    this._attend({});
  }

  private _point(event: PointerEvent, figure: string): void {
    // A finger that only scrolls comes over marks as well; what it taps, it clicks.
    if (event.pointerType === 'touch') return;
    clearTimeout(this._leaving);
    // Where a detail was closed, a mark behind it is under a pointer that has not moved.
    if (event.timeStamp - this._closedAt < GRACE) return;
    this._pointerX = event.clientX;
    this._ask(withPointer(this._attention, figure));
  }

  private _leave(): void {
    clearTimeout(this._leaving);
    this._leaving = setTimeout(() => this._attend(withPointer(this._attention, undefined)), GRACE);
  }

  private _focus(figure: string, mark: HTMLElement | null): void {
    const isBack = this._isRedrawing || (mark !== null && figure === this._focusAt);
    this._focusAt = figure;
    // Out of the detail, Shift and Tab lead to its own mark, whichever way it was opened.
    if (mark) makeStop(mark, this._card.marks);
    if (isBack) return;
    this._pointerX = undefined;
    this._ask(withFocus(this._attention, figure));
  }

  /** Looks where the focus has gone; later, since it is put back at once where the chart is drawn anew. */
  private _blur(): void {
    clearTimeout(this._blurring);
    this._blurring = setTimeout(() => {
      if (this._host.root.activeElement?.closest('.point, .detail')) return;
      this._focusAt = undefined;
      this._attend(withoutFocus(this._attention));
    });
  }

  private _escape(event: KeyboardEvent): void {
    // One press closes one thing: what the page itself closes by Esc stays open.
    event.preventDefault();
    event.stopPropagation();
    this._dismiss(event);
  }

  private _dismiss({ timeStamp }: Event): void {
    this._closedAt = timeStamp;
    this._card.returnFocus();
    this._attend({});
  }

  /** Follows what the reader has done, and tells the page. */
  private _ask(attention: Attention): void {
    const before = this._attention;
    this._attend(attention);
    const figure = attended(this._attention);
    const { drawn } = this._host;
    if (figure === undefined || !drawn) return;
    const { chart, language, dataset } = drawn.from;
    if (figure !== attended(before)) this._host.tell('chart-hover', { chart, figure, language });
    if (attention.pinned === before.pinned || attention.pinned === undefined) return;
    this._host.tell('chart-select', { chart, figure, language });
    this._host.say(detailText(figureDetail(dataset, figure, language), language));
  }

  private _attend(attention: Attention): void {
    const before = this._attention;
    this._attention = attention;
    if (attended(attention) !== attended(before) || attention.pinned !== before.pinned) this._show();
  }

  /** Shows what the reader attends to; nothing where that is not in the drawing. */
  private _show(): void {
    const figure = attended(this._attention);
    const { pinned, focused } = this._attention;
    const request = {
      isPinned: pinned !== undefined,
      isKept: figure === (pinned ?? focused),
      pointerX: this._pointerX,
    };
    const isShown = this._card.show(this._host.drawn, { figure, ...request });
    if (isShown) this._page.start();
    else {
      this._attention = {};
      clearTimeout(this._leaving);
      this._page.stop();
    }
    this._host.light(isShown ? figure : undefined);
  }
}
