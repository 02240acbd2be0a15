import { readDataset } from '../charts/dataset.js';
import { issueOf } from '../dataset/issue.js';
import { copyPlain } from '../dataset/plain.js';
import { readArticle } from '../reading/article.js';
import { DATASET_RULE, type Finding, type Found } from './finding.js';
import { RULE_IDS, type RuleId } from './rule-ids.js';
import type { Rule, Subject, SubjectWithArticle } from './rule.js';
import { rules } from './rules.js';
import { withoutStatedResults } from './stated-results.js';

/** How a dataset is checked. */
export interface CheckOptions {
  /** The text of the article. Default: none; what needs it is then not looked at. */
  readonly article?: string | undefined;
  /** The rules to check. Default: all. */
  readonly rules?: readonly RuleId[] | undefined;
}

/** What checking found. */
export interface CheckResult {
  /** What to look at, by rule; empty where all is well. */
  readonly findings: readonly Finding[];
  /** Rules that were asked for and could not be checked: without the article, or since the input is no dataset. */
  readonly unchecked: readonly RuleId[];
}

/**
 * Checks a dataset against itself and its article: quotations, readings, arithmetic, hedges, words and sources.
 * @param input - a dataset or anything else, which is first read as {@link readDataset} does; its issues are findings of
 * the rule `dataset`, and the other rules then say nothing
 * @returns findings, and the rules that could not be checked. Never throws.
 */
export function checkDataset(input: unknown, options: CheckOptions = {}): CheckResult {
  const wanted = RULE_IDS.filter((id) => options.rules?.includes(id) ?? true);
  const copied = copyPlain(input);
  // What cannot be copied is read as it is, for its issue.
  const given = 'fault' in copied ? input : copied.value;
  const { dataset, issues } = readDataset('fault' in copied ? input : withoutStatedResults(given));
  if (issues) {
    const findings = issues.map((issue): Finding => ({ rule: DATASET_RULE, severity: 'error', ...issue }));
    return { findings, unchecked: wanted };
  }
  const article = options.article === undefined ? undefined : readArticle(options.article);
  const subject = { dataset, given, ...(article && { article }) };
  const checked = wanted.filter((id) => article || !rules[id].needsArticle);
  return {
    findings: checked.flatMap((id) => findingsOf(id, subject)),
    unchecked: wanted.filter((id) => !checked.includes(id)),
  };
}

function findingsOf(id: RuleId, subject: Subject & Partial<SubjectWithArticle>): readonly Finding[] {
  return foundBy(rules[id], subject).map((found) => findingOf(id, found));
}

function foundBy(rule: Rule, { article, ...subject }: Subject & Partial<SubjectWithArticle>): readonly Found[] {
  if (!rule.needsArticle) return rule.find({ ...subject, ...(article && { article }) });
  return article ? rule.find({ ...subject, article }) : [];
}

function findingOf(rule: RuleId, { path, expected, received, severity, ...hints }: Found): Finding {
  const { message } = issueOf({ path, expected, received });
  return { rule, severity: severity ?? rules[rule].severity, path, message, expected, received, ...hints };
}
