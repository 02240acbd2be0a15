/** Ids of the rules that a dataset is held to, in the order in which findings are told; `docs/checking.md` tells of each. */
export const RULE_IDS = [
  'printed-in-place',
  'printed-whole',
  'reading-agrees',
  'derived-follows',
  'figures-agree',
  'hedge-kept',
  'range-drawn',
  'numbers-known',
  'source-complete',
] as const;

/** Id of a rule: see {@link RULE_IDS}. */
export type RuleId = (typeof RULE_IDS)[number];
