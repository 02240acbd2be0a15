/** What can end a detail and may happen anywhere in a page. */
export interface PageListener {
  /** The reader has pressed Esc. */
  escaped(event: KeyboardEvent): void;
  /** The reader has tapped or clicked elsewhere. */
  tappedOutside(event: PointerEvent): void;
  /** The pointer is elsewhere. */
  pointedOutside(): void;
  /** The window has another size. */
  resized(): void;
}

/** Hears of the page around a tag, while it has a reason to. */
export class PageWatch {
  private readonly _root: ShadowRoot;
  private readonly _listener: PageListener;
  /** Whether the press that is going on began outside: text that is selected beyond a detail does not close it. */
  private _isPressOutside = false;
  private _watched: Document | undefined;

  /** @param root - marks and detail in it are inside, all else is outside */
  constructor(root: ShadowRoot, listener: PageListener) {
    this._root = root;
    this._listener = listener;
  }

  /** Begins to listen, unless it does already. */
  start(): void {
    if (this._watched) return;
    this._watched = this._root.ownerDocument;
    for (const type of EVENTS) this._watched.addEventListener(type, this, true);
    // A document does not see into a closed shadow root that the tag is in. Our own root hears of a press later, and knows.
    this._root.addEventListener('pointerdown', this, true);
    this._watched.defaultView?.addEventListener('resize', this);
  }

  /** Leaves nothing behind. */
  stop(): void {
    for (const type of EVENTS) this._watched?.removeEventListener(type, this, true);
    this._root.removeEventListener('pointerdown', this, true);
    this._watched?.defaultView?.removeEventListener('resize', this);
    this._watched = undefined;
  }

  /** @internal */
  handleEvent(event: Event): void {
    const isOutside = !event.composedPath().some((target) => this._isInside(target));
    if (event.type === 'resize') this._listener.resized();
    if (event.type === 'keydown') this._press(event as KeyboardEvent);
    if (event.type === 'pointerover' && isOutside) this._listener.pointedOutside();
    if (event.type === 'pointerdown') this._isPressOutside = isOutside;
    // A finger that scrolls the page does not come up: its pointer is cancelled.
    if (event.type === 'pointerup' && isOutside && this._isPressOutside) {
      this._listener.tappedOutside(event as PointerEvent);
    }
  }

  private _press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) this._listener.escaped(event);
  }

  private _isInside(target: EventTarget): boolean {
    return [...this._root.querySelectorAll('.point, .detail')].some((element) => element === target);
  }
}

const EVENTS = ['keydown', 'pointerover', 'pointerdown', 'pointerup'] as const;
