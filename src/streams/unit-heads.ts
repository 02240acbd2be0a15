import { COLUMN_WORDS, plainHead } from '../tables/header-words.js';
import { describeValue } from '../dataset/issue.js';
import type { TableIssues } from '../tables/table-issue.js';

/** Heads of the columns of a file of units. Default for each: the words that are known for it. */
export interface UnitColumns {
  /** When it happened, in one column. */
  readonly date?: string | undefined;
  /** The first day on which it can have happened. */
  readonly earliest?: string | undefined;
  /** The last day on which it can have happened. */
  readonly latest?: string | undefined;
  /** For how many units a row stands. */
  readonly count?: string | undefined;
}

/** Name of a column of {@link UnitColumns}. */
export type UnitColumn = keyof UnitColumns;

/** Words at the heads, plain as `plainHead` makes them. */
const WORDS: Readonly<Record<UnitColumn, readonly string[]>> = {
  date: [...COLUMN_WORDS.when.en, ...COLUMN_WORDS.when.zh, 'on', 'day'],
  earliest: ['earliest', 'earliest date', 'not before', 'from', '最早', '最早日期', '不早于', '不早於'],
  latest: ['latest', 'latest date', 'not after', 'by', 'to', '最晚', '最晚日期', '最迟', '最遲', '不晚于', '不晚於'],
  count: ['count', 'units', '数量', '數量', '个数', '個數'],
};

/** Ends of heads that name a date: 挂牌日期, opening date. */
const DATE_ENDS = ['日期', '时间', '時間', ' date'];

/** Names of all columns. */
export const COLUMNS = Object.keys(WORDS) as UnitColumn[];

/** Whether a row of heads names a date in words that are known, or with the heads that are said. */
export function hasDateHead(heads: readonly string[], given: UnitColumns): boolean {
  const said = [given.date, given.earliest, given.latest];
  const words = [...WORDS.date, ...WORDS.earliest, ...WORDS.latest];
  return heads.some((head) => said.includes(head) || words.includes(plainHead(head)));
}

/** Where heads stand. */
interface HeadsPlace {
  readonly row: number;
  readonly issues: TableIssues;
  /** What they were taken to be written in, where the file does not say that itself. */
  readonly guess: string | undefined;
}

/**
 * Which head each column has, as it is written; undefined where there is no date, or it is not certain which column has it. What
 * comes back has no prototype, and no entry for a column that is not there.
 */
export function readUnitHeads(
  heads: readonly string[],
  given: UnitColumns,
  place: HeadsPlace,
): UnitColumns | undefined {
  const fault = (expected: string, received = heads) => faultAt(place, expected, received);
  const plain = heads.map(plainHead);
  const found = Object.create(null) as { [Column in UnitColumn]?: string };
  for (const column of soughtWith(given)) {
    const name = given[column];
    const those = heads.filter((head, at) =>
      name === undefined ? WORDS[column].includes(plain[at] ?? '') : head === name,
    );
    if (name !== undefined && those.length !== 1) return fault(`${those.length === 0 ? 'a' : 'one'} column “${name}”`);
    if (those.length > 1) return fault(`one column for ${column}, or its head as “columns.${column}”`, those);
    if (those[0] !== undefined) found[column] = those[0];
  }
  const bounds = [found.earliest, found.latest].filter((head) => head !== undefined);
  if (found.date !== undefined && bounds.length > 0) return fault(EITHER, [found.date, ...bounds]);
  if (found.date !== undefined || bounds.length > 0) return found;
  const dates = heads.filter((_, at) => DATE_ENDS.some((end) => plain[at]?.endsWith(end)));
  if (dates.length > 1) return fault('one column for the date, or its head as “columns.date”');
  if (dates[0] === undefined) return fault(NO_DATE);
  found.date = dates[0];
  return found;
}

const NO_DATE = 'a column for the date, such as “date” or “日期”, or its head as “columns.date”';
const EITHER =
  'either the date or its earliest and latest day, or the head that is meant as “columns.date” or “columns.earliest”';

/** The columns that are looked for: heads that are said for a date leave no other kind of date to look for. */
function soughtWith({ date, earliest, latest }: UnitColumns): readonly UnitColumn[] {
  const isDate = date !== undefined;
  const isBounds = earliest !== undefined || latest !== undefined;
  if (isDate === isBounds) return COLUMNS;
  return COLUMNS.filter((column) => column === 'count' || (column === 'date') === isDate);
}

function faultAt({ row, issues, guess }: HeadsPlace, expected: string, heads: readonly string[]): undefined {
  const names = describeValue(heads.filter((head) => head.trim() !== '').join(', '));
  if (guess === undefined) return issues.fault({ row }, expected, names);
  const hint = 'or, where these are no words, an “encoding”, such as “big5”';
  return issues.fault({ row }, `${expected}; ${hint}`, `${names} in ${guess}`);
}
