import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** How far from the screen a chart is drawn already, in px: further than a reader scrolls while it is drawn. */
const MARGIN = 400;

/** Knows whether a tag has come near the screen. */
export class NearScreen implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private _isNear = false;
  private _observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  /** Whether the tag was near the screen when it was last looked at, or has come near since. */
  get isNear(): boolean {
    return this._isNear;
  }

  /**
   * Looks where the tag is; to be called when its layout is known. An observer would say so one frame later, in which
   * readers would see the chart missing. It is for those that are still far away.
   */
  look(): void {
    if (this._observer) return;
    const { top, bottom } = this._host.getBoundingClientRect();
    const { defaultView, documentElement } = this._host.ownerDocument;
    // What the observer calls near is near here too, or each would send it back to the other: it rounds, and takes the screen as it
    // was before the reader zoomed in.
    const height = Math.max(defaultView?.innerHeight ?? 0, documentElement.clientHeight) + 1;
    if (typeof IntersectionObserver === 'undefined' || (bottom >= -MARGIN - 1 && top <= height + MARGIN)) this._come();
    else {
      this._isNear = false;
      this._observe();
    }
  }

  /** @internal */
  hostDisconnected(): void {
    this._observer?.disconnect();
    this._observer = undefined;
  }

  private _observe(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this._come();
      },
      { rootMargin: `${MARGIN}px 0px` },
    );
    observer.observe(this._host);
    this._observer = observer;
  }

  private _come(): void {
    this.hostDisconnected();
    if (this._isNear) return;
    this._isNear = true;
    this._host.requestUpdate();
  }
}
