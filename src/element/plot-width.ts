import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

type Host = ReactiveControllerHost & HTMLElement;

/** What is to be read in the next frame, by tag; each gives what then is to be done. */
const readings = new Map<PlotWidth, () => () => void>();

/** Reads all before the first of them is drawn: a drawing makes the layout anew that the next one is read from. */
function takeAll(): void {
  const takes = [...readings.values()].map((read) => read());
  readings.clear();
  for (const take of takes) take();
}

/**
 * Knows how wide the plot of a tag can be. The first width is drawn before the frame with it is painted, a new one in the
 * frame after. A drawing inside the callback of an observer would bring a scroll bar and make other tags narrower, or make
 * something grow that the page observes; engines report that to the page as an error.
 */
export class PlotWidth implements ReactiveController {
  private readonly _host: Host;
  private readonly _seen: () => void;
  private _current = 0;
  private _ruler: Element | undefined;
  private _observer: ResizeObserver | undefined;

  /** @param seen - called in a frame in which the layout of the tag is known */
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
    const ruler = this._ruler;
    if (!ruler) return;
    // Of the document in which the tag is now: one of another looks at the wrong time.
    const { ResizeObserver } = ruler.ownerDocument.defaultView as typeof globalThis & Window;
    this._observer ??= new ResizeObserver((entries) => {
      this._takeInFrame(() => entries[entries.length - 1]?.contentRect.width ?? 0);
    });
    this._observer.observe(ruler);
    // The observer speaks after the layout of this frame, so the first drawing would come a frame late.
    this._takeInFrame(() => parseFloat(getComputedStyle(ruler).width));
  }

  private _takeInFrame(read: () => number): void {
    if (readings.size === 0) requestAnimationFrame(takeAll);
    readings.set(this, () => {
      const width = Math.floor(read());
      return () => this._take(width);
    });
  }

  private _take(width: number): void {
    // Hidden tags keep what they had: nobody sees them, and they come back as they were.
    if (!width || !this._host.isConnected) return;
    this._seen();
    if (width === this._current) return;
    this._current = width;
    this._host.requestUpdate();
  }
}
