import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

type Host = ReactiveControllerHost & HTMLElement;

/** How wide a scroll bar is at most, in px. */
const SCROLL_BAR = 20;
/** How soon after a change of width its opposite is an answer to what was drawn, in ms. */
const FLIP = 500;
/** How often it may be: pages around a frame make it higher, and its scroll bar goes, each time that it shows more. */
const MOST_FLIPS = 8;

/** Reads the widths of several tags, all before the first of them is drawn: that makes the layout anew they are read from. */
class Readings {
  private readonly _schedule: (take: () => void) => void;
  /** What is to be read, by tag; each gives what then is to be done. */
  private readonly _reads = new Map<PlotWidth, () => () => void>();

  constructor(schedule: (take: () => void) => void) {
    this._schedule = schedule;
  }

  /** Puts one in; a tag is read once, as it asked last. */
  add(tag: PlotWidth, read: () => () => void): void {
    if (this._reads.size === 0) this._schedule(() => this._takeAll());
    this._reads.set(tag, read);
  }

  private _takeAll(): void {
    const takes = [...this._reads.values()].map((read) => read());
    this._reads.clear();
    for (const take of takes) take();
  }
}

/**
 * When the script that has put tags into the page has ended: they are drawn in the frame that shows what is around them. After
 * the updates that wait already, so that tags are drawn in their order.
 */
const soon = new Readings((take) => queueMicrotask(() => queueMicrotask(take)));

const inFrame = new Readings((take) => requestAnimationFrame(take));

/**
 * Knows how wide the plot of a tag can be. The first width is drawn before a frame with the tag is painted, a new one in the
 * frame after. A drawing inside the callback of an observer would bring a scroll bar and make other tags narrower, or make
 * something grow that the page observes; engines report that to the page as an error.
 */
export class PlotWidth implements ReactiveController {
  private readonly _host: Host;
  private readonly _seen: () => void;
  private readonly _isTold: () => boolean;
  private _current = 0;
  /** The width before it, when there was last a new one, and how often since then it has only gone back. */
  private _before = 0;
  private _changed = 0;
  private _flips = 0;
  private _ruler: Element | undefined;
  private _observer: ResizeObserver | undefined;

  /**
   * @param seen - called when the layout of the tag is known
   * @param isTold - whether the tag knows what it is to draw; one that does not yet waits for a frame
   */
  constructor(host: Host, seen: () => void, isTold: () => boolean) {
    this._host = host;
    this._seen = seen;
    this._isTold = isTold;
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
    // Of the document in which the tag is now: one of another looks at the wrong time. One that nobody sees has none.
    const view = ruler?.ownerDocument.defaultView as (typeof globalThis & Window) | null | undefined;
    if (!ruler || !view) return;
    this._observer ??= new view.ResizeObserver((entries) => {
      this._readIn(inFrame, () => entries[entries.length - 1]?.contentRect.width ?? 0);
    });
    this._observer.observe(ruler);
    // The observer speaks after the layout of a frame, so the first drawing would come a frame late. While the page is
    // still coming, each tag would ask for a layout of what is there so far.
    const isSoon = ruler.ownerDocument.readyState !== 'loading' && this._isTold();
    this._readIn(isSoon ? soon : inFrame, () => parseFloat(getComputedStyle(ruler).width));
  }

  private _readIn(readings: Readings, read: () => number): void {
    readings.add(this, () => {
      const width = Math.floor(read());
      return () => this._take(width);
    });
  }

  private _take(width: number): void {
    // Hidden tags keep what they had: nobody sees them, and they come back as they were.
    if (!width || !this._host.isConnected) return;
    this._seen();
    if (width === this._current || this._isFlipping(width)) return;
    this._before = this._current;
    this._current = width;
    this._host.requestUpdate();
  }

  /**
   * Whether this is the wider of two widths that follow each other without end: the chart brings a scroll bar, for which it has
   * to be narrower, and there it needs none, since a wider chart may be the higher one.
   */
  private _isFlipping(width: number): boolean {
    const now = performance.now();
    const isBack =
      width === this._before && now - this._changed < FLIP && Math.abs(width - this._current) <= SCROLL_BAR;
    this._flips = isBack ? this._flips + 1 : 0;
    this._changed = now;
    return this._flips > MOST_FLIPS && width > this._current;
  }
}
