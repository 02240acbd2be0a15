import { resultFault } from '../dataset/check-figures.js';
import { ownEntry } from '../dataset/own-entry.js';
import type { PlainRule } from './rule.js';
import { statedResults } from './stated-results.js';

/** A result that was written down once may be older than what it follows from. */
export const derivedFollows: PlainRule = {
  severity: 'error',
  about: 'What a derived figure states of its result is what its rule gives for the figures that it follows from.',
  find: ({ dataset, given }) =>
    statedResults(given).flatMap(({ id, ...stated }) => {
      const derived = ownEntry(dataset.figures, id);
      const fault = derived && resultFault(id, stated, derived);
      return fault ? [fault] : [];
    }),
};
