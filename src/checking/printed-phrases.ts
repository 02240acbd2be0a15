import type { Dataset, Figure } from '../dataset/schema.js';

/** A phrase that a dataset says is printed. */
export interface PrintedPhrase {
  readonly id: string;
  readonly figure: Figure;
  /** The phrase, letter for letter. */
  readonly phrase: string;
  /** Whether it prints the quantity of the figure or its date; undefined where the figure has neither. */
  readonly says: 'quantity' | 'when' | undefined;
  /** Where it stands in the dataset. */
  readonly path: readonly string[];
}

/** Every phrase that a dataset says is printed, in the order of its figures. */
export function printedPhrasesOf({ figures }: Dataset): readonly PrintedPhrase[] {
  return Object.entries(figures).flatMap(([id, figure]): readonly PrintedPhrase[] => {
    const { printed, quantity, when } = figure;
    const path = ['figures', id, 'printed'];
    if (printed === undefined) return [];
    if (typeof printed === 'string') {
      const says = quantity ? 'quantity' : when ? 'when' : undefined;
      return [{ id, figure, phrase: printed, says, path }];
    }
    const parts = ['when', 'quantity'] as const;
    return parts.map((says) => ({ id, figure, phrase: printed[says], says, path: [...path, says] }));
  });
}
