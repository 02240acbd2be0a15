import { derivedFollows } from './derived-follows.js';
import { figuresAgree } from './figures-agree.js';
import { hedgeKept } from './hedge-kept.js';
import { numbersKnown } from './numbers-known.js';
import { printedInPlace } from './printed-in-place.js';
import type { Rule } from './rule.js';
import { sourceComplete } from './source-complete.js';

/** The rules by id, in the order in which they are told. A new one is a line here and a row in `docs/checking.md`. */
export const rules = {
  'printed-in-place': printedInPlace,
  'derived-follows': derivedFollows,
  'figures-agree': figuresAgree,
  'hedge-kept': hedgeKept,
  'numbers-known': numbersKnown,
  'source-complete': sourceComplete,
} as const satisfies Readonly<Record<string, Rule>>;
