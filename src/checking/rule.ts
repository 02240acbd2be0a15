import type { Dataset } from '../dataset/schema.js';
import type { Article } from '../reading/article.js';
import type { Found, Severity } from './finding.js';

/** What rules look at. */
export interface Subject {
  /** The dataset, read; derived figures are worked out anew. */
  readonly dataset: Dataset;
  /** The same as it was given, with what derived figures state of their results: plain data, not checked. */
  readonly given: unknown;
}

/** The same with the article. */
export interface SubjectWithArticle extends Subject {
  /** The article that the figures come from. */
  readonly article: Article;
}

/** What all rules have. */
interface AnyRule {
  /** How bad a finding is where the rule says nothing else of it. */
  readonly severity: Severity;
  /** What it holds a dataset to, in one sentence. */
  readonly about: string;
}

/** A rule that looks at the dataset, and at the article if there is one. */
export interface PlainRule extends AnyRule {
  /** Finds what is not so. */
  readonly find: (subject: Subject & Partial<SubjectWithArticle>) => readonly Found[];
  readonly needsArticle?: undefined;
}

/** A rule that says nothing without the article. */
export interface ArticleRule extends AnyRule {
  /** Finds what is not so. */
  readonly find: (subject: SubjectWithArticle) => readonly Found[];
  readonly needsArticle: true;
}

/** One thing that a dataset is held to. */
export type Rule = PlainRule | ArticleRule;
