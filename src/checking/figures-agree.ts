import type { Dataset } from '../dataset/schema.js';
import { formatWhen } from '../dataset/date-words.js';
import { ownEntry } from '../dataset/own-entry.js';
import { stretchOf, type When } from '../dataset/when.js';
import { foundOf } from './claim.js';
import type { Found } from './finding.js';
import { claimsOf } from './linked-figures.js';
import type { PlainRule } from './rule.js';

/** Figures of one article check each other. */
export const figuresAgree: PlainRule = {
  severity: 'error',
  about:
    'Shares, parts, wholes, changes and rates that the dataset links agree within their hedges and their rounding.',
  find: ({ dataset }) => [
    ...claimsOf(dataset).flatMap((claim) => foundOf(claim, dataset.units) ?? []),
    ...datesFound(dataset),
  ],
};

/** No level of a roll-out is done before what set it off. */
function datesFound({ figures, charts }: Dataset): readonly Found[] {
  return Object.values(charts).flatMap(({ type, figures: { start, levels = [] } }) => {
    const first = type === 'rollout-timeline' && typeof start === 'string' ? ownEntry(figures, start)?.when : undefined;
    if (!first) return [];
    return [levels].flat().flatMap((id): readonly Found[] => {
      const when = ownEntry(figures, id)?.when;
      if (!when || !isOver(when, first)) return [];
      const words = (date: When) => formatWhen(date, { language: 'en' });
      const expected = `no date that is over before ${words(first)}, when “${String(start)}” set it off`;
      return [{ path: ['figures', id, 'when'], expected, received: `“${words(when)}”` }];
    });
  });
}

/** Whether all that a date can be is over when another can begin. */
function isOver(when: When, first: When): boolean {
  const [{ end }, { start }] = [stretchOf(when), stretchOf(first)];
  return end !== null && start !== null && end <= start;
}
