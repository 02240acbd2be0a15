import type { SaidHedge } from './lead.js';
import { note } from './notes.js';
import type { ReadingNote } from './reading.js';
import type { Hedge } from '../dataset/quantity.js';

/** The one hedge that several say together. */
export interface CombinedHedge {
  readonly hedge: Exclude<Hedge, 'between'>;
  readonly notes: readonly ReadingNote[];
}

/** Hedges that say the same with more or less strictness; the stricter one holds: “at least” and 多 are above. */
const SIDES: Readonly<Record<SaidHedge['hedge'], 'around' | 'below' | 'above' | 'at most'>> = {
  about: 'around',
  nearly: 'below',
  over: 'above',
  atLeast: 'above',
  upTo: 'at most',
};

/** What hedges in front of a number, inside it and behind it say together, in the order in which they stand. */
export function combineHedges(hedges: readonly SaidHedge[]): CombinedHedge {
  const [first, ...others] = hedges;
  if (!first) return { hedge: 'exact', notes: [] };
  if (others.some(({ hedge }) => SIDES[hedge] !== SIDES[first.hedge]))
    return { hedge: first.hedge, notes: [note('contradiction')] };
  const hedge = hedges.some((each) => each.hedge === 'over') ? 'over' : first.hedge;
  const isStrict = hedge === 'upTo' && hedges.some((each) => each.isStrict);
  return { hedge, notes: [...(isStrict ? [note('strict')] : []), ...(others.length > 0 ? [note('doubled')] : [])] };
}
