import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Outcome } from './outcome.js';
import { figuresOf, type ChartMember, type PageFigures } from './page-figures.js';

type Host = ReactiveControllerHost & ChartMember['element'];

/** Lets a chart take part in the figures of its page, as long as it is there. */
export class ChartInPage implements ReactiveController, ChartMember {
  readonly element: Host;
  private readonly _outcome: () => Outcome;
  private _page: PageFigures | undefined;
  private _known: Outcome | undefined;

  /** @param outcome - what has come of the requests of the tag, and is shown */
  constructor(element: Host, outcome: () => Outcome) {
    this.element = element;
    this._outcome = outcome;
    element.addController(this);
  }

  get outcome(): Outcome {
    return this._outcome();
  }

  light(figures: readonly string[]): void {
    for (const mark of this.element.shadowRoot?.querySelectorAll<HTMLElement>('.point') ?? []) {
      mark.toggleAttribute('data-lit', figures.includes(mark.dataset.figure ?? ''));
    }
  }

  /** @internal */
  hostConnected(): void {
    this._page = figuresOf(this.element.ownerDocument);
    this._page.putChart(this);
  }

  /** @internal */
  hostDisconnected(): void {
    this._page?.remove(this);
    this._page = undefined;
  }

  /** @internal */
  hostUpdated(): void {
    if (this.outcome === this._known) return this._page?.renew();
    this._known = this.outcome;
    this._page?.putChart(this);
  }
}
