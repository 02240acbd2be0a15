import { asksForHeight, heightMessages } from './height-messages.js';
import { readPlace } from './frame-address.js';

/**
 * Tells the page around a frame how high the frame's own page is: when that changes, once a frame at most and never by
 * looking again and again, and when it is asked.
 */
export class HeightTeller {
  private readonly _page: Document;
  private readonly _place = readPlace(location);
  private _hasBegun = false;
  private _told = 0;

  /** A page that is no frame has nobody to tell. */
  constructor(page: Document) {
    this._page = page;
    if (parent === window) return;
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source === parent && asksForHeight(data, this._place)) this._answer();
    });
    addEventListener('load', () => {
      if (!this._hasBegun) this._answer();
    });
  }

  /** Begins to tell: there is something to look at now. */
  begin(): void {
    if (parent === window || this._hasBegun) return;
    this._hasBegun = true;
    this._tellChange();
    // Charts are drawn outside the callbacks of observers, so that this one sees each new height in its frame.
    new ResizeObserver(() => this._tellChange()).observe(this._page.body);
  }

  private _tellChange(): void {
    const height = Math.ceil(this._page.body.getBoundingClientRect().height);
    // What is not shown has no height, and no height that a page could use.
    if (height > 0 && height !== this._told) this._tell(height);
  }

  private _answer(): void {
    if (this._hasBegun) {
      this._told = 0;
      this._tellChange();
    } else if (this._place.secret !== undefined) {
      // WordPress hides a frame until it has told its height, and a browser draws nothing in a hidden one. It may stay as
      // high as it is until there is a chart.
      this._tell(Math.max(1, innerHeight));
    }
  }

  private _tell(height: number): void {
    this._told = height;
    // Whoever stands around may know it: a height is no secret.
    for (const message of heightMessages({ height, address: location.href, ...this._place })) {
      parent.postMessage(message, '*');
    }
  }
}
