import { describeValue } from '../dataset/issue.js';
import { LANGUAGES, type Language } from '../dataset/language.js';
import { isWhole, MAX_TEXT_LENGTH, WHOLE_WORDS, type Text } from '../dataset/text.js';
import type { Column } from './header-words.js';
import type { RowCells } from './read-header.js';
import type { TableIssues } from './table-issue.js';

/** What holds for all rows of a table. */
export interface TableFacts {
  /** Language that the figures are printed in, and that of columns without one. */
  readonly language: Language;
  /** Whether its texts are in traditional Chinese too. */
  readonly isTraditional: boolean;
  /** Year of dates that name none; undefined where it is not known. */
  readonly year?: number | undefined;
  readonly issues: TableIssues;
}

/** Words in some of the languages. */
export type SomeWords = Readonly<Partial<Record<Language, string>>>;

/**
 * The text of a column, in the languages that the table has columns for. Words that are missing in a language are those of
 * another: readers then get them untranslated. Undefined where the cells are empty, or hold no text of a dataset, which is
 * told.
 */
export function rowText(cells: RowCells, column: Column, facts: TableFacts): Text | undefined {
  const words = rowWords(cells, column, facts);
  const fault = Object.values(words).map(textFault).find(Boolean);
  if (!fault) return wholeText(words, facts);
  return facts.issues.fault(cells.place(column), ...fault);
}

/** What was expected of a text that no dataset can hold, and what came; undefined for any other. */
export function textFault(text: string): readonly [expected: string, received: string] | undefined {
  if (text.length > MAX_TEXT_LENGTH) return [`a text of at most ${MAX_TEXT_LENGTH} characters`, 'a longer one'];
  return isWhole(text) ? undefined : [WHOLE_WORDS, describeValue(text)];
}

function rowWords(cells: RowCells, column: Column, { language }: TableFacts): SomeWords {
  const given = LANGUAGES.map((each) => {
    const words = cells.text(column, each) || (each === language ? cells.text(column) : '');
    return [each, words] as const;
  });
  return Object.fromEntries(given.filter(([, words]) => words !== ''));
}

/** Words in every language that a dataset must have; undefined for none. */
export function wholeText(words: SomeWords, { isTraditional }: Pick<TableFacts, 'isTraditional'>): Text | undefined {
  const zh = words.zh ?? words['zh-TW'] ?? words.en;
  const en = words.en ?? zh;
  if (zh === undefined || en === undefined) return undefined;
  return { zh, en, ...(isTraditional && { 'zh-TW': words['zh-TW'] ?? zh }) };
}
