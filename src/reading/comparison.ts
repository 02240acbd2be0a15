import type { Direction } from './lead.js';
import { entryAt } from './match-at.js';

const CLAUSE_END = '\\s*(?:$|[.,;:!?)”"])';
/**
 * Fewer things are always a difference. “300 less fortunate people” and “300 more people came” are none; so “less” needs its
 * clause to end or “than”, and “more” needs “than”, perhaps behind what is counted.
 */
const COMPARISONS: readonly (readonly [RegExp, Direction])[] = [
  [/ fewer(?![a-z-])/y, 'down'],
  [new RegExp(` less(?= than\\b|${CLAUSE_END})`, 'y'), 'down'],
  [/ more(?=(?: [a-z'-]{1,24}){0,4}? than\b)/y, 'up'],
];

/** The word behind a number that says by how many something differs, and which way: “45,000 fewer”, “300 more homes than”. */
export function comparisonAt(
  text: string,
  at: number,
): { readonly value: Direction; readonly end: number } | undefined {
  return text.charAt(at) === ' ' ? entryAt(COMPARISONS, text, at) : undefined;
}
