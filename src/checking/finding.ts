import type { Fault, Issue } from '../dataset/issue.js';
import type { PlaceInArticle } from '../reading/article.js';
import type { RuleId } from './rule-ids.js';

/** How bad a finding is, the worst first: `error` is wrong, `warning` is doubtful, `note` is worth knowing. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** How bad a finding is: see {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** Where in the article a finding is to be seen, to the letter. */
export interface LineInArticle extends PlaceInArticle {
  /** Line of the text, from 1. */
  readonly line: number;
  /** Where on the line, from 1, in UTF-16 code units. */
  readonly column: number;
}

/** What an editor may do about a fault, and where to look. */
export interface Hints {
  /** Where in the article to look. None where no article was given, or the fault is not in its words. */
  readonly place?: LineInArticle;
  /** What may be right instead. None where nothing is known. */
  readonly suggestion?: string;
}

/** A fault as a rule tells it. */
export interface Found extends Fault, Hints {
  /** How bad it is. Default: as bad as its rule says. */
  readonly severity?: Severity;
}

/** Stands for a rule in the findings of an input that is no dataset. */
export const DATASET_RULE = 'dataset';

/** Something in a dataset that an editor should look at; path, what was expected and what came are those of {@link Issue}. */
export interface Finding extends Issue, Hints {
  /** Id of the rule that found it; `dataset` for what reading refuses. */
  readonly rule: RuleId | typeof DATASET_RULE;
  /** How bad it is. */
  readonly severity: Severity;
}
