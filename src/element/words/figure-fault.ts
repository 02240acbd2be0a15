import { nearIds } from '../../dataset/near-ids.js';
import { ownEntry } from '../../dataset/own-entry.js';
import type { Dataset } from '../../dataset/schema.js';
import { wordsFault } from '../../dataset/words-fault.js';
import type { FigureMismatchDetail } from '../figure-events.js';

/** Words and the figure that they are meant to say. */
export interface WordsOfFigure {
  readonly words: string;
  /** Id of the figure. */
  readonly figure: string;
}

/** What is wrong with words in a page; undefined where the first of the datasets that has their figure agrees with them. */
export function figureFault(
  { words, figure }: WordsOfFigure,
  datasets: readonly Dataset[],
): FigureMismatchDetail | undefined {
  const dataset = datasets.find(({ figures }) => ownEntry(figures, figure));
  if (dataset) {
    const message = wordsFault(words, { dataset, figure });
    return message === undefined ? undefined : { code: 'words-disagree', figure, words, message };
  }
  const near = nearIds(figure, [...new Set(datasets.flatMap(({ figures }) => Object.keys(figures)))]);
  const hint = near.length > 0 ? `; ids like it: ${near.join(', ')}` : '';
  const message = `There is no figure “${figure}”${hint}.`;
  return { code: 'unknown-figure', figure, words, message };
}
