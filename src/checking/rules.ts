import { derivedFollows } from './derived-follows.js';
import { figuresAgree } from './figures-agree.js';
import { hedgeKept } from './hedge-kept.js';
import { numbersKnown } from './numbers-known.js';
import { printedInPlace } from './printed-in-place.js';
import { printedWhole } from './printed-whole.js';
import { rangeDrawn } from './range-drawn.js';
import { readingAgrees } from './reading-agrees.js';
import type { RuleId } from './rule-ids.js';
import type { Rule } from './rule.js';
import { sourceComplete } from './source-complete.js';

/** The rules by id. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'printed-in-place': printedInPlace,
  'printed-whole': printedWhole,
  'reading-agrees': readingAgrees,
  'derived-follows': derivedFollows,
  'figures-agree': figuresAgree,
  'hedge-kept': hedgeKept,
  'range-drawn': rangeDrawn,
  'numbers-known': numbersKnown,
  'source-complete': sourceComplete,
};
