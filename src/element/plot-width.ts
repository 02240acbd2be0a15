import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Whether tags are being drawn for a new width in this frame. A tag that a page adds to that would be seen too late in
 * it, which engines report as an error.
 */
let isDrawing = false;

/** Knows how wide the plot of a tag can be, and has a new width drawn before the frame with it is painted. */
export class PlotWidth implements ReactiveController {
  private readonly _host: Host;
  private readonly _seen: () => void;
  private _current = 0;
  private _ruler: Element | undefined;
  private _observer: ResizeObserver | undefined;

  /** @param seen - called when the layout of the tag is known, before it is painted */
  constructor(host: Host, seen: () => void) {
    this._host = host;
    this._seen = seen;
    host.addController(this);
  }

  /** Width in px; 0 while it is not known. */
  get current(): number {
    return this._current;
  }

  /** Takes the width from this element from now on. */
  follow(ruler: Element): void {
    this._ruler = ruler;
    this._observe();
  }

  /** @internal */
  hostConnected(): void {
    this._observe();
  }

  /** @internal */
  hostDisconnected(): void {
    this._observer?.disconnect();
    this._observer = undefined;
  }

  private _observe(): void {
    if (!this._ruler) return;
    if (isDrawing) return this._observeNextFrame();
    // Of the document in which the tag is now: one of another looks at the wrong time.
    const { ResizeObserver } = this._ruler.ownerDocument.defaultView as typeof globalThis & Window;
    this._observer ??= new ResizeObserver((entries) => {
      this._take(Math.floor(entries[entries.length - 1]?.contentRect.width ?? 0));
    });
    this._observer.observe(this._ruler);
  }

  private _take(width: number): void {
    // Hidden tags keep what they had: nobody sees them, and they come back as they were.
    if (width === 0) return;
    this._seen();
    if (width === this._current) return;
    this._current = width;
    this._host.requestUpdate();
    // A drawing that brings a scroll bar changes the width again; seen in the same frame, engines report an error.
    this._observer?.disconnect();
    isDrawing = true;
    this._observeNextFrame();
  }

  private _observeNextFrame(): void {
    requestAnimationFrame(() => {
      isDrawing = false;
      if (this._host.isConnected) this._observe();
    });
  }
}
