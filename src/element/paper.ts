import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Widest plot on paper, in px: a wider one would be scaled down to the text of an A4 page, and its words with it. */
const PAPER_WIDTH = 640;

/** Knows when the page is being printed, which asks for a drawing at once: nothing that comes later is on the paper. */
export class Paper implements ReactiveController {
  private readonly _draw: () => void;
  private _isPrinting = false;

  /** @param draw - draws now */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this._draw = draw;
    host.addController(this);
  }

  /** Whether the page is being printed now. */
  get isPrinting(): boolean {
    return this._isPrinting;
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
  }

  private readonly _follow = ({ type }: Event): void => {
    this._isPrinting = type === 'beforeprint';
    this._draw();
  };
}
