import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Widest plot on paper, in px: a wider one would be scaled down to the text of an A4 page, and its words with it. */
const PAPER_WIDTH = 640;

/** Knows when the page is being printed, which asks for a drawing at once: nothing that comes later is on the paper. */
export class Paper implements ReactiveController {
  private readonly _draw: () => void;
  private _isPrinting = false;
  private _media: MediaQueryList | undefined;

  /** @param draw - draws now */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this._draw = draw;
    host.addController(this);
  }

  /** Whether the page is being printed now. */
  get isPrinting(): boolean {
    return this._isPrinting;
  }

  /** Whether what is drawn is seen on paper, or as if it were: some print without saying so. */
  get isSeen(): boolean {
    if (!this._media) {
      this._media = matchMedia('print');
      this._media.addEventListener('change', this._draw);
    }
    return this._isPrinting || this._media.matches;
  }

  /** The width to draw a plot for where there is this much. */
  widthIn(width: number): number {
    return this._isPrinting ? Math.min(PAPER_WIDTH, width) : width;
  }

  /** @internal */
  hostConnected(): void {
    addEventListener('beforeprint', this._follow);
    addEventListener('afterprint', this._follow);
  }

  /** @internal */
  hostDisconnected(): void {
    removeEventListener('beforeprint', this._follow);
    removeEventListener('afterprint', this._follow);
    this._isPrinting = false;
    // Otherwise the page would keep the tag.
    this._media?.removeEventListener('change', this._draw);
    this._media = undefined;
  }

  private readonly _follow = ({ type }: Event): void => {
    this._isPrinting = type === 'beforeprint';
    this._draw();
  };
}
