import type { Dataset } from '../dataset/schema.js';
import type { Drawn } from './drawn.js';
import type { Outcome } from './outcome.js';

/** A figure as a page knows it: an id alone says nothing where there are several datasets. */
export interface PageFigure {
  readonly dataset: Dataset;
  /** Id of the figure. */
  readonly figure: string;
}

/** A chart that takes part in the figures of a page. */
export interface ChartMember {
  readonly element: HTMLElement & { readonly data: unknown; readonly src: string | null | undefined };
  /** What has come of its requests, and is shown. */
  readonly outcome: Outcome;
  /** Lights up the marks of these figures, by their ids, and no others. */
  light(figures: readonly string[]): void;
}

/** Words that take part in the figures of a page. */
export interface WordsMember {
  readonly element: Element;
  /** The figure that they say; undefined while no chart draws it. */
  readonly linked: PageFigure | undefined;
  /** The charts of the page show something else than before. */
  relink(): void;
  /** Lights them up, or no longer. */
  light(isLit: boolean): void;
}

const pages = new WeakMap<Document, PageFigures>();

/** The figures of a document, in its words and in its charts. */
export function figuresOf(document: Document): PageFigures {
  const page = pages.get(document) ?? new PageFigures();
  pages.set(document, page);
  return page;
}

/**
 * The charts of a page and the words that say their figures. A figure is lit everywhere for as long as somebody asks for
 * it: words that a reader points at, a chart with a mark that is pointed at. Only what is in the page is kept.
 */
export class PageFigures {
  private readonly _charts = new Set<ChartMember>();
  private readonly _words = new Set<WordsMember>();
  /** The figure that each element asks to be lit. */
  private readonly _asked = new Map<Element, PageFigure>();

  /** All charts, drawn or not, in the order in which they came. */
  get charts(): readonly ChartMember[] {
    return [...this._charts];
  }

  /** A chart comes into the page, or shows something else than before. */
  putChart(chart: ChartMember): void {
    this._charts.add(chart);
    for (const words of this._words) words.relink();
    this.renew();
  }

  /** Words come into the page. */
  putWords(words: WordsMember): void {
    this._words.add(words);
    words.relink();
  }

  /** A chart or words leave the page, and with them what they asked for. */
  remove(member: ChartMember | WordsMember): void {
    this._words.delete(member as WordsMember);
    if (this._charts.delete(member as ChartMember)) {
      (member as ChartMember).light([]);
      for (const words of this._words) words.relink();
    }
    this.light(member.element, undefined);
  }

  /** Lights up a figure everywhere in the page until the same element asks for another, or for none. */
  light(by: Element, figure: PageFigure | undefined): void {
    if (figure) this._asked.set(by, figure);
    else if (!this._asked.delete(by)) return;
    this._show();
  }

  /** Members show something else than before: what is lit in them may have to be lit again. */
  renew(): void {
    if (this._asked.size > 0) this._show();
  }

  private _show(): void {
    const lit = [...this._asked.values()];
    for (const chart of this._charts) {
      const dataset = drawnIn(chart)?.from.dataset;
      if (dataset)
        chart.light(lit.filter((each) => isSameFigure(each, { ...each, dataset })).map(({ figure }) => figure));
    }
    for (const words of this._words) {
      const { linked } = words;
      words.light(linked !== undefined && lit.some((each) => isSameFigure(each, linked)));
    }
  }
}

/** What a chart shows; undefined while it shows its children. */
export function drawnIn({ outcome }: ChartMember): Drawn | undefined {
  return outcome.state === 'drawn' ? outcome : undefined;
}

/** Whether two are the same figure. A dataset that each chart has loaded for itself is the same by what it says. */
export function isSameFigure(a: PageFigure, b: PageFigure): boolean {
  return a.figure === b.figure && (a.dataset === b.dataset || said(a) === said(b));
}

function said({ dataset, figure }: PageFigure): string {
  return JSON.stringify([dataset.source, dataset.figures[figure]]);
}
