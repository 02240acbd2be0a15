import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** How far from the screen a chart is drawn already, in px: further than a reader scrolls while it is drawn. */
const MARGIN = 400;

/** What `compareDocumentPosition` says of one that comes later: `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Those that are still far away, by tag. */
const far = new WeakMap<Element, NearScreen>();
let observer: IntersectionObserver | undefined;

/**
 * The one observer of all tags: those that come near at once are told in the order of the page, since each pushes the next
 * away. Observers of their own Chromium calls in any order, and the last of twenty empty tags was drawn first.
 */
function watch(): IntersectionObserver {
  return (observer ??= new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      near.sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
      for (const tag of near) far.get(tag)?.come();
    },
    { rootMargin: `${MARGIN}px 0px` },
  ));
}

/** Knows whether a tag has come near the screen. */
export class NearScreen implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private _isNear = false;

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
    if (far.has(this._host)) return;
    const { top, bottom } = this._host.getBoundingClientRect();
    const { defaultView, documentElement } = this._host.ownerDocument;
    // What the observer calls near is near here too, or each would send it back to the other: it rounds, and takes the screen as it
    // was before the reader zoomed in.
    const height = Math.max(defaultView?.innerHeight ?? 0, documentElement.clientHeight) + 1;
    if (typeof IntersectionObserver === 'undefined' || (bottom >= -MARGIN - 1 && top <= height + MARGIN)) this.come();
    else {
      this._isNear = false;
      far.set(this._host, this);
      watch().observe(this._host);
    }
  }

  /** @internal */
  hostDisconnected(): void {
    if (far.delete(this._host)) watch().unobserve(this._host);
  }

  /** @internal Says that the tag is near. */
  come(): void {
    this.hostDisconnected();
    if (this._isNear) return;
    this._isNear = true;
    this._host.requestUpdate();
  }
}
