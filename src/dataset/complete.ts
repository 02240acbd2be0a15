import { withBounds } from './quantity.js';
import type { Dataset, DatasetInput, Figure, FigureInput } from './schema.js';

/** Datasets that are complete and frozen, so that nobody reads them again. */
const complete = new WeakSet<object>();

/** Whether a value is a dataset that came from here or from reading, and so cannot have changed since. */
export function isDataset(value: unknown): value is Dataset {
  return typeof value === 'object' && value !== null && complete.has(value);
}

/** Freezes a dataset all the way down and remembers it. */
export function sealDataset(dataset: Dataset): Dataset {
  complete.add(deepFreeze(dataset));
  return dataset;
}

/** An input without columns of days, which only reading counts. */
export interface CountedInput extends DatasetInput {
  readonly figures: Readonly<Record<string, Omit<FigureInput, 'units'> & Pick<Figure, 'units'>>>;
}

/**
 * Makes a dataset of an input that needs no check and whose derived figures state their results: what a quantity leaves
 * out is filled in. For the datasets of this package alone, which tests hold to reading; checking them in every page
 * would cost more than drawing a chart.
 */
export function completeDataset(input: CountedInput): Dataset {
  const figures = Object.entries(input.figures).map(([id, figure]) => [id, completeFigure(figure)] as const);
  return sealDataset({ ...input, figures: Object.fromEntries(figures) });
}

function completeFigure({ quantity, ...figure }: CountedInput['figures'][string]): Figure {
  if (!quantity) return figure;
  return { ...figure, quantity: withBounds({ ...quantity, hedge: quantity.hedge ?? 'exact' }) };
}

/** Freezes a value all the way down, but for parts that are frozen: those of a dataset are so all the way down. */
function deepFreeze<T>(value: T): T {
  if (!Object.isFrozen(value)) {
    for (const part of Object.values(value as object)) deepFreeze<unknown>(part);
    Object.freeze(value);
  }
  return value;
}
