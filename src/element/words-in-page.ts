import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { figuresOf, type PageFigure, type PageFigures, type WordsMember } from './page-figures.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly figure: string | null | undefined; readonly src: string | null | undefined };

/** Lets words take part in the figures of their page, as long as they are there. */
export class WordsInPage implements ReactiveController, WordsMember {
  readonly element: Host;
  linked: PageFigure | undefined;
  /** Whether they are lit, by themselves or by a mark. */
  isLit = false;
  /** The page that they stand in; undefined for none. */
  page: PageFigures | undefined;

  constructor(element: Host) {
    this.element = element;
    element.addController(this);
  }

  relink(): void {
    this.element.requestUpdate();
  }

  light(isLit: boolean): void {
    if (isLit !== this.isLit) this.relink();
    this.isLit = isLit;
  }

  /** @internal */
  hostConnected(): void {
    this.page = figuresOf(this.element.ownerDocument);
    this.page.putWords(this);
  }

  /** @internal */
  hostDisconnected(): void {
    this.page?.remove(this);
    this.page = undefined;
    this.isLit = false;
  }
}
