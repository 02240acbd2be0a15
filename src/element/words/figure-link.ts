import { ownEntry } from '../../dataset/own-entry.js';
import type { Dataset } from '../../dataset/schema.js';
import { drawnIn, isSameFigure, type ChartMember, type PageFigure } from '../page-figures.js';
import { absoluteAddress } from './absolute-address.js';

/** What words in a page say of their figure. */
export interface FigureSought {
  readonly element: Element;
  /** Id of the figure. */
  readonly figure: string;
  /** Address of the dataset that is meant; empty for whichever has the figure. */
  readonly src: string;
}

/** A figure that was found, and whether a chart of the page draws it. */
export interface FigureFound extends PageFigure {
  readonly isDrawn: boolean;
}

/**
 * Finds the figure that words mean: that of the nearest chart which draws it, else of the nearest whose dataset has it.
 * Nearest is what shares the smallest part of the page with the words; of several there, the first. So of two articles in
 * one page each has its own figures. Words with an address mean charts of that address alone, or, where there is none, of
 * that file with another query, which is a newer state of it.
 */
export function findFigure(sought: FigureSought, charts: readonly ChartMember[]): FigureFound | undefined {
  const { figure } = sought;
  const having = meant(sought, charts).filter((chart) => ownEntry(datasetOf(chart)?.figures ?? {}, figure));
  const drawing = having.filter((chart) => draws(chart, figure));
  const isDrawn = drawing.length > 0;
  const nearest = nearestTo(sought.element, isDrawn ? drawing : having);
  const dataset = nearest && datasetOf(nearest);
  return dataset && { dataset, figure, isDrawn };
}

/**
 * The datasets in which words may seek their figure, once each of them is known: while a chart is still to come whose
 * dataset could have the figure, nobody can say that it is nowhere. Empty until then.
 */
export function datasetsFor(sought: FigureSought, charts: readonly ChartMember[]): readonly Dataset[] {
  const candidates = meant(sought, charts);
  const known = candidates.filter(drawnIn);
  const isOneToCome = candidates.some((chart) => {
    const address = addressOf(chart);
    return (
      chart.outcome.state === 'waiting' &&
      (address === undefined || known.every((other) => addressOf(other) !== address))
    );
  });
  return isOneToCome ? [] : known.flatMap((chart) => datasetOf(chart) ?? []);
}

/** The charts that draw a figure. */
export function chartsOf({ dataset, figure }: PageFigure, charts: readonly ChartMember[]): readonly ChartMember[] {
  return charts.filter((chart) => {
    const own = datasetOf(chart);
    return own && draws(chart, figure) && isSameFigure({ dataset: own, figure }, { dataset, figure });
  });
}

function datasetOf(chart: ChartMember): Dataset | undefined {
  return drawnIn(chart)?.from.dataset;
}

/** Whether a chart draws a figure as something that a reader can reach. */
function draws(chart: ChartMember, figure: string): boolean {
  return drawnIn(chart)?.scene.points.some((point) => point.figure === figure) ?? false;
}

function meant({ src, element }: FigureSought, charts: readonly ChartMember[]): readonly ChartMember[] {
  if (src === '') return charts;
  const address = absoluteAddress(src, element);
  const exact = charts.filter((chart) => addressOf(chart) === address);
  return exact.length > 0 ? exact : charts.filter((chart) => fileOf(addressOf(chart)) === fileOf(address));
}

/** An address without its query. */
function fileOf(address: string | undefined): string | undefined {
  return address?.replace(/[?#].*/, '');
}

/** Where the dataset of a chart comes from: empty for the built-in one, undefined for data that was handed to it. */
function addressOf({ element }: ChartMember): string | undefined {
  if (element.data !== undefined) return undefined;
  return element.src ? absoluteAddress(element.src, element) : '';
}

function nearestTo(start: Element, charts: readonly ChartMember[]): ChartMember | undefined {
  const inOrder = [...charts].sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
  for (let part: Node | null = start; part && inOrder.length > 1; part = part.parentNode) {
    const inside = inOrder.find(({ element }) => part?.contains(element));
    if (inside) return inside;
  }
  // Words or charts in a shadow root have no part of the page in common.
  return inOrder[0];
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
