import { readDate } from '../dataset/day.js';
import { describeValue } from '../dataset/issue.js';
import type { Source } from '../dataset/schema.js';
import { MAX_TEXT_LENGTH, type Text } from '../dataset/text.js';
import { isWebAddress } from '../dataset/web-address.js';
import { readWhen } from '../reading/read-when.js';
import type { Column } from './header-words.js';
import type { RowCells } from './read-header.js';
import { rowText, textFault, wholeText, type SomeWords, type TableFacts } from './row-text.js';
import type { TableIssues } from './table-issue.js';

/** What is known of the article besides the table; each entry goes before a column of the table. */
export interface ArticleFacts {
  /** Who published it. */
  readonly publisher?: string | SomeWords | undefined;
  /** Who wrote it. */
  readonly author?: string | SomeWords | undefined;
  /** Its headline, or what it is about. */
  readonly title?: string | SomeWords | undefined;
  /** When it was published: a day, a month or a year, as data (2024-11-20) or in words (2024年11月20日). */
  readonly published?: string | undefined;
  /** When its data were last updated. */
  readonly updated?: string | undefined;
  /** Its address. */
  readonly address?: string | undefined;
}

type TextFact = 'publisher' | 'author' | 'title';

/** What an article needs, in the words for a missing one. */
const EXPECTED = {
  publisher: 'who published the article, in a column “publisher” or “媒体”',
  title: 'what the article is called, in a column “title” or “标题”',
  published: 'when it was published, in a column “published” or “发布日期”',
} as const;

/**
 * The article of a table: what is handed in, else the first cell of each column for it. What is missing or cannot be read
 * is told.
 */
export function readSource(rows: readonly RowCells[], given: ArticleFacts, facts: TableFacts): Source | undefined {
  const text = (column: TextFact) => articleText(rows, given[column], column, facts);
  const date = (column: 'published' | 'updated') => articleDate(rows, given[column], column, facts.issues);
  const [publisher, author, title] = [text('publisher'), text('author'), text('title')];
  const [published, updated] = [date('published'), date('updated')];
  const address = articleAddress(rows, given, facts.issues);
  for (const [name, value] of Object.entries({ publisher, title, published })) {
    if (!value) facts.issues.fault({ row: 1 }, EXPECTED[name as keyof typeof EXPECTED], 'nothing');
  }
  if (!publisher || !title || !published) return undefined;
  return {
    publisher,
    ...(author && { author }),
    title,
    date: published,
    ...(updated && { updated }),
    ...(address && { address }),
    language: facts.language,
  };
}

/** The year that dates without one are in: that of the article. */
export function yearOf(rows: readonly RowCells[], { published }: ArticleFacts): number | undefined {
  const written = published ?? firstOf(rows, 'published')?.text('published') ?? '';
  const date = isoDate(written);
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

function firstOf(rows: readonly RowCells[], column: Column): RowCells | undefined {
  return rows.find((cells) => cells.text(column) !== '');
}

function articleText(
  rows: readonly RowCells[],
  given: string | SomeWords | undefined,
  column: TextFact,
  facts: TableFacts,
): Text | undefined {
  if (given === undefined) {
    for (const cells of rows) {
      const text = rowText(cells, column, facts);
      if (text) return text;
    }
    return undefined;
  }
  const words = typeof given === 'string' ? { [facts.language]: given } : given;
  const filled = Object.entries(words).filter(([, each]) => each.trim() !== '' && !textFault(each));
  return wholeText(Object.fromEntries(filled), facts);
}

function articleDate(
  rows: readonly RowCells[],
  given: string | undefined,
  column: 'published' | 'updated',
  issues: TableIssues,
): string | undefined {
  const first = firstOf(rows, column);
  const written = given ?? first?.text(column) ?? '';
  if (written === '') return undefined;
  const date = isoDate(written);
  if (date !== undefined) return date;
  const place = given === undefined && first ? first.place(column) : { row: 1 };
  return issues.fault(place, 'a day, a month or a year, such as 2024-11-20', describeValue(written));
}

/** A date of day, month or year precision as data has it; undefined for any other text. */
function isoDate(written: string): string | undefined {
  if (readDate(written)) return written;
  const { when } = readWhen(written, {});
  const date = when && ('on' in when ? when.on : 'in' in when ? when.in : undefined);
  return date ?? undefined;
}

function articleAddress(rows: readonly RowCells[], given: ArticleFacts, issues: TableIssues): string | undefined {
  const first = firstOf(rows, 'address');
  const written = given.address ?? first?.text('address') ?? '';
  if (written === '') return undefined;
  if (isWebAddress(written) && written.length <= MAX_TEXT_LENGTH) return written;
  const place = given.address === undefined && first ? first.place('address') : { row: 1 };
  return issues.fault(place, 'an address that begins with http:// or https://', describeValue(written));
}
