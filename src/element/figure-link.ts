import { ownEntry } from '../dataset/own-entry.js';
import type { Dataset } from '../dataset/schema.js';
import type { Drawn } from './drawn.js';
import type { Outcome } from './outcome.js';

/** A figure as a page knows it: an id alone says nothing where there are several datasets. */
export interface PageFigure {
  readonly dataset: Dataset;
  /** Id of the figure. */
  readonly figure: string;
}

/** What is known of a chart in a page. */
export interface ChartInPage {
  readonly element: Node;
  /** Absolute address of its dataset, empty for the built-in one; undefined for data that was handed to it. */
  readonly address: string | undefined;
  readonly outcome: Outcome;
}

/** What words in a page say of their figure. */
export interface FigureSought {
  readonly element: Node;
  /** Id of the figure. */
  readonly figure: string;
  /** Absolute address of the dataset that is meant; undefined for whichever has the figure. */
  readonly address: string | undefined;
}

/** A figure that was found, and whether a chart of the page draws it. */
export interface FigureFound extends PageFigure {
  readonly isDrawn: boolean;
}

interface DrawnChart extends ChartInPage {
  readonly outcome: Drawn;
}

/**
 * Finds the figure that words mean: that of the nearest chart which draws it, else of the nearest whose dataset has it.
 * Nearest is what shares the smallest part of the page with the words; of several there, the first. So of two articles in
 * one page each has its own figures. Words with an address mean charts of that address alone.
 */
export function findFigure(sought: FigureSought, charts: Iterable<ChartInPage>): FigureFound | undefined {
  const having = drawnOf(sought, charts).filter(({ outcome }) => ownEntry(datasetOf(outcome).figures, sought.figure));
  const drawing = having.filter(({ outcome }) => draws(outcome, sought.figure));
  const isDrawn = drawing.length > 0;
  const nearest = nearestTo(sought.element, isDrawn ? drawing : having);
  return nearest && { dataset: datasetOf(nearest.outcome), figure: sought.figure, isDrawn };
}

/**
 * The datasets in which words may seek their figure, once each of them is known: while a chart is still to come whose
 * dataset could have the figure, nobody can say that it is nowhere. Empty until then.
 */
export function datasetsFor(sought: FigureSought, charts: Iterable<ChartInPage>): readonly Dataset[] {
  const all = [...charts];
  const drawn = drawnOf(sought, all);
  const known = drawn.map(({ address }) => address);
  const isOneToCome = meant(sought, all).some(
    ({ outcome, address }) => outcome.state === 'waiting' && (address === undefined || !known.includes(address)),
  );
  return isOneToCome ? [] : drawn.map(({ outcome }) => datasetOf(outcome));
}

/** Whether two are the same figure. A dataset that each chart has loaded for itself is the same by what it says. */
export function isSameFigure(a: PageFigure, b: PageFigure): boolean {
  if (a.figure !== b.figure) return false;
  return a.dataset === b.dataset || said(a) === said(b);
}

/** Whether a chart draws a figure as something that a reader can reach. */
export function draws({ scene }: Drawn, figure: string): boolean {
  return scene.points.some((point) => point.figure === figure);
}

function said({ dataset, figure }: PageFigure): string {
  return JSON.stringify([dataset.source, dataset.figures[figure]]);
}

function datasetOf({ from }: Drawn): Dataset {
  return from.dataset;
}

function meant({ address }: FigureSought, charts: Iterable<ChartInPage>): readonly ChartInPage[] {
  return [...charts].filter((chart) => address === undefined || chart.address === address);
}

function drawnOf(sought: FigureSought, charts: Iterable<ChartInPage>): readonly DrawnChart[] {
  return meant(sought, charts).filter((chart): chart is DrawnChart => chart.outcome.state === 'drawn');
}

function nearestTo(element: Node, charts: readonly DrawnChart[]): DrawnChart | undefined {
  const [first, ...others] = charts;
  if (others.length === 0) return first;
  const inOrder = [...charts].sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
  for (let part: Node | null = element; part; part = part.parentNode) {
    const inside = inOrder.find((chart) => part?.contains(chart.element));
    if (inside) return inside;
  }
  // Words or charts in a shadow root have no part of the page in common.
  return inOrder[0];
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
