import { matchAt } from './match-at.js';

const PLUS = /\+(?![\da-z+\p{Sc}])|-plus(?![a-z-])/uy;

/** How long a plus is that stands behind a number or unit and adds nothing: 100+, 40%+, 100-plus; 0 for none. */
export function plusAt(text: string, at: number): number {
  return matchAt(PLUS, text, at)?.[0].length ?? 0;
}
